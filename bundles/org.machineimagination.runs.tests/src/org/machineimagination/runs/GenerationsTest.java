// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.Experiment;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.GenerationRecord;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ArtifactFiles;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.experiment.files.LoadedExperiment;
import org.machineimagination.plugin.Roles;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.RunException;
import org.machineimagination.testing.Sentences;

/** The figures of generations come from their table, and what is wrong with it is told when they are asked for. */
class GenerationsTest {

	private static final String FIGURES = """
			generation,evaluations,views,best-loss,mean-loss,deviation-loss,best-similarity,mean-similarity,judge-similarity,regulariser tv,step-size
			1,8,64,0.5,0.75,0.125,0.25,0.2,,1.0E-4,0.3
			2,16,128,0.25,0.5,NaN,0.5,0.3,0.4,2.0E-4,0.2
			""";
	private static final String TIMES = "generation,seconds\n1,0.500\n2,1.000\n";

	@TempDir
	private Path home;

	private RunStore store;
	private Path folder;

	@BeforeEach
	void makeAStore() {
		store = new RunStore(DataFolders.in(home), new RunIndex(DataFolders.in(home)));
		folder = home.resolve("runs/run-00001");
	}

	/** A run with tables; once it has finished the record knows their digests. */
	private void write(RunStatus status) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve(Trace.FIGURES), FIGURES);
		Files.writeString(folder.resolve(Trace.TIMES), TIMES);
		Experiment experiment = WrittenRuns.experiment(1, status);
		Run run = experiment.getRuns().getFirst();
		run.getArtifacts().add(Experiments.artifact(Roles.TRACE, Trace.FIGURES, "text/csv"));
		if (status == RunStatus.FINISHED) {
			run.getArtifacts().add(Experiments.artifact(ResultFiles.TIMING_ROLE, Trace.TIMES, "text/csv"));
			ArtifactFiles.measure(Experiments.artifacts(run, Roles.TRACE).getFirst(), folder);
			ArtifactFiles.measure(Experiments.artifacts(run, ResultFiles.TIMING_ROLE).getFirst(), folder);
		}
		WrittenRuns.save(experiment, folder);
	}

	private List<GenerationRecord> figures() {
		LoadedExperiment loaded = store.load(folder);
		assertEquals(List.of(), loaded.problems());
		return loaded.experiment().getRuns().getFirst().getTrace();
	}

	/** What is told of figures that are not to be had; the list of runs says nothing. */
	private void assertWithout(String part) {
		LoadedExperiment loaded = store.load(folder);
		assertEquals(List.of(), loaded.experiment().getRuns().getFirst().getTrace());
		String sentence = loaded.problems().getFirst().sentence();
		assertTrue(sentence.startsWith("is without the figures of its generations: the ") && sentence.contains(part) && !sentence.endsWith("."), sentence);
		Sentences.assertSentence(assertThrows(RunException.class, () -> RunCurve.of(RunRecord.load(folder), folder)), part);
		assertFalse(store.list().getFirst().broken());
		assertEquals(RunStatus.FINISHED, RunRecord.load(folder).run().getStatus());
	}

	@Test
	void theFiguresOfAFinishedRunAreInItsModel() throws IOException {
		write(RunStatus.FINISHED);
		assertFalse(Files.readString(folder.resolve(ExperimentFiles.RECORD)).contains("<trace"));
		List<GenerationRecord> figures = figures();
		assertEquals(List.of(8L, 16L), figures.stream().map(GenerationRecord::getEvaluations).toList());
		assertEquals(List.of(0.5, 1.0), figures.stream().map(GenerationRecord::getSeconds).toList());
		assertEquals(2e-4, figures.getLast().getRegularisers().get("tv"));
		assertEquals(0.4, figures.getLast().getDiagnostics().get("judge-similarity"));
		assertEquals(2, RunCurve.of(RunRecord.load(folder), folder).similarity().length);
	}

	@Test
	void aChangedTableIsToldWhenItIsAskedFor() throws IOException {
		write(RunStatus.FINISHED);
		Files.writeString(folder.resolve(Trace.FIGURES), FIGURES.replace("0.75", "0.76"));
		assertWithout("trace.csv is not the one that the run wrote");
	}

	@Test
	void aMissingTableIsToldWhenItIsAskedFor() throws IOException {
		write(RunStatus.FINISHED);
		Files.delete(folder.resolve(Trace.FIGURES));
		assertWithout("trace.csv is missing");
	}

	@Test
	void aDamagedTableIsToldWhenItIsAskedFor() throws IOException {
		write(RunStatus.CANCELLED);
		Files.writeString(folder.resolve(Trace.FIGURES), FIGURES.replace("2,16,", "2,\"16,"));
		checkpoint(FIGURES.length() + 1);
		LoadedExperiment loaded = store.load(folder);
		assertEquals(List.of(), loaded.experiment().getRuns().getFirst().getTrace());
		assertTrue(loaded.problems().getFirst().sentence().contains("trace.csv"), loaded.problems()::toString);
		Files.writeString(folder.resolve(Trace.FIGURES), FIGURES.replace("2,16,", "2,xx,"));
		checkpoint(FIGURES.length());
		assertTrue(store.load(folder).problems().getFirst().sentence().contains("is no number: 'xx'"), store.load(folder).problems()::toString);
	}

	@Test
	void ofARunThatHasNotFinishedTheCheckpointSaysHowFarItsFiguresHold() throws IOException {
		write(RunStatus.CANCELLED);
		assertEquals(List.of(), figures());
		checkpoint(FIGURES.substring(0, FIGURES.indexOf("\n2,") + 1).getBytes(StandardCharsets.UTF_8).length);
		assertEquals(List.of(8L), figures().stream().map(GenerationRecord::getEvaluations).toList());
		checkpoint(FIGURES.length());
		assertEquals(List.of(8L, 16L), figures().stream().map(GenerationRecord::getEvaluations).toList());
	}

	@Test
	void aRecordOfFormat1HasItsFiguresWithin() throws IOException {
		write(RunStatus.FINISHED);
		Path record = folder.resolve(ExperimentFiles.RECORD);
		Files.writeString(record, Files.readString(record).replace("version=\"2.0\" title", "version=\"1.0\" title").replace("</runs>",
				"<trace generation=\"1\" evaluations=\"77\" bestLoss=\"0.5\"><regularisers key=\"tv\" value=\"0.5\"/></trace></runs>"));
		assertEquals(List.of(77L), figures().stream().map(GenerationRecord::getEvaluations).toList());
		Files.delete(folder.resolve(Trace.FIGURES));
		assertEquals(List.of(77L), figures().stream().map(GenerationRecord::getEvaluations).toList());
		assertEquals(RunStatus.FINISHED, store.list().getFirst().status());
	}

	private void checkpoint(long figuresLength) throws IOException {
		new Checkpoint(0, 16, 1, 0.25, 0.5, figuresLength, TIMES.length(), new byte[3]).write(folder);
	}
}
