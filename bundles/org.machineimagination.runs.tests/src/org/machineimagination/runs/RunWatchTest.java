// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.request.DataFolders;

/** Who observes an index is told of what others do to the folder. */
@Timeout(60)
class RunWatchTest {

	@TempDir
	private Path home;

	private final BlockingQueue<RunIndexChange> changes = new LinkedBlockingQueue<>();

	private Path runs() {
		return home.resolve("runs");
	}

	private RunIndex index() {
		return new RunIndex(DataFolders.in(home));
	}

	/** Waits for a change that is as wanted, passing over others. */
	private RunIndexChange await(Predicate<RunIndexChange> wanted) throws InterruptedException {
		for (RunIndexChange change = changes.take();; change = changes.take()) {
			if (wanted.test(change)) {
				return change;
			}
		}
	}

	@Test
	void anObserverIsFirstToldOfAllRuns() throws Exception {
		WrittenRuns.write(runs(), 1, RunStatus.FINISHED);
		WrittenRuns.write(runs(), 2, RunStatus.CANCELLED);
		RunIndex index = index();
		try (RunIndex.Observation observation = index.observe(changes::add)) {
			RunIndexChange first = changes.take();
			assertEquals(List.of("run-00002", "run-00001"), first.added().stream().map(run -> run.folder().getFileName().toString()).toList());
			assertTrue(first.complete() && first.problem().isEmpty());
			assertEquals(first.added(), index.snapshot());
		}
	}

	@Test
	void anObserverOfNoRunsIsToldSo() throws Exception {
		try (RunIndex.Observation observation = index().observe(changes::add)) {
			RunIndexChange first = changes.take();
			assertEquals(0, first.total());
			assertTrue(first.complete());
		}
	}

	@Test
	void aFolderThatIsCopiedInAppearsByItselfAndGoesByItself() throws Exception {
		Path elsewhere = WrittenRuns.write(home.resolve("elsewhere"), 7, RunStatus.FINISHED);
		Files.createDirectories(runs());
		try (RunIndex.Observation observation = index().observe(changes::add)) {
			await(RunIndexChange::complete);
			Path folder = Files.createDirectory(runs().resolve("copied"));
			Files.copy(elsewhere.resolve(ExperimentFiles.RECORD), folder.resolve(ExperimentFiles.RECORD));
			assertEquals(folder, await(change -> change.added().stream().anyMatch(run -> !run.broken())
					|| change.changed().stream().anyMatch(run -> !run.broken())).added().getFirst().folder());
			Files.delete(folder.resolve(ExperimentFiles.RECORD));
			Files.delete(folder);
			assertEquals(List.of(folder), await(change -> !change.removed().isEmpty()).removed());
		}
	}

	@Test
	void runsInAFolderThatIsMadeLaterAppearToo() throws Exception {
		try (RunIndex.Observation observation = index().observe(changes::add)) {
			changes.take();
			Path folder = WrittenRuns.write(runs(), 1, RunStatus.FINISHED);
			assertEquals(folder, await(change -> !change.added().isEmpty()).added().getFirst().folder());
		}
	}

	@Test
	void aRunThatEndsIsTold() throws Exception {
		Path folder = WrittenRuns.write(runs(), 1, RunStatus.RUNNING);
		try (RunLock lock = RunLock.take(folder).orElseThrow(); RunIndex.Observation observation = index().observe(changes::add)) {
			assertEquals(RunStatus.RUNNING, changes.take().added().getFirst().status());
			WrittenRuns.save(WrittenRuns.experiment(1, RunStatus.FINISHED), folder);
			assertEquals(RunStatus.FINISHED, await(change -> !change.changed().isEmpty()).changed().getFirst().status());
		}
	}

	@Test
	void theNewestRunsComeFirstWhenThereIsNoIndex() throws Exception {
		WrittenRuns.writeMany(runs(), 300);
		try (RunIndex.Observation observation = index().observe(changes::add)) {
			var told = new ArrayList<RunIndexChange>();
			do {
				told.add(changes.take());
			} while (!told.getLast().complete());
			assertTrue(told.size() > 2, told::toString);
			RunIndexChange rows = told.stream().filter(change -> !change.added().isEmpty()).findFirst().orElseThrow();
			assertEquals("run-00299", rows.added().getFirst().folder().getFileName().toString());
			assertTrue(rows.read() < rows.total());
			assertEquals(300, rows.total());
			assertEquals(300, told.stream().mapToInt(change -> change.added().size()).sum());
		}
	}

	@Test
	void aSecondObserverIsToldOfAllRunsToo() throws Exception {
		WrittenRuns.write(runs(), 1, RunStatus.FINISHED);
		RunIndex index = index();
		BlockingQueue<RunIndexChange> others = new LinkedBlockingQueue<>();
		try (RunIndex.Observation one = index.observe(changes::add)) {
			changes.take();
			try (RunIndex.Observation another = index.observe(others::add)) {
				assertEquals(1, others.take().added().size());
			}
		}
	}

	@Test
	void anObserverThatFailsHindersNoOther() throws Exception {
		WrittenRuns.write(runs(), 1, RunStatus.FINISHED);
		RunIndex index = index();
		try (RunIndex.Observation bad = index.observe(change -> {
			throw new IllegalStateException("a mistake");
		}); RunIndex.Observation good = index.observe(changes::add)) {
			assertEquals(1, changes.take().added().size());
		}
	}

	@Test
	void theThreadThatWatchesEndsWithTheLastObserver() throws Exception {
		RunIndex index = index();
		assertFalse(watcher().isPresent());
		RunIndex.Observation observation = index.observe(changes::add);
		changes.take();
		Thread thread = watcher().orElseThrow();
		assertTrue(thread.isDaemon());
		observation.close();
		thread.join(TimeUnit.SECONDS.toMillis(30));
		assertFalse(thread.isAlive());
	}

	private Optional<Thread> watcher() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("Runs in " + runs())).findFirst();
	}
}
