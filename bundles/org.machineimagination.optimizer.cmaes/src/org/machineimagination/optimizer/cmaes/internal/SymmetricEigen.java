// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by tridiagonal reduction and implicit QL iteration (Golub and Van Loan 2013, section
 * 8.3).
 *
 * <p>The QL iteration looks at the tridiagonal matrix alone, so its plane rotations are collected and applied to the eigenvectors later, a
 * strip of columns at a time: the strip stays in the processor's cache while a hundred thousand rotations pass over it. This is what makes a
 * thousand dimensions affordable; Commons Math's solver works through the whole matrix once for every rotation.
 */
final class SymmetricEigen {

	private static final int STRIP = 128;
	private static final int BATCH = 1 << 17;
	private static final int MOST_ITERATIONS = 60;
	private static final double EPSILON = Math.ulp(1.0) / 2;

	private final int n;
	private final Tridiagonal tridiagonal;
	private final double[][] vectors;
	private final double[] values;
	private final double[] besides;
	private final int[] planes;
	private final double[] cosines;
	private final double[] sines;
	private int rotations;

	SymmetricEigen(int n) {
		this.n = n;
		tridiagonal = new Tridiagonal(n);
		vectors = new double[n][n];
		values = tridiagonal.diagonal;
		besides = tridiagonal.besides;
		int batch = Math.max(n, Math.min(BATCH, 2 * n * n));
		planes = new int[batch];
		cosines = new double[batch];
		sines = new double[batch];
	}

	/** Eigenvalues in no particular order. {@code [n]}, overwritten by the next decomposition */
	double[] values() {
		return values;
	}

	/** Row k is the eigenvector of value k. {@code [n][n]}, overwritten by the next decomposition */
	double[][] vectors() {
		return vectors;
	}

	/**
	 * Decomposes a matrix.
	 *
	 * @param upper row i holds the matrix from column i on, {@code [n][n]}; not changed
	 * @return false if an entry is not finite or the iteration does not end
	 */
	boolean decompose(double[][] upper) {
		for (int i = 0; i < n; i++) {
			for (int j = i; j < n; j++) {
				if (!Double.isFinite(upper[i][j])) {
					return false;
				}
			}
		}
		tridiagonal.reduce(upper);
		tridiagonal.formQ(vectors);
		transpose();
		rotations = 0;
		for (int first = 0; first < n; first++) {
			if (!isolate(first)) {
				return false;
			}
		}
		applyRotations();
		return true;
	}

	/** Iterates until the value at {@code first} stands alone. */
	private boolean isolate(int first) {
		for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
			int last = first;
			while (last < n - 1 && Math.abs(besides[last]) > EPSILON * (Math.abs(values[last]) + Math.abs(values[last + 1]))) {
				last++;
			}
			if (last < n - 1) {
				besides[last] = 0;
			}
			if (last == first) {
				return true;
			}
			if (rotations + last - first > planes.length) {
				applyRotations();
			}
			sweep(first, last);
		}
		return false;
	}

	/** One implicit QL step with Wilkinson's shift on the unreduced block first..last: the bulge travels from its end to its start. */
	private void sweep(int first, int last) {
		double halfGap = (values[first + 1] - values[first]) / (2 * besides[first]);
		double shift = values[first] - besides[first] / (halfGap + Math.copySign(Math.hypot(halfGap, 1), halfGap));
		double x = values[last] - shift;
		double z = besides[last - 1];
		for (int i = last - 1; i >= first; i--) {
			// The plane (i, i + 1) is rotated so that x keeps all and z vanishes; the bulge moves on to (i - 1, i + 1).
			double length = Math.hypot(x, z);
			double c = length == 0 ? 1 : x / length;
			double s = length == 0 ? 0 : z / length;
			if (i < last - 1) {
				besides[i + 1] = length;
			}
			double low = values[i];
			double high = values[i + 1];
			double beside = besides[i];
			double cross = 2 * c * s * beside;
			values[i + 1] = c * c * high + cross + s * s * low;
			values[i] = s * s * high - cross + c * c * low;
			besides[i] = c * s * (low - high) + (c * c - s * s) * beside;
			if (i > first) {
				x = besides[i];
				z = s * besides[i - 1];
				besides[i - 1] *= c;
			}
			planes[rotations] = i;
			cosines[rotations] = c;
			sines[rotations++] = s;
		}
	}

	private void applyRotations() {
		for (int from = 0; from < n; from += STRIP) {
			int to = Math.min(n, from + STRIP);
			for (int k = 0; k < rotations; k++) {
				rotate(vectors[planes[k]], vectors[planes[k] + 1], from, to, cosines[k], sines[k]);
			}
		}
		rotations = 0;
	}

	private static void rotate(double[] low, double[] high, int from, int to, double c, double s) {
		for (int j = from; j < to; j++) {
			double x = low[j];
			double y = high[j];
			high[j] = c * y + s * x;
			low[j] = c * x - s * y;
		}
	}

	private void transpose() {
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				double entry = vectors[i][j];
				vectors[i][j] = vectors[j][i];
				vectors[j][i] = entry;
			}
		}
	}
}
