// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.experiment.Candidate;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.Run;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.runs.Trace;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;

/** Runs whose populations change on the way and that want gradients only at times. */
class CompositionRunTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
	}

	@ParameterizedTest
	@ValueSource(strings = {"cma-es+sgd", "cma-es+adam", "cma-es-then-sgd", "cma-es-then-adam", "basin-cma", "pool", "random"})
	void stoppedAnywhereARunGoesOnToTheResultOfAnUnbrokenOne(String optimizer) throws IOException {
		Path unbroken = studio.searches().run(request(optimizer), RunListener.NONE, new Cancellation()).folder();
		int generations = Files.readAllLines(unbroken.resolve(Trace.FIGURES)).size() - 1;
		Path stopped = stopEvery(7, request(optimizer));
		SearchServiceTest.assertSameResult(unbroken, stopped);
		assertEquals(generations, Files.readAllLines(stopped.resolve(Trace.FIGURES)).size() - 1);
	}

	@ParameterizedTest
	@ValueSource(strings = {"cma-es+sgd", "cma-es-then-adam", "basin-cma", "pool", "random"})
	void itsProgressIsThatOfItsEvaluationsAndItEndsWithNoTimeLeft(String optimizer) {
		var seen = new ArrayList<Progress>();
		RunOutcome outcome = studio.searches().run(request(optimizer), new RunListener() {
			@Override
			public void generation(Generation generation, Progress progress) {
				assertEquals(generation.evaluations(), progress.done());
				seen.add(progress);
			}
		}, new Cancellation());
		assertEquals(outcome.evaluations(), seen.getLast().done());
		assertTrue(seen.stream().allMatch(progress -> progress.done() <= 90 && progress.total() == 90));
		assertTrue(outcome.evaluations() > 90 - 8, outcome.evaluations() + " evaluations");
		assertEquals(Duration.ZERO, seen.getLast().left());
	}

	@Test
	void theRecordSaysAfterHowManyEvaluationsEachFinalistWasFound() {
		RunOutcome outcome = studio.searches().run(request("cma-es-then-adam"), RunListener.NONE, new Cancellation());
		Run run = studio.runs().load(outcome.folder()).experiment().getRuns().getFirst();
		assertEquals(List.of("cma-es-then-adam"), List.of(Experiments.settings(run, Role.OPTIMIZER.id()).orElseThrow().getPlugInId()));
		for (Candidate candidate : run.getCandidates()) {
			long expected = candidate.getGeneration() <= 9 ? 8L * candidate.getGeneration() : 72 + candidate.getGeneration() - 9;
			assertEquals(expected, candidate.getEvaluations());
		}
		assertEquals(27, run.getGenerations());
	}

	@Test
	void aPlusSignInTheNameOfTheOptimizerSurvivesTheRecordAndThePicture() throws IOException {
		RunOutcome first = studio.searches().run(request("cma-es+adam"), RunListener.NONE, new Cancellation());
		assertTrue(studio.searches().rerun(first.folder(), null, RunListener.NONE, new Cancellation()).comparison().identical());
		Path picture = Files.copy(first.picture(), home.resolve("alone.png"));
		assertTrue(studio.searches().rerun(picture, null, RunListener.NONE, new Cancellation()).comparison().identical());
	}

	/** 90 evaluations: 9 generations of 8 and 18 steps of descent, where an optimizer is made of these. */
	private static RunRequest request(String optimizer) {
		RunRequest request = TinyPlugIns.request(1).with(Role.OPTIMIZER, Map.of()).withOptimizer(optimizer).with(Role.SEARCH, "evaluations", "90")
				.with(Role.OPTIMIZER, "population", "8");
		return switch (optimizer) {
			case "cma-es-then-sgd", "cma-es-then-adam" -> request.with(Role.OPTIMIZER, "terminal-steps", "18");
			case "basin-cma" -> request.with(Role.OPTIMIZER, "terminal-steps", "18").with(Role.OPTIMIZER, "gradient-steps", "2");
			default -> request;
		};
	}

	/** Runs, stops after every so many generations, and goes on until it is done. */
	private Path stopEvery(int generations, RunRequest request) {
		var folder = new ArrayList<Path>();
		for (boolean done = false; !done;) {
			var cancellation = new Cancellation();
			var listener = new RunListener() {
				private int seen;

				@Override
				public void started(Path started, RunFacts facts) {
					folder.add(started);
				}

				@Override
				public void generation(Generation generation, Progress progress) {
					if (++seen == generations) {
						cancellation.cancel();
					}
				}
			};
			try {
				if (folder.isEmpty()) {
					studio.searches().run(request, listener, cancellation);
				} else {
					studio.searches().resume(folder.getFirst(), listener, cancellation);
				}
				done = true;
			} catch (CancelledException e) {
				assertThrows(CancelledException.class, cancellation::check);
			}
		}
		return folder.getFirst();
	}
}
