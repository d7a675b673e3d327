// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.util.Arrays;

/**
 * A named array as numpy keeps it.
 *
 * @param name   under which numpy finds it in the file
 * @param shape  length of each axis
 * @param values row-major
 */
public record NumpyArray(String name, int[] shape, double[] values) {

	/** @throws IllegalArgumentException if the values do not fill the shape */
	public NumpyArray {
		long elements = Arrays.stream(shape).asLongStream().reduce(1, Math::multiplyExact);
		if (elements != values.length) {
			throw new IllegalArgumentException("The array %s of shape %s does not have %d values".formatted(name, Arrays.toString(shape), values.length));
		}
	}

	/** A matrix of rows of equal length. */
	public static NumpyArray of(String name, double[][] rows) {
		int columns = rows.length == 0 ? 0 : rows[0].length;
		return new NumpyArray(name, new int[] {rows.length, columns}, Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
	}

	/** A vector. */
	public static NumpyArray of(String name, double[] values) {
		return new NumpyArray(name, new int[] {values.length}, values);
	}

	/** A row of a matrix, a copy. */
	public double[] row(int index) {
		int columns = shape[1];
		return Arrays.copyOfRange(values, index * columns, (index + 1) * columns);
	}
}
