// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.objective.Objective;
import org.machineimagination.imagination.objective.ObjectiveSettings;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.ViewSet;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.imagination.objective.Views;
import org.machineimagination.imagination.search.OptimizerChoice;
import org.machineimagination.imagination.search.Search;
import org.machineimagination.imagination.search.SearchPlan;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.models.biggan.BigGanFamily;
import org.machineimagination.models.biggan.BigGanSettings;
import org.machineimagination.models.clip.ClipFamily;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.optimizer.gradient.AdamSettings;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;

class StarterObjectiveTest {

	private static final Backend BACKEND = new OnnxRuntimeBackend();
	private static final Cancellation NEVER = new Cancellation();
	private static final int NOISE = 128;
	private static Generator generator;
	private static Perceptor guide;

	@BeforeAll
	static void openTheStarterModels() {
		var folders = new StarterLibrary().folders();
		generator = new BigGanFamily().open(ModelDescription.read(folders.get(0)), Settings.defaults(BigGanSettings.class));
		guide = new ClipFamily(List.of(new MiniLm()), null).open(ModelDescription.read(folders.get(1)), Engine.of(BACKEND));
	}

	@AfterAll
	static void closeThem() {
		guide.close();
	}

	/**
	 * Every other coordinate of the noise and each fortieth class, at three points whose mixtures are uneven: in an even mixture of all classes the loss
	 * hardly depends on any. The step lies between what the networks' corners bear and what the rounding of single precision bears.
	 */
	@Test
	void gradientsOfGeneratorGuideAndLossAgreeWithCentralDifferences() {
		var sums = new double[3];
		ViewSet views = new Views(Settings.defaults(ViewSettings.class), generator.height(), generator.width(), guide.inputSize()).draw(8,
				new RandomStreams(1).stream("views", 1));
		try (Objective objective = Objective.compile(generator, guide, List.of(new Prompt("a red apple", 1)),
				Settings.defaults(ObjectiveSettings.class), 8, true, Engine.of(BACKEND), 64, 0, NEVER)) {
			for (int seed = 1; seed <= 3; seed++) {
				compare(objective, point(generator, seed), views, sums);
			}
		}
		double cosine = sums[0] / Math.sqrt(sums[1] * sums[2]);
		assertTrue(cosine >= 0.9999, "cosine " + cosine);
		assertEquals(1, Math.sqrt(sums[1] / sums[2]), 0.01);
	}

	/** The chain rule from a point of the embedding to the logits of the mixture that it stands for. */
	@Test
	void gradientsOfAMixtureFollowFromThoseOfItsEmbedding() {
		assertChainRule(Map.of("colour", "no"), point(generator, 4).length);
	}

	@Test
	void gradientsOfTheStrongestClassesFollowFromThoseOfTheirEmbedding() {
		assertChainRule(Map.of("max-classes", "5"), 5);
	}

	private static void assertChainRule(Map<String, String> settings, int kept) {
		Generator classes = open(settings);
		var others = new HashMap<>(settings);
		others.remove("max-classes");
		others.put("class-space", "embedding");
		Generator embedding = open(others);
		double[] point = point(classes, 4);
		double[] mixture = strongest(Arrays.copyOfRange(point, NOISE, point.length), kept);
		double[][] rows = embedding.classes().orElseThrow().rows();
		double[] mixed = Arrays.copyOf(point, NOISE + rows[0].length);
		for (int j = 0; j < rows[0].length; j++) {
			int column = j;
			mixed[NOISE + j] = IntStream.range(0, rows.length).mapToDouble(k -> mixture[k] * rows[k][column]).sum();
		}
		double[] expected = gradient(classes, point);
		double[] given = gradient(embedding, mixed);
		double[] slopes = Arrays.stream(rows).mapToDouble(row -> IntStream.range(0, row.length).mapToDouble(j -> row[j] * given[NOISE + j]).sum())
				.toArray();
		double mean = IntStream.range(0, slopes.length).mapToDouble(k -> mixture[k] * slopes[k]).sum();
		double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
		for (int i = 0; i < NOISE; i++) {
			assertEquals(expected[i], given[i], 1e-3 * largest);
		}
		for (int k = 0; k < slopes.length; k++) {
			assertEquals(expected[NOISE + k], mixture[k] * (slopes[k] - mean), 1e-3 * largest);
		}
		assertTrue(Arrays.stream(expected, NOISE, expected.length).map(Math::abs).max().orElseThrow() > 0.01 * largest);
	}

