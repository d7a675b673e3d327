// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.graph.GraphException;

/** Arithmetic on shapes. An axis of length −1 is one whose length is unknown, no shape one of unknown rank. */
public final class Shapes {

	/** More than any operation of any runtime takes. */
	private static final int MOST_AXES = 64;

	private Shapes() {
	}

	/** An axis counted from the front, though it may be given counted from the back. */
	public static int axis(long axis, int rank) {
		long positive = axis < 0 ? axis + rank : axis;
		if (positive < 0 || positive >= Math.max(rank, 1)) {
			throw new GraphException("The axis " + axis + " is outside a tensor of " + rank + " axes");
		}
		return (int) positive;
	}

	/** Axes counted from the front. */
	public static int[] axes(long[] axes, int rank) {
		return Arrays.stream(axes).mapToInt(axis -> axis(axis, rank)).sorted().toArray();
	}

	/** Every axis of a rank. */
	public static long[] all(int rank) {
		requireAxes(rank);
		return IntStream.range(0, rank).asLongStream().toArray();
	}

	/** Every axis of a rank from the last to the first, the order in which a Transpose without one puts them. */
	public static long[] reversed(int rank) {
		return LongStream.range(0, rank).map(axis -> rank - 1 - axis).toArray();
	}

	/** Every axis but that of the channels, which is the second. */
	public static long[] allButChannels(int rank) {
		return LongStream.range(0, rank).filter(axis -> axis != 1).toArray();
	}

	/** The lengths of the axes after batch and channels. */
	public static long[] spatial(long[] shape) {
		return Arrays.copyOfRange(shape, 2, shape.length);
	}

	/** Whether all lengths are known. */
	public static boolean isStatic(long @Nullable [] shape) {
		return shape != null && Arrays.stream(shape).allMatch(axis -> axis >= 0);
	}

	/** The shape that two shapes broadcast to, by numpy's rule. */
	public static long[] broadcast(long[] a, long[] b) {
		int rank = Math.max(a.length, b.length);
		long[] result = new long[rank];
		for (int i = 0; i < rank; i++) {
			long x = i < rank - a.length ? 1 : a[i - rank + a.length];
			long y = i < rank - b.length ? 1 : b[i - rank + b.length];
			if (x > 1 && y > 1 && x != y) {
				throw new GraphException("The shapes " + Arrays.toString(a) + " and " + Arrays.toString(b)
						+ " cannot be broadcast to each other");
			}
			result[i] = x == 1 ? y : y == 1 ? x : Math.max(x, y);
		}
		return result;
	}

	/** The shape that two shapes broadcast to; nothing if the rank of either is unknown. */
	static long @Nullable [] broadcastIfKnown(long @Nullable [] a, long @Nullable [] b) {
		return a == null || b == null ? null : broadcast(a, b);
	}

	/** A shape with one axis replaced. */
	public static long[] with(long[] shape, int axis, long length) {
		long[] result = shape.clone();
		result[axis] = length;
		return result;
	}

	private static void requireAxes(int rank) {
		if (rank > MOST_AXES) {
			throw new GraphException("A tensor of " + rank + " axes is none that a network has; the file is damaged");
		}
	}

	/** A shape with every axis unknown. */
	public static long[] unknown(int rank) {
		requireAxes(rank);
		long[] shape = new long[rank];
		Arrays.fill(shape, -1);
		return shape;
	}

	/** Distance in elements between neighbours along each axis, row-major. */
	public static long[] strides(long[] shape) {
		long[] strides = new long[shape.length];
		long stride = 1;
		for (int i = shape.length - 1; i >= 0; i--) {
			strides[i] = stride;
			stride *= shape[i];
		}
		return strides;
	}

	/** Some axes' product. */
	public static long product(long[] shape, int from, int to) {
		long product = 1;
		for (int i = from; i < to; i++) {
			product *= shape[i];
		}
		return product;
	}

	/** Two lists one after the other. */
	public static long[] concat(long[] a, long... b) {
		long[] result = Arrays.copyOf(a, a.length + b.length);
		System.arraycopy(b, 0, result, a.length, b.length);
		return result;
	}
}
