// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.machineimagination.optimizer.Optimizer;

/**
 * A loss with its gradient.
 *
 * @param value    from a point to its loss
 * @param gradient from a point to the derivative of its loss
 */
record Losses(ToDoubleFunction<double[]> value, UnaryOperator<double[]> gradient) {

	static final Losses SPHERE = new Losses(x -> Arrays.stream(x).map(v -> v * v).sum(), x -> Arrays.stream(x).map(v -> 2 * v).toArray());

	static final Losses ROSENBROCK = new Losses(Losses::rosenbrock, Losses::rosenbrockGradient);

	static RestorableUniformRandomProvider random(long seed) {
		return RandomSource.XO_SHI_RO_256_PP.create(seed);
	}

	/** Asks, evaluates and tells, {@code count} times. */
	void generations(Optimizer optimizer, int count) {
		for (int g = 0; g < count; g++) {
			double[][] points = optimizer.ask();
			optimizer.tell(Arrays.stream(points).mapToDouble(value).toArray(),
					Arrays.stream(points).map(gradient).toArray(double[][]::new));
		}
	}

	private static double rosenbrock(double[] x) {
		double sum = 0;
		for (int i = 0; i < x.length - 1; i++) {
			double bend = x[i] * x[i] - x[i + 1];
			sum += 100 * bend * bend + (1 - x[i]) * (1 - x[i]);
		}
		return sum;
	}

	private static double[] rosenbrockGradient(double[] x) {
		var gradient = new double[x.length];
		for (int i = 0; i < x.length - 1; i++) {
			double bend = x[i] * x[i] - x[i + 1];
			gradient[i] += 400 * bend * x[i] - 2 * (1 - x[i]);
			gradient[i + 1] -= 200 * bend;
		}
		return gradient;
	}
}
