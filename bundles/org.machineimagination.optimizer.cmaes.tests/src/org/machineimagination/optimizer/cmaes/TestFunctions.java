// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import java.util.function.ToDoubleFunction;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.machineimagination.testing.Losses;
import org.machineimagination.testing.Vectors;

/** The functions on which evolution strategies are compared; each has its minimum 0 at the origin, Rosenbrock's at (1, ..., 1). */
final class TestFunctions {

	private TestFunctions() {
	}

	/** The function of a name used in the reference table. */
	static ToDoubleFunction<double[]> named(String name, int dimension) {
		return switch (name) {
			case "sphere" -> TestFunctions::sphere;
			case "ellipsoid" -> TestFunctions::ellipsoid;
			case "rotated-ellipsoid" -> rotated(TestFunctions::ellipsoid, dimension, 1);
			case "cigar" -> TestFunctions::cigar;
			case "rosenbrock" -> Losses.ROSENBROCK.value();
			case "different-powers" -> TestFunctions::differentPowers;
			default -> throw new IllegalArgumentException(name);
		};
	}

	static double sphere(double[] x) {
		double sum = 0;
		for (double value : x) {
			sum += value * value;
		}
		return sum;
	}

	static double ellipsoid(double[] x) {
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			sum += Math.pow(1e6, (double) i / (x.length - 1)) * x[i] * x[i];
		}
		return sum;
	}

	static double cigar(double[] x) {
		double rest = 0;
		for (int i = 1; i < x.length; i++) {
			rest += x[i] * x[i];
		}
		return x[0] * x[0] + 1e6 * rest;
	}

	static double differentPowers(double[] x) {
		double sum = 0;
		for (int i = 0; i < x.length; i++) {
			sum += Math.pow(Math.abs(x[i]), 2 + 4.0 * i / (x.length - 1));
		}
		return Math.sqrt(sum);
	}

	static double rastrigin(double[] x) {
		double sum = 10 * x.length;
		for (double value : x) {
			sum += value * value - 10 * Math.cos(2 * Math.PI * value);
		}
		return sum;
	}

	/** The function of Q x with a random orthogonal Q, made by Gram and Schmidt's procedure. */
	static ToDoubleFunction<double[]> rotated(ToDoubleFunction<double[]> function, int dimension, long seed) {
		double[][] q = orthogonal(dimension, seed);
		return x -> {
			var turned = new double[x.length];
			for (int i = 0; i < x.length; i++) {
				turned[i] = Vectors.dot(q[i], x);
			}
			return function.applyAsDouble(turned);
		};
	}

	static double[][] orthogonal(int dimension, long seed) {
		UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(seed);
		var normal = ZigguratSampler.NormalizedGaussian.of(random);
		var rows = new double[dimension][dimension];
		for (int i = 0; i < dimension; i++) {
			for (int j = 0; j < dimension; j++) {
				rows[i][j] = normal.sample();
			}
			for (int repeat = 0; repeat < 2; repeat++) { // the second pass removes the rounding errors of the first
				for (int k = 0; k < i; k++) {
					subtract(rows[i], Vectors.dot(rows[i], rows[k]), rows[k]);
				}
			}
			double length = Math.sqrt(Vectors.dot(rows[i], rows[i]));
			for (int j = 0; j < dimension; j++) {
				rows[i][j] /= length;
			}
		}
		return rows;
	}

	private static void subtract(double[] x, double factor, double[] y) {
		for (int i = 0; i < x.length; i++) {
			x[i] -= factor * y[i];
		}
	}
}
