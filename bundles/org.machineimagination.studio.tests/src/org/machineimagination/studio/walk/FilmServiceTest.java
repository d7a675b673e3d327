// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.imagination.walk.WalkSettings;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.media.PngReader;
import org.machineimagination.media.SavedText;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Computing;
import org.machineimagination.request.Failure;
import org.machineimagination.request.FilmSettings;
import org.machineimagination.request.Progress;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.WorkListener;
import org.machineimagination.runs.LatentFinder;
import org.machineimagination.runs.StoredLatents;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.studio.search.RunListener;
import org.machineimagination.studio.search.RunOutcome;

/** Films of walks between stored pictures, and of searches. */
class FilmServiceTest {

	private static final int SIZE = 24;

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = TinyPlugIns.studio(home);
	}

	@Test
	void aWalkOverRunsBeginsWithTheirVeryPicturesAndHasTheFramesAskedFor() throws IOException {
		Path first = run("a red apple", 1);
		Path second = run("a cat", 2);
		FilmOutcome outcome = walk("walk", Map.of("steps", "4", "hold", "3"), first.toString(), second.toString(), first.toString());
		assertEquals(3 * 4 + 3 * 3, outcome.frames());
		List<int[]> frames = frames(home.resolve("walk"));
		assertEquals(outcome.frames(), frames.size());
		assertArrayEquals(pixels(first.resolve("result.png")), frames.getFirst());
		assertArrayEquals(pixels(second.resolve("result.png")), frames.get(7));
		assertArrayEquals(pixels(first.resolve("result.png")), frames.get(14));
	}

	@Test
	void noFrameOfAWalkIsDoubled() throws IOException {
		walk("walk", Map.of("steps", "5", "hold", "1"), run("a red apple", 1).toString(), run("a cat", 2).toString(), run("a green apple", 3).toString());
		List<int[]> frames = frames(home.resolve("walk"));
		assertEquals(frames.size(), frames.stream().map(Arrays::toString).distinct().count());
	}

	@Test
	void theWorkshopsTextsWalkAsTheirRunsDo() throws IOException {
		Path first = run("a red apple", 1);
		Path second = run("a cat", 2);
		walk("folders", Map.of("steps", "2", "hold", "1"), first.toString(), second.toString());
		walk("texts", Map.of("steps", "2", "hold", "1"), text(first, "noise"), text(second, "noise"));
		walk("both", Map.of("steps", "2", "hold", "1"), text(first, "class"), text(first, "noise"), text(second, "class"), text(second, "noise"));
		walk("arrays", Map.of("steps", "2", "hold", "1"), first.resolve("latents.npz") + "#1", second.resolve("latents.npz") + "#1");
		for (String other : List.of("texts", "both", "arrays")) {
			List<int[]> expected = frames(home.resolve("folders"));
			List<int[]> frames = frames(home.resolve(other));
			assertEquals(expected.size(), frames.size());
			for (int i = 0; i < frames.size(); i++) {
				assertArrayEquals(expected.get(i), frames.get(i), other + " " + i);
			}
		}
	}

	@Test
	void textsFromElsewhereWalkAndAreSavedAgainToTheSameNumbers() throws IOException {
		Path folder = Files.createDirectories(home.resolve("workshop"));
		String noise = "1.262751579284667969e+00\n-8.507659435272216797e-01\n3.000000000000000000e+00\n0.000000000000000000e+00\n"
				+ "-0.000000000000000000e+00\n1.000000000000000056e-01\n";
		String classes = "1.250000000000000000e+01\n-3.333333333333333148e-01\n0.000000000000000000e+00\n";
		Files.writeString(folder.resolve("x_1_noise.txt"), noise);
		Files.writeString(folder.resolve("x_1_class.txt"), classes);
		Path run = run("a cat", 2);
		FilmOutcome outcome = walk("walk", Map.of("steps", "1", "hold", "1"), folder.resolve("x_1_noise.txt").toString(), run.toString());
		assertEquals(4, outcome.frames());
		StoredLatents found = new LatentFinder(studio.runs()).find(List.of(folder.resolve("x_1_noise.txt").toString())).getFirst();
		assertEquals(noise, SavedText.write(found.blocks().get("noise")));
		assertEquals(classes, SavedText.write(found.blocks().get("class")));
	}

	@Test
	void everyRowOfAnArrayFileIsAPicture() throws IOException {
		Path run = run("a cat", 2);
		FilmOutcome outcome = walk("walk", Map.of("steps", "0", "hold", "1"), run.resolve("latents.npz").toString());
		assertTrue(outcome.frames() > 2);
		assertEquals(outcome.frames(), frames(home.resolve("walk")).size());
	}

	@Test
	void anotherTruncationIsAnotherWalk() throws IOException {
		Path first = run("a red apple", 1);
		Path second = run("a cat", 2);
		walk("own", Map.of("steps", "1", "hold", "1"), first.toString(), second.toString());
		studio.films().walk(request("tighter", Map.of("steps", "1", "hold", "1"), OptionalDouble.of(0.02), first.toString(), second.toString()),
				WorkListener.NONE, new Cancellation());
		assertNotEquals(Arrays.toString(frames(home.resolve("own")).getFirst()), Arrays.toString(frames(home.resolve("tighter")).getFirst()));
	}

	@Test
	void aWalkDoesNotCrossFromOneGeneratorToAnother() throws IOException {
		TinyPlugIns.write(home, "other-generator", "generator", "tiny-gan", 9);
		Path first = run("a red apple", 1);
		Path second = studio.searches().run(TinyPlugIns.request(1).withGenerator("other-generator"), RunListener.NONE, new Cancellation()).folder();
		String sentence = assertThrows(RunException.class, () -> walk("walk", Map.of(), first.toString(), second.toString())).getMessage();
		assertEquals(("The walk would cross from one generator to another: %s was made by other-generator, not by tiny-generator. Pictures of one "
				+ "generator can be walked between.")
				.formatted(second.getFileName()), sentence);
		assertFalse(Files.exists(home.resolve("walk")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {
			"1\\n2\\n3\\n4\\n5 ~ The part noise of FILE has 5 numbers, but the generator tiny-generator takes 6; another generator made it. Name it with "
					+ "--generator.",
			"1\\n2\\nnan\\n4\\n5\\n6 ~ Line 3 of FILE is not a finite number: nan.",
			"1\\n2\\n\u0000\\n4\\n5\\n6 ~ Line 3 of FILE holds no text; a file of latents has one number a line."})
	void damagedTextsAreRefusedInASentence(String noise, String sentence) throws IOException {
		Path file = Files.writeString(home.resolve("x_noise.txt"), noise.replace("\\n", "\n"));
		Files.writeString(home.resolve("x_class.txt"), "1\n2\n3\n");
		Path run = run("a cat", 2);
		assertEquals(sentence.replace("FILE", file.toString()), Failure.of(assertThrows(RuntimeException.class,
				() -> walk("walk", Map.of(), file.toString(), run.toString()))).sentence());
		assertFalse(Files.exists(home.resolve("walk")));
	}

	@Test
	void whatLacksItsPartnerSaysWhatIsMissing() throws IOException {
		Path noise = Files.writeString(home.resolve("x_noise.txt"), "1\n2\n3\n4\n5\n6\n");
		Path alone = Files.writeString(home.resolve("y_class.txt"), "1\n2\n3\n");
		assertEquals("The latents in %s have no part named class, which the generator tiny-generator needs; they have noise.".formatted(noise),
				assertThrows(RunException.class, () -> walk("walk", Map.of(), noise.toString(), noise.toString())).getMessage());
		assertEquals("The file %s is the second of a pair; give its first, %s, and it is found.".formatted(alone, home.resolve("y_noise.txt")),
				assertThrows(RunException.class, () -> walk("walk", Map.of(), alone.toString())).getMessage());
	}

	@Test
	void anArrayFileThatIsNoneIsNamed() throws IOException {
		Path file = Files.write(home.resolve("x.npz"), new byte[] {1, 2, 3, 4});
		assertEquals("The file %s cannot be used. The file holds no arrays in numpy's form.".formatted(file),
				Failure.of(assertThrows(RuntimeException.class, () -> walk("walk", Map.of(), file.toString()))).sentence());
	}

	@Test
	void aCancelledWalkLeavesNothing() throws IOException {
		Path run = run("a cat", 2);
		var cancellation = new Cancellation();
		var listener = new WorkListener() {
			@Override
			public void progress(Progress progress) {
				assertTrue(progress.done() < progress.total());
				cancellation.cancel();
			}
		};
		Path folder = Files.createDirectories(home.resolve("films"));
		var request = new WalkRequest(List.of(run.toString(), run.toString()), folder.resolve("walk.mp4"), false, Optional.empty(), OptionalDouble.empty(),
				Settings.defaults(WalkSettings.class), new FilmSettings(30, SIZE), Computing.DEFAULT);
		assertThrows(CancelledException.class, () -> studio.films().walk(request, listener, cancellation));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		}
	}

	@Test
	void whatEncodesAFilmIsThereBeforeAnythingBegins() {
		assertEquals("There is no film encoder named 'vhs'; present are none.", refusal("walk.mp4", "vhs"));
		Studio more = TinyPlugIns.studio(home, new NoEncoder());
		assertEquals("There is no tape.", refusal(more, "walk.mp4", NoEncoder.ID));
		assertEquals("The encoder tape makes films in .mp4; name the film so, or leave --encoder out.", refusal(more, "walk.png", NoEncoder.ID));
	}

	@Test
	void aFilmSaysWhatEncodedIt() throws IOException {
		Path run = run("a cat", 2);
		studio.films().walk(request("own.mp4", Map.of("steps", "1", "hold", "1"), OptionalDouble.empty(), run.toString(), run.toString()), WorkListener.NONE,
				new Cancellation());
		String film = Files.readString(home.resolve("own.mp4"), StandardCharsets.ISO_8859_1);
		assertTrue(film.contains("\"encoder\" : \"built-in\"") && !film.contains("encoded by"));
	}

	private String refusal(String name, String encoder) {
		return refusal(studio, name, encoder);
	}

	private String refusal(Studio asked, String name, String encoder) {
		var request = new WalkRequest(List.of("nothing"), home.resolve(name), false, Optional.empty(), OptionalDouble.empty(),
				Settings.defaults(WalkSettings.class), new FilmSettings(30, SIZE, encoder), Computing.DEFAULT);
		return assertThrows(UsageException.class, () -> asked.films().walk(request, WorkListener.NONE, new Cancellation())).getMessage();
	}

	@Test
	void aFilmThatIsThereIsNotWrittenOverUnasked() throws IOException {
		Path file = Files.writeString(home.resolve("walk.mp4"), "mine");
		var request = new WalkRequest(List.of("nothing"), file, false, Optional.empty(), OptionalDouble.empty(), Settings.defaults(WalkSettings.class),
				new FilmSettings(30, SIZE), Computing.DEFAULT);
		assertEquals("The file %s is there already; name another one, or give --overwrite.".formatted(file),
				assertThrows(RunException.class, () -> studio.films().walk(request, WorkListener.NONE, new Cancellation())).getMessage());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aSearchesFilmShowsTheBestOfEachGenerationAndThenTheResult() throws IOException {
		Path run = studio.searches().run(TinyPlugIns.request(5).with(Role.OUTPUT, "frames", "yes").with(Role.OUTPUT, "size", "0"), RunListener.NONE,
				new Cancellation()).folder();
		FilmOutcome outcome = studio.films().search(new FilmRequest(run, home.resolve("film"), false, 2, 3, new FilmSettings(2, 0), Computing.DEFAULT),
				WorkListener.NONE, new Cancellation());
		assertEquals(3 + 6, outcome.frames());
		assertEquals(4.5, outcome.seconds());
		List<int[]> frames = frames(home.resolve("film"));
		assertArrayEquals(pixels(run.resolve("frames/0001.png")), frames.get(0));
		assertArrayEquals(pixels(run.resolve("frames/0003.png")), frames.get(1));
		assertArrayEquals(pixels(run.resolve("frames/0005.png")), frames.get(2));
		for (int held = 3; held < 9; held++) {
			assertArrayEquals(pixels(run.resolve("result.png")), frames.get(held));
		}
	}

	@Test
	void aRunThatIsAskedToFilmsItselfAndNamesTheFilmInItsRecord() {
		RunOutcome outcome = studio.searches().run(TinyPlugIns.request(3).with(Role.OUTPUT, "film", "yes"), RunListener.NONE, new Cancellation());
		assertTrue(outcome.files().contains(outcome.folder().resolve("search.mp4")));
		Artifact film = studio.runs().load(outcome.folder()).experiment().getRuns().getFirst().getArtifacts().stream()
				.filter(artifact -> artifact.getRole().equals(Roles.VIDEO)).findFirst().orElseThrow();
		assertEquals("search.mp4", film.getPath());
		assertEquals("video/mp4", film.getMediaType());
	}

	private Path run(String prompt, int seed) {
		return studio.searches().run(TinyPlugIns.request(1).withPrompts(RunRequest.of(prompt).prompts()).withSeed(seed), RunListener.NONE,
				new Cancellation())
				.folder();
	}

	private FilmOutcome walk(String name, Map<String, String> settings, String... sources) {
		return studio.films().walk(request(name, settings, OptionalDouble.empty(), sources), WorkListener.NONE, new Cancellation());
	}

	private WalkRequest request(String name, Map<String, String> settings, OptionalDouble truncation, String... sources) {
		return new WalkRequest(List.of(sources), home.resolve(name), false, Optional.empty(), truncation, Settings.read(WalkSettings.class, settings),
				new FilmSettings(30, SIZE), Computing.DEFAULT);
	}

	private static String text(Path run, String block) throws IOException {
		try (Stream<Path> files = Files.list(run)) {
			return files.filter(file -> file.toString().endsWith("_" + block + ".txt")).findFirst().orElseThrow().toString();
		}
	}

	private static List<int[]> frames(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().map(FilmServiceTest::pixels).toList();
		}
	}

	private static int[] pixels(Path png) {
		return PngReader.read(PictureFiles.bytes(png)).rgb();
	}
}
