// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

/** The factorization C = Rᵀ R of a symmetric positive definite matrix with an upper triangle R, row by row in blocks. */
final class Cholesky {

	private static final int BLOCK = 16;

	private Cholesky() {
	}

	/**
	 * Factorizes a matrix.
	 *
	 * @param upper  row i holds C from column i on, {@code [n][n]}; not changed
	 * @param factor row i receives R from column i on, {@code [n][n]}; what lies below its diagonal is neither read nor written
	 * @return false if C is not positive definite to working precision or not finite; the factor is then useless
	 */
	static boolean factorize(double[][] upper, double[][] factor) {
		int n = upper.length;
		for (int first = 0; first < n; first += BLOCK) {
			int end = Math.min(n, first + BLOCK);
			for (int k = first; k < end; k++) {
				System.arraycopy(upper[k], k, factor[k], k, n - k);
			}
			subtractFinished(factor, first, end);
			for (int k = first; k < end; k++) {
				for (int p = first; p < k; p++) {
					Kernels.add(factor[k], k, n, -factor[p][k], factor[p]);
				}
				double pivot = factor[k][k];
				// A pivot within the rounding error of what it was subtracted from says nothing about its sign.
				if (!(pivot > n * Math.ulp(upper[k][k]) && pivot < Double.POSITIVE_INFINITY)) {
					return false;
				}
				Kernels.scale(factor[k], k, n, 1 / Math.sqrt(pivot));
			}
		}
		return true;
	}

	/** Takes the part of the finished rows off a block of rows, four at a time so that each is fetched once for the block. */
	private static void subtractFinished(double[][] factor, int first, int end) {
		int n = factor.length;
		for (int p = 0; p < first; p += 4) { // a block begins at a multiple of four
			double[] row0 = factor[p];
			double[] row1 = factor[p + 1];
			double[] row2 = factor[p + 2];
			double[] row3 = factor[p + 3];
			for (int k = first; k < end; k++) {
				Kernels.add4(factor[k], k, n, -row0[k], row0, -row1[k], row1, -row2[k], row2, -row3[k], row3);
			}
		}
	}
}
