// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.cmaes.settings.Covariance;

/** The restricted distribution against the unrestricted update that it projects. */
class VkdDistributionTest {

	private static final int N = 9;
	private static final int POPULATION = 4; // two parents

	private final ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian
			.of(RandomSource.XO_SHI_RO_256_PP.create(1));
	private final Constants constants = Constants.of(N, POPULATION, Covariance.VKD, true);

	/** While there are no more vectors than directions nothing is lost by the projection: C is what CMA-ES would have learnt. */
	@ParameterizedTest
	@CsvSource({"8,2", "7,2", "3,1"})
	void withRoomForAllVectorsTheUpdateIsThatOfCmaEs(int directions, int generations) {
		var distribution = new VkdDistribution(constants, directions);
		VkdRates rates = VkdRates.of(N, constants.weights().effective(), directions);
		double[][] expected = identity();
		var path = new double[N];
		for (int g = 0; g < generations; g++) {
			Generation generation = generation(distribution);
			distribution.update(generation, false);
			Kernels.scale(path, 0, N, 1 - rates.path());
			Kernels.add(path, 0, N, Math.sqrt(rates.path() * (2 - rates.path()) * constants.weights().effective()), generation.meanStep);
			for (int i = 0; i < N; i++) {
				Kernels.scale(expected[i], 0, N, 1 - rates.sum());
				Kernels.add(expected[i], 0, N, rates.rankOne() * path[i], path);
				for (int rank = 0; rank < 2; rank++) {
					double[] step = generation.steps[generation.order[rank]];
					Kernels.add(expected[i], 0, N, rates.rankMu() * constants.weights().values()[rank] * step[i], step);
				}
			}
			double scale = Math.pow(determinant(expected), -1.0 / N);
			for (double[] row : expected) {
				Kernels.scale(row, 0, N, scale);
			}
			Kernels.scale(path, 0, N, Math.sqrt(scale));
			double[][] learnt = covariance(distribution);
			for (int i = 0; i < N; i++) {
				assertArrayEquals(expected[i], learnt[i], 1e-10);
			}
		}
	}

	/** With a path that stays empty the variances are those of the steps alone; the projection must leave them, however few directions. */
	@ParameterizedTest
	@ValueSource(ints = {1, 3, 8})
	void theProjectionKeepsTheVariancesOfTheCoordinates(int directions) {
		var distribution = new VkdDistribution(constants, directions);
		VkdRates rates = VkdRates.of(N, constants.weights().effective(), directions);
		double lost = rates.rankOne() * (1 - rates.path() * (2 - rates.path())) + rates.rankMu();
		for (int g = 0; g < 50; g++) {
			Generation generation = generation(distribution);
			double[][] before = covariance(distribution);
			distribution.update(generation, true);
			var ratios = new double[N];
			for (int i = 0; i < N; i++) {
				double variance = (1 - lost) * before[i][i];
				for (int rank = 0; rank < 2; rank++) {
					double step = generation.steps[generation.order[rank]][i];
					variance += rates.rankMu() * constants.weights().values()[rank] * step * step;
				}
				ratios[i] = variance / (distribution.deviation(i) * distribution.deviation(i)); // equal but for the determinant
			}
			var equal = new double[N];
			Arrays.fill(equal, ratios[0]);
			assertArrayEquals(equal, ratios, 1e-9 * ratios[0]);
		}
	}

	@Test
	void whiteningUndoesTheTransform() {
		var distribution = learnt();
		Generation generation = generation(distribution);
		var back = new double[N];
		for (int k = 0; k < POPULATION; k++) {
			distribution.whiten(generation.steps[k], back);
			assertArrayEquals(generation.normal[k], back, 1e-9);
		}
	}

	@Test
	void theDeterminantStaysOne() {
		assertEquals(1, determinant(covariance(learnt())), 1e-9);
	}

	@Test
	void theDeviationsAndTheAxesAreThoseOfTheCovariance() {
		var distribution = learnt();
		double[][] covariance = covariance(distribution);
		for (int i = 0; i < N; i++) {
			assertEquals(Math.sqrt(covariance[i][i]), distribution.deviation(i), 1e-10);
		}
		var eigen = new SymmetricEigen(N);
		assertTrue(eigen.decompose(covariance));
		double longest = Math.sqrt(Arrays.stream(eigen.values()).max().getAsDouble());
		double shortest = Math.sqrt(Arrays.stream(eigen.values()).min().getAsDouble());
		assertEquals(longest, distribution.longestAxis(), 0.1 * longest);
		assertEquals(shortest, distribution.shortestAxis(), 0.1 * shortest);
	}

	/** After generations that prefer a direction across the coordinates. */
	private VkdDistribution learnt() {
		var distribution = new VkdDistribution(constants, 2);
		for (int g = 0; g < 200; g++) {
			distribution.update(generation(distribution), false);
		}
		return distribution;
	}

	private Generation generation(VkdDistribution distribution) {
		var generation = new Generation(POPULATION, N, false);
		generation.stepSize = 1;
		var losses = new double[POPULATION];
		for (int k = 0; k < POPULATION; k++) {
			Arrays.setAll(generation.normal[k], i -> normal.sample());
		}
		distribution.transform(generation);
		for (int k = 0; k < POPULATION; k++) {
			losses[k] = -Math.abs(Arrays.stream(generation.steps[k]).sum());
		}
		generation.rank(losses);
		generation.recombine(constants.weights());
		return generation;
	}

	/** C = A Aᵀ where A is what the transform does to the unit vectors. */
	private static double[][] covariance(VkdDistribution distribution) {
		var units = new Generation(N, N, false);
		for (int i = 0; i < N; i++) {
			units.normal[i][i] = 1;
		}
		distribution.transform(units);
		var covariance = new double[N][N];
		for (double[] column : units.steps) {
			for (int i = 0; i < N; i++) {
				Kernels.add(covariance[i], 0, N, column[i], column);
			}
		}
		return covariance;
	}

	private static double determinant(double[][] matrix) {
		var eigen = new SymmetricEigen(N);
		assertTrue(eigen.decompose(matrix));
		return Arrays.stream(eigen.values()).reduce(1, (product, value) -> product * value);
	}

	private static double[][] identity() {
		var rows = new double[N][N];
		for (int i = 0; i < N; i++) {
			rows[i][i] = 1;
		}
		return rows;
	}
}
