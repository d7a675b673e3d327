// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
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
		ByteBuffer bytes = weight.hasRawData() ? weight.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN) : null;
		ElementType type = ElementType.of(weight.getDataType());
		Object array = switch (type) {
			case FLOAT -> floats(count, weight.getFloatDataList(), bytes);
			case DOUBLE -> doubles(count, weight.getDoubleDataList(), bytes);
			case INT64 -> longs(count, weight.getInt64DataList(), bytes);
			case INT32 -> ints(count, weight, bytes == null ? null : i -> bytes.getInt(4 * i));
			case INT16 -> ints(count, weight, bytes == null ? null : i -> bytes.getShort(2 * i));
			case INT8 -> ints(count, weight, bytes == null ? null : bytes::get);
			case UINT8 -> ints(count, weight, bytes == null ? null : i -> bytes.get(i) & 0xff);
			case BOOL -> bools(ints(count, weight, bytes == null ? null : bytes::get));
			case FLOAT16 -> halves(ints(count, weight, bytes == null ? null : i -> bytes.getShort(2 * i)));
			case BFLOAT16, UINT16, UINT32, UINT64, STRING -> throw new BackendException(
					"The graph cannot be compiled: its constant '%s' has the element type %s, which the Java backend does not read."
							.formatted(weight.getName(), type));
		};
		return Elements.tensor(array, shape);
	}

	private static float[] floats(int count, List<Float> listed, ByteBuffer bytes) {
		var floats = new float[count];
		if (bytes != null) {
			bytes.asFloatBuffer().get(floats);
		} else {
			for (int i = 0; i < count; i++) {
				floats[i] = listed.get(i);
			}
		}
		return floats;
	}

	private static double[] doubles(int count, List<Double> listed, ByteBuffer bytes) {
		var doubles = new double[count];
		Arrays.setAll(doubles, i -> bytes != null ? bytes.getDouble(8 * i) : listed.get(i));
		return doubles;
	}

	private static long[] longs(int count, List<Long> listed, ByteBuffer bytes) {
		var longs = new long[count];
		Arrays.setAll(longs, i -> bytes != null ? bytes.getLong(8 * i) : listed.get(i));
		return longs;
	}

	/** Everything of 32 bits and less is in one list where it is not in bytes. */
	private static int[] ints(int count, TensorProto weight, IntUnaryOperator fromBytes) {
		var ints = new int[count];
		Arrays.setAll(ints, fromBytes != null ? fromBytes : weight::getInt32Data);
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
