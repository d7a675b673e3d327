// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StopReason;

/** The chain rule from a blend to what it is made of, against differences. */
class BlendTest {

	private static final double[][] BEST = {{0.5, -1, 2}, {-0.3, 0.2, 0.1}};
	private static final double[] SLOPE = {1.5, -2, 0.7};

	@Test
	void gradientsOfBasisPointsAndWeightsAgreeWithDifferences() {
		var spy = new Spy();
		Optimizer blend = Blend.of(spy).start(new Problem(new double[3]), BEST, 10, RandomSource.XO_SHI_RO_256_PP.create(3));
		blend.ask();
		blend.tell(new double[1], new double[][] {SLOPE});
		double[] gradient = spy.gradient;
		assertEquals(12, gradient.length);
		double step = 1e-6;
		for (int i = 0; i < 12; i++) {
			double up = lossWith(spy, blend, i, step);
			double down = lossWith(spy, blend, i, -step);
			assertEquals((up - down) / (2 * step), gradient[i], 1e-8);
		}
	}

	@Test
	void theWeightsBeginRandomAndTheBasisAtTheBestPoints() {
		var spy = new Spy();
		Blend.of(spy).start(new Problem(new double[3]), BEST, 10, RandomSource.XO_SHI_RO_256_PP.create(3));
		assertArrayEquals(new double[] {0.5, -1, 2, -0.3, 0.2, 0.1}, Arrays.copyOf(spy.point, 6));
		assertEquals(6, Arrays.stream(spy.point, 6, 12).distinct().filter(weight -> weight != 0 && Math.abs(weight) < 5).count());
	}

	@Test
	void theBoundsHoldForTheBasisAndNotForTheWeights() {
		var spy = new Spy();
		var problem = new Problem(new double[3], new double[] {-3, -3, -3}, new double[] {3, 3, 3}, 0, Optional.empty());
		Blend.of(spy).start(problem, BEST, 10, RandomSource.XO_SHI_RO_256_PP.create(3));
		assertEquals(6, Arrays.stream(spy.problem.upper()).filter(bound -> bound == 3).count());
		assertEquals(Double.POSITIVE_INFINITY, spy.problem.upper()[6]);
		assertEquals(-3, spy.problem.lower()[5]);
	}

	/** A loss that is linear in the blend. */
	private static double lossWith(Spy spy, Optimizer blend, int parameter, double step) {
		spy.point[parameter] += step;
		double[] x = blend.ask()[0];
		double loss = SLOPE[0] * x[0] + SLOPE[1] * x[1] + SLOPE[2] * x[2];
		spy.point[parameter] -= step;
		return loss;
	}

	/** Holds still and keeps what it is told. */
	private static final class Spy implements Method, Optimizer {

		private Problem problem;
		private double[] point;
		private double[] gradient;

		@Override
		public Optimizer start(Problem given, RestorableUniformRandomProvider random) {
			problem = given;
			point = given.start().clone();
			return this;
		}

		@Override
		public Optimizer resume(Problem given, RestorableUniformRandomProvider random, byte[] state) {
			return start(given, random);
		}

		@Override
		public double[][] ask() {
			return new double[][] {point};
		}

		@Override
		public void tell(double[] losses, double[][] gradients) {
			gradient = gradients[0];
		}

		@Override
		public int population() {
			return 1;
		}

		@Override
		public long generation() {
			return 0;
		}

		@Override
		public double[] center() {
			return point.clone();
		}

		@Override
		public Optional<StopReason> stopReason() {
			return Optional.empty();
		}

		@Override
		public Map<String, Double> figures() {
			return Map.of();
		}

		@Override
		public byte[] save() {
			return new byte[0];
		}
	}
}
