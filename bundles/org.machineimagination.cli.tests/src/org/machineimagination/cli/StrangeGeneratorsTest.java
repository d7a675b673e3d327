// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.io.OnnxFiles;

/** Generators of strangers, whose inputs and outputs follow nobody's rules. */
class StrangeGeneratorsTest extends CommandTest {

	private static final int CLASSES = 7;

	@TempDir
	private Path desk;

	private final GraphBuilder g = new GraphBuilder();

	@Test
	void whatOvershootsTheScaleOfBytesIsCutOffAndNotStretched() throws IOException {
		Value picture = g.input("input1", ElementType.FLOAT, 1, 3, 16, 16);
		g.output("output1", g.add(g.mul(picture, 50), 110));
		String told = add("style.onnx");
		assertTrue(told.contains("It takes a picture, its input 'input1', as style transfer and super-resolution do, and draws from noise in its place."),
				told);
		assertEquals("[0.0,255.0]", model("style").path("image").path("range").toString());
	}

	@Test
	void ofSomeScalesValuesAreKnownThoughTheyOvershoot() throws IOException {
		double[][] scales = {{90, 128, 0, 255}, {30, 200, 0, 255}, {0.9, 0, -1, 1}, {0.2, 0.5, 0, 1}, {40, 60, 0, 255}};
		for (double[] scale : scales) {
			var other = new GraphBuilder();
			other.output("y",
					other.add(other.mul(other.tanh(other.mul(pixels(other, other.input("z", ElementType.FLOAT, -1, 12)), 3)), scale[0] * 1.6), scale[1]));
			String name = "scale-" + java.util.Arrays.asList(scales).indexOf(scale);
			OnnxFiles.write(other.build(), desk.resolve(name + ".onnx"));
			Told.by(studio, "models", "add", desk.resolve(name + ".onnx").toString()).assertDone();
			assertEquals("[%s,%s]".formatted(scale[2], scale[3]), model(name).path("image").path("range").toString(), name);
		}
	}

	@Test
	void aPictureOfAnySizeIsRefusedAsWhatItIs() throws IOException {
		for (long[] shape : new long[][] {{1, 3, -1, -1}, {-1, 3, 224, 224}, {-1, -1, -1, 3}, {1, 1, 672, 672}, {-1, 512, 512, 3}}) {
			var other = new GraphBuilder();
			other.output("y", other.tanh(other.input("x", ElementType.FLOAT, shape)));
			OnnxFiles.write(other.build(), desk.resolve("larger.onnx"));
			Told told = Told.by(studio, "models", "add", desk.resolve("larger.onnx").toString());
			assertEquals(1, told.status());
			assertTrue(told.err().startsWith("imagine: The network larger.onnx takes a picture, its input x: FLOAT["), told.err());
		}
	}

	@Test
	void aLatentOfOneNumberIsSearched() throws IOException {
		g.output("y", pixels(g, g.expand(g.input("z", ElementType.FLOAT, -1, 1), 1, 12)));
		assertTrue(add("one.onnx").startsWith("Added the generator one: From one number to pictures of 8 x 8."));
		Told.by(studio, Studios.soon("a", "--generator", "one", "--quiet")).assertDone();
		Told.by(studio, "a", "--generator", "one", "--optimizer", "cma-es", "--evaluations", "12", "--views", "2", "--quiet").assertDone();
	}

	@Test
	void numbersOfClassesAreSearchedAsAChoice() throws IOException {
		Value label = g.input("label", ElementType.INT64, -1);
		g.output("y", pixels(g, g.add(g.input("z", ElementType.FLOAT, -1, 12), g.gather(table(g), label, 0))));
		assertTrue(add("gathered.onnx").startsWith("Added the generator gathered: From one of 7 classes and 12 numbers to pictures of 8 x 8."));
		assertEquals(0, model("gathered").path("batch").asInt(-1));
		assertSearchedAndHeld("gathered");
	}

