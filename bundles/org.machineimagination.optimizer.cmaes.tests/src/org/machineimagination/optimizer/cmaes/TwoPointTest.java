// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.testing.Vectors;

/** The step size learnt from two points. */
class TwoPointTest {

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void theFirstTwoCandidatesLieAheadOfTheMeanAndBehindIt(String covariance) {
		Optimizer optimizer = Searches.start(Searches.filled(8, 1), 1, settings(covariance));
		double[] before = optimizer.center();
		for (int g = 0; g < 60; g++) {
			double[] mean = optimizer.center();
			double[][] points = optimizer.ask();
			if (g > 0) {
				double[] shift = minus(mean, before);
				double[] ahead = minus(points[0], mean);
				assertArrayEquals(ahead, minus(mean, points[1]), 1e-12 * length(mean));
				assertEquals(1, Vectors.dot(shift, ahead) / length(shift) / length(ahead), 1e-9);
			}
			before = mean;
			optimizer.tell(Arrays.stream(points).mapToDouble(TestFunctions::ellipsoid).toArray(), null);
		}
	}

	@ParameterizedTest
	@CsvSource({"0,1", "1,-1"})
	void theStepSizeGrowsIfTheCandidateAheadIsTheBestAndShrinksIfTheOtherIs(int best, int sign) {
		Optimizer optimizer = Searches.start(Searches.filled(4, 1), 1, settings("full"));
		Searches.generation(optimizer, TestFunctions::sphere);
		assertEquals(0.5, optimizer.figures().get("step-size")); // nothing to compare yet
		optimizer.ask();
		var losses = new double[optimizer.population()];
		Arrays.fill(losses, 1);
		losses[best] = 0;
		losses[1 - best] = 2;
		optimizer.tell(losses, null);
		double expected = 0.5 * Math.exp(sign * 0.3 / Math.sqrt(4)); // ranks as far apart as can be
		assertEquals(expected, optimizer.figures().get("step-size"), 1e-12);
	}

	@Test
	void equalLossesLeaveTheStepSizeAlone() {
		Optimizer optimizer = Searches.start(Searches.filled(4, 1), 1, settings("full"));
		Searches.generations(optimizer, x -> 1, 10);
		assertEquals(0.5, optimizer.figures().get("step-size"));
	}

	@ParameterizedTest
	@CsvSource({"full,sphere,1.3", "full,ellipsoid,1.3", "full,rosenbrock,1.5", "separable,sphere,1.3", "separable,ellipsoid,1.5",
			"separable,cigar,1.6"})
	void theStandardFunctionsCostMuchTheSameAsWithTheCumulativePath(String covariance, String function, double factor) {
		int n = 20;
		var loss = TestFunctions.named(function, n);
		double[] start = Searches.filled(n, function.equals("rosenbrock") ? 0 : 1);
		double cumulative = Searches.median(5, seed -> Searches.evaluationsTo(1e-9,
				Searches.start(start, seed, Searches.settings("covariance", covariance)), loss, 1e5));
		double twoPoint = Searches.median(5,
				seed -> Searches.evaluationsTo(1e-9, Searches.start(start, seed, settings(covariance)), loss, 1e5));
		assertTrue(twoPoint < factor * cumulative, twoPoint + " with two points, " + cumulative + " with the path");
	}

	private static CmaEsSettings settings(String covariance) {
		return Searches.settings("covariance", covariance, "step-size-adaptation", "two-point");
	}

	private static double[] minus(double[] x, double[] y) {
		var difference = new double[x.length];
		Arrays.setAll(difference, i -> x[i] - y[i]);
		return difference;
	}

	private static double length(double[] x) {
		return Math.sqrt(Vectors.dot(x, x));
	}
}
