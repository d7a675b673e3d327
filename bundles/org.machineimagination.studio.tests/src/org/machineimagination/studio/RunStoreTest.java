// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.RunException;
import org.machineimagination.runs.RunSummary;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.testing.Sentences;

class RunStoreTest {

	@TempDir
	private Path home;

	private Studio studio;
	private Path folder;

	@BeforeEach
	void doARun() {
		studio = TinyPlugIns.studio(home);
		folder = studio.searches().run(TinyPlugIns.request(3).withPrompt("a worm", -0.5).withSeed(42), RunListener.NONE, new Cancellation()).folder();
	}

	@Test
	void aFinishedRunIsListedWithItsFigures() {
		RunSummary run = studio.runs().list().getFirst();
		assertEquals(folder, run.folder());
		assertEquals("a red apple", run.title());
		assertEquals(List.of(1.0, -0.5), run.prompts().stream().map(prompt -> prompt.weight()).toList());
		assertEquals(42, run.seed());
		assertEquals(RunStatus.FINISHED, run.status());
		assertEquals(24, run.evaluations());
		assertEquals(24, run.budget());
		assertEquals(TinyPlugIns.GENERATOR, run.generator());
		assertEquals("cma-es", run.optimizer());
		assertTrue(run.bestLoss().isPresent() && run.bestSimilarity().isPresent());
		assertEquals(folder.resolve("result.png"), run.thumbnail().orElseThrow());
		assertFalse(run.resumable());
	}

	@Test
	void aTruncatedRecordIsListedWithWhatIsWrongAndHidesNoOther() throws IOException {
		Path broken = truncated();
		List<RunSummary> runs = studio.runs().list();
		assertEquals(2, runs.size());
		RunSummary run = runs.stream().filter(each -> each.folder().equals(broken)).findFirst().orElseThrow();
		assertTrue(run.broken() && !run.resumable());
		assertTrue(run.message().contains(broken.toString()) && run.message().endsWith(".") && !run.message().contains("\n"), run.message());
	}

	@Test
	void aTruncatedRecordIsRefusedInOneSentenceAndLeftAsItIs() throws IOException {
		Path broken = truncated();
		byte[] before = Files.readAllBytes(broken.resolve(ExperimentFiles.RECORD));
		Sentences.assertSentence(
				assertThrows(RunException.class, () -> studio.searches().resume(broken, RunListener.NONE, new Cancellation())), "run.experiment");
		Sentences.assertSentence(
				assertThrows(RunException.class, () -> studio.searches().rerun(broken, null, RunListener.NONE, new Cancellation())), "run.experiment");
		assertTrue(Arrays.equals(before, Files.readAllBytes(broken.resolve(ExperimentFiles.RECORD))));
		try (var files = Files.list(broken)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void aFolderThatIsNoRunIsRefusedAndLeftAsItIs() throws IOException {
		Path empty = Files.createDirectory(home.resolve("empty"));
		Sentences.assertSentence(
				assertThrows(RunException.class, () -> studio.searches().resume(empty, RunListener.NONE, new Cancellation())), "no run in");
		try (var files = Files.list(empty)) {
			assertEquals(0, files.count());
		}
	}

	@Test
	void aRunIsFoundByPathNameIdAndAge() {
		String name = folder.getFileName().toString();
		assertEquals(folder, studio.runs().find(folder.toString()));
		assertEquals(folder, studio.runs().find(folder.resolve("result.png").toString()));
		assertEquals(folder, studio.runs().find(name));
		assertEquals(folder, studio.runs().find(name.substring(0, 12)));
		assertEquals(folder, studio.runs().find(studio.runs().list().getFirst().id().substring(0, 8)));
		assertEquals(folder, studio.runs().find("last"));
	}

	@Test
	void aNameThatFitsNoRunOrSeveralIsRefused() throws IOException {
		assertThrows(RunException.class, () -> studio.runs().find("zebra"));
		assertThrows(RunException.class, () -> studio.runs().find(""));
		truncated();
		Sentences.assertSentence(assertThrows(RunException.class, () -> studio.runs().find("2")), "2 runs");
	}

	@Test
	void aFolderThatDoesNotExistHasNoRuns() {
		assertEquals(List.of(), studio.runs().list(home.resolve("nowhere")));
	}

	private Path truncated() throws IOException {
		Path broken = Files.createDirectory(folder.resolveSibling("2026-broken"));
		byte[] record = Files.readAllBytes(folder.resolve(ExperimentFiles.RECORD));
		Files.write(broken.resolve(ExperimentFiles.RECORD), Arrays.copyOf(record, record.length / 2));
		return broken;
	}
}
