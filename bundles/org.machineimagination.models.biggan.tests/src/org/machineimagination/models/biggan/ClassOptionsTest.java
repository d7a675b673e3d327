// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.transform.Differentiation;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.Vectors;

/** How the class enters the network: as a mixture, as the strongest of one, or as a point of its embedding; and pictures without colour. */
class ClassOptionsTest {

	private static final int N = 2;
	private static final int AREA = SmallGan.SIDE * SmallGan.SIDE;
	private static final double TRUNCATION = 0.5;

	@TempDir
	Path folder;

	private SmallGan model;
	private double[][] matrix;

	@BeforeEach
	void writeModel() throws IOException {
		model = new SmallGan(folder);
		var random = new Random(3);
		matrix = IntStream.range(0, SmallGan.CLASSES)
				.mapToObj(i -> IntStream.range(0, SmallGan.CLASSES).mapToDouble(j -> 0.3 * j + 0.1 * (j + 1) * random.nextGaussian()).toArray())
				.toArray(double[][]::new);
	}

	@Test
	void aMixtureOfClassesHasTheSamePictureInTheirEmbedding() throws IOException {
		for (double[] added : new double[][] {null, IntStream.range(0, SmallGan.CLASSES).mapToDouble(j -> j - 3).toArray()}) {
			model.network(SmallGan.embedding(matrix, added));
			double[][] logits = random(N, SmallGan.CLASSES);
			float[] mixed = run(open(Map.of()), "class", logits);
			Generator generator = open(Map.of("class-space", "embedding"));
			double[][] rows = generator.classes().orElseThrow().rows();
			double[][] points = Arrays.stream(logits).map(each -> mixed(Vectors.softmax(each), rows)).toArray(double[][]::new);
			assertArrayEquals(mixed, run(generator, "embedding", points), 1e-5f);
			assertEquals("thing 3", generator.classes().orElseThrow().labels().get(3));
		}
	}

	@Test
	void coordinatesOfTheEmbeddingAreOfUnitVarianceOverTheClasses() throws IOException {
		model.network(SmallGan.embedding(matrix, null));
		double[][] rows = open(Map.of("class-space", "embedding")).classes().orElseThrow().rows();
		for (int j = 0; j < SmallGan.CLASSES; j++) {
			int column = j;
			double mean = Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElseThrow();
			double square = Arrays.stream(rows).mapToDouble(row -> row[column] * row[column]).average().orElseThrow();
			assertEquals(0, mean, 1e-9);
			assertEquals(1, square, 1e-6);
		}
	}

	@Test
	void theWorkshopsScaleMultipliesTheEmbeddingAboutZero() throws IOException {
		model.network(SmallGan.embedding(matrix, null));
		Generator generator = open(Map.of("class-space", "embedding", "embedding-scale", "0.067"));
		double[][] points = random(N, SmallGan.CLASSES);
		float[] images = run(generator, "embedding", points);
		assertEquals(TRUNCATION * 0.067 * points[0][5], images[SmallGan.NOISE + 5], 1e-6);
		assertEquals(matrix[4][5] / 0.067, generator.classes().orElseThrow().rows()[4][5], 1e-5);
	}

	@Test
	void theEmbeddingTakesThePlaceOfTheClassInTheLatentSpace() throws IOException {
		model.network(SmallGan.embedding(matrix, null));
		Block block = open(Map.of("class-space", "embedding")).latentSpace().blocks().getLast();
		assertEquals(new Block("embedding", SmallGan.CLASSES, Block.Prior.EMBEDDING, Block.Transform.AFFINE, List.of()), block);
	}

	@Test
	void aNetworkThatDoesMoreWithItsClassesThanOneProductIsRefusedInASentence() {
		var refusal = assertThrows(SettingException.class, () -> open(Map.of("class-space", "embedding")));
		assertEquals("class-space", refusal.setting());
		assertEquals("The classes of the generator small cannot be searched in their embedding: its input 'class' goes into the operation Concat "
				+ "'Concat', not into a product with a constant matrix. Use class-space classes.", refusal.getMessage());
	}

	@Test
	void onlyTheStrongestClassesReachTheNetworkAndShareTheWhole() throws IOException {
		double[][] logits = random(N, SmallGan.CLASSES);
		float[] images = run(open(Map.of("max-classes", "3")), "class", logits);
		for (int i = 0; i < N; i++) {
			double[] mixture = Vectors.softmax(logits[i]);
			double least = Arrays.stream(mixture).sorted().toArray()[SmallGan.CLASSES - 3];
			double kept = Arrays.stream(mixture).filter(weight -> weight >= least).sum();
			for (int j = 0; j < SmallGan.CLASSES; j++) {
				double expected = mixture[j] >= least ? mixture[j] / kept : 0;
				assertEquals(TRUNCATION * expected, images[i * 3 * AREA + SmallGan.NOISE + j], 1e-6);
			}
		}
	}

