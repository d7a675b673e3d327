// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.Arrays;
import org.machineimagination.graph.ElementType;

/**
 * A small constant tensor opened for arithmetic, row-major. One of the two arrays has the elements, the other has none.
 *
 * @param type     type of the elements
 * @param shape    length of each axis
 * @param reals    the elements, if the type has fractions
 * @param integers the elements, if the type is one of integers or truth values
 */
record ConstantTensor(ElementType type, long[] shape, double[] reals, long[] integers) {

	/** Stands for an optional input that is left out. */
	static final ConstantTensor NONE = integers(ElementType.INT64, new long[] {0});

	static ConstantTensor of(TensorProto tensor) {
		ElementType type = ElementType.of(tensor.getDataType());
		return type.floating() ? reals(type, Tensors.shape(tensor), Tensors.toDoubles(tensor))
				: integers(type, Tensors.shape(tensor), Tensors.toLongs(tensor));
	}

	/** @param type one with fractions */
	static ConstantTensor reals(ElementType type, long[] shape, double... data) {
		return new ConstantTensor(type, shape, data, new long[0]);
	}

	/** @param type one without fractions */
	static ConstantTensor integers(ElementType type, long[] shape, long... data) {
		return new ConstantTensor(type, shape, new double[0], data);
	}

	int count() {
		return fractional() ? reals.length : integers.length;
	}

	/** Whether the elements are real numbers. */
	boolean fractional() {
		return type.floating();
	}

	double real(int i) {
		return fractional() ? reals[i] : integers[i];
	}

	/** The elements at the given places, in the given shape. */
	ConstantTensor pick(int[] places, long... newShape) {
		return fractional() ? reals(type, newShape, Arrays.stream(places).mapToDouble(place -> reals[place]).toArray())
				: integers(type, newShape, Arrays.stream(places).mapToLong(place -> integers[place]).toArray());
	}

	/** The same elements in another shape. */
	ConstantTensor shaped(long... newShape) {
		return new ConstantTensor(type, newShape, reals, integers);
	}

	/** This tensor repeated along its axes of length 1 until it has the given shape. */
	ConstantTensor expanded(long... target) {
		long[] from = Shapes.strides(shape);
		return pick(places(target, index -> {
			long place = 0;
			for (int i = 0; i < shape.length; i++) {
				place += shape[i] == 1 ? 0 : index[i + target.length - shape.length] * from[i];
			}
			return place;
		}), target);
	}

	TensorProto tensor() {
		return fractional() ? Tensors.reals(type, reals, shape) : Tensors.integers(type, integers, shape);
	}

	/** Where an element comes from. */
	interface Source {
		/** Place in the source of the element with the given index along each axis. */
		long place(long[] index);
	}

	/** Calls the source for each index of a shape, in row-major order. */
	static int[] places(long[] shape, Source source) {
		int[] places = new int[Math.toIntExact(Tensors.count(shape))];
		long[] index = new long[shape.length];
		for (int i = 0; i < places.length; i++) {
			places[i] = Math.toIntExact(source.place(index));
			for (int axis = shape.length - 1; axis >= 0 && ++index[axis] == shape[axis]; axis--) {
				index[axis] = 0;
			}
		}
		return places;
	}
}
