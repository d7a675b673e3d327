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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.media.PictureFiles;
import org.machineimagination.testing.NumpyFiles;
import org.machineimagination.testing.SourceTree;

/** Models that people bring. */
class ModelsTest extends CommandTest {

	private static final Path GOLDEN = SourceTree.GOLDEN;

	@Test
	void aGeneratorIsAddedWithoutAWordOfConfigurationAndSearched() {
		Told told = add("odd/one.onnx").assertDone();
		Path place = home.resolve("models/one");
		assertEquals("Added the generator one: From 12 numbers to pictures of 16 x 16.\n  %s\n  %s\n".formatted(place, place.resolve("contact-sheet.png")),
				told.out());
		assertEquals(8 + 4 * (128 + 8), PictureFiles.read(place.resolve("contact-sheet.png")).width());
		assertTrue(Told.by(studio, "models").out().contains("generator  one "));
		Told.by(studio, "a red apple", "--generator", "one", "--evaluations", "12", "--population", "4", "--views", "2", "--finalists", "2",
				"--final-views", "2", "--quiet").assertDone();
		Told.by(studio, "a red apple", "--generator", "one", "--optimizer", "adam", "--evaluations", "8", "--population", "2", "--views", "2",
				"--finalists", "2", "--final-views", "2", "--quiet").assertDone();
	}

	@Test
	void wholeNumbersHaveNoGradientWhichIsToldByTheOperation() {
		String why = "its operation Round '/Round_output_0' goes in steps, through which no gradient passes";
		Told told = add("odd/bytes.onnx").assertDone();
		assertEquals("It can be searched without gradients only, by cma-es for example: %s.".formatted(why), told.outLines().getLast());
		assertEquals("imagine: The pictures of the generator bytes have no gradient: %s. Search with a method that needs none, such as cma-es.\n"
				.formatted(why), Told.by(studio, "a red apple", "--generator", "bytes", "--optimizer", "adam", "--evaluations", "8", "--quiet").err());
		Told.by(studio, "a red apple", "--generator", "bytes", "--evaluations", "8", "--population", "4", "--views", "2", "--finalists", "2",
				"--final-views", "2", "--quiet").assertDone();
	}

