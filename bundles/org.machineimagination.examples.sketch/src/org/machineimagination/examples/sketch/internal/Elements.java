// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Tensor;

/** Elements of tensors of every type: reading them as numbers, moving them, making tensors like others. */
final class Elements {

	private Elements() {
	}

	/** The array behind a tensor. */
	static Object array(Tensor tensor) {
		return switch (tensor) {
			case Tensor.Floats floats -> floats.data();
			case Tensor.Doubles doubles -> doubles.data();
			case Tensor.Longs longs -> longs.data();
			case Tensor.Ints ints -> ints.data();
			case Tensor.Bools bools -> bools.data();
		};
	}

	/** A tensor around an array. */
	static Tensor tensor(Object array, int... shape) {
		long[] axes = Shapes.longs(shape);
		return switch (array) {
			case float[] floats -> new Tensor.Floats(floats, axes);
			case double[] doubles -> new Tensor.Doubles(doubles, axes);
			case long[] longs -> new Tensor.Longs(longs, axes);
			case int[] ints -> new Tensor.Ints(ints, axes);
			case boolean[] bools -> new Tensor.Bools(bools, axes);
			default -> throw new IllegalArgumentException("not an array of elements: " + array.getClass());
		};
	}

	static int count(Tensor tensor) {
		return Array.getLength(array(tensor));
	}

	static boolean isFloating(Tensor tensor) {
		return tensor instanceof Tensor.Floats || tensor instanceof Tensor.Doubles;
	}

	/** Reads elements as numbers with a fraction; true is 1. */
	static IntToDoubleFunction doubles(Tensor tensor) {
		return switch (tensor) {
			case Tensor.Floats floats -> i -> floats.data()[i];
			case Tensor.Doubles doubles -> i -> doubles.data()[i];
			case Tensor.Longs longs -> i -> longs.data()[i];
			case Tensor.Ints ints -> i -> ints.data()[i];
			case Tensor.Bools bools -> i -> bools.data()[i] ? 1 : 0;
		};
	}

	/** Reads elements as whole numbers, cutting fractions off. */
	static IntToLongFunction longs(Tensor tensor) {
		return switch (tensor) {
			case Tensor.Floats floats -> i -> (long) floats.data()[i];
			case Tensor.Doubles doubles -> i -> (long) doubles.data()[i];
			case Tensor.Longs longs -> i -> longs.data()[i];
			case Tensor.Ints ints -> i -> ints.data()[i];
			case Tensor.Bools bools -> i -> bools.data()[i] ? 1 : 0;
		};
	}

	/** All elements as array lengths or indices; values beyond an int's range become its ends, as slices to the end have them. */
	static int[] ints(Tensor tensor) {
		IntToLongFunction elements = longs(tensor);
		var ints = new int[count(tensor)];
		Arrays.setAll(ints, i -> Math.clamp(elements.applyAsLong(i), Integer.MIN_VALUE, Integer.MAX_VALUE));
		return ints;
	}

	/** A tensor of a given type from numbers. */
	static Tensor like(Tensor model, int[] shape, IntToDoubleFunction values) {
		int count = Shapes.count(shape);
		Object array = Array.newInstance(array(model).getClass().componentType(), count);
		switch (array) {
			case float[] floats -> {
				for (int i = 0; i < count; i++) {
					floats[i] = (float) values.applyAsDouble(i);
				}
			}
			case double[] doubles -> Arrays.setAll(doubles, values);
			case long[] longs -> Arrays.setAll(longs, i -> (long) values.applyAsDouble(i));
			case int[] ints -> Arrays.setAll(ints, i -> (int) values.applyAsDouble(i));
			case boolean[] bools -> {
				for (int i = 0; i < count; i++) {
					bools[i] = values.applyAsDouble(i) != 0;
				}
			}
			default -> throw new IllegalStateException("not an array of elements");
		}
		return tensor(array, shape);
	}

	/** A tensor of a given integer type from whole numbers. */
	static Tensor likeWhole(Tensor model, int[] shape, IntToLongFunction values) {
		int count = Shapes.count(shape);
		if (model instanceof Tensor.Longs) {
			var longs = new long[count];
			Arrays.setAll(longs, values);
			return tensor(longs, shape);
		}
		var ints = new int[count];
		Arrays.setAll(ints, i -> (int) values.applyAsLong(i));
		return tensor(ints, shape);
	}

	/** The elements that a map names; where it says -1 the fill, or zero where that is null. */
	static Tensor pick(Tensor tensor, int[] map, int[] shape, @Nullable Tensor fill) {
		Object source = array(tensor);
		Object target = Array.newInstance(source.getClass().componentType(), map.length);
		Object filling = fill == null ? Array.newInstance(source.getClass().componentType(), 1) : array(fill);
		switch (source) {
			case float[] floats -> {
				var result = (float[]) target;
				for (int i = 0; i < map.length; i++) {
					result[i] = map[i] < 0 ? ((float[]) filling)[0] : floats[map[i]];
				}
			}
			case long[] longs -> {
				var result = (long[]) target;
				for (int i = 0; i < map.length; i++) {
					result[i] = map[i] < 0 ? ((long[]) filling)[0] : longs[map[i]];
				}
			}
			default -> {
				for (int i = 0; i < map.length; i++) {
					System.arraycopy(map[i] < 0 ? filling : source, Math.max(0, map[i]), target, i, 1);
				}
			}
		}
		return tensor(target, shape);
	}

	/** The elements that a map names, all of which there are. */
	static Tensor pick(Tensor tensor, int[] map, int[] shape) {
		return pick(tensor, map, shape, null);
	}

	/** The same elements in another shape. */
	static Tensor reshape(Tensor tensor, int... shape) {
		return tensor(array(tensor), shape);
	}
}
