// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.Engine;
import org.machineimagination.experiment.GenerationRecord;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.runs.ResultFiles;
import org.machineimagination.runs.TableFile;
import org.machineimagination.runs.Trace;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;

class JudgedTraceTest {

	private static final String COLUMN = "judge-similarity";

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
	}

	@Test
	void everyRowHoldsWhatTheJudgeSaysOfTheBestPictureSoFar() throws IOException {
		var losses = new ArrayList<Double>();
		Path folder = studio.searches().run(request().with(Role.OUTPUT, "frames", "true").with(Role.OUTPUT, "size", "0"), new RunListener() {
			@Override
			public void generation(Generation generation, Progress progress) {
				losses.add(generation.bestLoss());
			}
		}, new Cancellation()).folder();
		List<String> column = column(folder);
		try (ImageScorer judge = studio.models().openScorer(TinyPlugIns.JUDGE, Engine.find(studio.plugIns(), ""), new Cancellation())) {
			int best = 0;
			for (int i = 0; i < losses.size(); i++) {
				best = losses.get(i) < losses.get(best) ? i : best;
				Path frame = folder.resolve("frames/%04d.png".formatted(best + 1));
				double expected = judge.score(List.of(PictureFiles.read(frame)), List.of("a red apple"), new Cancellation()).getFirst().cosines()[0];
				assertEquals(expected, Double.parseDouble(column.get(i)), 0.01);
			}
		}
	}

	@Test
	void theJudgeIsAskedAtIntervalsAndAfterTheLastGeneration() {
		List<String> column = column(run(request().with(Role.OUTPUT, "judge-every", "2")));
		assertEquals(List.of(true, false, true, false, false), column.stream().map(String::isEmpty).toList());
	}

	@Test
	void askedOnlyAtTheEndTheJudgeLeavesTheColumnEmpty() {
		Path folder = run(request().with(Role.OUTPUT, "judge-every", "0"));
		assertTrue(column(folder).stream().allMatch(String::isEmpty));
		assertFalse(trace(folder).getFirst().getDiagnostics().containsKey(COLUMN));
	}

	@Test
	void theRecordHoldsTheColumnToo() {
		Path folder = run(request());
		assertEquals(column(folder).stream().map(Double::parseDouble).toList(),
				trace(folder).stream().map(generation -> generation.getDiagnostics().get(COLUMN)).toList());
	}

	@Test
	void whatTheJudgeSaysChangesNothingInTheSearch() {
		Path judged = run(request());
		Path alone = run(request().withJudge(RunRequest.NONE));
		List<NumpyArray> expected = withoutJudge(alone);
		List<NumpyArray> actual = withoutJudge(judged);
		assertEquals(List.of("noise", "class", "loss", "similarity"), actual.stream().map(NumpyArray::name).toList());
		for (int i = 0; i < actual.size(); i++) {
			assertArrayEquals(expected.get(i).values(), actual.get(i).values());
		}
	}

	/** What the search found: everything but the column that the judge adds. */
	private static List<NumpyArray> withoutJudge(Path folder) {
		return Npz.read(PictureFiles.bytes(folder.resolve(ResultFiles.LATENTS))).stream()
				.filter(array -> !array.name().equals(ResultFiles.JUDGE_SIMILARITY)).toList();
	}

	@Test
	void promptsToAvoidCountAgainstTheSimilarity() {
		RunOutcome outcome = studio.searches().run(request().withPrompt("a worm", -0.5), RunListener.NONE, new Cancellation());
		double[] cosines = outcome.best().judgements();
		assertEquals((cosines[0] - 0.5 * cosines[1]) / 1.5, Prompt.similarity(RecordedRequest.of(outcome.folder()).prompts(), cosines), 1e-12);
	}

	private static RunRequest request() {
		return TinyPlugIns.request(5);
	}

	private Path run(RunRequest request) {
		return studio.searches().run(request, RunListener.NONE, new Cancellation()).folder();
	}

	private static List<String> column(Path folder) {
		return TableFile.read(folder.resolve(Trace.FIGURES)).stream().map(row -> row.get(COLUMN)).toList();
	}

	private List<GenerationRecord> trace(Path folder) {
		return studio.runs().load(folder).experiment().getRuns().getFirst().getTrace();
	}
}
