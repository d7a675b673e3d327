// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.judge.ImageScore;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.models.biggan.BigGanFamily;
import org.machineimagination.models.clip.ClipFamily;
import org.machineimagination.models.clip.MemoryEmbeddingCache;
import org.machineimagination.models.starter.MiniLm;
import org.machineimagination.models.starter.StarterLibrary;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.studio.Studio;

/** The starter models as people run them, on all processors, with a budget of a few generations. */
class StarterRunTest {

	private static final RunRequest REQUEST = RunRequest.of("a red apple").with(Role.SEARCH, "evaluations", "54");

	@TempDir
	private static Path home;

	private static Studio studio;
	/** What the others are compared with. */
	private static RunOutcome unbroken;

	@BeforeAll
	static void open() {
		studio = Studio.of(DataFolders.in(home), List.of(new OnnxRuntimeBackend(), new CmaEsFactory(), new AdamFactory(), new BigGanFamily(),
				new ClipFamily(List.of(new MiniLm()), new MemoryEmbeddingCache()), new StarterLibrary()));
		assertNothingHeavyHappened();
		unbroken = studio.searches().run(REQUEST, RunListener.NONE, new Cancellation());
	}

	@Test
	void doneAgainARunIsIdentical() {
		assertEquals("starter-judge", unbroken.judge());
		Rerun again = studio.searches().rerun(unbroken.folder(), null, RunListener.NONE, new Cancellation());
		assertTrue(again.comparison().identical(), again.comparison().toString());
	}

	@Test
	void aRunStoppedInTheMiddleResumesToTheSameResult() throws IOException {
		SearchServiceTest.assertSameResult(unbroken.folder(), stoppedAndResumed(REQUEST));
	}

	@Test
	void aGradientSearchStoppedInTheMiddleResumesToTheSameResult() throws IOException {
		RunRequest request = RunRequest.of("a red apple").withOptimizer("adam").with(Role.SEARCH, "evaluations", "5");
		Path folder = studio.searches().run(request, RunListener.NONE, new Cancellation()).folder();
		SearchServiceTest.assertSameResult(folder, stoppedAndResumed(request));
	}

	@Test
	void theJudgeGivesAResultTheScoreThatItGivesThePictureFile() {
		RunOutcome outcome = studio.searches().run(REQUEST.with(Role.OUTPUT, "size", "0"), RunListener.NONE, new Cancellation());
		try (ImageScorer judge = studio.models().openScorer("starter-judge", Engine.find(studio.plugIns(), ""), new Cancellation())) {
			ImageScore score = judge.score(List.of(PictureFiles.read(outcome.picture())), List.of("a red apple"), new Cancellation()).getFirst();
			assertEquals(outcome.best().judgements()[0], score.cosines()[0], 0.01);
		}
	}

	/** Before a run. */
	private static void assertNothingHeavyHappened() {
		assertFalse(studio.models().catalogue().all().isEmpty());
		assertEquals(6, studio.completion().settings("", "").size());
		assertEquals(List.of(), studio.runs().list());
		assertFalse(Files.exists(studio.runs().folder()));
	}

	private Path stoppedAndResumed(RunRequest request) {
		var cancellation = new Cancellation();
		var folders = new ArrayList<Path>();
		assertThrows(CancelledException.class, () -> studio.searches().run(request, new RunListener() {
			@Override
			public void started(Path folder, RunFacts facts) {
				folders.add(folder);
			}

			@Override
			public void generation(Generation generation, Progress progress) {
				cancellation.cancel();
			}
		}, cancellation));
		return studio.searches().resume(folders.getFirst(), RunListener.NONE, new Cancellation()).folder();
	}
}
