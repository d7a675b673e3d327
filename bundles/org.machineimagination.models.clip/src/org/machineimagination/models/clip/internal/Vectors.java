// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

/** The little arithmetic on embeddings that is not worth a graph. */
public final class Vectors {

	private static final double SMALLEST_LENGTH = 1e-12;

	private Vectors() {
	}

	/** The vector scaled to length 1; a vector of zeros stays. */
	public static float[] normalised(double[] vector) {
		double square = 0;
		for (double component : vector) {
			square += component * component;
		}
		double length = Math.max(Math.sqrt(square), SMALLEST_LENGTH);
		var result = new float[vector.length];
		for (int i = 0; i < result.length; i++) {
			result[i] = (float) (vector[i] / length);
		}
		return result;
	}

	/**
	 * A row of a matrix, scaled to length 1.
	 *
	 * @param matrix {@code [rows][columns]}
	 */
	public static float[] normalisedRow(float[] matrix, int row, int columns) {
		var vector = new double[columns];
		for (int i = 0; i < columns; i++) {
			vector[i] = matrix[row * columns + i];
		}
		return normalised(vector);
	}

	/**
	 * The mean of the rows of a matrix.
	 *
	 * @param matrix {@code [rows][columns]}
	 */
	public static double[] mean(float[] matrix, int rows, int columns) {
		var mean = new double[columns];
		for (int row = 0; row < rows; row++) {
			for (int i = 0; i < columns; i++) {
				mean[i] += (double) matrix[row * columns + i] / rows;
			}
		}
		return mean;
	}
}