	@Test
	void numbersOfClassesThatBecomeVectorsAreSearchedAsAChoice() throws IOException {
		Value label = g.input("y", ElementType.INT64, -1, 1);
		Value hot = g.op("OneHot", Attributes.of("axis", -1), g.squeeze(label, 1), g.constant(new long[] {CLASSES}), g.constant(new float[] {0, 1}, 2));
		g.output("image", pixels(g, g.add(g.input("z", ElementType.FLOAT, -1, 12), g.matMul(hot, table(g)))));
		assertTrue(add("hot.onnx").contains("12 numbers") && model("hot").path("latents").toString().contains("\"prior\":\"choice\""));
		assertSearchedAndHeld("hot");
	}

	@Test
	void numbersOfClassesInThirtyTwoBitsAreSearchedAsAChoice() throws IOException {
		Value label = g.cast(g.input("class_label", ElementType.INT32, -1), ElementType.INT64);
		g.output("image", pixels(g, g.add(g.input("z", ElementType.FLOAT, -1, 12), g.gather(table(g), label, 0))));
		assertTrue(add("narrow.onnx").contains("one of 7 classes"));
		assertSearchedAndHeld("narrow");
	}

	@Test
	void oneLabelForOnePictureIsSearchedAsAChoice() throws IOException {
		Value label = g.input("labels", ElementType.INT64, 1);
		g.output("image", pixels(g, g.add(g.input("z", ElementType.FLOAT, 1, 12), g.gather(table(g), label, 0))));
		assertTrue(add("single.onnx").contains("one of 7 classes"));
		assertSearchedAndHeld("single");
	}

	@Test
	void aLabelOfWhichNothingIsKnownIsASetting() throws IOException {
		Value label = g.cast(g.input("label", ElementType.INT64, -1), ElementType.FLOAT);
		g.output("y", pixels(g, g.add(g.input("z", ElementType.FLOAT, -1, 12), g.unsqueeze(g.mul(label, 0.3), 1))));
		assertTrue(add("open.onnx").contains("held are label at 0.0; the setting label chooses label."));
		assertEquals(0, model("open").path("batch").asInt(-1));
		Told.by(studio, Studios.soon("a", "--generator", "open", "--label", "4", "--quiet")).assertDone();
	}

