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
	 * Every other coordinate of the noise and each fortieth class, at a point where the loss depends on them far beyond the rounding of
	 * single precision: an even mixture of all classes is a grey where nothing does. The step is small, since networks have corners.
	 */
	@Test
	void gradientsOfGeneratorGuideAndLossAgreeWithCentralDifferences() {
		int[] coordinates = IntStream.concat(IntStream.iterate(0, i -> i < NOISE, i -> i + 2),
				IntStream.iterate(NOISE, i -> i < generator.latentSpace().dimension(), i -> i + 40)).toArray();
		double step = 0.005;
		var random = new Random(3);
		double[] point = IntStream.range(0, generator.latentSpace().dimension()).mapToDouble(i -> random.nextGaussian() * (i < NOISE ? 0.5 : 1))
				.toArray();
		ViewSet views = new Views(Settings.defaults(ViewSettings.class), generator.height(), generator.width(), guide.inputSize()).draw(8,
				new RandomStreams(1).stream("views"));
		try (Objective objective = Objective.compile(generator, guide, List.of(new Prompt("a red apple", 1)),
				Settings.defaults(ObjectiveSettings.class), 8, true, BACKEND, CompileOptions.DEFAULT, 64, 0)) {
			double[] gradient = objective.evaluate(new double[][] { point }, views, true, NEVER).gradients()[0];
			var moved = new double[2 * coordinates.length][];
			for (int i = 0; i < coordinates.length; i++) {
				moved[2 * i] = moved(point, coordinates[i], step);
				moved[2 * i + 1] = moved(point, coordinates[i], -step);
			}
			double[] losses = objective.evaluate(moved, views, false, NEVER).losses();
			double dot = 0;
			double squaredGradient = 0;
			double squaredDifference = 0;
			for (int i = 0; i < coordinates.length; i++) {
				double difference = (losses[2 * i] - losses[2 * i + 1]) / (2 * step);
				dot += difference * gradient[coordinates[i]];
				squaredGradient += gradient[coordinates[i]] * gradient[coordinates[i]];
				squaredDifference += difference * difference;
			}
			double cosine = dot / Math.sqrt(squaredGradient * squaredDifference);
			assertTrue(cosine >= 0.9999, "cosine " + cosine);
			assertEquals(1, Math.sqrt(squaredGradient / squaredDifference), 0.01);
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
