// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.PointOptimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.testing.Losses;

/** Searches within bounds. */
class BoundsTest {

	private static final int N = 6;

	@ParameterizedTest
	@CsvSource({"transform,full", "transform,separable", "transform,vkd", "repair,full", "repair,separable", "repair,vkd"})
	void noPointThatIsAskedForLiesOutside(String bounds, String covariance) {
		var settings = Searches.settings("bounds", bounds, "covariance", covariance, "step-size", "3");
		Optimizer optimizer = Searches.FACTORY.create(box(-1, 2, 0.5), settings, Searches.random(1));
		for (int g = 0; g < 100; g++) {
			for (double[] point : optimizer.ask()) {
				assertTrue(Arrays.stream(point).allMatch(x -> x >= -1 && x <= 2), Arrays.toString(point));
			}
			double[] losses = new double[optimizer.population()];
			for (int k = 0; k < losses.length; k++) {
				losses[k] = Math.sin(k + g); // no reason to stay inside
			}
			optimizer.tell(losses, null);
			assertTrue(Arrays.stream(optimizer.center()).allMatch(x -> x >= -1 && x <= 2));
		}
	}

	@Test
	void withoutTheSettingBoundsAreOthersBusiness() {
		Optimizer optimizer = Searches.FACTORY.create(box(-1, 2, 0.5), Searches.settings("step-size", "3"), Searches.random(1));
		assertTrue(Arrays.stream(optimizer.ask()).flatMapToDouble(Arrays::stream).anyMatch(x -> x < -1 || x > 2));
	}

	@ParameterizedTest
	@ValueSource(strings = {"transform", "repair"})
	void aProblemWithoutBoundsIsSearchedAsIfNothingWereSet(String bounds) {
		Optimizer plain = Searches.start(Searches.filled(N, 1), 1, Searches.settings());
		Optimizer bounded = Searches.start(Searches.filled(N, 1), 1, Searches.settings("bounds", bounds));
		Searches.generations(plain, Losses.ROSENBROCK.value(), 50);
		Searches.generations(bounded, Losses.ROSENBROCK.value(), 50);
		assertArrayEquals(plain.center(), bounded.center());
	}

	@ParameterizedTest
	@ValueSource(strings = {"transform", "repair"})
	void anOptimumInsideIsFoundAtMuchTheSameCost(String bounds) {
		double free = median("none", 0, TestFunctions::ellipsoid);
		double bounded = median(bounds, 0, TestFunctions::ellipsoid);
		assertTrue(bounded < 1.3 * free, bounded + " within bounds, " + free + " without");
	}

	@ParameterizedTest
	@ValueSource(strings = {"transform", "repair"})
	void anOptimumOnTheBoundIsFound(String bounds) {
		double free = median("none", 0, TestFunctions::sphere);
		double bounded = median(bounds, 0, x -> TestFunctions.sphere(shifted(x, 2))); // the bound's value in every coordinate
		assertTrue(bounded < 3 * free, bounded + " on the bound, " + free + " without bounds");
	}

	@ParameterizedTest
	@ValueSource(strings = {"transform", "repair"})
	void ofAnOptimumOutsideTheNearestPointInsideIsFound(String bounds) {
		// Half of the coordinates want to leave, the others do not: the best point inside is (2, 2, 2, 0, 0, 0).
		ToDoubleFunction<double[]> loss = x -> {
			double sum = 0;
			for (int i = 0; i < N; i++) {
				double gap = i < N / 2 ? x[i] - 5 : x[i];
				sum += (i + 1) * gap * gap;
			}
			return sum - (1 + 2 + 3) * 9;
		};
		assertTrue(median(bounds, 0, loss) < 1e4);
	}

	@ParameterizedTest
	@ValueSource(strings = {"transform", "repair"})
	void aSearchThatConvergesAnswersWithAPointOnTheBound(String bounds) {
		var settings = Searches.settings("bounds", bounds);
		Optimizer optimizer = Searches.FACTORY.create(box(-1, 2, 0.5), settings, Searches.random(3));
		for (int g = 0; g < 2000 && optimizer.stopReason().isEmpty(); g++) {
			Searches.generation(optimizer, x -> Arrays.stream(x).map(value -> -value).sum());
		}
		assertArrayEquals(Searches.filled(N, 2), optimizer.center(), 1e-6);
	}

