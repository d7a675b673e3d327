// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.TinyModels;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.Vectors;

class ObjectiveTest {

	private static final Backend BACKEND = new OnnxRuntimeBackend();
	private static final Cancellation NEVER = new Cancellation();
	private static final List<Prompt> PROMPTS = List.of(new Prompt("a castle", 2), new Prompt("fog", 0.5), new Prompt("people", -1));

	private final Generator generator = TinyModels.generator();
	private final Perceptor guide = TinyModels.perceptor();

	@ParameterizedTest
	@MethodSource("viewsOfEveryKind")
	void theLossIsThatOfTheFormulaComputedByHand(Map<String, String> kind) {
		var settings = Settings.read(ObjectiveSettings.class,
				Map.of("noise-normality", "0.02", "class-entropy", "0.03", "total-variation", "0.04"));
		double[][] latents = latents(3);
		ViewSet views = views(4, kind);
		try (Objective objective = compile(settings, 4, 3)) {
			Evaluation evaluation = objective.evaluate(latents, views, false, NEVER);
			assertNull(evaluation.gradients());
			for (int i = 0; i < latents.length; i++) {
				double[] cosines = cosinesByHand(latents[i], views);
				double similarity = (2 * cosines[0] + 0.5 * cosines[1] - cosines[2]) / 3.5;
				double expected = 100 * ((2 * (1 - cosines[0]) + 0.5 * (1 - cosines[1]) - (1 - cosines[2])) / 3.5)
						+ 100 * (0.02 * normality(noise(latents[i])) + 0.03 * entropy(latents[i]) + 0.04 * totalVariation(picture(latents[i])));
				assertArrayEquals(cosines, evaluation.similarities()[i], 1e-5);
				assertEquals(similarity, evaluation.similarity()[i], 1e-5);
				assertEquals(normality(noise(latents[i])), evaluation.regularisers().get("noise-normality")[i], 1e-4);
				assertEquals(entropy(latents[i]), evaluation.regularisers().get("class-entropy")[i], 1e-5);
				assertEquals(totalVariation(picture(latents[i])), evaluation.regularisers().get("total-variation")[i], 1e-5);
				assertEquals(expected, evaluation.losses()[i], 1e-3);
			}
		}
	}

	@Test
	void forOnePromptTheLossIsTheWorkshops() {
		try (Objective objective =
				Objective.compile(generator, guide, List.of(new Prompt("a castle", 0.3)), plain(), 2, false, Engine.of(BACKEND), 2, 0, NEVER)) {
			Evaluation evaluation = objective.evaluate(latents(2), views(2), false, NEVER);
			for (int i = 0; i < 2; i++) {
				assertEquals(100 * (1 - evaluation.similarity()[i]), evaluation.losses()[i], 1e-4);
			}
		}
	}

