// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.experiment.files.LoadedExperiment;
import org.machineimagination.plugin.Roles;
import org.machineimagination.request.DataFolders;
import org.machineimagination.testing.SourceTree;

/** Runs of an earlier build, whose records are of format 1 and have the figures of generations within, are as good as those of today. */
class EarlierRunsTest {

	private static final Path FIXTURES = SourceTree.ROOT.resolve("bundles/org.machineimagination.cli.tests/fixtures/v1");

	@TempDir
	private Path home;

	private RunStore store;

	@BeforeEach
	void makeAStore() {
		store = new RunStore(DataFolders.in(home), new RunIndex(DataFolders.in(home)));
	}

	private void copy(Path runs) throws IOException {
		try (Stream<Path> all = Files.walk(runs)) {
			for (Path each : all.toList()) {
				Path copy = home.resolve("runs").resolve(runs.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(copy);
				} else {
					Files.copy(each, copy);
				}
			}
		}
	}

	@Test
	void finishedRunsAreListedLoadedAndCompared() throws IOException {
		copy(FIXTURES.resolve("done/runs"));
		List<RunSummary> runs = store.list();
		assertTrue(runs.size() > 5);
		for (RunSummary listed : runs) {
			assertEquals(RunStatus.FINISHED, listed.status(), listed.message());
			assertTrue(Files.readString(listed.folder().resolve(ExperimentFiles.RECORD)).contains("version=\"1.0\" title"));
			LoadedExperiment loaded = store.load(listed.folder());
			assertEquals(List.of(), loaded.problems());
			Run run = loaded.experiment().getRuns().getFirst();
			assertEquals(TableFile.read(listed.folder().resolve(Trace.FIGURES)).size(), run.getTrace().size());
			assertEquals(run.getGenerations(), run.getTrace().size());
			assertEquals(Trace.records(listed.folder()).getLast().getBestLoss(), run.getTrace().getLast().getBestLoss());
			assertEquals(listed.prompts(), RunRecord.load(listed.folder()).recipe().request().prompts());
		}
		assertEquals(runs.size(), store.compare(runs.stream().map(RunSummary::folder).toList(), Set.of("seed")).runs().size());
	}

	@Test
	void anEarlierRunThatIsWrittenAgainNamesItsTableAndLeavesTheFiguresThere() throws IOException {
		copy(FIXTURES.resolve("done/runs"));
		Path folder = store.list().getFirst().folder();
		int generations = store.load(folder).experiment().getRuns().getFirst().getTrace().size();
		RunRecord.load(folder).save(folder);
		assertFalse(Files.readString(folder.resolve(ExperimentFiles.RECORD)).contains("<trace"));
		assertEquals(generations, store.load(folder).experiment().getRuns().getFirst().getTrace().size());
	}

	@Test
	void stoppedAndKilledRunsShowHowFarTheyWere() throws IOException {
		copy(FIXTURES.resolve("half-done/runs"));
		List<RunSummary> runs = store.list();
		assertEquals(Set.of(RunStatus.CANCELLED, RunStatus.INTERRUPTED), Set.copyOf(runs.stream().map(RunSummary::status).toList()));
		for (RunSummary listed : runs) {
			assertTrue(listed.resumable());
			LoadedExperiment loaded = store.load(listed.folder());
			assertEquals(List.of(), loaded.problems());
			Run run = loaded.experiment().getRuns().getFirst();
			assertEquals(Trace.FIGURES, Experiments.artifacts(run, Roles.TRACE).getFirst().getPath());
			assertEquals(listed.evaluations(), run.getTrace().getLast().getEvaluations());
		}
	}
}
