// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

/**
 * A dense array with a shape, row-major; the data is shared, not copied. A closed family: half precision numbers travel as
 * {@link Floats}, integers of 8 and 16 bits as {@link Ints}, and text not at all.
 */
public sealed interface Tensor {

	/** Length of each axis; empty for a scalar. */
	long[] shape();

	/** Single precision numbers. */
	record Floats(float[] data, long... shape) implements Tensor {
		/** @throws IllegalArgumentException if the data does not fill the shape */
		public Floats {
			Tensor.requireFilled(data.length, shape);
		}
	}

	/** 64-bit integers, as tokens and indices are. */
	record Longs(long[] data, long... shape) implements Tensor {
		/** @throws IllegalArgumentException if the data does not fill the shape */
		public Longs {
			Tensor.requireFilled(data.length, shape);
		}
	}

	/** 32-bit integers. */
	record Ints(int[] data, long... shape) implements Tensor {
		/** @throws IllegalArgumentException if the data does not fill the shape */
		public Ints {
			Tensor.requireFilled(data.length, shape);
		}
	}

	/** Double precision numbers, as a numerical check wants them. */
	record Doubles(double[] data, long... shape) implements Tensor {
		/** @throws IllegalArgumentException if the data does not fill the shape */
		public Doubles {
			Tensor.requireFilled(data.length, shape);
		}
	}

	/** Truth values, as masks are. */
	record Bools(boolean[] data, long... shape) implements Tensor {
		/** @throws IllegalArgumentException if the data does not fill the shape */
		public Bools {
			Tensor.requireFilled(data.length, shape);
		}
	}

	/** Single precision numbers of the given shape. */
	static Floats of(float[] data, long... shape) {
		return new Floats(data, shape);
	}

	/** 64-bit integers of the given shape. */
	static Longs of(long[] data, long... shape) {
		return new Longs(data, shape);
	}

	/**
	 * The numbers of a float tensor.
	 *
	 * @throws IllegalStateException if it holds anything else
	 */
	default float[] floats() {
		if (this instanceof Floats floats) {
			return floats.data();
		}
		throw new IllegalStateException("The tensor holds " + getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + ", not floats");
	}

	/** Number of elements that a shape holds. */
	static long elements(long... shape) {
		long elements = 1;
		for (long axis : shape) {
			elements = Math.multiplyExact(elements, axis);
		}
		return elements;
	}

	private static void requireFilled(int length, long[] shape) {
		if (elements(shape) != length) {
			throw new IllegalArgumentException(
					"The shape " + java.util.Arrays.toString(shape) + " does not hold " + length + " elements");
		}
	}
}