	@Test
	void classesThatNobodyNamedAreSearched() {
		add("odd/labelled.onnx").assertDone();
		Told.by(studio, "a red apple", "--generator", "labelled", "--evaluations", "8", "--population", "4", "--views", "2", "--finalists", "2",
				"--final-views", "2", "--quiet").assertDone();
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
	void towersThatDoNotBelongTogetherAreRefused() throws IOException {
		add("vit").assertDone();
		Path source = Files.createDirectories(home.resolve("mixed"));
		Files.copy(home.resolve("models/vit/tokenizer.json"), source.resolve("tokenizer.json"));
		var text = new GraphBuilder();
		Value tokens = text.cast(text.input("input_ids", ElementType.INT64, -1, 16), ElementType.FLOAT);
		text.output("text_embeds", text.matMul(tokens, text.constant(new float[16 * 3], 16, 3)));
		OnnxFiles.write(text.build(), source.resolve("text_model.onnx"));
		var image = new GraphBuilder();
		image.output("image_embeds", image.reshape(image.input("pixel_values", ElementType.FLOAT, -1, 3, 8, 8), -1, 192));
		OnnxFiles.write(image.build(), source.resolve("vision_model.onnx"));
		assertEquals("imagine: The model mixed makes 3 numbers of a text and 192 of a picture, which cannot be compared; take both networks from one "
				+ "export, with their projections.\n", Told.by(studio, "models", "add", source.toString()).err());
		assertFalse(Files.exists(home.resolve("models/mixed")));
	}

	@Test
	void aGeneratorOfTheWorkshopsKindIsAddedWithItsTruncation() {
		add("biggan", "--name", "deep", "--licence", "MIT").assertDone();
		assertTrue(Told.by(studio, "models").out().contains("generator  deep        biggan  1        MIT "), Told.by(studio, "models").out());
		Told.by(studio, "a red apple", "--generator", "deep", "--truncation", "0.43", "--evaluations", "8", "--population", "4", "--views", "2",
				"--finalists", "2", "--final-views", "2", "--quiet").assertDone();
	}

	@Test
	void itsLayersAreSearchedWithALatentEach() {
		add("biggan", "--name", "deep").assertDone();
		for (String optimizer : List.of("cma-es", "adam")) {
			Told.by(studio, "a red apple", "--generator", "deep", "--layers", "20", "--optimizer", optimizer, "--evaluations", "6", "--population", "3",
					"--views", "2", "--finalists", "2", "--final-views", "2", "--quiet").assertDone();
		}
	}

	@Test
	void whatIsRefusedLeavesNothingBehind() throws IOException {
		Path evil = Files.write(home.resolve("evil.bin"), "\u0080\u0002cos\nsystem\nq\u0000.".getBytes(StandardCharsets.ISO_8859_1));
		assertFailed("The file %s cannot be used: it is a bare pickle and not a checkpoint of PyTorch's; only tensors are read, nothing is run."
				.formatted(evil), evil.toString());
		Path cut = Files.write(home.resolve("cut.onnx"), java.util.Arrays.copyOf(Files.readAllBytes(GOLDEN.resolve("odd/one.onnx")), 9000));
		assertFailed("The model file %s is broken or is not an ONNX model; fetch or export it again.".formatted(cut), cut.toString());
		Path text = Files.writeString(home.resolve("letter.txt"), "Dear Sir");
		assertFailed(("Nothing is known that could be made of %s; known are BigGAN-deep from PyTorch, CLIP from PyTorch, CLIP in ONNX, Any generator in "
				+ "ONNX.").formatted(text), text.toString());
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
		assertEquals("imagine: A model's name has the letters a to z, digits and hyphens between them, at most 60; 'Two words' does not do, but "
				+ "'two-words' would.\n", told.err());
	}

	@Test
	void aModelsOwnNetworkIsRunOnGivenTensorsWithItsGradient() throws IOException {
		add("biggan", "--name", "deep").assertDone();
		Map<String, NumpyArray> expected = NumpyFiles.read(GOLDEN.resolve("biggan/expected.npz"));
		Path feed = home.resolve("feed.npz");
		Path out = home.resolve("out.npz");
		Files.write(feed, Npz.write(List.of(expected.get("noise"), expected.get("class"), NumpyArray.of("truncation", new double[] {0.43}))));
		Told told = run("deep", feed, out, "--gradient-of", "image", "--with-respect-to", "noise").assertDone();
		assertEquals(List.of("image [2, 3, 32, 32]", "gradient/noise [2, 8]"), told.outLines());
		assertArrayEquals(expected.get("image_3").values(), NumpyFiles.read(out).get("image").values(), 1e-3);
		assertGradient("deep", List.of(expected.get("noise"), expected.get("class"), NumpyArray.of("truncation", new double[] {0.43})), "image", "noise");
		assertGradient("deep", List.of(expected.get("noise"), expected.get("class"), NumpyArray.of("truncation", new double[] {0.43})), "image", "class");
	}

	@Test
	void thePerceptorsNetworksAreRunByTheNamesOfTheirInputs() throws IOException {
		add("vit").assertDone();
		Map<String, NumpyArray> expected = NumpyFiles.read(GOLDEN.resolve("vit/expected.npz"));
		for (var network : Map.of("pixels", "image", "tokens", "text").entrySet()) {
			Map<String, NumpyArray> results = run("vit", List.of(expected.get(network.getKey())));
			assertArrayEquals(expected.get(network.getValue()).values(), results.get("embedding").values(), 1e-3);
		}
		assertGradient("vit", List.of(expected.get("pixels")), "embedding", "pixels");
	}

	@Test
	void anAddedGeneratorIsRunUnderItsOwnNames() throws IOException {
		Map<String, NumpyArray> expected = NumpyFiles.read(GOLDEN.resolve("odd/expected.npz"));
		add("odd/pixel-by-pixel.onnx").assertDone();
		Map<String, NumpyArray> results = run("pixel-by-pixel", List.of(expected.get("z")));
		assertArrayEquals(new int[] {3, 16, 16, 3}, results.get("out").shape());
		assertEquals(expected.get("pixel-by-pixel").values()[16 * 16], results.get("out").values()[1], 1e-5, "the first pixel's green");
		assertGradient("pixel-by-pixel", List.of(expected.get("z")), "out", "z");
	}

	@Test
	void whatCannotBeFedIsToldByItsName() throws IOException {
		add("biggan", "--name", "deep").assertDone();
		add("vit").assertDone();
		var noise = new NumpyArray("noise", new int[] {1, 8}, new double[8]);
		var mixture = new NumpyArray("class", new int[] {1, 10}, new double[10]);
		var truncation = NumpyArray.of("truncation", new double[] {0.43});
		String has = "noise float32 [any, 8], class float32 [any, 10], truncation float32 [1]";
		assertRunFails("No network of the model deep takes exactly the arrays class, noise; it has the network 'graph' with " + has + ".", "deep",
				List.of(noise, mixture));
		assertRunFails("No network of the model vit takes exactly the arrays noise; it has the networks 'image' with pixels float32 [any, 3, 32, 32], and "
				+ "'text' with tokens int64 [any, 16].", "vit", List.of(noise));
		assertRunFails("The array 'class' has the shape [1, 8], but the network takes class float32 [any, 10].", "deep",
				List.of(noise, new NumpyArray("class", new int[] {1, 8}, new double[8]), truncation));
		assertRunFails("The array 'tokens' holds 0.5, but the network takes tokens int64 [any, 16].", "vit",
				List.of(new NumpyArray("tokens", new int[] {1, 16}, new double[] {0, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})));
		List<NumpyArray> whole = List.of(noise, mixture, truncation);
		assertRunFails("The network of the model deep has no output 'picture', which --gradient-of names; it has image float32 [any, 3, 32, 32].", "deep",
				whole, "--gradient-of", "picture", "--with-respect-to", "noise");
		assertRunFails("The network of the model deep has no input 'z', which --with-respect-to names; it has " + has + ".", "deep", whole, "--gradient-of",
				"image", "--with-respect-to", "z");
		assertRunFails("The input tokens int64 [any, 16] of the model vit has whole numbers, which have no gradient.", "vit",
				List.of(new NumpyArray("tokens", new int[] {1, 16}, new double[16])), "--gradient-of", "embedding", "--with-respect-to", "tokens");
		Path letter = Files.writeString(home.resolve("letter.npz"), "Dear Sir");
		assertEquals("imagine: The file %s cannot be used. The file holds no arrays in numpy's form.\n".formatted(letter),
				run("deep", letter, home.resolve("out.npz")).err());
		assertEquals(2, run("deep", letter, home.resolve("out.npz"), "--gradient-of", "image").status());
	}

	private void assertRunFails(String sentence, String model, List<NumpyArray> feed, String... options) throws IOException {
		Path file = Files.write(home.resolve("feed.npz"), Npz.write(feed));
		assertEquals("imagine: " + sentence + "\n", run(model, file, home.resolve("out.npz"), options).err());
		assertFalse(Files.exists(home.resolve("out.npz")));
	}

	private Map<String, NumpyArray> run(String model, List<NumpyArray> feed, String... options) throws IOException {
		Path file = Files.write(home.resolve("feed.npz"), Npz.write(feed));
		run(model, file, home.resolve("out.npz"), options).assertDone();
		Map<String, NumpyArray> results = NumpyFiles.read(home.resolve("out.npz"));
		Files.delete(home.resolve("out.npz"));
		return results;
	}

	/** Goes a step along the gradient both ways; the sum of the output changes by the gradient's square. */
	private void assertGradient(String model, List<NumpyArray> feed, String output, String input) throws IOException {
		NumpyArray gradient = run(model, feed, "--gradient-of", output, "--with-respect-to", input).get("gradient/" + input);
		double square = Arrays.stream(gradient.values()).map(component -> component * component).sum();
		double step = 2e-3 / Math.sqrt(square);
		double change = sum(run(model, moved(feed, input, gradient, step)).get(output)) - sum(run(model, moved(feed, input, gradient, -step)).get(output));
		assertEquals(1, change / (2 * step * square), 0.03, model + " by " + input);
	}

	private static double sum(NumpyArray array) {
		return Arrays.stream(array.values()).sum();
	}

	private static List<NumpyArray> moved(List<NumpyArray> feed, String input, NumpyArray gradient, double step) {
		return feed.stream().map(array -> {
			double[] values = array.values().clone();
			for (int i = 0; array.name().equals(input) && i < values.length; i++) {
				values[i] += step * gradient.values()[i];
			}
			return new NumpyArray(array.name(), array.shape(), values);
		}).toList();
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
}
