// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.models.biggan.BigGanFamily;
import org.machineimagination.models.starter.StarterLibrary;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Computing;
import org.machineimagination.request.Progress;
import org.machineimagination.studio.Gate;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.studio.explore.SessionObserver.Page;
import org.machineimagination.studio.explore.SessionObserver.State;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.walk.OpenGenerator;

/** A generator that stays open for those who look around. */
class GeneratorSessionTest {

	private static final String STARTER = "starter-drawings-64";

	@TempDir
	private Path home;

	private final Told told = new Told();

	@Test
	void aGridOfTheStarterGeneratorIsRedrawn() throws InterruptedException {
		try (GeneratorSession session = open(starter(), STARTER, Duration.ofMinutes(1))) {
			Page first = told.page(session.draw(samples(1, 0.4)));
			Page other = told.page(session.draw(samples(2, 0.4)));
			Page again = told.page(session.draw(samples(1, 0.4)));
			assertEquals(9, first.pictures().size());
			assertArrayEquals(values(first), values(again));
			assertFalse(Arrays.equals(values(first), values(other)));
			assertEquals(1, told.states.stream().filter(State.OPENING::equals).count());
		}
	}

	@Test
	void anotherTruncationNeedsNoOtherProgramAndGivesThePicturesOfAGeneratorOpenedSo() throws InterruptedException {
		Studio studio = starter();
		try (GeneratorSession session = open(studio, STARTER, Duration.ofMinutes(1))) {
			for (double truncation : new double[] {0.4, 0.9}) {
				Page page = told.page(session.draw(samples(3, truncation)));
				double[][] latents = page.points().stream().map(point -> point.latents()).toArray(double[][]::new);
				try (OpenGenerator open = OpenGenerator.open(studio.plugIns(), studio.models(), STARTER, Map.of("truncation", Double.toString(truncation)),
						Computing.DEFAULT, stage -> {}, new Cancellation())) {
					assertArrayEquals(values(open.pictures().make(latents, new Cancellation())), values(page));
				}
				assertArrayEquals(values(page), values(told.page(session.draw(new Look.Latents(List.of(latents), OptionalDouble.of(truncation))))));
			}
		}
	}

	@Test
	void ofManyWishesTheLastIsShownAndNoneAfterALaterOne() throws InterruptedException {
		try (GeneratorSession session = open(tiny(), TinyPlugIns.GENERATOR, Duration.ofMinutes(1))) {
			long last = 0;
			for (int seed = 0; seed < 300; seed++) {
				last = session.draw(samples(seed, 0.5));
			}
			var shown = new ArrayList<Long>();
			for (Page page = told.next(); page.number() != last; page = told.next()) {
				shown.add(page.number());
			}
			assertEquals(shown.stream().sorted().distinct().toList(), shown);
			assertTrue(shown.size() < 300, "Every wish was fulfilled, though newer ones were there");
		}
	}

	@Test
	void aSlowPageMakesRoomForANewerOne() throws InterruptedException {
		try (var gate = new Gate(); GeneratorSession session = open(tiny(new Watched(gate)), TinyPlugIns.GENERATOR, Duration.ofMinutes(1), "watched", 1)) {
			session.draw(samples(1, 0.5));
			assertTrue(gate.awaitReached());
			long newer = session.draw(samples(2, 0.5));
			session.cancel();
			long newest = session.draw(samples(3, 0.5));
			gate.close();
			Page page = told.next();
			assertEquals(newest, page.number());
			assertTrue(newer < newest);
		}
	}

	@Test
	void itClosesWhenNobodyWishesForAnythingAndOpensAgain() throws InterruptedException {
		try (GeneratorSession session = open(tiny(), TinyPlugIns.GENERATOR, Duration.ofMillis(20))) {
			Page first = told.page(session.draw(samples(1, 0.5)));
			told.await(State.CLOSED);
			assertArrayEquals(values(first), values(told.page(session.draw(samples(1, 0.5)))));
			told.await(State.CLOSED);
		}
	}

	@Test
	void whatCannotBeShownIsToldAndTheNextIsShown() throws InterruptedException {
		try (GeneratorSession session = open(tiny(), TinyPlugIns.GENERATOR, Duration.ofMinutes(1))) {
			session.draw(new Look.Samples(request(List.of("a dragon"), 1, 0.5), 1));
			assertNotNull(told.failures.poll(1, TimeUnit.MINUTES));
			session.draw(new Look.Latents(List.of(new double[2]), OptionalDouble.empty()));
			assertEquals("The latents are not of this generator, which takes 9 finite numbers.", told.failures.poll(1, TimeUnit.MINUTES));
			told.page(session.draw(samples(1, 0.5)));
		}
		try (GeneratorSession session = open(tiny(), "no-such-generator", Duration.ofMinutes(1))) {
			session.draw(samples(1, 0.5));
			assertTrue(told.failures.poll(1, TimeUnit.MINUTES).contains("no-such-generator"));
		}
	}

	@Test
	void theStrengthOfTheNoiseScalesIt() {
		var space = OpenGenerator.read(tiny().models(), TinyPlugIns.GENERATOR).latentSpace();
		double[] whole = new Look.Samples(request(List.of("cat"), 4, 0.5), 1).points(space).getFirst().latents();
		double[] half = new Look.Samples(request(List.of("cat"), 4, 0.5), 0.5).points(space).getFirst().latents();
		for (int i = 0; i < whole.length; i++) {
			assertEquals(i < 6 ? whole[i] / 2 : whole[i], half[i]);
		}
		assertThrows(UsageException.class, () -> new Look.Samples(request(List.of("cat"), 4, 0.5), -1));
	}

