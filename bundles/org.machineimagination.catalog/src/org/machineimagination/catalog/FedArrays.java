// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.media.NumpyArray;

/**
 * Arrays as a network takes them. Numbers of any width are brought to the type of the input, as long as nothing is lost but digits that single
 * precision has not: a fraction or a number that is too large is no whole number and is refused. Shapes have to be the network's.
 */
final class FedArrays {

	private FedArrays() {
	}

	/**
	 * The tensors of some arrays.
	 *
	 * @param network has an input for each of them
	 * @throws ModelException that names the array and what the network takes
	 */
	static Map<String, Tensor> tensors(List<NumpyArray> arrays, OnnxGraph network) {
		var tensors = new LinkedHashMap<String, Tensor>();
		arrays.forEach(array -> tensors.put(array.name(), tensor(array, network.input(array.name()))));
		return tensors;
	}

	/** An input or output in a sentence: {@code noise float32 [any, 128]}. */
	static String described(TensorInfo port) {
		return "%s %s %s".formatted(port.name(), name(port.type()), port.shape() == null ? "of any shape" : LongStream.of(port.shape())
				.mapToObj(axis -> axis < 0 ? "any" : Long.toString(axis)).collect(Collectors.joining(", ", "[", "]")));
	}

	private static String name(ElementType type) {
		return switch (type) {
			case FLOAT -> "float32";
			case DOUBLE -> "float64";
			default -> type.name().toLowerCase(Locale.ROOT);
		};
	}

	private static Tensor tensor(NumpyArray array, TensorInfo input) {
		long[] shape = Arrays.stream(array.shape()).asLongStream().toArray();
		requireShape(array, shape, input);
		double[] values = array.values();
		return switch (input.type()) {
			case FLOAT, FLOAT16, BFLOAT16 -> Tensor.of(floats(values), shape);
			case DOUBLE -> new Tensor.Doubles(values, shape);
			case INT64 -> new Tensor.Longs(whole(array, input, Long.MIN_VALUE, Long.MAX_VALUE), shape);
			case INT32 -> new Tensor.Ints(ints(whole(array, input, Integer.MIN_VALUE, Integer.MAX_VALUE)), shape);
			case INT16 -> new Tensor.Ints(ints(whole(array, input, Short.MIN_VALUE, Short.MAX_VALUE)), shape);
			case INT8 -> new Tensor.Ints(ints(whole(array, input, Byte.MIN_VALUE, Byte.MAX_VALUE)), shape);
			case UINT8 -> new Tensor.Ints(ints(whole(array, input, 0, 255)), shape);
			case BOOL -> new Tensor.Bools(truths(whole(array, input, 0, 1)), shape);
			default -> throw new ModelException("The network's input %s is of a type that cannot be fed.".formatted(described(input)));
		};
	}

	private static void requireShape(NumpyArray array, long[] shape, TensorInfo input) {
		boolean fits = input.shape() == null || input.shape().length == shape.length;
		for (int axis = 0; fits && input.shape() != null && axis < shape.length; axis++) {
			fits = shape[axis] > 0 && (input.shape()[axis] < 0 || input.shape()[axis] == shape[axis]);
		}
		if (!fits) {
			throw new ModelException("The array '%s' has the shape %s, but the network takes %s.".formatted(array.name(), Arrays.toString(shape),
					described(input)));
		}
	}

	private static float[] floats(double[] values) {
		var floats = new float[values.length];
		for (int i = 0; i < floats.length; i++) {
			floats[i] = (float) values[i];
		}
		return floats;
	}

	private static long[] whole(NumpyArray array, TensorInfo input, long least, long most) {
		var whole = new long[array.values().length];
		for (int i = 0; i < whole.length; i++) {
			double value = array.values()[i];
			if (value != Math.rint(value) || value < least || value > most) {
				throw new ModelException("The array '%s' holds %s, but the network takes %s.".formatted(array.name(), value, described(input)));
			}
			whole[i] = (long) value;
		}
		return whole;
	}

	private static int[] ints(long[] whole) {
		return Arrays.stream(whole).mapToInt(Math::toIntExact).toArray();
	}

	private static boolean[] truths(long[] whole) {
		var truths = new boolean[whole.length];
		for (int i = 0; i < truths.length; i++) {
			truths[i] = whole[i] != 0;
		}
		return truths;
	}
}
