// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.PointOptimizer;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.testing.Losses;

/** What CMA-ES learns from points that it did not propose. */
class InjectionTest {

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void pointsThatStayWhereTheyWereAskedForChangeNothing(String covariance) {
		var settings = Searches.settings("covariance", covariance);
		var told = start(6, 1, settings);
		var injected = start(6, 1, settings);
		for (int g = 0; g < 60; g++) {
			Searches.generation(told, Losses.ROSENBROCK.value());
			double[][] points = Arrays.stream(injected.ask()).map(double[]::clone).toArray(double[][]::new);
			injected.tell(points, losses(points, Losses.ROSENBROCK.value()));
		}
		assertArrayEquals(told.save(), injected.save());
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void theInjectedOptimumPullsTheMean(String covariance) {
		double plain = Searches.median(11, seed -> distanceAfter(20, false, start(20, seed, Searches.settings("covariance", covariance))));
		double pulled = Searches.median(11, seed -> distanceAfter(20, true, start(20, seed, Searches.settings("covariance", covariance))));
		assertTrue(pulled < 0.3 * plain, pulled + " with the optimum, " + plain + " without");
	}

	/** The distance of the mean from the sphere's optimum, which takes the place of one candidate in each generation, or does not. */
	private static double distanceAfter(int generations, boolean inject, PointOptimizer optimizer) {
		for (int g = 0; g < generations; g++) {
			double[][] points = optimizer.ask().clone();
			if (inject) {
				points[3] = new double[points[3].length];
			}
			optimizer.tell(points, losses(points, TestFunctions::sphere));
		}
		return Math.sqrt(TestFunctions.sphere(optimizer.center()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void aPointFromAfarIsShortenedToTheLengthOfALongDraw(String covariance) {
		int n = 10;
		var optimizer = start(n, 1, Searches.settings("covariance", covariance, "population", "2", "step-size", "0.5"));
		double[][] points = optimizer.ask().clone();
		points[0] = Searches.filled(n, 1e9);
		optimizer.tell(points, new double[] {0, 1}); // of two candidates the best alone makes the mean
		double length = 0.5 * (Math.sqrt(n) + 2.0 * n / (n + 2));
		assertArrayEquals(Searches.filled(n, 1 + length / Math.sqrt(n)), optimizer.center(), 1e-6);
		assertTrue(optimizer.figures().get("step-size") < 0.5 * Math.E);
	}

	@Test
	void aPointAsLongAsADrawOfTheLearntDistributionIsNotShortened() {
		var optimizer = start(10, 1, Searches.settings("covariance", "full"));
		Searches.generations(optimizer, TestFunctions.rotated(TestFunctions::ellipsoid, 10, 3), 250);
		assertTrue(optimizer.figures().get("axis-ratio") > 100);
		double[] mean = optimizer.center();
		double[][] points = optimizer.ask().clone();
		points[0] = mirrored(points[0], mean);
		assertTrue(Math.abs(points[0][0] - mean[0]) > 1e-9);
		double[] losses = new double[points.length];
		Arrays.setAll(losses, k -> k);
		optimizer.tell(points, losses);
		var expected = new double[10];
		double sum = 0;
		for (int k = 0; k < 5; k++) {
			double weight = Math.log(5.5) - Math.log(k + 1);
			sum += weight;
			for (int i = 0; i < 10; i++) {
				expected[i] += weight * points[k][i];
			}
		}
		for (int i = 0; i < 10; i++) {
			expected[i] /= sum;
		}
		assertArrayEquals(expected, optimizer.center(), 1e-14);
	}

	private static double[] mirrored(double[] point, double[] center) {
		var mirrored = new double[point.length];
		Arrays.setAll(mirrored, i -> 2 * center[i] - point[i]);
		return mirrored;
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void whenAnotherMethodMovesAllPointsTheSearchConvergesSooner(String covariance) {
		double alone = Searches.median(11, seed -> evaluationsToTarget(1, start(10, seed, Searches.settings("covariance", covariance))));
		double helped = Searches.median(11, seed -> evaluationsToTarget(0.7, start(10, seed, Searches.settings("covariance", covariance))));
		assertTrue(helped < 0.8 * alone, helped + " evaluations with moved points, " + alone + " without");
	}

	/** Evaluations to the sphere's optimum where each point is first moved by a gradient step that leaves a part of its coordinates. */
	private static double evaluationsToTarget(double left, PointOptimizer optimizer) {
		for (int evaluations = 0; evaluations < 1e5;) {
			double[][] points = Arrays.stream(optimizer.ask()).map(x -> Arrays.stream(x).map(value -> left * value).toArray())
					.toArray(double[][]::new);
			double[] losses = losses(points, TestFunctions::sphere);
			optimizer.tell(points, losses);
			evaluations += points.length;
			if (Arrays.stream(losses).min().getAsDouble() < 1e-9) {
				return evaluations;
			}
		}
		return Double.POSITIVE_INFINITY;
	}

	@Test
	void aPointThatIsNotFiniteRanksLast() {
		var broken = start(5, 1, Searches.settings());
		var plain = start(5, 1, Searches.settings());
		double[][] points = broken.ask().clone();
		points[2] = Searches.filled(5, Double.NaN);
		double[] losses = losses(points, TestFunctions::sphere);
		losses[2] = 0; // a loss that such a point cannot have
		broken.tell(points, losses);
		double[] stand = losses(plain.ask(), TestFunctions::sphere);
		stand[2] = 1e9;
		plain.tell(stand, null);
		assertArrayEquals(plain.center(), broken.center());
	}

	@Test
	void sizesThatDoNotFitAreRefused() {
		var optimizer = start(5, 1, Searches.settings("population", "6"));
		assertThrows(IllegalStateException.class, () -> optimizer.tell(new double[6][5], new double[6]));
		optimizer.ask();
		assertThrows(IllegalArgumentException.class, () -> optimizer.tell(new double[5][5], new double[6]));
		assertThrows(IllegalArgumentException.class, () -> optimizer.tell(new double[6][4], new double[6]));
		optimizer.tell(new double[6][5], new double[6]);
		assertEquals(1, optimizer.generation());
	}

	private static PointOptimizer start(int dimension, long seed, CmaEsSettings settings) {
		Optimizer optimizer = Searches.start(Searches.filled(dimension, 1), seed, settings);
		return (PointOptimizer) optimizer;
	}

	private static double[] losses(double[][] points, ToDoubleFunction<double[]> loss) {
		return Arrays.stream(points).mapToDouble(loss).toArray();
	}
}
