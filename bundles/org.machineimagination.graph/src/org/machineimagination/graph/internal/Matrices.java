// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

/** Matrices as arrays of rows. */
public final class Matrices {

	private Matrices() {
	}

	/** Rows as columns; there is at least one row. */
	public static double[][] transposed(double[][] matrix) {
		double[][] result = new double[matrix[0].length][matrix.length];
		for (int i = 0; i < matrix.length; i++) {
			for (int k = 0; k < result.length; k++) {
				result[k][i] = matrix[i][k];
			}
		}
		return result;
	}
}
