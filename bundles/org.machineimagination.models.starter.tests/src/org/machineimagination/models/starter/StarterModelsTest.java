// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.starter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.models.biggan.BigGanFamily;
import org.machineimagination.models.biggan.BigGanSettings;
import org.machineimagination.models.clip.ClipFamily;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.Vectors;

/** The models as the product opens them, against what PyTorch computed with the same weights. */
class StarterModelsTest {

	private static final double PIXEL = 1e-3;
	private static final double COSINE = 0.9999;
	/** A logit whose softmax is nothing beside others near 0. */
	private static final float NEVER = -80;

	private final Backend backend = new OnnxRuntimeBackend();

	@Test
	void everyModelSaysWhereItComesFrom() {
		var models = new StarterLibrary().folders().stream().map(ModelDescription::read).toList();
		assertEquals(List.of("starter-drawings-64", "starter-guide", "starter-judge"), models.stream().map(ModelDescription::id).toList());
		models.forEach(model -> assertFalse(model.attribution().isEmpty()));
		models.forEach(model -> model.files().values().forEach(file -> assertEquals(64, file.sha256().length())));
	}

	@Test
	void theGeneratorDrawsWhatPyTorchDraws() throws IOException {
		List<Golden.Case> cases = Golden.read().cases("generator", "graph");
		assertFalse(cases.isEmpty());
		for (Golden.Case each : cases) {
			Generator generator = generator(each.inputs().get("truncation").values()[0]);
			float[] images = draw(generator, each.inputs().get("noise").values(), logits(each.inputs().get("class").values()));
			assertEquals(0, largestDifference(each.expected().values(), images), PIXEL);
		}
	}

	@Test
	void theGuideSeesAndReadsAsInPyTorch() throws IOException {
		assertSeesAndReadsAsInPyTorch("guide");
	}

	@Test
	void theJudgeSeesAndReadsAsInPyTorch() throws IOException {
		assertSeesAndReadsAsInPyTorch("judge");
	}

	@Test
	void hopeIsNearerToFeathersThanToCarsForTheGuide() {
		try (Perceptor guide = perceptor("guide")) {
			float[][] texts = guide.embed(List.of("hope is the thing with feathers", "feather", "car"), new Cancellation());
			assertTrue(Vectors.cosine(texts[0], texts[1]) > Vectors.cosine(texts[0], texts[2]));
		}
	}

	/** Layers with equal latents draw what one latent for all draws; another noise for one of them draws something else. There are seven. */
	@Test
	void layersMayHaveLatentsOfTheirOwn() {
		Generator shared = generator(0.6);
		for (String space : List.of("classes", "embedding")) {
			Generator layered = new BigGanFamily().open(ModelDescription.read(new StarterLibrary().folders().getFirst()),
					Settings.read(BigGanSettings.class, Map.of("truncation", "0.6", "layers", space.equals("classes") ? "7" : "15", "class-space", space)));
			assertEquals(14, layered.latentSpace().blocks().size());
			assertEquals("noise.7", layered.latentSpace().blocks().get(6).name());
			if (space.equals("classes")) {
				float[] all = draw(shared, 0);
				assertArrayEquals(all, draw(layered, 0), 1e-5f);
				for (int layer = 1; layer <= 7; layer++) {
					assertFalse(Arrays.equals(all, draw(layered, layer)), "layer " + layer);
				}
			}
		}
	}

	/** A picture of some noise and classes; the noise of one layer, if it is not 0, is another. */
	private float[] draw(Generator generator, int layer) {
		var inputs = new HashMap<String, Tensor>(generator.parameters());
		for (var block : generator.latentSpace().blocks()) {
			boolean other = block.name().equals("noise." + layer);
			var random = new Random(other ? 99 : block.kind().length());
			var values = new float[block.size()];
			for (int i = 0; i < values.length; i++) {
				values[i] = (float) random.nextGaussian() * (block.kind().equals("class") ? 3 : 0.5f);
			}
			inputs.put(block.name(), Tensor.of(values, 1, values.length));
		}
		try (var program = backend.compile(generator.graph(), CompileOptions.DEFAULT)) {
			return program.run(inputs, Set.of(Generator.IMAGE), new Cancellation()).get(Generator.IMAGE).floats();
		}
	}

	@Test
	void lessTruncationLeavesLessVariety() {
		assertTrue(variety(0.1) < variety(0.5), variety(0.1) + " and " + variety(0.5));
		assertTrue(variety(0.5) < variety(1), variety(0.5) + " and " + variety(1));
	}

