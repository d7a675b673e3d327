// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.MeanCurve;
import org.machineimagination.runs.RunCurve;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.runs.RunsCompared;
import org.machineimagination.studio.batch.BatchListener;
import org.machineimagination.studio.batch.BatchReport;
import org.machineimagination.studio.batch.ChildBatch;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.testing.Sentences;

class RunsComparedTest {

	private static final Set<String> SEED = Set.of("seed");

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
		studio.plugIns().add(new AdamFactory());
	}

	@Test
	void whatDiffersIsShownAndNothingElse() {
		RunsCompared compared = studio.runs().compare(List.of(run(TinyPlugIns.request(2)), run(TinyPlugIns.request(2).with(Role.VIEWS, "views", "3"))),
				SEED);
		assertEquals(List.of("views"), compared.settings());
		assertEquals(List.of(List.of("8"), List.of("3")), compared.runs().stream().map(RunsCompared.Row::settings).toList());
		assertEquals(List.of("views 8", "views 3"), compared.groups().stream().map(RunsCompared.Group::name).toList());
	}

	@Test
	void settingsOfDifferentMethodsAreNoDifferenceOfTheirOwn() {
		RunRequest adam = TinyPlugIns.request(2).with(Role.OPTIMIZER, Map.of()).withOptimizer("adam");
		RunsCompared compared = studio.runs().compare(List.of(run(TinyPlugIns.request(2)), run(adam),
				run(adam.with(Role.OPTIMIZER, "learning-rate", "0.2"))), SEED);
		assertEquals(List.of("optimizer", "learning-rate"), compared.settings());
		assertEquals(List.of("cma-es", "adam, learning-rate 0.1", "adam, learning-rate 0.2"),
				compared.groups().stream().map(RunsCompared.Group::name).toList());
	}

	@Test
	void runsThatDifferInTheirSeedAreAveraged() {
		List<Path> runs = List.of(run(TinyPlugIns.request(3)), run(TinyPlugIns.request(3).withSeed(2)), run(TinyPlugIns.request(3).withSeed(3)));
		MeanCurve mean = studio.runs().compare(runs, SEED).groups().getFirst().guide();
		List<RunCurve> curves = runs.stream().map(RunCurve::of).toList();
		assertEquals(3, mean.runs());
		assertEquals(24, mean.evaluations()[99]);
		assertEquals(curves.stream().mapToDouble(curve -> curve.similarityAt(24)).average().orElseThrow(), mean.mean()[99], 1e-12);
		assertTrue(Double.isNaN(mean.mean()[0]), "Nothing is known before the first generation");
		assertTrue(mean.lower()[99] < mean.mean()[99] && mean.mean()[99] < mean.upper()[99]);
	}

	@Test
	void theBandIsStudentsInterval() {
		List<RunCurve> curves = List.of(curve(1), curve(2), curve(3), curve(4));
		MeanCurve mean = MeanCurve.of(curves, RunCurve::similarityAt);
		// The 0.975 quantile of t with 3 degrees of freedom, from tables, times sqrt(5/3 / 4).
		double half = 3.182446 * Math.sqrt(5.0 / 12);
		assertEquals(2.5, mean.mean()[99]);
		assertEquals(2.5 - half, mean.lower()[99], 1e-5);
		assertEquals(2.5 + half, mean.upper()[99], 1e-5);
	}

	@Test
	void ofOneRunNothingIsKnownOfOthers() {
		MeanCurve mean = MeanCurve.of(List.of(curve(1)), RunCurve::similarityAt);
		assertArrayEquals(mean.mean(), mean.lower());
		assertArrayEquals(mean.mean(), mean.upper());
	}

	@Test
	void aCurveIsWhatTheTraceSaysOfTheBestSoFar() throws IOException {
		Path folder = Files.createDirectory(home.resolve("trace"));
		Files.writeString(folder.resolve("trace.csv"),
				"generation,evaluations,best-loss,best-similarity,judge-similarity\n1,8,60,0.4,0.2\n2,16,70,0.5,\n3,24,50,0.45,0.3\n");
		RunCurve curve = RunCurve.of(folder);
		assertArrayEquals(new double[] {8, 16, 24}, curve.evaluations());
		assertArrayEquals(new double[] {0.4, 0.4, 0.45}, curve.similarity());
		assertArrayEquals(new double[] {0.2, 0.2, 0.3}, curve.judge());
		assertTrue(Double.isNaN(curve.judgeAt(7)));
		assertEquals(0.2, curve.judgeAt(23));
		assertEquals(0.3, curve.judgeAt(1000));
	}

	@Test
	void runsThatAreNotFinishedAreLeftOut() {
		Path finished = run(TinyPlugIns.request(2));
		Path other = stopped(TinyPlugIns.request(2));
		assertEquals(List.of(other), studio.runs().compare(List.of(other, finished), SEED).left());
		Sentences.assertSentence(assertThrows(RunException.class, () -> studio.runs().compare(List.of(other), SEED)), "nothing to compare");
	}

	@Test
	void runsAreFoundByFolderAndByBatch() {
		Path one = run(TinyPlugIns.request(1));
		Path two = run(TinyPlugIns.request(1).withSeed(2));
		assertEquals(Set.of(one, two), Set.copyOf(studio.runs().findAll(studio.runs().folder().toString())));
		assertEquals(List.of(one), studio.runs().findAll(one.toString()));
		BatchReport batch = ChildBatch.run(studio, null, 2, BatchListener.NONE);
		List<Path> runs = batch.states().stream().map(batch::run).toList();
		assertEquals(runs, studio.runs().findAll(batch.folder().toString()));
		assertEquals(runs, studio.runs().findAll("prompts"));
	}

	private Path run(RunRequest request) {
		return studio.searches().run(request, RunListener.NONE, new Cancellation()).folder();
	}

	/** A run that was stopped after its first generation. */
	private Path stopped(RunRequest request) {
		var cancellation = new Cancellation();
		var folder = new Path[1];
		assertThrows(CancelledException.class, () -> studio.searches().run(request, new RunListener() {
			@Override
			public void started(Path runFolder, RunFacts facts) {
				folder[0] = runFolder;
			}

			@Override
			public void generation(Generation generation, Progress progress) {
				cancellation.cancel();
			}
		}, cancellation));
		return folder[0];
	}

	/** A run of one generation. */
	private static RunCurve curve(double similarity) {
		return new RunCurve(new double[] {8}, new double[] {similarity}, new double[] {Double.NaN}, new double[] {Double.NaN});
	}
}
