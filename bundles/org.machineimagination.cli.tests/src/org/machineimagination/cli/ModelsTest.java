// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.publish.Npz;
import org.machineimagination.publish.NumpyArray;
import org.machineimagination.publish.PictureFiles;
import org.machineimagination.studio.Studio;

/** Models that people bring. */
class ModelsTest {

	private static final Path GOLDEN = Path.of("../../models/training/reference/golden");

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void start() {
		studio = Studios.small(home);
	}

	@Test
	void aGeneratorIsAddedWithoutAWordOfConfigurationAndSearched() {
		Told told = add("odd/one.onnx").assertDone();
		Path place = home.resolve("models/one");
		assertEquals("Added the generator one: From 12 numbers to pictures of 16 x 16.\n  %s\n  %s\n".formatted(place, place.resolve("contact-sheet.png")), told.out());
		assertEquals(8 + 4 * (16 + 8), PictureFiles.read(place.resolve("contact-sheet.png")).width());
		assertTrue(Told.by(studio, "models").out().contains("generator  one "));
		Told.by(studio, "a red apple", "--generator", "one", "--evaluations", "12", "--population", "4", "--views", "2", "--finalists", "2", "--final-views", "2",
				"--quiet").assertDone();
		Told.by(studio, "a red apple", "--generator", "one", "--optimizer", "adam", "--evaluations", "8", "--population", "2", "--views", "2", "--finalists",
				"2", "--final-views", "2", "--quiet").assertDone();
	}

	@Test
	void classesThatNobodyNamedAreSearched() {
		add("odd/labelled.onnx").assertDone();
		Told.by(studio, "a red apple", "--generator", "labelled", "--evaluations", "8", "--population", "4", "--views", "2", "--finalists", "2", "--final-views",
				"2", "--quiet").assertDone();
	}

	@Test
	void aPerceptorIsAddedAndScores() {
		add("vit", "--name", "my-guide").assertDone();
		add("odd/bytes.onnx").assertDone();
		Told told = Told.by(studio, "score", home.resolve("models/bytes/contact-sheet.png").toString(), "--perceptor", "my-guide", "--text", "a red apple",
				"--text", "the moon").assertDone();
		assertTrue(told.out().contains("the moon"), told.out());
	}

	@Test
	void aGeneratorOfTheWorkshopsKindIsAddedWithItsTruncation() {
		add("biggan", "--name", "deep", "--licence", "MIT").assertDone();
		assertTrue(Told.by(studio, "models").out().contains("generator  deep        biggan  1        MIT "), Told.by(studio, "models").out());
		Told.by(studio, "a red apple", "--generator", "deep", "--truncation", "0.43", "--evaluations", "8", "--population", "4", "--views", "2", "--finalists",
				"2", "--final-views", "2", "--quiet").assertDone();
	}

	@Test
	void itsLayersAreSearchedWithALatentEach() {
		add("biggan", "--name", "deep").assertDone();
		for (String optimizer : List.of("cma-es", "adam")) {
			Told.by(studio, "a red apple", "--generator", "deep", "--layers", "20", "--optimizer", optimizer, "--evaluations", "6", "--population", "3", "--views", "2",
					"--finalists", "2", "--final-views", "2", "--quiet").assertDone();
		}
		assertEquals("imagine: The generator deep has 20 layers that can have a latent of their own, not 21.\n",
				Told.by(studio, "a red apple", "--generator", "deep", "--layers", "21", "--quiet").err());
	}

	@Test
	void whatIsRefusedLeavesNothingBehind() throws IOException {
		Path evil = Files.write(home.resolve("evil.bin"), "\u0080\u0002cos\nsystem\nq\u0000.".getBytes(StandardCharsets.ISO_8859_1));
		assertFailed("The file %s cannot be used: it is a bare pickle and not a checkpoint of PyTorch's; only tensors are read, nothing is run.".formatted(evil),
				evil.toString());
		Path cut = Files.write(home.resolve("cut.onnx"), java.util.Arrays.copyOf(Files.readAllBytes(GOLDEN.resolve("odd/one.onnx")), 9000));
		assertFailed("The model file %s is broken or is not an ONNX model; fetch or export it again.".formatted(cut), cut.toString());
		Path text = Files.writeString(home.resolve("letter.txt"), "Dear Sir");
		assertFailed("Nothing is known that could be made of %s; known are BigGAN-deep from PyTorch, CLIP from PyTorch, CLIP in ONNX, Any generator in ONNX.".formatted(text),
				text.toString());
		assertFailed("There is no file or folder nowhere.", "nowhere");
		try (Stream<Path> left = Files.list(home.resolve("models"))) {
			assertEquals(List.of("tiny-guide"), left.map(path -> path.getFileName().toString()).toList());
		}
	}

	@Test
	void aNameIsTakenOnce() {
		add("odd/one.onnx").assertDone();
		assertEquals("imagine: There is a model named 'one' already; give this one another name with --name.\n", add("odd/one.onnx").err());
		Told told = add("odd/one.onnx", "--name", "Two words");
		assertEquals(2, told.status());
		assertEquals("imagine: A model's name has lower-case letters, digits and hyphens between them, at most 60; 'Two words' does not do, but 'two-words' would.\n",
				told.err());
	}

	@Test
	void aModelsOwnNetworkIsRunOnGivenTensorsWithItsGradient() throws IOException {
		add("biggan", "--name", "deep").assertDone();
		Map<String, NumpyArray> expected = arrays(GOLDEN.resolve("biggan/expected.npz"));
		Path feed = home.resolve("feed.npz");
		Path out = home.resolve("out.npz");
		Files.write(feed, Npz.write(List.of(expected.get("noise"), expected.get("class"), NumpyArray.of("truncation", new double[] { 0.43 }))));
		Told told = run("deep", feed, out, "--gradient-of", "image", "--with-respect-to", "noise").assertDone();
		assertEquals(List.of("image [2, 3, 32, 32]", "gradient/noise [2, 8]"), told.outLines());
		assertArrayEquals(expected.get("image_3").values(), arrays(out).get("image").values(), 1e-3);
		assertTrue(run("deep", GOLDEN.resolve("vit/expected.npz"), out).err()
				.startsWith("imagine: No network of the model deep takes [image, pixels, text, tokens]; there are graph (noise: FLOAT[-1, 8]"));
		assertEquals(2, run("deep", feed, out, "--gradient-of", "image").status());
	}

	private Told add(String source, String... options) {
		var words = new ArrayList<>(List.of("models", "add", GOLDEN.resolve(source).toString()));
		words.addAll(List.of(options));
		return Told.by(studio, words.toArray(String[]::new));
	}

	private Told run(String model, Path feed, Path out, String... options) {
		var words = new ArrayList<>(List.of("models", "run", model, "--feed", feed.toString(), "--out", out.toString()));
		words.addAll(List.of(options));
		return Told.by(studio, words.toArray(String[]::new));
	}

	private void assertFailed(String sentence, String source) {
		Told told = Told.by(studio, "models", "add", source);
		assertEquals("imagine: " + sentence + "\n", told.err());
		assertEquals(1, told.status());
		assertFalse(Files.exists(home.resolve("models").resolve(".draft")));
	}

	private static Map<String, NumpyArray> arrays(Path file) throws IOException {
		var arrays = new LinkedHashMap<String, NumpyArray>();
		Npz.read(Files.readAllBytes(file)).forEach(array -> arrays.put(array.name(), array));
		return arrays;
	}
}