	@Test
	void aClosedSessionFreesWhatItHoldsAndRefusesWishes() throws InterruptedException {
		GeneratorSession session = open(tiny(), TinyPlugIns.GENERATOR, Duration.ofMinutes(1));
		told.page(session.draw(samples(1, 0.5)));
		session.close();
		told.await(State.CLOSED);
		assertThrows(IllegalStateException.class, () -> session.draw(samples(1, 0.5)));
		session.close();
	}

	@Test
	void itDrawsWithHalfOfTheThreadsWhileASearchIsAtWork() throws InterruptedException {
		var watched = new Watched(null);
		Studio studio = tiny(watched);
		try (GeneratorSession session = open(studio, TinyPlugIns.GENERATOR, Duration.ofMinutes(1), "watched", 4)) {
			told.page(session.draw(samples(1, 0.5)));
			var busy = new ArrayList<Page>();
			studio.searches().run(TinyPlugIns.request(1), new RunListener() {
				@Override
				public void generation(Generation generation, Progress progress) {
					busy.add(told.page(session.draw(samples(2, 0.5))));
				}
			}, new Cancellation());
			Page free = told.page(session.draw(samples(2, 0.5)));
			assertEquals(1, busy.size());
			assertEquals(List.of(4, 2), watched.threads);
			assertEquals(9, free.pictures().size());
			assertFalse(studio.searches().atWork());
		}
	}

	private Studio starter() {
		return TinyPlugIns.studio(home, new BigGanFamily(), new StarterLibrary());
	}

	private Studio tiny(PlugIn... more) {
		return TinyPlugIns.studio(home, more);
	}

	private GeneratorSession open(Studio studio, String generator, Duration idle) {
		return open(studio, generator, idle, "onnxruntime", 0);
	}

	private GeneratorSession open(Studio studio, String generator, Duration idle, String backend, int threads) {
		GeneratorSession session = studio.sessions().open(generator, Map.of(), new Computing(backend, "", threads), idle);
		session.observe(told);
		return session;
	}

	private static Look samples(long seed, double truncation) {
		return new Look.Samples(request(List.of(), seed, truncation), 1);
	}

	private static ExploreRequest request(List<String> classes, long seed, double truncation) {
		return new ExploreRequest("", classes, seed, OptionalDouble.of(truncation), 9, Optional.empty(), null, 0, Computing.DEFAULT);
	}

	private static float[] values(Page page) {
		return values(page.pictures());
	}

	private static float[] values(List<Picture> pictures) {
		var all = new float[pictures.size() * pictures.getFirst().values().length];
		for (int i = 0; i < pictures.size(); i++) {
			System.arraycopy(pictures.get(i).values(), 0, all, i * pictures.get(i).values().length, pictures.get(i).values().length);
		}
		return all;
	}

	/** Keeps what it is told. */
	private static final class Told implements SessionObserver {

		private final BlockingQueue<Page> pages = new LinkedBlockingQueue<>();
		private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
		private final BlockingQueue<State> changes = new LinkedBlockingQueue<>();
		private final List<State> states = new CopyOnWriteArrayList<>();

		@Override
		public void state(State state) {
			states.add(state);
			changes.add(state);
		}

		@Override
		public void shown(Page page) {
			pages.add(page);
		}

		@Override
		public void failed(long number, String sentence) {
			failures.add(sentence);
		}

		Page next() {
			try {
				Page page = pages.poll(1, TimeUnit.MINUTES);
				assertNotNull(page, () -> "Nothing was shown, but told: " + failures);
				return page;
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		}

		Page page(long number) {
			Page page = next();
			assertEquals(number, page.number());
			assertNull(pages.peek());
			return page;
		}

		void await(State wanted) throws InterruptedException {
			State state = changes.poll(1, TimeUnit.MINUTES);
			while (state != null && state != wanted) {
				state = changes.poll(1, TimeUnit.MINUTES);
			}
			assertEquals(wanted, state);
		}
	}

	/** A backend that keeps the threads it is to use, and whose first run waits at a gate if there is one. */
	private static final class Watched implements Backend {

		private static final Backend ENGINE = new OnnxRuntimeBackend();

		private final List<Integer> threads = new CopyOnWriteArrayList<>();
		private final Gate gate;

		Watched(Gate gate) {
			this.gate = gate;
		}

		@Override
		public String id() {
			return "watched";
		}

		@Override
		public String name() {
			return "Watched";
		}

		@Override
		public String description() {
			return "Keeps how it is used, for tests.";
		}

		@Override
		public String version() {
			return ENGINE.version();
		}

		@Override
		public List<Device> devices() {
			return ENGINE.devices();
		}

		@Override
		public Program compile(OnnxGraph graph, CompileOptions options) {
			threads.add(options.threads());
			Program program = ENGINE.compile(graph, options);
			return new Program() {
				@Override
				public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
					if (gate != null) {
						gate.pass();
					}
					return program.run(inputs, outputs, cancellation);
				}

				@Override
				public void close() {
					program.close();
				}
			};
		}
	}
}