	@Test
	void chunksDoNotChangeWhatACandidateIsWorth() {
		double[][] latents = latents(11);
		double[] whole;
		try (Objective objective = compile(plain(), 3, 11)) {
			whole = objective.evaluate(latents, views(3), false, NEVER).losses();
		}
		for (int chunk : new int[] {1, 2, 4, 7}) {
			try (Objective objective = Objective.compile(generator, guide, PROMPTS, plain(), 3, false, Engine.of(BACKEND), 11, chunk, NEVER)) {
				assertEquals(chunk, objective.chunk());
				assertArrayEquals(whole, objective.evaluate(latents, views(3), false, NEVER).losses(), 1e-4);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("viewsOfEveryKind")
	void gradientsAgreeWithCentralDifferences(Map<String, String> kind) {
		var settings = Settings.read(ObjectiveSettings.class,
				Map.of("noise-normality", "0.02", "class-entropy", "0.03", "total-variation", "0.04"));
		double[][] latents = latents(5);
		ViewSet views = views(4, kind);
		try (Objective objective = compile(settings, 4, 5)) {
			Evaluation evaluation = objective.evaluate(latents, views, true, NEVER);
			double dot = 0;
			double squaredGradient = 0;
			double squaredDifference = 0;
			for (int i = 0; i < latents.length; i++) {
				for (int j = 0; j < latents[i].length; j++) {
					double difference = difference(objective, latents, views, i, j);
					dot += difference * evaluation.gradients()[i][j];
					squaredGradient += evaluation.gradients()[i][j] * evaluation.gradients()[i][j];
					squaredDifference += difference * difference;
				}
			}
			assertTrue(dot / Math.sqrt(squaredGradient * squaredDifference) >= 0.9999);
			assertEquals(1, Math.sqrt(squaredGradient / squaredDifference), 0.01);
		}
	}

	@Test
	void inARaceWinnersAreJudgedOnAllViewsAndLosersOnTheFirst() {
		double[][] latents = latents(6);
		ViewSet views = views(5, Map.of("saturation", "1", "cutout", "0.4"));
		var settings = Settings.read(ObjectiveSettings.class, Map.of("class-entropy", "0.03"));
		try (Objective objective = compile(settings, 5, 6)) {
			Evaluation all = objective.evaluate(latents, views, false, NEVER);
			Evaluation few = objective.evaluate(latents, views.part(0, 2), false, NEVER);
			Race race = objective.race(latents, views, 2, 0.5, NEVER);
			assertEquals(6 * 2 + 3 * 3, race.views());
			assertArrayEquals(Race.winners(few.losses(), 0.5), race.winners());
			for (int i = 0; i < latents.length; i++) {
				Evaluation expected = Arrays.binarySearch(race.winners(), i) >= 0 ? all : few;
				assertEquals(expected.losses()[i], race.evaluation().losses()[i], 1e-4);
				assertEquals(expected.similarity()[i], race.evaluation().similarity()[i], 1e-6);
				assertArrayEquals(expected.similarities()[i], race.evaluation().similarities()[i], 1e-6);
				assertEquals(expected.regularisers().get("class-entropy")[i], race.evaluation().regularisers().get("class-entropy")[i], 1e-6);
			}
		}
	}

	@Test
	void aGuideThatSeesOnePictureAtATimeJudgesAsOneThatSeesMany() {
		double[][] latents = latents(5);
		ViewSet views = views(4, Map.of("saturation", "1", "cutout", "0.4"));
		var settings = Settings.read(ObjectiveSettings.class, Map.of("class-entropy", "0.03", "total-variation", "0.04"));
		try (Objective many = compile(settings, 4, 5);
				Objective one = Objective.compile(generator, TinyModels.shortSightedPerceptor(), PROMPTS, settings, 4, true, Engine.of(BACKEND), 5,
						3, NEVER)) {
			assertEquals(1, one.chunk());
			assertSame(many.evaluate(latents, views, false, NEVER), one.evaluate(latents, views, false, NEVER));
			Evaluation expected = many.evaluate(latents, views, true, NEVER);
			Evaluation found = one.evaluate(latents, views, true, NEVER);
			assertSame(expected, found);
			for (int i = 0; i < latents.length; i++) {
				assertArrayEquals(expected.gradients()[i], found.gradients()[i], 1e-3);
			}
			Race race = one.race(latents, views, 2, 0.5, NEVER);
			assertArrayEquals(many.race(latents, views, 2, 0.5, NEVER).winners(), race.winners());
			assertSame(many.race(latents, views, 2, 0.5, NEVER).evaluation(), race.evaluation());
		}
	}

	private static void assertSame(Evaluation expected, Evaluation found) {
		assertArrayEquals(expected.losses(), found.losses(), 1e-4);
		assertArrayEquals(expected.similarity(), found.similarity(), 1e-6);
		for (int i = 0; i < expected.losses().length; i++) {
			assertArrayEquals(expected.similarities()[i], found.similarities()[i], 1e-6);
		}
		expected.regularisers().forEach((name, values) -> assertArrayEquals(values, found.regularisers().get(name), 1e-6));
	}

	@Test
	void viewsThatNeedNothingMoreHaveNothingMoreInTheirGraph() {
		var graph = new ObjectiveGraph(generator, guide, plain(), PROMPTS.size(), TinyModels.LENGTH);
		int plain = graph.forward(2, views(4, Map.of()).kind()).nodes().size();
		int whole = graph.forward(2, views(4, Map.of("brightness", "0.5", "shift", "0.3", "filter", "bilinear")).kind()).nodes().size();
		assertEquals(plain, whole);
		assertTrue(graph.forward(2, views(4, Map.of("cutout", "0.5")).kind()).nodes().size() > plain);
	}

	static List<Map<String, String>> viewsOfEveryKind() {
		return List.of(Map.of(), Map.of("brightness", "0.5"), Map.of("saturation", "1"), Map.of("contrast", "0.5"),
				Map.of("border", "grey", "largest-crop", "1.3"), Map.of("cutout", "0.5"),
				Map.of("brightness", "0.5", "saturation", "1", "contrast", "0.5", "border", "grey", "largest-crop", "1.3", "cutout", "0.5"));
	}

	@Test
	void theNormalityOfAnEmbeddingIsARegulariserOfItsOwn() {
		var settings = Settings.read(ObjectiveSettings.class, Map.of("embedding-normality", "0.05"));
		double[][] latents = latents(3);
		ViewSet views = views(2, Map.of());
		try (Objective objective = Objective.compile(TinyModels.embedding(), guide, PROMPTS, settings, 2, true, Engine.of(BACKEND), 3, 0, NEVER)) {
			Evaluation evaluation = objective.evaluate(latents, views, true, NEVER);
			assertEquals(Set.of("embedding-normality"), evaluation.regularisers().keySet(), "there is no mixture whose entropy could count");
			for (int i = 0; i < latents.length; i++) {
				double expected = normality(Arrays.copyOfRange(latents[i], TinyModels.NOISE, latents[i].length));
				assertEquals(expected, evaluation.regularisers().get("embedding-normality")[i], 1e-4);
				double plain = 100 * ((2 - 2 * evaluation.similarities()[i][0] + 0.5 - 0.5 * evaluation.similarities()[i][1] - 1
						+ evaluation.similarities()[i][2]) / 3.5);
				assertEquals(plain + 5 * expected, evaluation.losses()[i], 1e-3);
				for (int j = TinyModels.NOISE; j < latents[i].length; j++) {
					assertEquals(difference(objective, latents, views, i, j), evaluation.gradients()[i][j], 0.05);
				}
			}
		}
	}

	private static double difference(Objective objective, double[][] latents, ViewSet views, int i, int j) {
		double step = 2e-2;
		double[][] up = copy(latents);
		double[][] down = copy(latents);
		up[i][j] += step;
		down[i][j] -= step;
		return (objective.evaluate(up, views, false, NEVER).losses()[i] - objective.evaluate(down, views, false, NEVER).losses()[i]) / (2 * step);
	}

	private Objective compile(ObjectiveSettings settings, int views, int population) {
		return Objective.compile(generator, guide, PROMPTS, settings, views, true, Engine.of(BACKEND), population, 0, NEVER);
	}

	private static ObjectiveSettings plain() {
		return Settings.read(ObjectiveSettings.class, Map.of("class-entropy", "0"));
	}

	private static ViewSet views(int count) {
		return views(count, Map.of());
	}

	private static ViewSet views(int count, Map<String, String> further) {
		var texts = new HashMap<>(Map.of("colour-jitter", "0.1", "shift", "0.1"));
		texts.putAll(further);
		return new Views(Settings.read(ViewSettings.class, texts), TinyModels.HEIGHT, TinyModels.WIDTH, TinyModels.SIZE)
				.draw(count, new RandomStreams(5).stream("views", 1));
	}

	/** Away from the clamp at plus and minus 1.6, where the loss has a corner. */
	private static double[][] latents(int n) {
		var random = new Random(9);
		var latents = new double[n][TinyModels.NOISE + TinyModels.CLASSES];
		for (double[] latent : latents) {
			for (int j = 0; j < latent.length; j++) {
				latent[j] = 2.8 * random.nextDouble() - 1.4;
			}
		}
		return latents;
	}

	private static double[][] copy(double[][] rows) {
		return java.util.Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
	}

	private Picture picture(double[] latent) {
		try (var pictures = new PictureMaker(generator, Engine.of(BACKEND))) {
			return pictures.make(new double[][] {latent}, NEVER).getFirst();
		}
	}

	/** Crops pixel by pixel, embeds one view at a time and averages: the definition, not the program. */
	private double[] cosinesByHand(double[] latent, ViewSet views) {
		Picture picture = picture(latent);
		float[][] texts = guide.embed(PROMPTS.stream().map(Prompt::text).toList(), NEVER);
		var cosines = new double[texts.length];
		try (var program = BACKEND.compile(guide.imageGraph(), CompileOptions.DEFAULT)) {
			for (int v = 0; v < views.views(); v++) {
				Tensor pixels = Tensor.of(view(picture, views, v), 1, 3, views.size(), views.size());
				float[] embedding = program.run(Map.of(Perceptor.PIXELS, pixels), Set.of(Perceptor.EMBEDDING), NEVER).get(Perceptor.EMBEDDING).floats();
				double length = Math.sqrt(Vectors.dot(embedding, embedding));
				for (int p = 0; p < texts.length; p++) {
					cosines[p] += Vectors.dot(embedding, texts[p]) / length / views.views();
				}
			}
		}
		return cosines;
	}

	private static float[] view(Picture picture, ViewSet views, int v) {
		int s = views.size();
		double mean = IntStream.range(0, picture.values().length).mapToDouble(i -> picture.values()[i]).average().orElseThrow();
		double centre = views.centre().length == 0 ? 0 : views.centre()[v] * mean;
		var view = new float[3 * s * s];
		for (int c = 0; c < 3; c++) {
			for (int i = 0; i < s; i++) {
				for (int j = 0; j < s; j++) {
					double sum = 0;
					for (int d = 0; d < 3; d++) {
						double factor = views.mix().length > 0 ? views.mix()[9 * v + 3 * c + d] : c == d ? views.gain()[3 * v + c] : 0;
						sum += factor * cropped(picture, views, v, d, i, j);
					}
					double cover = views.coverRows().length == 0 ? 1 : views.coverRows()[v * s + i] * views.coverColumns()[v * s + j];
					double hole = views.holeRows().length == 0 ? 0 : views.holeRows()[v * s + i] * views.holeColumns()[v * s + j];
					view[(c * s + i) * s + j] = (float) ((sum + cover * (views.bias()[3 * v + c] + centre)) * (1 - hole));
				}
			}
		}
		return view;
	}

	private static double cropped(Picture picture, ViewSet views, int v, int channel, int i, int j) {
		double sum = 0;
		for (int y = 0; y < views.height(); y++) {
			for (int x = 0; x < views.width(); x++) {
				sum += views.rows()[(v * views.size() + i) * views.height() + y] * views.columns()[(v * views.width() + x) * views.size() + j]
						* picture.values()[(channel * views.height() + y) * views.width() + x];
			}
		}
		return sum;
	}

	private static double[] noise(double[] latent) {
		return Arrays.copyOf(latent, TinyModels.NOISE);
	}

	private static double normality(double[] values) {
		double mean = Arrays.stream(values).average().orElseThrow();
		double variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElseThrow();
		return mean * mean + variance - Math.log(variance) - 1;
	}

	private static double entropy(double[] latent) {
		double sum = 0;
		for (int i = 0; i < TinyModels.CLASSES; i++) {
			sum += Math.exp(latent[TinyModels.NOISE + i]);
		}
		double entropy = 0;
		for (int i = 0; i < TinyModels.CLASSES; i++) {
			double p = Math.exp(latent[TinyModels.NOISE + i]) / sum;
			entropy -= p * Math.log(p);
		}
		double smoothed = -0.9 * Math.log(0.9) - 2 * 0.05 * Math.log(0.05);
		return Math.abs(entropy - smoothed);
	}

	private static double totalVariation(Picture picture) {
		int w = picture.width();
		int h = picture.height();
		double right = 0;
		double lower = 0;
		for (int c = 0; c < 3; c++) {
			for (int y = 0; y < h; y++) {
				for (int x = 0; x < w; x++) {
					int here = (c * h + y) * w + x;
					right += x + 1 < w ? Math.abs(picture.values()[here + 1] - picture.values()[here]) : 0;
					lower += y + 1 < h ? Math.abs(picture.values()[here + w] - picture.values()[here]) : 0;
				}
			}
		}
		return right / (3 * h * (w - 1)) + lower / (3 * (h - 1) * w);
	}
}
