// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;

/** What a diagonal and a few directions can learn. */
class VkdTest {

	private static final int N = 40;
	private static final int SEEDS = 3;

	@ParameterizedTest
	@CsvSource({"sphere,1.25", "ellipsoid,1.5", "cigar,1.5"})
	void onFunctionsOfSingleCoordinatesItCostsLittleMoreThanADiagonal(String function, double factor) {
		var loss = TestFunctions.named(function, N);
		double vkd = evaluations("vkd", loss);
		double separable = evaluations("separable", loss);
		assertTrue(vkd < factor * separable, vkd + " with directions, " + separable + " without");
	}

	@Test
	void aLongAxisThatLiesAnywhereIsLearntFasterThanAnyMatrixIs() {
		var loss = TestFunctions.rotated(TestFunctions::cigar, N, 1);
		double vkd = evaluations("vkd", loss);
		double full = evaluations("full", loss);
		assertTrue(vkd < full, vkd + " with directions, " + full + " with a full matrix");
		Optimizer separable = Searches.start(Searches.filled(N, 1), 1, Searches.settings("covariance", "separable"));
		assertEquals(Double.POSITIVE_INFINITY, Searches.evaluationsTo(1e-9, separable, loss, 4 * vkd));
	}

	/** A matrix of the form that is learnt, D (I + v vᵀ) D, with all scales from 1 to 1000 and one long axis across all coordinates. */
	@Test
	void aLongAxisAcrossScaledCoordinatesIsLearntFasterThanAnyMatrixIs() {
		double[] across = TestFunctions.orthogonal(N, 1)[0];
		ToDoubleFunction<double[]> loss = x -> {
			double sum = 0;
			double along = 0;
			for (int i = 0; i < N; i++) {
				double scaled = Math.pow(1e3, (double) i / (N - 1)) * x[i];
				sum += scaled * scaled;
				along += across[i] * scaled;
			}
			return sum - (1 - 1e-4) * along * along;
		};
		double vkd = evaluations("vkd", loss);
		double full = evaluations("full", loss);
		assertTrue(vkd < 0.6 * full, vkd + " with directions, " + full + " with a full matrix");
	}

	private static double evaluations(String covariance, ToDoubleFunction<double[]> loss) {
		var settings = Searches.settings("covariance", covariance);
		return Searches.median(SEEDS, seed -> Searches.evaluationsTo(1e-9, Searches.start(Searches.filled(N, 1), seed, settings), loss, 2e5));
	}

	@Test
	void asManyDirectionsAreLearntAsThereAreLongAxes() {
		assertEquals(0, directions(TestFunctions::sphere));
		assertEquals(0, directions(TestFunctions::ellipsoid));
		double one = directions(TestFunctions.rotated(TestFunctions::cigar, N, 1));
		assertTrue(one >= 1 && one <= 2, one + " directions for one long axis");
		double four = directions(TestFunctions.rotated(x -> {
			double sum = 0;
			for (int i = 0; i < N; i++) {
				sum += (i < 4 ? 1 : 1e6) * x[i] * x[i];
			}
			return sum;
		}, N, 1));
		// The count grows by steps of a factor, and the last may still be to come when the target is reached.
		assertTrue(four >= 3 && four <= 6, four + " directions for four long axes");
	}

	private static double directions(ToDoubleFunction<double[]> loss) {
		Optimizer optimizer = Searches.start(Searches.filled(N, 1), 1, Searches.settings("covariance", "vkd"));
		assertTrue(Searches.evaluationsTo(1e-9, optimizer, loss, 2e5) < 2e5);
		return optimizer.figures().get("directions");
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 39})
	void aFixedNumberOfDirectionsStaysAndSolvesWhatFitsIntoThem(int directions) {
		var settings = Searches.settings("covariance", "vkd", "directions", Integer.toString(directions));
		Optimizer optimizer = Searches.start(Searches.filled(N, 1), 1, settings);
		assertTrue(Searches.evaluationsTo(1e-9, optimizer, TestFunctions.rotated(TestFunctions::cigar, N, 1), 2e5) < 2e5);
		assertEquals(directions, optimizer.figures().get("directions"));
		double ratio = optimizer.figures().get("axis-ratio"); // of a cigar with axes 1 and 1000
		assertTrue(ratio > 500 && ratio < 4000, "axis ratio " + ratio);
	}

	@Test
	void aMatrixWithoutFormIsLearntWithManyDirections() {
		var settings = Searches.settings("covariance", "vkd");
		var loss = TestFunctions.rotated(TestFunctions::ellipsoid, 10, 1);
		Optimizer optimizer = Searches.start(Searches.filled(10, 1), 1, settings);
		assertTrue(Searches.evaluationsTo(1e-9, optimizer, loss, 1e5) < 1e5);
		assertTrue(optimizer.figures().get("directions") >= 5, optimizer.figures().toString());
	}
}
