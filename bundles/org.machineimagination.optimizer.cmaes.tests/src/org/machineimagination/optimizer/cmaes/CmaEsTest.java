// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.settings.Bounds;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.cmaes.settings.Covariance;
import org.machineimagination.optimizer.cmaes.settings.Restarts;
import org.machineimagination.optimizer.cmaes.settings.StepSizeAdaptation;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.testing.Losses;

/** What a search by CMA-ES promises whatever it minimizes. */
class CmaEsTest {

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void theSameSeedAndTheSameLossesGiveTheSamePath(String covariance) {
		var settings = Searches.settings("covariance", covariance);
		Optimizer one = Searches.start(Searches.filled(7, 1), 3, settings);
		Optimizer other = Searches.start(Searches.filled(7, 1), 3, settings);
		assertSamePath(one, Losses.ROSENBROCK.value(), other, Losses.ROSENBROCK.value(), 100);
	}

	@Test
	void anotherSeedGivesAnotherPath() {
		var settings = Searches.settings();
		Optimizer one = Searches.start(Searches.filled(7, 1), 3, settings);
		Optimizer other = Searches.start(Searches.filled(7, 1), 4, settings);
		assertFalse(Arrays.equals(one.ask()[0], other.ask()[0]));
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void aStrictlyIncreasingTransformOfTheLossGivesTheSamePath(String covariance) {
		var settings = Searches.settings("covariance", covariance);
		Optimizer plain = Searches.start(Searches.filled(8, 1), 5, settings);
		Optimizer transformed = Searches.start(Searches.filled(8, 1), 5, settings);
		assertSamePath(plain, TestFunctions::ellipsoid, transformed, x -> 3 * Math.log1p(TestFunctions.ellipsoid(x)) - 7, 150);
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void aScaledProblemIsSearchedInTheSameWay(String covariance) {
		double scale = 1024; // a power of two, so that no rounding differs
		Optimizer plain = Searches.start(Searches.filled(8, 1), 6, Searches.settings("covariance", covariance, "step-size", "0.5"));
		Optimizer scaled = Searches.start(Searches.filled(8, scale), 6, Searches.settings("covariance", covariance, "step-size", "512"));
		for (int g = 0; g < 150; g++) {
			double[] losses = Searches.generation(plain, TestFunctions::ellipsoid);
			double[] scaledLosses = Searches.generation(scaled, x -> TestFunctions.ellipsoid(times(1 / scale, x)));
			assertArrayEquals(losses, scaledLosses);
		}
		assertArrayEquals(times(scale, plain.center()), scaled.center());
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void aShiftedProblemIsSearchedInTheSameWay(String covariance) {
		var settings = Searches.settings("covariance", covariance);
		Optimizer plain = Searches.start(Searches.filled(6, 1), 7, settings);
		Optimizer shifted = Searches.start(Searches.filled(6, 65), 7, settings);
		for (int g = 0; g < 30; g++) { // few enough for rounding to change no rank
			Searches.generation(plain, TestFunctions::ellipsoid);
			Searches.generation(shifted, x -> TestFunctions.ellipsoid(Arrays.stream(x).map(value -> value - 64).toArray()));
		}
		assertArrayEquals(plain.center(), Arrays.stream(shifted.center()).map(value -> value - 64).toArray(), 1e-10);
	}

	@Test
	void reorderedCoordinatesAreSearchedAtTheSameCost() {
		var settings = Searches.settings("covariance", "full");
		double[] start = Searches.filled(10, 1);
		double ahead = Searches.median(31,
				seed -> Searches.evaluationsTo(1e-9, Searches.start(start, seed, settings), TestFunctions::cigar, 1e5));
		double back = Searches.median(31,
				seed -> Searches.evaluationsTo(1e-9, Searches.start(start, seed, settings), x -> TestFunctions.cigar(reversed(x)), 1e5));
		assertEquals(ahead, back, 0.05 * ahead);
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void lossesThatAreNotFiniteRankLast(String covariance) {
		var settings = Searches.settings("covariance", covariance, "population", "8");
		double[] bad = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
		Optimizer broken = Searches.start(Searches.filled(5, 1), 8, settings);
		Optimizer huge = Searches.start(Searches.filled(5, 1), 8, settings);
		for (int g = 0; g < 50; g++) {
			double[] losses = Arrays.stream(broken.ask()).mapToDouble(TestFunctions::sphere).toArray();
			double[] stand = losses.clone();
			huge.ask();
			for (int k = 0; k < 3; k++) {
				losses[k] = bad[(k + g) % 3];
				stand[k] = 1e300;
			}
			broken.tell(losses, null);
			huge.tell(stand, null);
			assertArrayEquals(huge.center(), broken.center());
		}
		assertTrue(TestFunctions.sphere(broken.center()) < 0.5);
	}

	@Test
	void aGenerationWithoutAnyFiniteLossChangesNothing() {
		Optimizer optimizer = Searches.start(Searches.filled(5, 1), 9, Searches.settings());
		Searches.generations(optimizer, TestFunctions::sphere, 5);
		double[] center = optimizer.center();
		var figures = optimizer.figures();
		Searches.generations(optimizer, x -> Double.NaN, 20);
		assertArrayEquals(center, optimizer.center());
		assertEquals(figures, optimizer.figures());
		assertEquals(25, optimizer.generation());
		assertTrue(optimizer.stopReason().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void oneDimensionIsEnough(String covariance) {
		Optimizer optimizer = Searches.start(new double[] {5}, 10, Searches.settings("covariance", covariance));
		assertTrue(Searches.evaluationsTo(1e-12, optimizer, TestFunctions::sphere, 2000) < 2000);
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void twoCandidatesAreEnough(String covariance) {
		Optimizer optimizer = Searches.start(Searches.filled(3, 1), 11, Searches.settings("covariance", covariance, "population", "2"));
		assertTrue(Searches.evaluationsTo(1e-9, optimizer, TestFunctions::sphere, 20_000) < 20_000);
	}

	@Test
	void withoutNegativeWeightsTheSearchStillConverges() {
		Optimizer optimizer = Searches.start(Searches.filled(10, 1), 12, Searches.settings("covariance", "full", "active", "no"));
		assertTrue(Searches.evaluationsTo(1e-9, optimizer, TestFunctions::ellipsoid, 20_000) < 20_000);
	}

	@Test
	void negativeWeightsSaveEvaluationsOnACigarTurnedInsideOut() {
		ToDoubleFunction<double[]> discus = x -> 1e6 * x[0] * x[0] + TestFunctions.sphere(x);
		double[] start = Searches.filled(10, 1);
		double active = Searches.median(11, seed -> Searches.evaluationsTo(1e-9,
				Searches.start(start, seed, Searches.settings("covariance", "full")), discus, 1e5));
		double passive = Searches.median(11, seed -> Searches.evaluationsTo(1e-9,
				Searches.start(start, seed, Searches.settings("covariance", "full", "active", "no")), discus, 1e5));
		assertTrue(active < 0.8 * passive, active + " with, " + passive + " without");
	}

	@Test
	void theAutomaticCovarianceIsFullUpTo128Dimensions() {
		assertEquals(Covariance.FULL, Covariance.AUTOMATIC.resolve(128));
		assertEquals(Covariance.SEPARABLE, Covariance.AUTOMATIC.resolve(129));
		assertEquals(Covariance.FULL, Covariance.FULL.resolve(1128));
		assertEquals(Covariance.SEPARABLE, Covariance.SEPARABLE.resolve(2));
	}

	@Test
	void theAutomaticPopulationGrowsWithTheLogarithmOfTheDimension() {
		var settings = Searches.settings();
		assertEquals(4, Searches.FACTORY.population(settings, 1));
		assertEquals(10, Searches.FACTORY.population(settings, 10));
		assertEquals(18, Searches.FACTORY.population(settings, 128));
		assertEquals(25, Searches.FACTORY.population(settings, 1128));
	}

	@Test
	void settingsThatCannotWorkAreRefusedInOneSentence() {
		var problem = new Problem(Searches.filled(3, 0));
		var alone = settings(1, 0.5);
		var error = assertThrows(SettingException.class, () -> Searches.FACTORY.create(problem, alone, Searches.random(1)));
		assertEquals("population", error.setting());
		assertEquals("The setting population is auto or a whole number of at least 2, not '1'.", error.getMessage());
		var still = settings(0, Double.NaN);
		assertEquals("step-size",
				assertThrows(SettingException.class, () -> Searches.FACTORY.create(problem, still, Searches.random(1))).setting());
		var pair = Searches.settings("step-size-adaptation", "two-point", "population", "3");
		assertEquals("The setting step-size-adaptation two-point needs a population of at least 4, not 3.",
				assertThrows(SettingException.class, () -> Searches.FACTORY.create(problem, pair, Searches.random(1))).getMessage());
		assertThrows(SettingException.class, () -> Searches.settings("ftarget", "NaN"));
		assertThrows(SettingException.class, () -> Searches.settings("step-size", "0"));
		assertThrows(SettingException.class, () -> Searches.settings("population", "-3"));
		assertThrows(SettingException.class, () -> Searches.settings("population", "0"));
		assertThrows(SettingException.class, () -> Searches.settings("covariance", "round"));
	}

	private static CmaEsSettings settings(int population, double stepSize) {
		return new CmaEsSettings(Covariance.FULL, 0, population, stepSize, StepSizeAdaptation.CSA, true, Bounds.NONE, Restarts.NONE, 9, 1e-11,
				1e-12, 1e-11, 0, 0, Double.NEGATIVE_INFINITY);
	}

	@Test
	void askAndTellAlternate() {
		Optimizer optimizer = Searches.start(Searches.filled(3, 0), 1, Searches.settings());
		assertThrows(IllegalStateException.class, () -> optimizer.tell(new double[7], null));
		optimizer.ask();
		assertThrows(IllegalStateException.class, optimizer::ask);
		assertThrows(IllegalStateException.class, optimizer::save);
		assertThrows(IllegalArgumentException.class, () -> optimizer.tell(new double[3], null));
		optimizer.tell(new double[7], null);
		assertEquals(1, optimizer.generation());
	}

	@Test
	void theFiguresDescribeTheDistribution() {
		Optimizer optimizer = Searches.start(Searches.filled(10, 1), 13, Searches.settings("covariance", "full"));
		assertEquals(List.of("step-size", "axis-ratio", "smallest-deviation", "largest-deviation"),
				List.copyOf(optimizer.figures().keySet()));
		assertEquals(0.5, optimizer.figures().get("step-size"));
		assertEquals(1, optimizer.figures().get("axis-ratio"));
		Searches.evaluationsTo(1e-9, optimizer, TestFunctions.rotated(TestFunctions::ellipsoid, 10, 2), 1e5);
		double ratio = optimizer.figures().get("axis-ratio"); // of an ellipsoid with axes from 1 to 1000
		assertTrue(ratio > 500 && ratio < 2000, "axis ratio " + ratio);
	}

	@Test
	void aThousandDimensionsCanHaveAFullCovariance() {
		int n = 1128;
		Optimizer optimizer = Searches.start(Searches.filled(n, 1), 14, Searches.settings("covariance", "full", "population", "50"));
		Searches.generations(optimizer, TestFunctions::sphere, 60);
		assertTrue(TestFunctions.sphere(optimizer.center()) < n);
		assertTrue(optimizer.figures().get("axis-ratio") > 1);
	}

	private static void assertSamePath(Optimizer one, ToDoubleFunction<double[]> loss, Optimizer other,
			ToDoubleFunction<double[]> otherLoss, int generations) {
		for (int g = 0; g < generations; g++) {
			Searches.generation(one, loss);
			Searches.generation(other, otherLoss);
			assertArrayEquals(one.center(), other.center());
		}
		assertEquals(one.figures(), other.figures());
	}

	private static double[] times(double factor, double[] x) {
		return Arrays.stream(x).map(value -> factor * value).toArray();
	}

	private static double[] reversed(double[] x) {
		var turned = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			turned[i] = x[x.length - 1 - i];
		}
		return turned;
	}
}
