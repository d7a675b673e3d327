// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.imagination.Generator;
import org.machineimagination.imagination.ModelDescription;
import org.machineimagination.imagination.Objective;
import org.machineimagination.imagination.ObjectiveSettings;
import org.machineimagination.imagination.OptimizerChoice;
import org.machineimagination.imagination.Perceptor;
import org.machineimagination.imagination.Prompt;
import org.machineimagination.imagination.RandomStreams;
import org.machineimagination.imagination.Search;
import org.machineimagination.imagination.SearchPlan;
import org.machineimagination.imagination.SearchSettings;
import org.machineimagination.imagination.ViewSet;
import org.machineimagination.imagination.ViewSettings;
import org.machineimagination.imagination.Views;
import org.machineimagination.models.biggan.BigGanFamily;
import org.machineimagination.models.biggan.BigGanSettings;
import org.machineimagination.models.clip.ClipFamily;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.optimizer.gradient.AdamSettings;
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
		guide = new ClipFamily(List.of(new MiniLm()), null).open(ModelDescription.read(folders.get(1)), BACKEND, CompileOptions.DEFAULT);
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
				Settings.defaults(ObjectiveSettings.class), 8, true, BACKEND, CompileOptions.DEFAULT, 64, 0)) {
			for (int seed = 1; seed <= 3; seed++) {
				compare(objective, point(seed), views, sums);
			}
		}
		double cosine = sums[0] / Math.sqrt(sums[1] * sums[2]);
		assertTrue(cosine >= 0.9999, "cosine " + cosine);
		assertEquals(1, Math.sqrt(sums[1] / sums[2]), 0.01);
	}

	private static double[] point(long seed) {
		var random = new Random(seed);
		return IntStream.range(0, generator.latentSpace().dimension()).mapToDouble(i -> random.nextGaussian() * (i < NOISE ? 0.5 : 2)).toArray();
	}

	/** Adds to the sums gradient times difference, gradient squared and difference squared. */
	private static void compare(Objective objective, double[] point, ViewSet views, double[] sums) {
		int[] coordinates = IntStream.concat(IntStream.iterate(0, i -> i < NOISE, i -> i + 2),
				IntStream.iterate(NOISE, i -> i < point.length, i -> i + 40)).toArray();
		double step = 0.0025;
		double[] gradient = objective.evaluate(new double[][] { point }, views, true, NEVER).gradients()[0];
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
			try (Search search = Search.start(plan, BACKEND, CompileOptions.DEFAULT, 0)) {
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
