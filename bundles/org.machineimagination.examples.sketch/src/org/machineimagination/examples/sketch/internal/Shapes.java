// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Arithmetic on shapes, and maps from the elements of a result to those of a source. Every operation that only moves elements is
 * such a map, so that moving is written once for all element types.
 */
final class Shapes {

	private Shapes() {
	}

	static int[] ints(long[] shape) {
		return LongStream.of(shape).mapToInt(Math::toIntExact).toArray();
	}

	static long[] longs(int... shape) {
		return Arrays.stream(shape).asLongStream().toArray();
	}

	static int count(int... shape) {
		int count = 1;
		for (int axis : shape) {
			count = Math.multiplyExact(count, axis);
		}
		return count;
	}

	/** Elements of the axes from one (inclusive) to another (exclusive). */
	static int count(int[] shape, int from, int to) {
		return count(Arrays.copyOfRange(shape, from, to));
	}

	static int positive(int axis, int rank) {
		int positive = axis < 0 ? axis + rank : axis;
		if (positive < 0 || positive > rank) {
			throw new IllegalArgumentException("there is no axis " + axis + " among " + rank);
		}
		return positive;
	}

	static int[] positive(int[] axes, int rank) {
		return Arrays.stream(axes).map(axis -> positive(axis, rank)).toArray();
	}

	static boolean contains(int[] axes, int axis) {
		return Arrays.stream(axes).anyMatch(each -> each == axis);
	}

	/** Distance between neighbours along each axis of a row-major array. */
	static int[] strides(int... shape) {
		var strides = new int[shape.length];
		int stride = 1;
		for (int axis = shape.length - 1; axis >= 0; axis--) {
			strides[axis] = stride;
			stride *= shape[axis];
		}
		return strides;
	}

	/** The shape that two shapes broadcast to. */
	static int[] broadcast(int[] one, int[] other) {
		int rank = Math.max(one.length, other.length);
		var shape = new int[rank];
		for (int axis = 0; axis < rank; axis++) {
			int a = axis - rank + one.length < 0 ? 1 : one[axis - rank + one.length];
			int b = axis - rank + other.length < 0 ? 1 : other[axis - rank + other.length];
			if (a != b && a != 1 && b != 1) {
				throw new IllegalArgumentException("the shapes " + Arrays.toString(one) + " and " + Arrays.toString(other) + " do not fit");
			}
			shape[axis] = a == 1 ? b : a;
		}
		return shape;
	}

	/** For each element of a shape the element of a smaller one that broadcasts to it; none where both are the same. */
	static int @Nullable [] broadcastMap(int[] from, int[] to) {
		if (Arrays.equals(from, to)) {
			return null;
		}
		int[] own = strides(from);
		var strides = new int[to.length];
		for (int axis = 0; axis < from.length; axis++) {
			int target = axis + to.length - from.length;
			strides[target] = from[axis] == 1 ? 0 : own[axis];
		}
		return map(to, 0, strides);
	}

	/** Index of each element when walking an array from an offset by strides of one's own, which may be negative. */
	static int[] map(int[] shape, int offset, int[] strides) {
		int[] map = {offset};
		for (int axis = 0; axis < shape.length; axis++) {
			var longer = new int[map.length * shape[axis]];
			for (int i = 0; i < longer.length; i++) {
				longer[i] = map[i / shape[axis]] + i % shape[axis] * strides[axis];
			}
			map = longer;
		}
		return map;
	}

	/**
	 * Index of each element where every axis has a table of its own: the index is the sum of what the tables say, and -1 where one of
	 * them says -1.
	 *
	 * @param tables for each axis of the result, what each position along it adds
	 */
	static int[] map(int[][] tables) {
		int[] map = {0};
		for (int[] table : tables) {
			var longer = new int[map.length * table.length];
			for (int i = 0; i < map.length; i++) {
				for (int j = 0; j < table.length; j++) {
					longer[i * table.length + j] = map[i] < 0 || table[j] < 0 ? -1 : map[i] + table[j];
				}
			}
			map = longer;
		}
		return map;
	}
}
