// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.cmaes.settings.Covariance;

/** The full distribution: that its steps have the covariance it claims, and how it recovers. */
class FullDistributionTest {

	private static final int N = 3;
	private final ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian
			.of(RandomSource.XO_SHI_RO_256_PP.create(1));

	@Test
	void theStepsHaveTheCovarianceThatWasLearnt() {
		var distribution = new FullDistribution(Constants.of(N, 7, Covariance.FULL, true));
		restoreCovariance(distribution, new double[] {4, 1, -2}, new double[] {3, 0.5}, new double[] {2});
		var generation = new Generation(7, N, false);
		double[][] second = new double[N][N];
		int draws = 200_000;
		for (int g = 0; g < draws / 7; g++) {
			draw(generation);
			distribution.transform(generation);
			for (double[] step : generation.steps) {
				for (int i = 0; i < N; i++) {
					Kernels.add(second[i], 0, N, step[i] / draws, step);
				}
			}
		}
		double[][] expected = {{4, 1, -2}, {1, 3, 0.5}, {-2, 0.5, 2}};
		for (int i = 0; i < N; i++) {
			for (int j = 0; j < N; j++) {
				assertEquals(expected[i][j], second[i][j], 0.06); // five standard errors of the largest entry
			}
		}
	}

	@Test
	void aMatrixThatLostItsDefinitenessRecovers() {
		var distribution = new FullDistribution(Constants.of(N, 7, Covariance.FULL, true));
		restoreCovariance(distribution, new double[] {1, 2, 0}, new double[] {1, 0}, new double[] {1}); // an eigenvalue of -1
		assertStepsAreFinite(distribution);
		// One more on the diagonal leaves it singular, ten more after that do not.
		assertEquals(Math.sqrt(12), distribution.deviation(0), 1e-12);
		assertEquals(Math.sqrt(10), distribution.shortestAxis(), 1e-12);
		assertEquals(Math.sqrt(14), distribution.longestAxis(), 1e-12);
	}

	@Test
	void aMatrixThatLostItsNumbersGoesBackToItsLastFactor() {
		var distribution = new FullDistribution(Constants.of(N, 7, Covariance.FULL, true));
		restoreCovariance(distribution, new double[] {Double.NaN, 2, 0}, new double[] {1, 0}, new double[] {1});
		assertStepsAreFinite(distribution);
		for (int i = 0; i < N; i++) {
			assertEquals(1, distribution.deviation(i));
		}
	}

	private void assertStepsAreFinite(FullDistribution distribution) {
		var generation = new Generation(7, N, false);
		draw(generation);
		distribution.transform(generation);
		for (double[] step : generation.steps) {
			assertTrue(Arrays.stream(step).allMatch(Double::isFinite));
		}
	}

	private void draw(Generation generation) {
		for (double[] draw : generation.normal) {
			Arrays.setAll(draw, i -> normal.sample());
		}
	}

	/** Puts in a covariance, given by its rows from the diagonal on, with factor and axes still those of the identity. */
	private static void restoreCovariance(FullDistribution distribution, double[]... rows) {
		double[][] identity = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
		var state = new StateWriter("test", 1).writeLong(1000).writeLong(0).writeLong(0).writeDoubles(new double[N])
				.writeDoubles(new double[] {1, 1, 1}).writeRows(identity);
		for (double[] row : rows) {
			state.writeDoubles(row);
		}
		state.writeDoubles(new double[] {1, 0, 0}).writeDoubles(new double[] {1, 0}).writeDoubles(new double[] {1});
		distribution.restore(new StateReader(state.toBytes(), "test", 1));
	}
}
