// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.studio.Studio;
import org.machineimagination.testing.SourceTree;

/**
 * What an earlier build left opens, goes on, and comes out the same when it is done again: runs, their pictures, batches, presets, latents, films,
 * an imported model. Every setting of what is done here is stated, so that no change of a default can show. See {@link Fixtures} for what
 * "the same" means on other processors.
 */
class FixturesTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void start() throws IOException {
		studio = Fixtures.studio(home);
	}

	/** Each generator and each method once, the composition on the one that has most parts. */
	@ParameterizedTest
	@ValueSource(strings = {"starter-cma-es-then-adam", "pixels-cma-es", "imported-adam", "picture-prompt", "by-preset"})
	void theSameRequestGivesTheSameLatentsAsBefore(String name) throws IOException {
		assertSameWhenAskedAgain(name);
	}

	/** The other pairs of generator and method, which share their code with those above. */
	@ParameterizedTest
	@EnabledIfEnvironmentVariable(named = "MACHINE_IMAGINATION_FULL_SIZE", matches = ".+", disabledReason = "./verify --full does this")
	@ValueSource(strings = {"starter-cma-es", "starter-adam", "pixels-adam", "pixels-cma-es-then-adam", "imported-cma-es", "imported-cma-es-then-adam"})
	void everyOtherRequestGivesTheSameLatentsAsBefore(String name) throws IOException {
		assertSameWhenAskedAgain(name);
	}

	private void assertSameWhenAskedAgain(String name) throws IOException {
		Told.by(studio, Fixtures.words(name, home, "--quiet")).assertDone();
		Path run = Fixtures.onlyRun(home.resolve("runs"));
		Fixtures.assertSameRun(Fixtures.file("done/runs/" + name), run);
		assertEquals(requested(Files.readAllLines(Fixtures.file("told/" + name + ".txt"))), requested(shown(run)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"imported-cma-es-then-adam", "picture-prompt"})
	void picturesOfBeforeStillTellTheirRequest(String name) throws IOException {
		Path fixture = Fixtures.file("done/runs/" + name);
		Path picture = Fixtures.copy("done/runs/" + name + "/result.png", home.resolve("found/result.png"));
		if (Files.exists(fixture.resolve("prompts"))) {
			Fixtures.copy("done/runs/" + name + "/prompts", home.resolve("found/prompts"));
		}
		assertIdentical(Told.by(studio, "rerun", picture.toString(), "--json"));
		Fixtures.assertSameRun(fixture, Fixtures.onlyRun(home.resolve("runs")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"pixels-adam", "imported-cma-es"})
	void recordsOfBeforeAreDoneAgain(String name) throws IOException {
		Path folder = Fixtures.copy("done/runs/" + name, home.resolve("before").resolve(name));
		assertIdentical(Told.by(studio, "rerun", folder.toString(), "--json"));
		Fixtures.assertSameRun(folder, Fixtures.onlyRun(home.resolve("runs")));
	}

	@Test
	void recordsOfBeforeOpen() throws IOException {
		Path runs = Fixtures.copy("done/runs", home.resolve("runs"));
		var listed = new ArrayList<JsonNode>();
		for (JsonNode run : Told.by(studio, "runs", "--json").assertDone().objects()) {
			Path folder = Path.of(run.get("folder").textValue());
			listed.add(((ObjectNode) run).put("folder", "done/runs/" + folder.getFileName()));
			assertEquals(Files.readAllLines(Fixtures.file("told/" + folder.getFileName() + ".txt")), shown(folder));
		}
		var expected = new ArrayList<JsonNode>();
		for (String line : Files.readAllLines(Fixtures.file("told/runs.jsonl"))) {
			expected.add(JSON.readTree(line));
		}
		assertEquals(expected, listed);
		assertEquals(runs.resolve("starter-adam"), studio.runs().find("starter-a"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"killed", "stopped"})
	void runsOfBeforeThatHadNotEndedGoOn(String name) throws IOException {
		Path folder = Fixtures.copy("half-done/runs/" + name, home.resolve("runs").resolve(name));
		Told.by(studio, "resume", folder.toString(), "--quiet").assertDone();
		Fixtures.assertSameRun(Fixtures.file("whole/" + name), folder);
		assertTrue(shown(folder).get(1).startsWith("  status       finished: "), shown(folder).toString());
	}

	@Test
	void aHalfDoneBatchOfBeforeGoesOn() throws IOException {
		Path batch = Fixtures.copyBatch("half-done/batches/lines", home.resolve("batches/lines"), home);
		byte[] first = Files.readAllBytes(batch.resolve("runs/001-a-red-apple-3/run.experiment"));
		Told told = Told.by(studio, "batch", "--resume", batch.toString()).assertDone();
		assertTrue(told.err().startsWith("3 pictures, 1 of them done before.\n") && told.err().endsWith("3 done, 0 failed.\n"), told.err());
		assertSameRuns(Fixtures.file("done/batches/lines/runs"), batch.resolve("runs"));
		assertArrayEquals(first, Files.readAllBytes(batch.resolve("runs/001-a-red-apple-3/run.experiment")));
	}

	@Test
	void theSameWordsGoOnWithTheBatchThatTheyBegan() throws IOException {
		Path batch = Fixtures.copy("half-done/batches/batch", home.resolve("batches/batch"));
		var words = new ArrayList<>(List.of("batch"));
		words.addAll(List.of(Fixtures.words("typed", home)));
		Told told = Told.by(studio, words.toArray(String[]::new)).assertDone();
		assertTrue(told.err().startsWith("4 pictures, 1 of them done before.\n") && told.err().endsWith("4 done, 0 failed.\n"), told.err());
		assertEquals(List.of("batch"), names(home.resolve("batches")));
		assertSameRuns(Fixtures.file("whole/typed"), batch.resolve("runs"));
	}

	@Test
	void aBatchOfBeforeThatIsDoneIsNotDoneAgain() throws IOException {
		Path batch = Fixtures.copyBatch("done/batches/lines", home.resolve("batches/lines"), home);
		Told told = Told.by(studio, "batch", "--resume", batch.toString()).assertDone();
		assertEquals("3 pictures, 3 of them done before.\n3 done, 0 failed.\n", told.err());
		assertEquals(Files.readAllLines(Fixtures.file("done/batches/lines/results.csv")), Files.readAllLines(batch.resolve("results.csv")));
		assertEquals(3, Told.by(studio, "runs", "--in", batch.resolve("runs").toString(), "--json").assertDone().objects().size());
	}

	@Test
	void presetsOfBeforeAreRead() throws IOException {
		Told listed = Told.by(studio, "presets").assertDone();
		assertTrue(listed.out().contains("Grey pixels by a method without gradients.") && listed.out().contains("\nkept "), listed.out());
		assertTrue(Told.by(studio, "presets", "kept").assertDone().out().contains(Files.readString(Fixtures.file("presets/kept.json")).strip()));
		Told.by(studio, "a red apple", "--preset", "by-hand", "--views", "2", "--finalists", "2", "--final-views", "2", "--quiet").assertDone();
		List<String> shown = shown(Fixtures.onlyRun(home.resolve("runs")));
		for (String line : List.of("  preset       by-hand", "  generator    size 8", "  generator    colour false", "  optimizer    population 6",
				"  optimizer    covariance separable", "  search       evaluations 12")) {
			assertTrue(shown.contains(line), line + " in " + shown);
		}
	}

	@Test
	void latentsOfBeforeAreWalked() throws IOException {
		Path run = Fixtures.copy("done/runs/imported-cma-es-then-adam", home.resolve("runs/one"));
		Path latents = Fixtures.copy("done/explorations/samples/latents.npz", home.resolve("samples.npz"));
		Path frames = home.resolve("frames");
		Told.by(studio, "walk", run.toString(), latents + "#2", "--generator=biggan-tiny", "--truncation=0.5", "--steps=2", "--hold=1", "--fps=2",
				"--size=0", "--easing=smooth", "--threads=1", "--quiet", "--out=" + frames).assertDone();
		assertSamePictures(Fixtures.file("done/films/walk"), frames);
	}

	@Test
	void generationsOfBeforeAreFilmed() throws IOException {
		Path run = Fixtures.copy("done/runs/starter-cma-es", home.resolve("runs/one"));
		Path frames = home.resolve("frames");
		Told.by(studio, "film", run.toString(), "--every=2", "--fps=2", "--freeze=0", "--size=0", "--threads=1", "--quiet", "--out=" + frames).assertDone();
		assertSamePictures(Fixtures.file("done/films/search"), frames);
	}

	@Test
	void explorationsShowWhatTheyShowedBefore() throws IOException {
		explore("samples", "--class=class 3", "--class=class 5:2", "--truncation=0.4", "--samples=2");
		explore("ways", "--class=random", "--to-class=class 4", "--to-seed=9", "--steps=3", "--truncation=0.2", "--samples=1");
	}

	@Test
	void theSameCheckpointIsImportedAsTheSameModel() throws IOException {
		Path again = home.resolve("again");
		Told.by(Studios.starter(again), "models", "add", SourceTree.GOLDEN.resolve("biggan").toString(), "--name", "biggan-tiny", "--licence", "MIT")
				.assertDone();
		for (String file : List.of("graph.onnx", "classes.txt", "model.json")) {
			assertArrayEquals(Files.readAllBytes(Fixtures.file("models/biggan-tiny").resolve(file)),
					Files.readAllBytes(again.resolve("models/biggan-tiny").resolve(file)), file);
		}
	}

	private void explore(String name, String... words) throws IOException {
		Path folder = home.resolve(name);
		Stream<String> common = Stream.of("explore", "--generator=biggan-tiny", "--seed=3", "--size=0", "--threads=1", "--quiet", "--out=" + folder);
		Stream<String> all = Stream.concat(common, Stream.of(words));
		Told.by(studio, all.toArray(String[]::new)).assertDone();
		Path fixture = Fixtures.file("done/explorations").resolve(name);
		Fixtures.assertSameArrays(fixture.resolve("latents.npz"), folder.resolve("latents.npz"));
		for (String file : names(fixture)) {
			if (file.endsWith(".png")) {
				Fixtures.assertSamePixels(fixture.resolve(file), folder.resolve(file));
			}
		}
	}

	/** That the command did its work, and found the very bits again where that can be expected. */
	private static void assertIdentical(Told told) {
		if (Fixtures.sameBits()) {
			assertTrue(told.assertDone().objects().getLast().get("identical").booleanValue(), told.out());
		}
	}

	private static void assertSameRuns(Path fixture, Path runs) throws IOException {
		assertEquals(names(fixture), names(runs));
		for (String name : names(fixture)) {
			Fixtures.assertSameRun(fixture.resolve(name), runs.resolve(name));
		}
	}

	private static void assertSamePictures(Path fixture, Path folder) throws IOException {
		assertEquals(names(fixture), names(folder));
		for (String name : names(fixture)) {
			Fixtures.assertSamePixels(fixture.resolve(name), folder.resolve(name));
		}
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	/** What a person is shown of a run's record, without its place. */
	private List<String> shown(Path run) {
		Told told = Told.by(studio, "show", run.toString()).assertDone();
		assertEquals("", told.err());
		return told.outLines().subList(1, told.outLines().size());
	}

	/** The lines of what is shown that say what was asked for, without settings that came later and do what was done before. */
	private static List<String> requested(List<String> shown) {
		return shown.stream().filter(line -> !line.matches("  (made with|backend|candidate) .*|  output       metadata all")).toList();
	}
}
