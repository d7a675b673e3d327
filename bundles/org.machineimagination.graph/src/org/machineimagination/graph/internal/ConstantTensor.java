// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.TensorProto;
import org.machineimagination.graph.ElementType;

/**
 * A small constant tensor opened for arithmetic, row-major. Exactly one of the two arrays is there.
 *
 * @param type     type of the elements
 * @param shape    length of each axis
 * @param reals    the elements, if the type has fractions
 * @param integers the elements, if the type is one of integers or truth values
 */
record ConstantTensor(ElementType type, long[] shape, double[] reals, long[] integers) {

	static ConstantTensor of(TensorProto tensor) {
		ElementType type = ElementType.of(tensor.getDataType());
		return type.floating() ? new ConstantTensor(type, Tensors.shape(tensor), Tensors.toDoubles(tensor), null)
				: new ConstantTensor(type, Tensors.shape(tensor), null, Tensors.toLongs(tensor));
	}

	static ConstantTensor integers(ElementType type, long[] shape, long... data) {
		return new ConstantTensor(type, shape, null, data);
	}

	int count() {
		return reals == null ? integers.length : reals.length;
	}

	double real(int i) {
		return reals == null ? integers[i] : reals[i];
	}

	/** The elements at the given places, in the given shape. */
	ConstantTensor pick(int[] places, long... newShape) {
		double[] pickedReals = reals == null ? null : new double[places.length];
		long[] pickedIntegers = integers == null ? null : new long[places.length];
		for (int i = 0; i < places.length; i++) {
			if (reals == null) {
				pickedIntegers[i] = integers[places[i]];
			} else {
				pickedReals[i] = reals[places[i]];
			}
		}
		return new ConstantTensor(type, newShape, pickedReals, pickedIntegers);
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
		return reals == null ? Tensors.integers(type, integers, shape) : Tensors.reals(type, reals, shape);
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