	/** The softmax of the largest logits, 0 for the others. */
	private static double[] strongest(double[] logits, int kept) {
		double least = Arrays.stream(logits).sorted().toArray()[Math.max(0, logits.length - kept)];
		double sum = Arrays.stream(logits).filter(logit -> logit >= least).map(Math::exp).sum();
		return Arrays.stream(logits).map(logit -> logit >= least ? Math.exp(logit) / sum : 0).toArray();
	}

	private static double[] gradient(Generator generator, double[] point) {
		ViewSet views = new Views(Settings.defaults(ViewSettings.class), generator.height(), generator.width(), guide.inputSize()).draw(2,
				new RandomStreams(1).stream("views", 1));
		var settings = Settings.read(ObjectiveSettings.class, Map.of("class-entropy", "0"));
		try (Objective objective = Objective.compile(generator, guide, List.of(new Prompt("a red apple", 1)), settings, 2, true,
				Engine.of(BACKEND), 1, 0, NEVER)) {
			return objective.evaluate(new double[][] {point}, views, true, NEVER).gradients()[0];
		}
	}

	private static Generator open(Map<String, String> settings) {
		return new BigGanFamily().open(ModelDescription.read(new StarterLibrary().folders().getFirst()), Settings.read(BigGanSettings.class, settings));
	}

	private static double[] point(Generator generator, long seed) {
		var random = new Random(seed);
		return IntStream.range(0, generator.latentSpace().dimension()).mapToDouble(i -> random.nextGaussian() * (i < NOISE ? 0.5 : 2)).toArray();
	}

	/** Adds to the sums gradient times difference, gradient squared and difference squared. */
	private static void compare(Objective objective, double[] point, ViewSet views, double[] sums) {
		int[] coordinates = IntStream.concat(IntStream.iterate(0, i -> i < NOISE, i -> i + 2),
				IntStream.iterate(NOISE, i -> i < point.length, i -> i + 40)).toArray();
		double step = 0.0025;
		double[] gradient = objective.evaluate(new double[][] {point}, views, true, NEVER).gradients()[0];
		var moved = new double[2 * coordinates.length][];
		for (int i = 0; i < coordinates.length; i++) {
			moved[2 * i] = moved(point, coordinates[i], step);
			moved[2 * i + 1] = moved(point, coordinates[i], -step);
		}
		double[] losses = objective.evaluate(moved, views, false, NEVER).losses();
		for (int i = 0; i < coordinates.length; i++) {
			double difference = (losses[2 * i] - losses[2 * i + 1]) / (2 * step);
			sums[0] += difference * gradient[coordinates[i]];
			sums[1] += gradient[coordinates[i]] * gradient[coordinates[i]];
			sums[2] += difference * difference;
		}
	}

	@Test
	void adamLowersTheLossOnTenOfTenPrompts() {
		for (String prompt : List.of("a red apple", "a cat", "a house", "the sun behind a cloud", "a ship on the sea", "a broken heart",
				"hope is the thing with feathers", "a guitar", "the moon at night", "a slice of pizza")) {
			var plan = new SearchPlan(generator, guide, List.of(new Prompt(prompt, 1)), 1,
					Settings.read(SearchSettings.class, Map.of("evaluations", "40", "final-views", "8", "finalists", "1")),
					Settings.defaults(ViewSettings.class), Settings.defaults(ObjectiveSettings.class),
					new OptimizerChoice<>(new AdamFactory(), Settings.defaults(AdamSettings.class)));
			try (Search search = Search.start(plan, Engine.of(BACKEND), 0, NEVER)) {
				double[] losses = IntStream.range(0, 40).mapToDouble(i -> search.step(NEVER).meanLoss()).toArray();
				double first = IntStream.range(0, 5).mapToDouble(i -> losses[i]).average().orElseThrow();
				double last = IntStream.range(35, 40).mapToDouble(i -> losses[i]).average().orElseThrow();
				assertTrue(last < first, prompt + ": " + first + " to " + last);
			}
		}
	}

	private static double[] moved(double[] point, int coordinate, double step) {
		double[] moved = point.clone();
		moved[coordinate] += step;
		return moved;
	}
}
