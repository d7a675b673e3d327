// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngReader;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.lists.BatchAxis;
import org.machineimagination.request.BatchJob;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.runs.RunFigures;
import org.machineimagination.runs.TableFile;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.studio.WordReader;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.search.SearchServiceTest;
import org.machineimagination.testing.Sentences;

class BatchServiceTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
		studio.plugIns().add(new AdamFactory());
	}

	@Test
	void everyLineIsDrawnAsItWouldBeAlone() throws IOException {
		BatchReport report = run(plan(List.of(), line(1, "a red apple"), line(2, "a cat", "--seed=5")));
		assertEquals(2, report.count(JobState.Kind.DONE));
		assertEquals(List.of("001-a-red-apple-1", "002-a-cat-5"), runs(report));
		Path alone = studio.searches().run(report.states().getFirst().job().request(), RunListener.NONE, new Cancellation()).folder();
		SearchServiceTest.assertSameResult(alone, report.run(report.states().getFirst()));
		assertEquals(RunFigures.of(alone).similarity(), report.states().getFirst().figures().similarity());
		assertEquals(RunFigures.of(alone).judge(), report.states().getFirst().figures().judge());
	}

	@Test
	void aLineThatFailsDoesNotKeepTheOthersFromBeingDrawn() {
		BatchReport report = run(plan(List.of(), BatchLine.broken(1, "There is no prompt in the row."), line(2, "a red apple"),
				line(3, "a cat", "--evaluations=many"), line(4, "a dog", "--initial-class=embeddings"), line(5, "a cat")));
		assertEquals(List.of("FAILED", "DONE", "FAILED", "FAILED", "DONE"), report.states().stream().map(state -> state.kind().name()).toList());
		assertEquals("There is no prompt in the row.", report.states().getFirst().message());
		assertTrue(report.states().get(2).message().contains("evaluations is a whole number"), report.states().get(2).message());
		assertTrue(report.states().get(3).message().contains("embedding"), report.states().get(3).message());
		List<Map<String, String>> table = TableFile.read(report.table());
		assertEquals(List.of("1", "2", "3", "4", "5"), table.stream().map(row -> row.get("line")).toList());
		assertEquals("runs/005-a-cat-1", table.getLast().get("folder"));
		assertEquals(report.states().get(3).message(), table.get(3).get("message"));
	}

	@Test
	void aGridTriesEveryValueWithEveryOther() {
		BatchReport report = run(plan(List.of(BatchAxis.read("views=1,2"), BatchAxis.seeds("1..2")), line(1, "a cat"), line(2, "a dog", "--seed=7")));
		assertEquals(List.of("1 1", "1 2", "2 1", "2 2", "1 7", "2 7"),
				TableFile.read(report.table()).stream().map(row -> row.get("views") + " " + row.get("seed")).toList());
		assertEquals(6, report.count(JobState.Kind.DONE));
	}

	@Test
	void aSettingThatAMethodDoesNotHaveIsLeftOutThere() {
		List<RunRequest> requests = requests(plan(List.of(BatchAxis.read("optimizer=cma-es,adam"), BatchAxis.read("learning-rate=0.05,0.1")),
				line(1, "a cat")));
		assertEquals(List.of("cma-es ", "adam 0.05", "adam 0.1"), requests.stream()
				.map(request -> request.optimizer() + " " + request.settings(Role.OPTIMIZER).getOrDefault("learning-rate", "")).toList());
	}

	@Test
	void aSettingThatNoMethodHasIsRefused() {
		Sentences.assertSentence(assertThrows(UsageException.class,
				() -> plan(List.of(BatchAxis.read("learning-rate=1")), line(1, "a cat"))), "The grid of --learning-rate is of no use");
	}

	@Test
	void promptsMayComeFromTheGrid() {
		BatchPlan plan = plan(List.of(BatchAxis.read("prompt=a cat,\"a dog, wild\"")));
		assertEquals(List.of("a cat", "a dog, wild"), requests(plan).stream().map(RunRequest::name).toList());
	}

	@Test
	void theSameBatchAgainDoesNothingThatIsDone() throws IOException {
		BatchPlan plan = plan(List.of(), line(1, "a red apple"), line(2, "a cat"));
		BatchReport first = run(plan);
		var begun = new ArrayList<BatchJob>();
		BatchReport second = run(plan, new BatchListener() {
			@Override
			public RunListener begins(BatchJob job) {
				begun.add(job);
				return RunListener.NONE;
			}
		}, new Cancellation());
		assertEquals(List.of(), begun);
		assertEquals(first, second);
		assertEquals(2, runs(second).size());
	}

	@Test
	void aFileThatGrewIsDrawnWhereItGrew() throws IOException {
		Path before = run(plan(List.of(), line(1, "a red apple"), line(2, "a cat", "--evaluations=many"))).folder();
		BatchReport after = run(plan(List.of(), line(1, "a worm"), line(2, "a red apple"), line(3, "a cat")));
		assertEquals(before, after.folder());
		assertEquals(List.of("001-a-red-apple-1", "001-a-worm-1", "003-a-cat-1"), runs(after));
		assertEquals("001-a-red-apple-1", after.states().get(1).job().folder());
	}

	@Test
	void aLineThatWentAndCameBackFindsItsRunAndNoOther() throws IOException {
		run(plan(List.of(), line(1, "a red apple"), line(2, "a cat")));
		run(plan(List.of(), line(1, "a worm"), line(2, "a cat")));
		BatchReport changed = run(plan(List.of(), line(1, "a red apple", "--views=2"), line(2, "a red apple")));
		assertEquals(List.of("001-a-red-apple-1-2", "001-a-red-apple-1"),
				changed.states().stream().map(state -> state.job().folder()).toList());
		assertEquals("2", RecordedRequest.of(changed.run(changed.states().getFirst())).settings(Role.VIEWS).get("views"));
		assertEquals(4, runs(changed).size());
	}

	@Test
	void otherSettingsAreAnotherBatch() {
		Path first = run(plan(List.of(BatchAxis.seeds("1")), line(1, "a red apple"))).folder();
		Path second = run(plan(List.of(BatchAxis.seeds("2")), line(1, "a red apple"))).folder();
		assertEquals("prompts", first.getFileName().toString());
		assertEquals("prompts-2", second.getFileName().toString());
	}

	@Test
	void aBatchThatWasStoppedWithinARunGoesOnThere() throws IOException {
		BatchPlan plan = plan(List.of(), line(1, "a red apple"), line(2, "a red apple", "--seed=2"), line(3, "a cat"));
		BatchReport unbroken = run(plan, home.resolve("unbroken"), BatchListener.NONE, new Cancellation());
		var cancellation = new Cancellation();
		assertThrows(CancelledException.class, () -> run(plan, new BatchListener() {
			@Override
			public RunListener begins(BatchJob job) {
				return new RunListener() {
					@Override
					public void generation(Generation generation, Progress progress) {
						if (job.line() == 2 && generation.number() == 2) {
							cancellation.cancel();
						}
					}
				};
			}
		}, cancellation));
		Path folder = studio.batches().folder().resolve("prompts");
		assertEquals(List.of("done", "waiting", "waiting"), TableFile.read(folder.resolve("results.csv")).stream().map(row -> row.get("state")).toList());
		BatchReport resumed = studio.batches().resume(folder, CaptionPainter.NONE, BatchListener.NONE, new Cancellation());
		assertEquals(3, resumed.count(JobState.Kind.DONE));
		assertSameBatch(unbroken.folder(), folder);
	}

	@Test
	void aRunThatFinishedAsItsProcessWasKilledIsNotDoneAgain() throws IOException {
		BatchPlan plan = plan(List.of(), line(1, "a red apple"), line(2, "a cat"));
		Path folder = run(plan).folder();
		Path log = folder.resolve("jobs.csv");
		byte[] bytes = Files.readAllBytes(log);
		Files.write(log, Arrays.copyOf(bytes, bytes.length - 9));
		List<Path> before = files(folder.resolve("runs"));
		BatchReport again = run(plan);
		assertEquals(2, again.count(JobState.Kind.DONE));
		assertEquals(before, files(folder.resolve("runs")));
		assertEquals(3, Files.readAllLines(log).size());
	}

	@Test
	void aFolderThatAKilledProcessHadNotNamedYetGoes() throws IOException {
		BatchPlan plan = plan(List.of(), line(1, "a red apple"));
		Path half = Files.createDirectories(run(plan).folder().resolve("runs").resolve(".new-1"));
		run(plan);
		assertFalse(Files.exists(half));
	}

	@Test
	void aBatchAtWorkIsNotDoneAlongside() {
		BatchPlan plan = plan(List.of(), line(1, "a red apple"));
		var sentences = new ArrayList<String>();
		run(plan, new BatchListener() {
			@Override
			public void started(Path folder, int jobs, int done) {
				sentences.add(assertThrows(RunException.class, () -> run(plan)).getMessage());
			}
		}, new Cancellation());
		assertTrue(sentences.getFirst().contains("is at work in another process or window"), sentences.toString());
	}

	@Test
	void aPlanThatPointsOutOfItsFolderIsRefused() throws IOException {
		Path folder = run(plan(List.of(), line(1, "a red apple"))).folder();
		Path file = folder.resolve("batch.json");
		Files.writeString(file, Files.readString(file).replace("001-a-red-apple-1", "../elsewhere"), StandardOpenOption.TRUNCATE_EXISTING);
		Sentences.assertSentence(assertThrows(RunException.class,
				() -> studio.batches().resume(folder, CaptionPainter.NONE, BatchListener.NONE, new Cancellation())), "not within the batch");
	}

	@Test
	void theContactSheetShowsTheResultsInTheirOrder() throws IOException {
		BatchReport report = run(plan(List.of(), line(1, "a red apple"), line(2, "a cat", "--evaluations=many"), line(3, "a cat")));
		PngImage sheet = PngReader.read(Files.readAllBytes(report.sheets().getFirst()));
		assertEquals(List.of(3 * 152 + 8, 160), List.of(sheet.width(), sheet.height()));
		PngImage first = PngReader.read(Files.readAllBytes(report.run(report.states().get(0)).resolve("result.png")));
		PngImage third = PngReader.read(Files.readAllBytes(report.run(report.states().get(2)).resolve("result.png")));
		assertEquals(first.rgb()[0], sheet.rgb()[8 * sheet.width() + 8]);
		assertEquals(0xEEEEEE, sheet.rgb()[8 * sheet.width() + 8 + 152]);
		assertEquals(third.rgb()[0], sheet.rgb()[8 * sheet.width() + 8 + 2 * 152]);
		assertNotEquals(first.rgb()[0], third.rgb()[0]);
	}

	/** That two batches did the same, but for the clock. */
	static void assertSameBatch(Path first, Path second) throws IOException {
		assertEquals(timeless(first), timeless(second));
		assertEquals(files(first.resolve("runs")).stream().map(Path::getFileName).toList(),
				files(second.resolve("runs")).stream().map(Path::getFileName).toList());
		for (Path run : files(first.resolve("runs"))) {
			for (String file : List.of("latents.npz", "trace.csv")) {
				assertEquals(-1, Files.mismatch(run.resolve(file), second.resolve("runs").resolve(run.getFileName()).resolve(file)), run + " " + file);
			}
		}
		for (Path sheet : files(first).stream().filter(file -> file.toString().endsWith(".png")).toList()) {
			assertEquals(-1, Files.mismatch(sheet, second.resolve(sheet.getFileName())), sheet.toString());
		}
	}

	private static List<Map<String, String>> timeless(Path folder) {
		List<Map<String, String>> rows = TableFile.read(folder.resolve("results.csv"));
		rows.forEach(row -> row.remove("seconds"));
		return rows;
	}

	static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private static List<String> runs(BatchReport report) throws IOException {
		return files(report.folder().resolve("runs")).stream().map(file -> file.getFileName().toString()).toList();
	}

	private static BatchLine line(int number, String prompt, String... words) {
		return BatchLine.of(number, prompt, List.of(words));
	}

	private static List<RunRequest> requests(BatchPlan plan) {
		return plan.jobs().stream().map(BatchJob::request).toList();
	}

	private BatchPlan plan(List<BatchAxis> axes, BatchLine... lines) {
		return studio.batches().plan("/somewhere/prompts.txt", List.of(lines), List.of(), axes, List.of(axes.toString()), new WordReader(studio));
	}

	private BatchReport run(BatchPlan plan) {
		return run(plan, BatchListener.NONE, new Cancellation());
	}

	private BatchReport run(BatchPlan plan, BatchListener listener, Cancellation cancellation) {
		return run(plan, null, listener, cancellation);
	}

	private BatchReport run(BatchPlan plan, Path parent, BatchListener listener, Cancellation cancellation) {
		return studio.batches().run(plan, parent, CaptionPainter.NONE, listener, cancellation);
	}
}
