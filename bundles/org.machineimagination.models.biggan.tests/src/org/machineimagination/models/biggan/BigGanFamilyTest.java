// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.ElementType;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.Vectors;

class BigGanFamilyTest {

	private static final int PICTURE = 3 * SmallGan.SIDE * SmallGan.SIDE;

	@TempDir
	Path folder;

	private SmallGan model;

	@BeforeEach
	void writeModel() throws IOException {
		model = new SmallGan(folder);
	}

	@Test
	void noiseIsClampedAndClassesAreSoftmaxedBeforeTheNetwork() throws IOException {
		Generator generator = open(0.4);
		float[] noise = random(2 * SmallGan.NOISE);
		float[] logits = random(2 * SmallGan.CLASSES);
		float[] images = run(generator, noise, logits);
		for (int i = 0; i < 2; i++) {
			float[] z = Arrays.copyOfRange(noise, i * SmallGan.NOISE, (i + 1) * SmallGan.NOISE);
			double[] mixture = Vectors.softmax(Vectors.doubles(Arrays.copyOfRange(logits, i * SmallGan.CLASSES, (i + 1) * SmallGan.CLASSES)));
			for (int j = 0; j < SmallGan.NOISE; j++) {
				assertEquals(0.4 * Math.clamp(z[j], -0.8, 0.8), images[i * PICTURE + j], 1e-6);
				assertEquals(0.4 * mixture[j], images[i * PICTURE + SmallGan.NOISE + j], 1e-6);
			}
		}
	}

	@Test
	void theLatentSpaceHasClampedNoiseAndLabelledClasses() throws IOException {
		var blocks = open(0).latentSpace().blocks();
		assertEquals(2, blocks.size());
		assertEquals(new Block("noise", SmallGan.NOISE, Block.Prior.TRUNCATED_NORMAL, Block.Transform.CLAMP, java.util.List.of()), blocks.getFirst());
		assertEquals(Block.Transform.SOFTMAX, blocks.getLast().transform());
		assertEquals("thing 3", blocks.getLast().labels().get(3));
	}

	@Test
	void theModelsOwnTruncationIsTakenUnlessAnotherIsSet() throws IOException {
		assertEquals(0.5, open(0).truncation());
		assertEquals(0.25, open(0.25).truncation());
		assertArrayEquals(new float[] {0.25f}, open(0.25).parameters().get("truncation").floats());
	}

	@Test
	void aTruncationThatTheModelDoesNotTakeIsRefused() {
		var refusal = assertThrows(SettingException.class, () -> open(0.01));
		assertEquals("The setting truncation is 0.01, but this generator takes 0.02 to 1.0; 0 is its own default, 0.5.", refusal.getMessage());
	}

	@Test
	void imagesOfAnotherRangeAreBroughtIntoOurs() throws IOException {
		model.with("image", "{\"output\": \"image\", \"width\": 4, \"height\": 4, \"range\": [0, 2]}");
		Generator generator = open(1);
		float[] noise = new float[SmallGan.NOISE];
		noise[0] = 0.5f;
		float[] images = run(generator, noise, new float[SmallGan.CLASSES]);
		assertEquals(-0.5f, images[0], 1e-6f);
		assertEquals(-1f, images[1], 1e-6f);
	}

	@Test
	void inputsMayHaveAnyNamesAndTruncationMayBeBuiltIn() throws IOException {
		model.network(SmallGan.network(ElementType.FLOAT, -1, "z", "y", null)).latents("z", "y").without("truncation");
		Generator generator = open(0.3);
		float[] noise = new float[SmallGan.NOISE];
		noise[0] = 5;
		assertEquals(0.6f, run(generator, noise, new float[SmallGan.CLASSES])[0], 1e-6f);
	}

	@Test
	void aNetworkOfHalfPrecisionGivesTheSamePictureNearly() throws IOException {
		float[] noise = random(SmallGan.NOISE);
		float[] logits = random(SmallGan.CLASSES);
		float[] whole = run(open(1), noise, logits);
		model.network(SmallGan.network(ElementType.FLOAT16, -1, "noise", "class", "truncation"));
		assertArrayEquals(whole, run(open(1), noise, logits), 2e-3f);
	}

	@Test
	void aNetworkExportedForOnePictureMakesMany() throws IOException {
		float[] noise = random(3 * SmallGan.NOISE);
		float[] logits = random(3 * SmallGan.CLASSES);
		float[] free = run(open(1), noise, logits);
		model.network(SmallGan.network(ElementType.FLOAT, 1, "noise", "class", "truncation"));
		assertArrayEquals(free, run(open(1), noise, logits));
	}

	@Test
	void aNetworkExportedForFourPicturesIsRefused() throws IOException {
		model.network(SmallGan.network(ElementType.FLOAT, 4, "noise", "class", "truncation"));
		assertRefused("The network of the model small cannot be used: The input 'noise' takes exactly 4 items at once; "
				+ "export the model with a free batch axis.");
	}

