// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.cmaes.settings.Covariance;

/** The recombination weights and the constants derived from them. */
class WeightsTest {

	@ParameterizedTest
	@ValueSource(ints = {2, 3, 4, 7, 10, 50, 400, 1001})
	void thePositiveWeightsSumToOneAndDecrease(int population) {
		var weights = Weights.logarithmic(population);
		double[] values = weights.values();
		assertEquals(population / 2, weights.positive());
		assertEquals(1, Arrays.stream(values, 0, weights.positive()).sum(), 1e-12);
		assertEquals(-1, Arrays.stream(values, weights.positive(), population).sum(), 1e-12);
		for (int i = 1; i < population; i++) {
			assertTrue(values[i] < values[i - 1]);
		}
		assertEquals(1 / Arrays.stream(values, 0, weights.positive()).map(w -> w * w).sum(), weights.effective(), 1e-9);
	}

	@ParameterizedTest
	@CsvSource({"1, 4", "2, 6", "5, 2", "10, 10", "20, 400", "40, 15", "128, 50", "1128, 50", "1128, 3000", "3, 1000"})
	void theNegativeWeightsStayUnderAllThreeCaps(int dimension, int population) {
		var constants = Constants.of(dimension, population, Covariance.FULL, true);
		var weights = constants.weights();
		double mass = -Arrays.stream(weights.values()).filter(w -> w < 0).sum();
		double byDecay = 1 + constants.rankOne() / constants.rankMu();
		double bySelection = 1 + 2 * weights.negativeEffective() / (weights.effective() + 2);
		double byDefiniteness = (1 - constants.rankOne() - constants.rankMu()) / (dimension * constants.rankMu());
		assertEquals(Math.max(0, Math.min(byDecay, Math.min(bySelection, byDefiniteness))), mass, 1e-9);
		assertEquals(1, Arrays.stream(weights.values()).filter(w -> w > 0).sum(), 1e-12);
	}

	@Test
	void passiveSearchesHaveNoNegativeWeights() {
		var weights = Constants.of(10, 10, Covariance.FULL, false).weights();
		assertTrue(Arrays.stream(weights.values()).allMatch(w -> w >= 0));
		assertEquals(1, weights.total(), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({"1, 2", "1, 1000", "2, 5", "10, 10", "40, 15", "1128, 50", "1128, 100000"})
	void allLearningRatesAreBetweenZeroAndOne(int dimension, int population) {
		for (Covariance covariance : new Covariance[] {Covariance.FULL, Covariance.SEPARABLE}) {
			var constants = Constants.of(dimension, population, covariance, true);
			assertTrue(constants.rankOne() > 0 && constants.rankOne() < 1, constants.toString());
			assertTrue(constants.rankMu() >= 0 && constants.rankOne() + constants.rankMu() <= 1, constants.toString());
			assertTrue(constants.path() > 0 && constants.path() <= 1, constants.toString());
			assertTrue(constants.sigmaPath() > 0 && constants.sigmaPath() <= 0.5, constants.toString());
			assertTrue(constants.damping() >= 1, constants.toString());
		}
	}

	@Test
	void theConstantsOfTenDimensionsAreThoseOfPycma() {
		// Printed by cma.CMAEvolutionStrategy(10 * [0], 1) of pycma 4.5.0: sp.c1, sp.cmu, sp.cc, adapt_sigma.cs, adapt_sigma.damps, and the
		// separable rates sp.c1_sep, sp.cmu_sep, sp.cc_sep.
		var full = Constants.of(10, 10, Covariance.FULL, true);
		assertEquals(0.015283824524751714, full.rankOne(), 1e-12);
		assertEquals(0.02355177665041747, full.rankMu(), 1e-12);
		assertEquals(0.29499038303562225, full.path(), 1e-12);
		assertEquals(0.3196142529106334, full.sigmaPath(), 1e-12);
		assertEquals(1.3196142529106334, full.damping(), 1e-12);
		var separable = Constants.of(10, 10, Covariance.SEPARABLE, true);
		assertEquals(0.0600915124684537, separable.rankOne(), 1e-12);
		assertEquals(0.07151581831113847, separable.rankMu(), 1e-12);
		assertEquals(0.3636615460252773, separable.path(), 1e-12);
	}

	@Test
	void theExpectedLengthOfANormalVectorIsNearItsExactValue() {
		// √2 Γ((n + 1)/2) / Γ(n/2)
		assertEquals(Math.sqrt(2 / Math.PI), Constants.of(1, 4, Covariance.FULL, true).normLength(), 1e-3);
		assertEquals(Math.sqrt(Math.PI / 2), Constants.of(2, 4, Covariance.FULL, true).normLength(), 1e-3);
		assertEquals(3.084328, Constants.of(10, 4, Covariance.FULL, true).normLength(), 1e-3);
	}
}
