// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.machineimagination.optimizer.Optimizer;

/**
 * A loss with its gradient, and the ways to put optimizers to it.
 *
 * @param value    from a point to its loss
 * @param gradient from a point to the derivative of its loss
 */
public record Losses(ToDoubleFunction<double[]> value, UnaryOperator<double[]> gradient) {

	/** Minimum 0 at the origin. */
	public static final Losses SPHERE = new Losses(x -> Arrays.stream(x).map(v -> v * v).sum(), x -> Arrays.stream(x).map(v -> 2 * v).toArray());

	/** Minimum 0 at the origin, the last axis a hundred times as steep as the first. */
	public static final Losses ELLIPSOID = new Losses(Losses::ellipsoid, Losses::ellipsoidGradient);

	/** Minimum 0 at (1, ..., 1), at the end of a bent valley. */
	public static final Losses ROSENBROCK = new Losses(Losses::rosenbrock, Losses::rosenbrockGradient);

	/** The random numbers that optimizers are given. */
	public static RestorableUniformRandomProvider random(long seed) {
		return RandomSource.XO_SHI_RO_256_PP.create(seed);
	}

	/** Tells an optimizer about what it asked: gradients only where it wants them. */
	public void tell(Optimizer optimizer, double[][] points) {
		double[][] gradients = optimizer.wantsGradients() ? Arrays.stream(points).map(gradient).toArray(double[][]::new) : null;
		optimizer.tell(Arrays.stream(points).mapToDouble(value).toArray(), gradients);
	}

	/** Asks, evaluates and tells, {@code count} times. */
	public void generations(Optimizer optimizer, int count) {
		for (int g = 0; g < count; g++) {
			tell(optimizer, optimizer.ask());
		}
	}

	/** Evaluations until a loss falls below a target, or the budget. */
	public long evaluationsTo(double target, Optimizer optimizer, long budget) {
		long evaluations = 0;
		while (evaluations + optimizer.population() <= budget) {
			double[][] points = optimizer.ask();
			for (double[] point : points) {
				evaluations++;
				if (value.applyAsDouble(point) < target) {
					return evaluations;
				}
			}
			tell(optimizer, points);
		}
		return budget;
	}

	private static double ellipsoid(double[] x) {
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			sum += weight(i, x.length) * x[i] * x[i];
		}
		return sum;
	}

	private static double[] ellipsoidGradient(double[] x) {
		var gradient = new double[x.length];
		Arrays.setAll(gradient, i -> 2 * weight(i, x.length) * x[i]);
		return gradient;
	}

	private static double weight(int i, int n) {
		return Math.pow(100, (double) i / (n - 1));
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
