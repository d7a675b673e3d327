// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import java.lang.reflect.Array;
import java.util.List;

/** Cuts and joins tensors along axis 0, whatever their elements. */
final class Rows {

	private Rows() {
	}

	/**
	 * A stretch of rows, padded by repeating its last row. The tensor itself is returned where it is just that.
	 *
	 * @param from first row
	 * @param rows rows to take, at least 1
	 * @param size rows of the result, at least {@code rows}
	 */
	static Tensor cut(Tensor tensor, int from, int rows, int size) {
		long[] shape = tensor.shape().clone();
		if (from == 0 && rows == size && shape[0] == size) {
			return tensor;
		}
		shape[0] = size;
		int length = Math.toIntExact(Tensor.elements(shape) / size);
		Object source = data(tensor);
		Object target = Array.newInstance(source.getClass().componentType(), size * length);
		System.arraycopy(source, from * length, target, 0, rows * length);
		for (int row = rows; row < size; row++) {
			System.arraycopy(source, (from + rows - 1) * length, target, row * length, length);
		}
		return wrap(target, shape);
	}

	/** Tensors of one type and, but for axis 0, one shape, one after the other. */
	static Tensor join(List<Tensor> tensors) {
		if (tensors.size() == 1) {
			return tensors.getFirst();
		}
		long[] shape = tensors.getFirst().shape().clone();
		shape[0] = tensors.stream().mapToLong(tensor -> tensor.shape()[0]).sum();
		Object target = Array.newInstance(data(tensors.getFirst()).getClass().componentType(), Math.toIntExact(Tensor.elements(shape)));
		int position = 0;
		for (Tensor tensor : tensors) {
			Object source = data(tensor);
			System.arraycopy(source, 0, target, position, Array.getLength(source));
			position += Array.getLength(source);
		}
		return wrap(target, shape);
	}

	private static Object data(Tensor tensor) {
		return switch (tensor) {
			case Tensor.Floats floats -> floats.data();
			case Tensor.Doubles doubles -> doubles.data();
			case Tensor.Longs longs -> longs.data();
			case Tensor.Ints ints -> ints.data();
			case Tensor.Bools bools -> bools.data();
		};
	}

	private static Tensor wrap(Object data, long[] shape) {
		return switch (data) {
			case float[] floats -> new Tensor.Floats(floats, shape);
			case double[] doubles -> new Tensor.Doubles(doubles, shape);
			case long[] longs -> new Tensor.Longs(longs, shape);
			case int[] ints -> new Tensor.Ints(ints, shape);
			case boolean[] bools -> new Tensor.Bools(bools, shape);
			default -> throw new IllegalArgumentException("Not the data of a tensor: " + data.getClass());
		};
	}
}
