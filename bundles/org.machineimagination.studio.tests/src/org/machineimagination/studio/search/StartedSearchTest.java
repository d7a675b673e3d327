// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.Run;
import org.machineimagination.imagination.search.Generation;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.TellableException;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.StartLatents;
import org.machineimagination.runs.RecordedRequest;
import org.machineimagination.runs.RunFacts;
import org.machineimagination.runs.RunFolder;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;

/** Searches that begin at given latents. */
class StartedSearchTest {

	@TempDir
	private Path home;

	private Studio studio;
	private Path first;

	@BeforeEach
	void find() {
		studio = TinyPlugIns.studio(home, new AdamFactory());
		first = run(TinyPlugIns.request(2)).folder();
	}

	@Test
	void adamJudgesTheStartItselfFirst() throws IOException {
		Path folder = run(adam(first.toString(), 1)).folder();
		double[][] start = best(first);
		// What lies beyond twice the truncation begins at the border, where the generator puts it anyway.
		start[0] = Arrays.stream(start[0]).map(value -> Math.clamp(value, -1.6, 1.6)).toArray();
		List<NumpyArray> arrays = arrays(folder.resolve("latents.npz"));
		boolean found = false;
		for (int row = 0; row < arrays.getFirst().shape()[0]; row++) {
			found |= Arrays.equals(start[0], arrays.get(0).row(row)) && Arrays.equals(start[1], arrays.get(1).row(row));
		}
		assertTrue(found, "The start is not among the candidates");
	}

	@Test
	void theRunKeepsACopyAndSaysWhatItWas() throws IOException {
		Path folder = run(started(first.getFileName().toString())).folder();
		Run run = studio.runs().load(folder).experiment().getRuns().getFirst();
		assertEquals(first.getFileName().toString(), run.getStartName());
		assertEquals("start.npz", run.getStart().getPath());
		assertEquals(Files.size(folder.resolve("start.npz")), run.getStart().getBytes());
		List<NumpyArray> copy = arrays(folder.resolve("start.npz"));
		assertArrayEquals(best(first)[0], copy.get(0).row(0));
		assertArrayEquals(best(first)[1], copy.get(1).row(0));
		assertEquals(folder.resolve("start.npz").toString(), RecordedRequest.of(folder).start().source());
		assertNull(studio.runs().load(first).experiment().getRuns().getFirst().getStart());
	}

	@Test
	void theSearchIsDoneAgainToTheBitWhenTheOriginHasGone() {
		for (RunRequest request : List.of(started(first.toString()), adam(first.resolve("latents.npz") + "#2", 6),
				started(first.toString()).withOptimizer("cma-es-then-adam"))) {
			Path folder = run(request).folder();
			Path picture = folder.resolve("result.png");
			for (Path origin : List.of(folder, picture)) {
				assertEquals(List.of(), studio.searches().rerun(origin, null, RunListener.NONE, new Cancellation()).comparison().differences());
			}
		}
		Path folder = run(started(first.toString())).folder();
		RunFolder.remove(first);
		assertEquals(List.of(), studio.searches().rerun(folder, null, RunListener.NONE, new Cancellation()).comparison().differences());
	}

	@Test
	void aCancelledSearchGoesOnFromItsCopy() throws IOException {
		Path unbroken = run(started(first.toString())).folder();
		var cancellation = new Cancellation();
		var made = new Path[1];
		assertThrows(CancelledException.class, () -> studio.searches().run(started(first.toString()), new RunListener() {
			@Override
			public void started(Path folder, RunFacts facts) {
				made[0] = folder;
			}

			@Override
			public void generation(Generation generation, Progress progress) {
				cancellation.cancel();
			}
		}, cancellation));
		RunFolder.remove(first);
		studio.searches().resume(made[0], RunListener.NONE, new Cancellation());
		SearchServiceTest.assertSameResult(unbroken, made[0]);
	}

	@Test
	void anotherStartLeadsElsewhere() throws IOException {
		Path here = run(started(first.toString())).folder();
		Path there = run(started(run(TinyPlugIns.request(2).withSeed(7)).folder().toString())).folder();
		assertTrue(Files.mismatch(here.resolve("latents.npz"), there.resolve("latents.npz")) >= 0);
	}