	@Test
	void boundsOnOneSideOfSomeCoordinatesAreKept() {
		double[] lower = {0, Double.NEGATIVE_INFINITY, -1e9, 5, Double.NEGATIVE_INFINITY, 1e-3};
		double[] upper = {Double.POSITIVE_INFINITY, -7, 1e9, 5.001, Double.POSITIVE_INFINITY, 1e3};
		double[] start = {0, -7, 12, 5.0005, 3, 1};
		for (String bounds : new String[] {"transform", "repair"}) {
			var settings = Searches.settings("bounds", bounds, "step-size", "4");
			Optimizer optimizer = Searches.FACTORY.create(new Problem(start, lower, upper, 0, Optional.empty()), settings, Searches.random(1));
			assertArrayEquals(start, optimizer.center(), 1e-9);
			for (int g = 0; g < 50; g++) {
				for (double[] point : optimizer.ask()) {
					for (int i = 0; i < N; i++) {
						assertTrue(point[i] >= lower[i] && point[i] <= upper[i], "coordinate " + i + " is " + point[i]);
					}
				}
				optimizer.tell(new double[optimizer.population()], null);
			}
		}
	}

	@Test
	void theTransformKeepsTheInvarianceUnderIncreasingTransformsOfTheLoss() {
		var settings = Searches.settings("bounds", "transform");
		Optimizer plain = Searches.FACTORY.create(box(-1, 2, 0.5), settings, Searches.random(1));
		Optimizer transformed = Searches.FACTORY.create(box(-1, 2, 0.5), settings, Searches.random(1));
		Searches.generations(plain, TestFunctions::ellipsoid, 80);
		Searches.generations(transformed, x -> Math.log1p(TestFunctions.ellipsoid(x)), 80);
		assertArrayEquals(plain.center(), transformed.center());
	}

	@ParameterizedTest
	@ValueSource(strings = {"transform", "repair"})
	void pointsThatStayWhereTheyWereAskedForChangeNothing(String bounds) {
		var settings = Searches.settings("bounds", bounds, "step-size", "2");
		Optimizer told = Searches.FACTORY.create(box(-1, 2, 0.5), settings, Searches.random(1));
		var injected = (PointOptimizer) Searches.FACTORY.create(box(-1, 2, 0.5), settings, Searches.random(1));
		for (int g = 0; g < 50; g++) {
			Searches.generation(told, Losses.ROSENBROCK.value());
			double[][] points = Arrays.stream(injected.ask()).map(double[]::clone).toArray(double[][]::new);
			injected.tell(points, Arrays.stream(points).mapToDouble(Losses.ROSENBROCK.value()).toArray());
		}
		assertArrayEquals(told.save(), injected.save());
	}

	@ParameterizedTest
	@ValueSource(strings = {"transform", "repair"})
	void anInjectedPointOnTheBoundPullsTheMeanThere(String bounds) {
		var settings = Searches.settings("bounds", bounds, "step-size", "1");
		var optimizer = (PointOptimizer) Searches.FACTORY.create(box(-1, 2, 0.5), settings, Searches.random(1));
		for (int g = 0; g < 60; g++) {
			double[][] points = optimizer.ask().clone();
			points[0] = Searches.filled(N, 2);
			optimizer.tell(points, Arrays.stream(points).mapToDouble(x -> TestFunctions.sphere(shifted(x, 2))).toArray());
		}
		assertArrayEquals(Searches.filled(N, 2), optimizer.center(), 1e-3);
	}

	@Test
	void lossesThatAreNotFiniteDoNotBreakThePenalty() {
		Optimizer optimizer = Searches.FACTORY.create(box(-1, 2, 0.5), Searches.settings("bounds", "repair", "step-size", "2"),
				Searches.random(1));
		for (int g = 0; g < 100; g++) {
			double[] losses = Arrays.stream(optimizer.ask()).mapToDouble(TestFunctions::sphere).toArray();
			for (int k = 0; k < losses.length; k++) {
				losses[k] = g < 3 || (k + g) % 3 == 0 ? Double.NaN : losses[k];
			}
			optimizer.tell(losses, null);
		}
		assertFalse(Arrays.stream(optimizer.center()).anyMatch(Double::isNaN));
		assertTrue(TestFunctions.sphere(optimizer.center()) < 1e-2);
		assertEquals(100, optimizer.generation());
	}

	/** Evaluations until the loss is within 1e-9 of its smallest value 0, the median over seeds. */
	private static double median(String bounds, double start, ToDoubleFunction<double[]> loss) {
		return Searches.median(11, seed -> Searches.evaluationsTo(1e-9,
				Searches.FACTORY.create(box(-1, 2, start), Searches.settings("bounds", bounds), Searches.random(seed)), loss, 1e5));
	}

	private static Problem box(double lower, double upper, double start) {
		return new Problem(Searches.filled(N, start), Searches.filled(N, lower), Searches.filled(N, upper), 0, Optional.empty());
	}

	private static double[] shifted(double[] x, double by) {
		return Arrays.stream(x).map(value -> value - by).toArray();
	}
}