	@Test
	void classesAreToldByAnyOfTheirNames() throws IOException {
		for (String name : List.of("c", "label", "y", "labels", "class_labels", "one_hot", "Y:0")) {
			var other = new GraphBuilder();
			Value shares = other.matMul(other.input(name, ElementType.FLOAT, -1, CLASSES), table(other));
			other.output("image", pixels(other, other.add(other.input("z", ElementType.FLOAT, -1, 12), shares)));
			String id = "by-" + name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0]", "");
			OnnxFiles.write(other.build(), desk.resolve(id + ".onnx"));
			String told = Told.by(studio, "models", "add", desk.resolve(id + ".onnx").toString()).assertDone().out();
			assertTrue(told.contains("a mixture of 7 classes"), name + told);
		}
		assertSearchedAndHeld("by-c");
	}

	@Test
	void aLabelWhereThereAreNoClassesIsMisuse() throws IOException {
		g.output("y", pixels(g, g.input("z", ElementType.FLOAT, -1, 12)));
		add("plain.onnx");
		Told told = Told.by(studio, Studios.soon("a", "--generator", "plain", "--label", "1"));
		assertEquals(2, told.status());
		assertTrue(told.err().contains("The generator plain has no classes, so that there is no label to choose."), told.err());
	}

	@Test
	void latentsWithoutALengthHaveThatOfTheLayerTheyGoInto() throws IOException {
		g.output("y", pixels(g, g.input("z", ElementType.FLOAT, -1, -1)));
		assertTrue(add("rows.onnx").contains("From 12 numbers"));
		var maps = new GraphBuilder();
		Value x = maps.input("noise", ElementType.FLOAT, -1, -1, -1, -1);
		maps.output("y", maps.tanh(maps.op("ConvTranspose", Attributes.NONE, x, maps.constant(weights(5 * 3 * 64), 5, 3, 8, 8))));
		OnnxFiles.write(maps.build(), desk.resolve("maps.onnx"));
		assertTrue(Told.by(studio, "models", "add", desk.resolve("maps.onnx").toString()).assertDone().out().contains("From 5 numbers"));
		assertEquals("[5,1,1]", model("maps").path("latents").get(0).path("shape").toString());
	}

	@Test
	void aGeneratorThatDrawsNumbersInsideDrawsTheSameForTheSameSeed() throws IOException {
		Value picture = pixels(g, g.input("z", ElementType.FLOAT, -1, 12));
		Value noise = g.mul(g.op("RandomNormalLike", picture), 0.2);
		Value more = g.mul(g.op("RandomUniform", Attributes.ofInts("shape", 1, 3, 8, 8)), 0.1);
		g.output("y", g.add(g.add(picture, noise), more));
		assertTrue(add("noisy.onnx").contains("Random numbers that it draws by itself (2 operations) are drawn once and stay the same"));
		Path first = explored("noisy", "first");
		assertArrayEquals(Files.readAllBytes(first.resolve("latents.npz")), Files.readAllBytes(explored("noisy", "second").resolve("latents.npz")));
		assertEquals(pixelsOf(first), pixelsOf(desk.resolve("second")));
	}

	@Test
	void aNameInCapitalsIsAsGood() throws IOException {
		g.output("y", pixels(g, g.input("z", ElementType.FLOAT, -1, 12)));
		assertTrue(add("UPPER.ONNX").startsWith("Added the generator upper: "));
	}

	/** By every kind of method, with a label and without. */
	private void assertSearchedAndHeld(String name) {
		Told.by(studio, Studios.soon("a", "--generator", name, "--quiet")).assertDone();
		Told.by(studio, Studios.soon("a", "--generator", name, "--label", "3", "--quiet")).assertDone();
		Told.by(studio, "a", "--generator", name, "--optimizer", "cma-es", "--evaluations", "12", "--views", "2", "--quiet").assertDone();
		Told.by(studio, "explore", "--generator", name, "--class", "class 3", "--samples", "2", "--out", desk.resolve("e-" + name).toString()).assertDone();
		Told wrong = Told.by(studio, Studios.soon("a", "--generator", name, "--label", "7"));
		assertEquals(2, wrong.status());
		assertTrue(wrong.err().contains("The generator %s has the classes 0 to 6, and no class 7.".formatted(name)), wrong.err());
	}

	private Path explored(String generator, String folder) {
		Path out = desk.resolve(folder);
		Told.by(studio, "explore", "--generator", generator, "--samples", "3", "--seed", "5", "--out", out.toString()).assertDone();
		return out;
	}

	private static List<Integer> pixelsOf(Path folder) throws IOException {
		var image = javax.imageio.ImageIO.read(folder.resolve("sample-02.png").toFile());
		return java.util.Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).boxed().toList();
	}

	private String add(String name) throws IOException {
		OnnxFiles.write(g.build(), desk.resolve(name));
		return Told.by(studio, "models", "add", desk.resolve(name).toString()).assertDone().out();
	}

	private JsonNode model(String id) throws IOException {
		return new ObjectMapper().readTree(home.resolve("models").resolve(id).resolve("model.json").toFile());
	}

	private static Value table(GraphBuilder g) {
		return g.constant(weights(CLASSES * 12), CLASSES, 12);
	}

	private static Value pixels(GraphBuilder g, Value z) {
		return g.reshape(g.tanh(g.matMul(z, g.constant(weights(12 * 192), 12, 192))), -1, 3, 8, 8);
	}

	private static float[] weights(int count) {
		var weights = new float[count];
		for (int i = 0; i < count; i++) {
			weights[i] = (float) Math.sin(i);
		}
		return weights;
	}
}