	@Test
	void theImageNetIndexIsReadAsClassNames() throws IOException {
		model.classes(IntStream.range(0, SmallGan.CLASSES).mapToObj(i -> "\"%d\": [\"n%08d\", \"sea_bird_%d\"]".formatted(i, i, i))
				.collect(Collectors.joining(",", "{", "}")));
		assertEquals("sea bird 7", open(0).latentSpace().block("class").orElseThrow().labels().get(7));
	}

	@Test
	void aJsonListIsReadAsClassNames() throws IOException {
		model.classes(IntStream.range(0, SmallGan.CLASSES).mapToObj(i -> "\"cat %d\"".formatted(i)).collect(Collectors.joining(",", "[", "]")));
		assertEquals("cat 7", open(0).latentSpace().block("class").orElseThrow().labels().get(7));
	}

	@Test
	void aListOfOtherLengthIsRefused() throws IOException {
		model.classes("apple\nbear\ncat");
		assertRefused("The model small has 24 classes by its model.json but names for 3.");
	}

	@Test
	void aListThatIsNoneIsRefused() throws IOException {
		model.classes("[1, 2, {");
		assertRefused("The file classes.txt of the model small is not a list of class names.");
	}

	@Test
	void anotherNumberOfClassesInTheNetworkIsRefused() throws IOException {
		model.with("latents", "[{\"name\": \"noise\", \"size\": 24}, {\"name\": \"class\", \"size\": 25}]");
		assertRefused("The input 'class' of the network of the model small is not for rows of 25 numbers as its model.json says: "
				+ "it is class: FLOAT[-1, 24].");
	}

	@Test
	void anInputThatTheNetworkLacksIsRefused() throws IOException {
		model.latents("z", "class");
		assertRefused("The network of the model small has no input 'z' as its model.json says, but noise, class, truncation.");
	}

	@Test
	void anInputThatTheDescriptionDoesNotMentionIsRefused() throws IOException {
		model.without("truncation");
		assertRefused("The network of the model small has an input 'truncation' that its model.json does not mention.");
	}

	@Test
	void picturesOfAnotherSizeAreRefused() throws IOException {
		model.with("image", "{\"output\": \"image\", \"width\": 8, \"height\": 4}");
		assertRefused("The output 'image' of the network of the model small is not for pictures of 3 x 4 x 8 as its model.json says: "
				+ "it is image: FLOAT[-1, 3, 4, 4].");
	}

	@Test
	void anUnknownLatentIsRefused() throws IOException {
		model.with("latents", "[{\"name\": \"style\", \"size\": 24}]");
		assertRefused("The model small has a latent 'style'; generators of the BigGAN kind have 'noise' and 'class'.");
	}

	@Test
	void aMissingFileIsRefused() throws IOException {
		Files.delete(folder.resolve("graph.onnx"));
		assertRefused("The model small lacks its file graph.onnx in " + folder.toAbsolutePath() + "; put it there or remove the model.");
	}

	@Test
	void aFileWithAnotherDigestIsRefused() throws IOException {
		model.with("files", "{\"graph\": {\"path\": \"graph.onnx\", \"sha256\": \"%s\"}, \"classes\": {\"path\": \"classes.txt\"}}"
				.formatted("0".repeat(64)));
		assertRefused("The file graph.onnx of the model small is damaged or another version: its SHA-256 is not the one in model.json. Fetch it again.");
	}

	@Test
	void aBrokenNetworkIsRefused() throws IOException {
		model.network("this is not a network".getBytes());
		assertRefused("The file graph.onnx of the model small is not an ONNX model; fetch or export it again.");
	}

	@Test
	void aNetworkCutOffHalfwayIsRefused() throws IOException {
		byte[] whole = SmallGan.network(ElementType.FLOAT, -1, "noise", "class", "truncation").toBytes();
		model.network(Arrays.copyOf(whole, whole.length / 2));
		var refusal = assertThrows(ModelException.class, () -> open(0));
		assertTrue(refusal.getMessage().startsWith("The file graph.onnx of the model small "), refusal.getMessage());
	}

	private void assertRefused(String sentence) {
		assertEquals(sentence, assertThrows(ModelException.class, () -> open(0)).getMessage());
	}

	private Generator open(double truncation) throws IOException {
		var family = new BigGanFamily();
		return family.open(model.description(), Settings.read(family.settingsType(), Map.of("truncation", Double.toString(truncation))));
	}

	private static float[] run(Generator generator, float[] noise, float[] logits) {
		int n = noise.length / SmallGan.NOISE;
		var inputs = new HashMap<String, Tensor>(generator.parameters());
		inputs.put("noise", Tensor.of(noise, n, SmallGan.NOISE));
		inputs.put("class", Tensor.of(logits, n, SmallGan.CLASSES));
		try (var program = new OnnxRuntimeBackend().compile(generator.graph(), CompileOptions.DEFAULT)) {
			Tensor images = program.run(inputs, Set.of(Generator.IMAGE), new Cancellation()).get(Generator.IMAGE);
			assertArrayEquals(new long[] {n, 3, generator.height(), generator.width()}, images.shape());
			return images.floats();
		}
	}

	private static float[] random(int length) {
		var random = new Random(1);
		var values = new float[length];
		for (int i = 0; i < length; i++) {
			values[i] = (float) random.nextGaussian();
		}
		return values;
	}
}
