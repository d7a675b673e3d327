// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

/**
 * The inner loops of the linear algebra. Each is a sum of scaled rows, which the compiler turns into vector instructions without changing
 * the order of any addition, so that results do not depend on the machine.
 */
final class Kernels {

	private Kernels() {
	}

	/** {@code y[j] += a x[j]} for {@code from <= j < to}. */
	static void add(double[] y, int from, int to, double a, double[] x) {
		for (int j = from; j < to; j++) {
			y[j] += a * x[j];
		}
	}

	/** {@code y[j] += a0 x0[j] + ... + a3 x3[j]} for {@code from <= j < to}. */
	static void add4(double[] y, int from, int to, double a0, double[] x0, double a1, double[] x1, double a2, double[] x2, double a3,
			double[] x3) {
		for (int j = from; j < to; j++) {
			y[j] += a0 * x0[j] + a1 * x1[j] + a2 * x2[j] + a3 * x3[j];
		}
	}

	/**
	 * {@code y[j] += a[0] rows[0][j] + ... + a[count - 1] rows[count - 1][j]} for {@code from <= j < to}.
	 *
	 * @param a    coefficients, {@code [count]} from {@code start}
	 * @param rows summands, {@code [count]} from {@code start}
	 */
	static void addRows(double[] y, int from, int to, double[] a, double[][] rows, int start, int count) {
		int k = start;
		for (int end = start + count - 3; k < end; k += 4) {
			add4(y, from, to, a[k], rows[k], a[k + 1], rows[k + 1], a[k + 2], rows[k + 2], a[k + 3], rows[k + 3]);
		}
		for (int end = start + count; k < end; k++) {
			add(y, from, to, a[k], rows[k]);
		}
	}

	/** {@code y[j] *= a} for {@code from <= j < to}. */
	static void scale(double[] y, int from, int to, double a) {
		for (int j = from; j < to; j++) {
			y[j] *= a;
		}
	}

	/** Sum of {@code x[j] y[j]} for {@code from <= j < to}; four running sums keep the processor's adders busy. */
	static double dot(double[] x, double[] y, int from, int to) {
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		int j = from;
		for (; j < to - 3; j += 4) {
			s0 += x[j] * y[j];
			s1 += x[j + 1] * y[j + 1];
			s2 += x[j + 2] * y[j + 2];
			s3 += x[j + 3] * y[j + 3];
		}
		for (; j < to; j++) {
			s0 += x[j] * y[j];
		}
		return (s0 + s1) + (s2 + s3);
	}

	/** Squared length. */
	static double square(double[] x) {
		return dot(x, x, 0, x.length);
	}
}
