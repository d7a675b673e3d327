// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Progress;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.testing.ChildProcess;

/** Queues of real searches that outlive their process. */
@Timeout(240)
class QueueRestartTest {

	private static final Duration PATIENCE = Duration.ofMinutes(2);
	private static final int GENERATIONS = 700;

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
	}

	@Test
	void ofThreeSearchesTheFirstStoppedAndTheSecondAtWorkTwoAreThereAfterTheCloseAndEndAsUnbroken() throws InterruptedException {
		Path begun;
		Path stopped;
		try (RunQueue queue = take()) {
			Task first = queue.add(search(1));
			Task second = queue.add(search(2));
			queue.add(search(3));
			untilAtWork(queue, first);
			queue.stop(first.id());
			untilAtWork(queue, second);
			stopped = queue.tasks().get(0).folder().orElseThrow();
			begun = queue.tasks().get(1).folder().orElseThrow();
		}
		try (RunQueue queue = take()) {
			List<Task> left = queue.tasks();
			assertEquals(2, left.size());
			assertEquals(List.of(true, true), left.stream().map(Task::left).toList());
			assertEquals(begun, left.get(0).folder().orElseThrow());
			assertEquals("It was interrupted and can go on from where it stopped.", left.get(0).message());
			assertEquals("It waited when the program ended.", left.get(1).message());
			queue.proceed();
			assertTrue(queue.awaitQuiet(PATIENCE));
			assertEquals(List.of(Task.State.DONE, Task.State.DONE), queue.tasks().stream().map(Task::state).toList());
			assertSameAsUnbroken(2, begun);
			assertSameAsUnbroken(3, queue.tasks().get(1).folder().orElseThrow());
		}
		assertEquals(RunStatus.CANCELLED, studio.runs().summary(stopped).status());
		try (RunQueue queue = take()) {
			assertEquals(List.of(), queue.tasks());
		}
	}

	@Test
	void whatAKilledProcessWasAtIsOfferedAndEndsAsUnbroken() throws IOException, InterruptedException {
		Process process = new ProcessBuilder(ChildProcess.command(ChildQueue.class, home.toString(), Integer.toString(GENERATIONS)))
				.redirectError(home.resolve("errors.txt").toFile()).start();
		try (var output = process.inputReader()) {
			assertTrue(output.lines().anyMatch(generation -> isBegun(home.resolve("queue/queue.json"))), "It is at work");
			process.destroyForcibly().waitFor();
		}
		try (RunQueue queue = take()) {
			assertEquals(List.of("It was interrupted and can go on from where it stopped.", "It waited when the program ended."),
					queue.tasks().stream().map(Task::message).toList());
			queue.proceed();
			assertTrue(queue.awaitQuiet(PATIENCE));
			assertSameAsUnbroken(1, queue.tasks().get(0).folder().orElseThrow());
			assertSameAsUnbroken(2, queue.tasks().get(1).folder().orElseThrow());
		}
	}

	@Test
	void theRestOfARunTakesTheLaneOfItsOwnDevice() {
		RunRequest request = TinyPlugIns.request(2);
		Path folder = studio.searches().run(request, RunListener.NONE, new Cancellation()).folder();
		SearchTask search = SearchTask.of(studio.searches(), request);
		ResumeTask rest = ResumeTask.of(studio.searches(), folder);
		assertEquals("cpu", rest.lane());
		assertEquals(search.lane(), rest.lane());
		assertEquals(search.evaluations(), rest.evaluations());
		assertEquals(rest, search.rest(folder));
	}

	private static boolean isBegun(Path queue) {
		try {
			return Files.exists(queue) && Files.readString(queue).contains("\"folder\"");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void assertSameAsUnbroken(long seed, Path folder) {
		Path unbroken = studio.searches().run(TinyPlugIns.request(GENERATIONS).withSeed(seed), RunListener.NONE, new Cancellation()).folder();
		try {
			for (String file : List.of("latents.npz", "trace.csv", "generations.npy")) {
				assertEquals(-1, Files.mismatch(unbroken.resolve(file), folder.resolve(file)), file);
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private RunQueue take() {
		return RunQueue.of(FileQueueStore.take(DataFolders.in(home), studio.searches()).orElseThrow());
	}

	private SearchTask search(long seed) {
		return SearchTask.of(studio.searches(), TinyPlugIns.request(GENERATIONS).withSeed(seed));
	}

	private static void untilAtWork(RunQueue queue, Task task) throws InterruptedException {
		var generations = new CountDownLatch(3);
		try (var subscription = queue.observe(new QueueObserver() {
			@Override
			public void changed(Task changed) {
				// Generations tell enough.
			}

			@Override
			public void generation(Task of, Generation generation, Progress progress) {
				if (of.id().equals(task.id())) {
					generations.countDown();
				}
			}
		})) {
			assertTrue(generations.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
		}
	}
}
