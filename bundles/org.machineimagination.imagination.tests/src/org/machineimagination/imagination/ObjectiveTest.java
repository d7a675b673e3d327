// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.plugin.Settings;

class ObjectiveTest {

	private static final Backend BACKEND = new OnnxRuntimeBackend();
	private static final Cancellation NEVER = new Cancellation();
	private static final List<Prompt> PROMPTS = List.of(new Prompt("a castle", 2), new Prompt("fog", 0.5), new Prompt("people", -1));

	private final Generator generator = TinyModels.generator();
	private final Perceptor guide = TinyModels.perceptor();

	@Test
	void theLossIsThatOfTheFormulaComputedByHand() {
		var settings = Settings.read(ObjectiveSettings.class,
				Map.of("noise-normality", "0.02", "class-entropy", "0.03", "total-variation", "0.04"));
		double[][] latents = latents(3);
		ViewSet views = views(4);
		try (Objective objective = compile(settings, 4, 3)) {
			Evaluation evaluation = objective.evaluate(latents, views, false, NEVER);
			assertNull(evaluation.gradients());
			for (int i = 0; i < latents.length; i++) {
				double[] cosines = cosinesByHand(latents[i], views);
				double similarity = (2 * cosines[0] + 0.5 * cosines[1] - cosines[2]) / 3.5;
				double expected = 100 * ((2 * (1 - cosines[0]) + 0.5 * (1 - cosines[1]) - (1 - cosines[2])) / 3.5)
						+ 100 * (0.02 * normality(latents[i]) + 0.03 * entropy(latents[i]) + 0.04 * totalVariation(picture(latents[i])));
				assertArrayEquals(cosines, evaluation.similarities()[i], 1e-5);
				assertEquals(similarity, evaluation.similarity()[i], 1e-5);
				assertEquals(normality(latents[i]), evaluation.regularisers().get("noise-normality")[i], 1e-4);
				assertEquals(entropy(latents[i]), evaluation.regularisers().get("class-entropy")[i], 1e-5);
				assertEquals(totalVariation(picture(latents[i])), evaluation.regularisers().get("total-variation")[i], 1e-5);
				assertEquals(expected, evaluation.losses()[i], 1e-3);
			}
		}
	}

	@Test
	void forOnePromptTheLossIsTheWorkshops() {
		try (Objective objective = Objective.compile(generator, guide, List.of(new Prompt("a castle", 0.3)), plain(), 2, false, BACKEND,
				CompileOptions.DEFAULT, 2, 0)) {
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
		for (int chunk : new int[] { 1, 2, 4, 7 }) {
			try (Objective objective = Objective.compile(generator, guide, PROMPTS, plain(), 3, false, BACKEND, CompileOptions.DEFAULT, 11, chunk)) {
				assertEquals(chunk, objective.chunk());
				assertArrayEquals(whole, objective.evaluate(latents, views(3), false, NEVER).losses(), 1e-4);
			}
		}
	}

	@Test
	void gradientsAgreeWithCentralDifferences() {
		var settings = Settings.read(ObjectiveSettings.class,
				Map.of("noise-normality", "0.02", "class-entropy", "0.03", "total-variation", "0.04"));
		double[][] latents = latents(5);
		ViewSet views = views(4);
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

	private static double difference(Objective objective, double[][] latents, ViewSet views, int i, int j) {
		double step = 2e-2;
		double[][] up = copy(latents);
		double[][] down = copy(latents);
		up[i][j] += step;
		down[i][j] -= step;
		return (objective.evaluate(up, views, false, NEVER).losses()[i] - objective.evaluate(down, views, false, NEVER).losses()[i]) / (2 * step);
	}

	private Objective compile(ObjectiveSettings settings, int views, int population) {
		return Objective.compile(generator, guide, PROMPTS, settings, views, true, BACKEND, CompileOptions.DEFAULT, population, 0);
	}

	private static ObjectiveSettings plain() {
		return Settings.read(ObjectiveSettings.class, Map.of("class-entropy", "0"));
	}

	private static ViewSet views(int count) {
		var settings = Settings.read(ViewSettings.class, Map.of("colour-jitter", "0.1", "shift", "0.1"));
		return new Views(settings, TinyModels.HEIGHT, TinyModels.WIDTH, TinyModels.SIZE).draw(count, new RandomStreams(5).stream("views", 1));
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
		try (var pictures = new PictureMaker(generator, BACKEND, CompileOptions.DEFAULT)) {
			return pictures.make(new double[][] { latent }, NEVER).getFirst();
		}
	}

	/** Crops pixel by pixel, embeds one view at a time and averages: the definition, not the program. */
	private double[] cosinesByHand(double[] latent, ViewSet views) {
		Picture picture = picture(latent);
		float[][] texts = guide.embed(PROMPTS.stream().map(Prompt::text).toList());
		var cosines = new double[texts.length];
		try (var program = BACKEND.compile(guide.imageGraph(), CompileOptions.DEFAULT)) {
			for (int v = 0; v < views.views(); v++) {
				Tensor pixels = Tensor.of(view(picture, views, v), 1, 3, views.size(), views.size());
				float[] embedding = program.run(Map.of(Perceptor.PIXELS, pixels), Set.of(Perceptor.EMBEDDING), NEVER).get(Perceptor.EMBEDDING).floats();
				double length = Math.sqrt(dot(embedding, embedding));
				for (int p = 0; p < texts.length; p++) {
					cosines[p] += dot(embedding, texts[p]) / length / views.views();
				}
			}
		}
		return cosines;
	}

	private static float[] view(Picture picture, ViewSet views, int v) {
		int s = views.size();
		var view = new float[3 * s * s];
		for (int c = 0; c < 3; c++) {
			for (int i = 0; i < s; i++) {
				for (int j = 0; j < s; j++) {
					double sum = 0;
					for (int y = 0; y < views.height(); y++) {
						for (int x = 0; x < views.width(); x++) {
							sum += views.rows()[(v * s + i) * views.height() + y] * views.columns()[(v * views.width() + x) * s + j]
									* picture.values()[(c * views.height() + y) * views.width() + x];
						}
					}
					view[(c * s + i) * s + j] = (float) (sum * views.gain()[3 * v + c] + views.bias()[3 * v + c]);
				}
			}
		}
		return view;
	}

	private static double normality(double[] latent) {
		double mean = 0;
		for (int i = 0; i < TinyModels.NOISE; i++) {
			mean += latent[i] / TinyModels.NOISE;
		}
		double variance = 0;
		for (int i = 0; i < TinyModels.NOISE; i++) {
			variance += (latent[i] - mean) * (latent[i] - mean) / TinyModels.NOISE;
		}
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

	private static double dot(float[] a, float[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += (double) a[i] * b[i];
		}
		return sum;
	}
}
