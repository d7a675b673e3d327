// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.imagination.judge.ImagePool;
import org.machineimagination.imagination.judge.ImageScore;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.search.PriorDraws;
import org.machineimagination.media.CaptionPainter;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.lists.BatchLine;
import org.machineimagination.request.BatchPlan;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RunFigures;
import org.machineimagination.runs.LatentFinder;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.studio.WordReader;
import org.machineimagination.studio.batch.BatchListener;
import org.machineimagination.studio.batch.BatchReport;
import org.machineimagination.studio.batch.JobState;

/** Pools of pictures that were looked at once. */
class ImagePoolTest {

	private static final int SIZE = 100;

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
	}

	@Test
	void theBestOfAPoolIsThePictureThatFitsBest() {
		try (SearchResources resources = resources()) {
			List<Prompt> prompts = List.of(new Prompt("a red apple", 1), new Prompt("a worm", -0.5));
			try (ImageScorer eyes = ImageScorer.of(resources.plan().guide(), resources.engine(), () -> {}, new Cancellation());
					PictureMaker pictures = new PictureMaker(resources.plan().generator(), resources.engine())) {
				ImagePool pool = ImagePool.draw(resources.plan().generator(), eyes, SIZE, 7, resources.engine(), new Cancellation());
				double[] best = pool.best(prompts, resources.plan().guide().embed(prompts.stream().map(Prompt::text).toList(), new Cancellation()));
				double[][] drawn = PriorDraws.draw(resources.plan().generator(), SIZE, new RandomStreams(7).stream("pool"));
				List<ImageScore> scores = eyes.score(pictures.make(drawn, new Cancellation()), prompts.stream().map(Prompt::text).toList(), new Cancellation());
				int wanted = 0;
				for (int i = 1; i < SIZE; i++) {
					wanted = fit(scores.get(i)) > fit(scores.get(wanted)) ? i : wanted;
				}
				assertArrayEquals(drawn[wanted], best);
			}
		}
	}

	@Test
	void aSearchBeginsAtTheBestOfItsPool() {
		RunFigures without = figures(request(0));
		RunFigures with = figures(request(SIZE));
		assertTrue(with.similarity() > without.similarity(), with + " is no better than " + without);
		assertEquals(without.evaluations(), with.evaluations());
	}

	@Test
	void aBatchDrawsItsLinesAsEachWouldBeAlone() throws IOException {
		List<BatchLine> lines = List.of(BatchLine.of(1, "a red apple", List.of("--start-pool=" + SIZE)),
				BatchLine.of(2, "a cat", List.of("--start-pool=" + SIZE)));
		BatchPlan plan = studio.batches().plan("", lines, List.of(), List.of(), List.of(), new WordReader(studio));
		BatchReport report = studio.batches().run(plan, null, CaptionPainter.NONE, BatchListener.NONE, new Cancellation());
		Path alone = studio.searches().run(report.states().getFirst().job().request(), RunListener.NONE, new Cancellation()).folder();
		SearchServiceTest.assertSameResult(alone, report.run(report.states().getFirst()));
		assertEquals(2, report.count(JobState.Kind.DONE));
	}

	@Test
	void aPoolIsDrawnOnceForAllWhoAskForTheSame() {
		try (SearchResources resources = resources();
				var cache = new ModelCache();
				ImageScorer eyes = ImageScorer.of(resources.plan().guide(), resources.engine(), () -> {}, new Cancellation())) {
			var draws = new int[1];
			ImagePool first = cache.pool(List.of("a"), () -> pool(resources, eyes, draws), new Cancellation());
			assertSame(first, cache.pool(List.of("a"), () -> pool(resources, eyes, draws), new Cancellation()));
			cache.pool(List.of("b"), () -> pool(resources, eyes, draws), new Cancellation());
			assertEquals(2, draws[0]);
		}
	}

	private SearchResources resources() {
		return SearchResources.open(studio.plugIns(), studio.models(), ModelProvider.FRESH, new LatentFinder(studio.runs()),
				studio.completion().complete(request(0)), new Cancellation());
	}

	private static ImagePool pool(SearchResources resources, ImageScorer eyes, int[] draws) {
		draws[0]++;
		return ImagePool.draw(resources.plan().generator(), eyes, 1, 1, resources.engine(), new Cancellation());
	}

	private static double fit(ImageScore score) {
		return score.cosines()[0] - 0.5 * score.cosines()[1];
	}

	private RunFigures figures(RunRequest request) {
		return RunFigures.of(studio.searches().run(request, RunListener.NONE, new Cancellation()).folder());
	}

	private static RunRequest request(int pool) {
		return TinyPlugIns.request(1).with(Role.SEARCH, "start-pool", Integer.toString(pool)).with(Role.SEARCH, "evaluations", "8");
	}
}
