// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;

/** Reads weights and constants. The format holds them as little-endian bytes or as lists of numbers. */
final class Weights {

	private Weights() {
	}

	static Tensor read(TensorProto weight) {
		int[] shape = weight.getDimsList().stream().mapToInt(Math::toIntExact).toArray();
		int count = Shapes.count(shape);
		return Elements.tensor(weight.hasRawData() ? fromBytes(weight, count) : fromLists(weight, count), shape);
	}

	private static Object fromBytes(TensorProto weight, int count) {
		ByteBuffer bytes = weight.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
		ElementType type = ElementType.of(weight.getDataType());
		return switch (type) {
			case FLOAT -> {
				var floats = new float[count];
				bytes.asFloatBuffer().get(floats);
				yield floats;
			}
			case DOUBLE -> doubles(count, i -> bytes.getDouble(8 * i));
			case INT64 -> longs(count, i -> bytes.getLong(8 * i));
			case INT32 -> ints(count, i -> bytes.getInt(4 * i));
			case INT16 -> ints(count, i -> bytes.getShort(2 * i));
			case INT8 -> ints(count, bytes::get);
			case UINT8 -> ints(count, i -> bytes.get(i) & 0xff);
			case BOOL -> bools(ints(count, bytes::get));
			case FLOAT16 -> halves(ints(count, i -> bytes.getShort(2 * i)));
			case BFLOAT16, UINT16, UINT32, UINT64, STRING -> throw unreadable(weight, type);
		};
	}

	private static Object fromLists(TensorProto weight, int count) {
		ElementType type = ElementType.of(weight.getDataType());
		return switch (type) {
			case FLOAT -> {
				var floats = new float[count];
				for (int i = 0; i < count; i++) {
					floats[i] = weight.getFloatData(i);
				}
				yield floats;
			}
			case DOUBLE -> doubles(count, weight::getDoubleData);
			case INT64 -> longs(count, weight::getInt64Data);
			// Everything of 32 bits and less is in one list.
			case INT32, INT16, INT8, UINT8 -> ints(count, weight::getInt32Data);
			case BOOL -> bools(ints(count, weight::getInt32Data));
			case FLOAT16 -> halves(ints(count, weight::getInt32Data));
			case BFLOAT16, UINT16, UINT32, UINT64, STRING -> throw unreadable(weight, type);
		};
	}

	private static BackendException unreadable(TensorProto weight, ElementType type) {
		return new BackendException("The graph cannot be compiled: its constant '%s' has the element type %s, which the Java backend does not read."
				.formatted(weight.getName(), type));
	}

	private static double[] doubles(int count, IntToDoubleFunction source) {
		var doubles = new double[count];
		Arrays.setAll(doubles, source);
		return doubles;
	}

	private static long[] longs(int count, IntToLongFunction source) {
		var longs = new long[count];
		Arrays.setAll(longs, source);
		return longs;
	}

	private static int[] ints(int count, IntUnaryOperator source) {
		var ints = new int[count];
		Arrays.setAll(ints, source);
		return ints;
	}

	private static boolean[] bools(int[] ints) {
		var bools = new boolean[ints.length];
		for (int i = 0; i < ints.length; i++) {
			bools[i] = ints[i] != 0;
		}
		return bools;
	}

	private static float[] halves(int[] bits) {
		var floats = new float[bits.length];
		for (int i = 0; i < bits.length; i++) {
			floats[i] = Float.float16ToFloat((short) bits[i]);
		}
		return floats;
	}
}