	@Test
	void aHeldClassIsThatOfTheStart() throws IOException {
		Path folder = run(started(first.toString()).with(Role.SEARCH, "optimize-class", "no")).folder();
		assertArrayEquals(best(first)[1], best(folder)[1]);
	}

	@Test
	void latentsOfAnotherGeneratorAreRefusedAlsoWhereTheyWouldFit() {
		TinyPlugIns.write(home, "other-generator", "generator", "tiny-gan", 9);
		assertEquals(
				"The latents of %s are those of the generator tiny-generator and mean nothing to other-generator; search with --generator tiny-generator, or "
						.formatted(first.getFileName()) + "begin at others.",
				refused(started(first.toString()).withGenerator("other-generator")));
	}

	@Test
	void latentsOfAnotherSizeAreRefused() throws IOException {
		Path file = home.resolve("wide.npz");
		Files.write(file, Npz.write(List.of(NumpyArray.of("noise", new double[9]), NumpyArray.of("class", new double[3]))));
		assertEquals("The part noise of %s has 9 numbers, but the generator tiny-generator takes 6; another generator made it. Name it with --generator."
				.formatted(file), refused(started(file.toString())));
	}

	@Test
	void ofSeveralPicturesOneIsNamed() {
		Path file = first.resolve("latents.npz");
		assertTrue(refused(started(file.toString())).startsWith("The file %s holds the latents of ".formatted(file)));
	}

	@Test
	void aCopyThatWasChangedIsRefused() throws IOException {
		Path folder = run(started(first.toString())).folder();
		Files.write(folder.resolve("start.npz"), Npz.write(List.of(NumpyArray.of("noise", new double[6]), NumpyArray.of("class", new double[3]))));
		assertEquals("The latents %s are not those that the run began at: their SHA-256 is another.".formatted(folder.resolve("start.npz")),
				assertThrows(TellableException.class, () -> studio.searches().rerun(folder, null, RunListener.NONE, new Cancellation())).getMessage());
	}

	@Test
	void aMethodThatBeginsAtRandomSaysSo() {
		assertEquals("The method pool draws its first pictures at random and cannot begin at latents; take another, for example cma-es or adam.",
				refused(TinyPlugIns.request(2).withOptimizer("pool").with(Role.OPTIMIZER, Map.of()).withStart(StartLatents.typed(first.toString()))));
	}

	@Test
	void noiseThatTheGeneratorCutsOffBeginsAtTheBorder() throws IOException {
		Path file = home.resolve("far.npz");
		Files.write(file, Npz.write(List.of(NumpyArray.of("noise", new double[] {9, -9, 0.5, 0, 0, 0}), NumpyArray.of("class", new double[3]))));
		var notes = new ArrayList<String>();
		Path folder = studio.searches().run(adam(file.toString(), 1), new RunListener() {
			@Override
			public void note(String sentence) {
				notes.add(sentence);
			}
		}, new Cancellation()).folder();
		assertTrue(notes.stream().anyMatch(note -> note.startsWith("2 of the numbers to start at lie beyond twice the truncation")), notes.toString());
		assertTrue(Files.isRegularFile(folder.resolve("result.png")));
	}

	private String refused(RunRequest request) {
		return assertThrows(TellableException.class, () -> run(request)).getMessage();
	}

	private static RunRequest started(String source) {
		return TinyPlugIns.request(4).withStart(StartLatents.typed(source));
	}

	private static RunRequest adam(String source, int evaluations) {
		return TinyPlugIns.request(1).withOptimizer("adam").with(Role.OPTIMIZER, Map.of("population", "1"))
				.with(Role.SEARCH, "evaluations", Integer.toString(evaluations)).withStart(StartLatents.typed(source));
	}

	private RunOutcome run(RunRequest request) {
		return studio.searches().run(request, RunListener.NONE, new Cancellation());
	}

	/** Noise and class of the best picture. */
	private static double[][] best(Path folder) throws IOException {
		List<NumpyArray> arrays = arrays(folder.resolve("latents.npz"));
		return new double[][] {arrays.get(0).row(0), arrays.get(1).row(0)};
	}

	private static List<NumpyArray> arrays(Path file) throws IOException {
		return Npz.read(Files.readAllBytes(file));
	}
}