	private void assertSeesAndReadsAsInPyTorch(String role) throws IOException {
		Golden golden = Golden.read();
		try (Perceptor perceptor = perceptor(role)) {
			assertSameDirections(golden.cases(role, "image").getFirst().expected(), see(perceptor, golden.pictures()));
			assertSameDirections(golden.cases(role, "text").getFirst().expected(), perceptor.embed(golden.sentences(), new Cancellation()));
		}
	}

	private static void assertSameDirections(Golden.Array expected, float[][] actual) {
		assertEquals(expected.rows(), actual.length);
		for (int i = 0; i < actual.length; i++) {
			assertTrue(Vectors.cosine(expected.row(i), actual[i]) >= COSINE, "row " + i + ": " + Vectors.cosine(expected.row(i), actual[i]));
		}
	}

	private Generator generator(double truncation) {
		return new BigGanFamily().open(ModelDescription.read(new StarterLibrary().folders().getFirst()),
				Settings.read(BigGanSettings.class, Map.of("truncation", Double.toString(round(truncation)))));
	}

	/** A setting as a person writes it, of a number that was stored in single precision. */
	private static double round(double value) {
		return Math.round(value * 1e4) / 1e4;
	}

	private Perceptor perceptor(String role) {
		var model = new StarterLibrary().folders().stream().map(ModelDescription::read).filter(each -> each.id().equals("starter-" + role))
				.findFirst().orElseThrow();
		return new ClipFamily(List.of(new MiniLm()), null).open(model, Engine.of(backend));
	}

	private float[] draw(Generator generator, float[] noise, float[] logits) {
		int size = generator.latentSpace().block("noise").orElseThrow().size();
		int classes = generator.latentSpace().block("class").orElseThrow().size();
		int n = noise.length / size;
		var inputs = new HashMap<String, Tensor>(generator.parameters());
		inputs.put("noise", Tensor.of(noise, n, size));
		inputs.put("class", Tensor.of(logits, n, classes));
		try (var program = backend.compile(generator.graph(), CompileOptions.DEFAULT)) {
			return program.run(inputs, Set.of(Generator.IMAGE), new Cancellation()).get(Generator.IMAGE).floats();
		}
	}

	private float[][] see(Perceptor perceptor, Golden.Array pictures) {
		var pixels = new float[pictures.values().length];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = 2 * pictures.values()[i] - 1;
		}
		try (var program = backend.compile(perceptor.imageGraph(), CompileOptions.DEFAULT)) {
			Tensor embeddings = program.run(Map.of(Perceptor.PIXELS, Tensor.of(pixels, pictures.shape())), Set.of(Perceptor.EMBEDDING), new Cancellation())
					.get(Perceptor.EMBEDDING);
			assertArrayEquals(new long[] {pictures.rows(), embeddings.shape()[1]}, embeddings.shape());
			int d = (int) embeddings.shape()[1];
			var rows = new float[pictures.rows()][];
			Arrays.setAll(rows, i -> Arrays.copyOfRange(embeddings.floats(), i * d, (i + 1) * d));
			return rows;
		}
	}

	/** Mean distance between pictures of one class that differ by their noise. */
	private double variety(double truncation) {
		Generator generator = generator(truncation);
		int n = 8;
		int size = generator.latentSpace().block("noise").orElseThrow().size();
		var labels = generator.latentSpace().block("class").orElseThrow().labels();
		var random = new Random(5);
		var noise = new float[n * size];
		for (int i = 0; i < noise.length; i++) {
			noise[i] = (float) (truncation * Math.clamp(random.nextGaussian(), -2, 2));
		}
		var logits = new float[n * labels.size()];
		for (int i = 0; i < n; i++) {
			logits[i * labels.size() + labels.indexOf("cat")] = -NEVER;
		}
		float[] images = draw(generator, noise, logits);
		double sum = 0;
		int length = images.length / n;
		for (int i = 1; i < n; i++) {
			for (int k = 0; k < length; k++) {
				sum += Math.abs(images[i * length + k] - images[(i - 1) * length + k]);
			}
		}
		return sum / (n - 1) / length;
	}

	/** Logits whose softmax is a mixture. */
	private static float[] logits(float[] mixture) {
		var logits = new float[mixture.length];
		for (int i = 0; i < logits.length; i++) {
			logits[i] = mixture[i] == 0 ? NEVER : (float) Math.log(mixture[i]);
		}
		return logits;
	}

	private static double largestDifference(float[] a, float[] b) {
		assertEquals(a.length, b.length);
		double largest = 0;
		for (int i = 0; i < a.length; i++) {
			largest = Math.max(largest, Math.abs(a[i] - b[i]));
		}
		return largest;
	}
}
