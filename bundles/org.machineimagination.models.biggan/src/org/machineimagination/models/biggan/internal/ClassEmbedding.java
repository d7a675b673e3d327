// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal;

/**
 * The space in which a network compares its classes: embedding = offset + scale times the raw coordinate, for each coordinate.
 *
 * <p>By default offset and scale are the mean and the standard deviation of that coordinate over the model's classes, so that raw
 * coordinates are of unit variance whatever the model, and 0 is its average class. The workshop's notebooks take offset 0 and the scale
 * 0.067 for BigGAN-deep instead.
 *
 * @param rows   {@code [classes][size]}: each class in raw coordinates
 * @param offset {@code [size]}
 * @param scale  {@code [size]}, above 0
 */
record ClassEmbedding(double[][] rows, double[] offset, double[] scale) {

	/** Coordinates that hardly differ between classes would otherwise be blown up. */
	private static final double SMALLEST_DEVIATION = 1e-6;

	/**
	 * The space of a table.
	 *
	 * @param table {@code [classes][size]}: each class as the network has it
	 * @param wanted the scale of all coordinates, about 0; or 0 for each coordinate's own
	 */
	static ClassEmbedding of(double[][] table, double wanted) {
		int size = table[0].length;
		var offset = new double[size];
		var scale = new double[size];
		for (int j = 0; j < size; j++) {
			double mean = mean(table, j);
			offset[j] = wanted > 0 ? 0 : mean;
			scale[j] = wanted > 0 ? wanted : Math.max(deviation(table, j, mean), SMALLEST_DEVIATION);
		}
		var rows = new double[table.length][size];
		for (int i = 0; i < rows.length; i++) {
			for (int j = 0; j < size; j++) {
				rows[i][j] = (table[i][j] - offset[j]) / scale[j];
			}
		}
		return new ClassEmbedding(rows, offset, scale);
	}

	int size() {
		return offset.length;
	}

	/** Summed in order, row by row: what was found in this space depends on the last bit. */
	private static double mean(double[][] table, int column) {
		double sum = 0;
		for (double[] row : table) {
			sum += row[column];
		}
		return sum / table.length;
	}

	private static double deviation(double[][] table, int column, double mean) {
		double sum = 0;
		for (double[] row : table) {
			sum += (row[column] - mean) * (row[column] - mean);
		}
		return Math.sqrt(sum / table.length);
	}
}
