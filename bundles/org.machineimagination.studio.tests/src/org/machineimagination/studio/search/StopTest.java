// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.Computing;
import org.machineimagination.request.PromptText;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.WorkListener;
import org.machineimagination.runs.LatentFinder;
import org.machineimagination.studio.Gate;
import org.machineimagination.studio.HeldModels;
import org.machineimagination.studio.SlowBackend;
import org.machineimagination.studio.StoppingBackend;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.studio.batch.BatchListener;
import org.machineimagination.studio.batch.BatchPlanner;
import org.machineimagination.studio.explore.ExploreRequest;
import org.machineimagination.studio.walk.OpenGenerator;

/**
 * Who asks to stop is free at once, whatever is under way. What is slow here ends only after the stop has returned, or never: a test that waits for
 * it fails.
 */
class StopTest {

	private static final int SECONDS = 60;
	private static final int POOL = 2000;

	@TempDir
	private Path home;

	private final Gate gate = new Gate();
	private final HeldModels held = new HeldModels(gate);
	private final Cancellation cancellation = new Cancellation();
	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home, held, held.family());
	}

	@AfterEach
	void release() {
		gate.close();
	}

	@Test
	void aSearchIsStoppedWhileItsGuideIsOpened() throws InterruptedException {
		assertStops(() -> search(TinyPlugIns.request(2).withGuide(HeldModels.OPENING)), gate::awaitReached);
		gate.close();
		assertTrue(held.closed().await(SECONDS, TimeUnit.SECONDS), "what comes too late is closed");
	}

	@Test
	void aBatchIsStoppedWhileItsGuideIsOpened() throws InterruptedException {
		assertStops(() -> batch(TinyPlugIns.request(2).withGuide(HeldModels.OPENING)), gate::awaitReached);
		gate.close();
		assertTrue(held.closed().await(SECONDS, TimeUnit.SECONDS), "what comes too late is closed");
		assertEquals(1, held.opened());
	}

	@Test
	void aSearchIsStoppedWhileItsJudgeIsOpened() throws InterruptedException {
		assertStops(() -> search(TinyPlugIns.request(2).withModels(TinyPlugIns.GENERATOR, TinyPlugIns.GUIDE, HeldModels.OPENING)), gate::awaitReached);
		gate.close();
		assertTrue(held.closed().await(SECONDS, TimeUnit.SECONDS), "what comes too late is closed");
	}

	@Test
	void aBatchIsStoppedWhileItsJudgeIsOpened() throws InterruptedException {
		assertStops(() -> batch(TinyPlugIns.request(2).withModels(TinyPlugIns.GENERATOR, TinyPlugIns.GUIDE, HeldModels.OPENING)), gate::awaitReached);
	}

	@Test
	void aModelWhoseFilesAreReadForTheirDigestsIsLetGo() throws InterruptedException {
		assertStops(() -> search(TinyPlugIns.request(2).withGuide(HeldModels.READING)), () -> held.reading().await(SECONDS, TimeUnit.SECONDS));
		assertTrue(held.read().await(SECONDS, TimeUnit.SECONDS), "nobody reads what nobody wants");
	}

	@Test
	void aBatchDoesNotReadAModelToItsEndEither() throws InterruptedException {
		assertStops(() -> batch(TinyPlugIns.request(2).withGuide(HeldModels.READING)), () -> held.reading().await(SECONDS, TimeUnit.SECONDS));
		assertTrue(held.read().await(SECONDS, TimeUnit.SECONDS), "nobody reads what nobody wants");
	}

	@Test
	void aScorerIsNotWaitedFor() throws InterruptedException {
		assertStops(() -> studio.models().openScorer(HeldModels.OPENING, Engine.find(studio.plugIns(), ""), cancellation),
				gate::awaitReached);
	}

	@Test
	void aPoolIsNotDrawnToItsEnd() {
		assertNothingRunsAfterTheStop(TinyPlugIns.request(2).with(Role.SEARCH, "start-pool", Integer.toString(POOL)), 3);
	}

	@Test
	void picturesInPlaceOfPromptsAreNotLookedAtToTheLast() throws IOException {
		Path file = home.resolve("picture.png");
		ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
		List<Prompt> prompts = Collections.nCopies(50, PromptText.readPicture(file.toString()));
		assertNothingRunsAfterTheStop(TinyPlugIns.request(2).withPrompts(prompts), 3);
	}

	@Test
	void anExplorationIsStoppedWhileItsProgramIsCompiled() throws InterruptedException {
		var slow = new SlowBackend(new CompletableFuture<>(), new CountDownLatch(1), new CountDownLatch(1));
		studio = TinyPlugIns.studio(home, slow);
		var request = new ExploreRequest(TinyPlugIns.GENERATOR, List.of(), 1, OptionalDouble.empty(), 4, Optional.empty(), home.resolve("exploration"), 24,
				new Computing("slow", "", 1));
		assertStops(() -> studio.explorations().explore(request, CaptionPainter.NONE, WorkListener.NONE, cancellation),
				() -> {
					slow.compiling().join();
					return true;
				});
		slow.goOn().countDown();
		assertTrue(slow.closed().await(SECONDS, TimeUnit.SECONDS), "a program that comes too late is closed");
	}

	@Test
	void aProgramThatIsNeededLateIsNotWaitedForEither() throws InterruptedException {
		var slow = new SlowBackend(new CompletableFuture<>(), new CountDownLatch(1), new CountDownLatch(1));
		var engine = Engine.of(slow);
		var pictures = new PictureMaker(OpenGenerator.read(studio.models(), TinyPlugIns.GENERATOR), engine);
		assertStops(() -> pictures.make(new double[1][9], cancellation), () -> {
			slow.compiling().join();
			return true;
		});
		slow.goOn().countDown();
		assertTrue(slow.closed().await(SECONDS, TimeUnit.SECONDS), "a program that comes too late is closed");
	}

	/** Asks to stop in a run of a program and counts that run and those after it. */
	private void assertNothingRunsAfterTheStop(RunRequest request, int at) {
		var backend = new StoppingBackend(new AtomicInteger(), at, cancellation);
		studio = TinyPlugIns.studio(home, backend);
		RunRequest complete = studio.completion().complete(request.with(new Computing("stopping", "", 1)));
		assertThrows(CancelledException.class,
				() -> SearchResources.open(studio.plugIns(), studio.models(), ModelProvider.FRESH, new LatentFinder(studio.runs()), complete, cancellation)
						.close());
		assertEquals(at, backend.runs().get());
	}

	private interface Reached {
		boolean await() throws InterruptedException;
	}

	/** Begins something, stops it when it is at its slow part, and wants it back long before that could end. */
	private void assertStops(Runnable work, Reached slowPart) throws InterruptedException {
		var thrown = new AtomicReference<Throwable>();
		Thread thread = Thread.ofPlatform().daemon().start(() -> {
			try {
				work.run();
			} catch (Throwable e) {
				thrown.set(e);
			}
		});
		assertTrue(slowPart.await(), () -> "it never came to its slow part: " + thrown.get());
		cancellation.cancel();
		thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
		assertFalse(thread.isAlive(), () -> "still there: " + Stream.of(thread.getStackTrace()).map(Object::toString).toList());
		assertInstanceOf(CancelledException.class, thrown.get());
	}

	private void search(RunRequest request) {
		studio.searches().run(request, RunListener.NONE, cancellation);
	}

	private void batch(RunRequest request) {
		var reader = new BatchPlanner.Reader() {
			@Override
			public Set<String> options(List<String> words) {
				return Set.of();
			}

			@Override
			public RunRequest read(String prompt, List<String> words) {
				return request;
			}
		};
		BatchPlan plan = studio.batches().plan("prompts.txt", List.of(BatchLine.of(1, "a red apple", List.of())), List.of(), List.of(), List.of(), reader);
		studio.batches().run(plan, home.resolve("batches"), CaptionPainter.NONE, BatchListener.NONE, cancellation);
	}
}