	/** Of the sum of all pixels, which the matrix makes depend on each class. */
	@Test
	void gradientsOfTheStrongestClassesAgreeWithCentralDifferences() throws IOException {
		model.network(SmallGan.embedding(matrix, null));
		Generator generator = open(Map.of("max-classes", "3"));
		double[][] logits = random(N, SmallGan.CLASSES);
		OnnxGraph graph = Differentiation.of(generator.graph(), Generator.IMAGE, List.of("class"),
				Map.of("class", new long[] {N, SmallGan.CLASSES}, "noise", new long[] {N, SmallGan.NOISE}), (open, inputs) -> Map.of());
		float[] gradients = run(graph, generator, "class", logits, Differentiation.gradientOf("class"));
		double step = 1e-2;
		for (int i = 0; i < N; i++) {
			for (int j = 0; j < SmallGan.CLASSES; j++) {
				double[][] up = Arrays.stream(logits).map(double[]::clone).toArray(double[][]::new);
				double[][] down = Arrays.stream(logits).map(double[]::clone).toArray(double[][]::new);
				up[i][j] += step;
				down[i][j] -= step;
				double difference = (sum(run(generator, "class", up)) - sum(run(generator, "class", down))) / (2 * step);
				assertEquals(difference, gradients[i * SmallGan.CLASSES + j], 5e-3);
			}
		}
		double largest = IntStream.range(0, gradients.length).mapToDouble(i -> Math.abs(gradients[i])).max().orElseThrow();
		assertTrue(largest > 0.5, "largest gradient " + largest);
	}

	private static double sum(float[] values) {
		return IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum();
	}

	@Test
	void ofEqualClassesNoMoreAreKeptThanAllowed() throws IOException {
		float[] images = run(open(Map.of("max-classes", "4")), "class", new double[1][SmallGan.CLASSES]);
		float[] weights = Arrays.copyOfRange(images, SmallGan.NOISE, SmallGan.NOISE + SmallGan.CLASSES);
		assertEquals(4, IntStream.range(0, weights.length).filter(i -> weights[i] > 0).count());
		assertEquals(TRUNCATION / 4, weights[0], 1e-6);
	}

	@Test
	void moreClassesThanThereAreChangeNothing() throws IOException {
		double[][] logits = random(N, SmallGan.CLASSES);
		assertArrayEquals(run(open(Map.of()), "class", logits), run(open(Map.of("max-classes", "1000")), "class", logits));
	}

	@Test
	void aLimitOfClassesIsRefusedInTheirEmbedding() throws IOException {
		model.network(SmallGan.embedding(matrix, null));
		var refusal = assertThrows(SettingException.class, () -> open(Map.of("class-space", "embedding", "max-classes", "3")));
		assertEquals("max-classes", refusal.setting());
	}

	@Test
	void aNetworkWhoseLayersShareNoConditionHasNoLatentsForThem() {
		var refusal = assertThrows(SettingException.class, () -> open(Map.of("layers", "2")));
		assertEquals("layers", refusal.setting());
		assertEquals("The layers of the generator small cannot have latents of their own: its layers do not share one condition made of class and noise. "
				+ "Set layers to 1.", refusal.getMessage());
	}

	@Test
	void picturesWithoutColourHaveTheLumaOfTheColouredOnes() throws IOException {
		double[][] logits = random(N, SmallGan.CLASSES);
		float[] coloured = run(open(Map.of()), "class", logits);
		float[] grey = run(open(Map.of("colour", "no")), "class", logits);
		for (int i = 0; i < AREA; i++) {
			float luma = 0.299f * coloured[i] + 0.587f * coloured[AREA + i] + 0.114f * coloured[2 * AREA + i];
			for (int channel = 0; channel < 3; channel++) {
				assertEquals(luma, grey[channel * AREA + i], 1e-6f);
			}
		}
		assertTrue(Math.abs(coloured[0] - coloured[AREA]) > 1e-3);
	}

	private Generator open(Map<String, String> settings) throws IOException {
		return new BigGanFamily().open(model.description(), Settings.read(BigGanSettings.class, settings));
	}

	private static float[] run(Generator generator, String block, double[][] points) {
		return run(generator.graph(), generator, block, points, Generator.IMAGE);
	}

	private static float[] run(OnnxGraph graph, Generator generator, String block, double[][] points, String output) {
		var noise = new float[points.length * SmallGan.NOISE];
		for (int i = 0; i < noise.length; i++) {
			noise[i] = (float) Math.sin(i);
		}
		var flat = new float[points.length * points[0].length];
		for (int i = 0; i < flat.length; i++) {
			flat[i] = (float) points[i / points[0].length][i % points[0].length];
		}
		var inputs = new HashMap<String, Tensor>(generator.parameters());
		inputs.put("noise", Tensor.of(noise, points.length, SmallGan.NOISE));
		inputs.put(block, Tensor.of(flat, points.length, points[0].length));
		try (var program = new OnnxRuntimeBackend().compile(graph, CompileOptions.DEFAULT)) {
			return program.run(inputs, Set.of(output), new Cancellation()).get(output).floats();
		}
	}

	private static double[] mixed(double[] mixture, double[][] rows) {
		return IntStream.range(0, rows[0].length).mapToDouble(j -> IntStream.range(0, rows.length).mapToDouble(i -> mixture[i] * rows[i][j]).sum())
				.toArray();
	}

	private static double[][] random(int rows, int columns) {
		var random = new Random(1);
		return IntStream.range(0, rows).mapToObj(i -> random.doubles(columns, -2, 2).toArray()).toArray(double[][]::new);
	}
}
