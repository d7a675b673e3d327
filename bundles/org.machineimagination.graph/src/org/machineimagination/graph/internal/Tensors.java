// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;

/** Translates between the format's tensors and Java arrays. Raw data is little-endian, as the format wants. */
public final class Tensors {

	private Tensors() {
	}

	/** Number of elements of a shape; 1 for a scalar. */
	public static long count(long... shape) {
		long count = 1;
		for (long axis : shape) {
			count = Math.multiplyExact(count, axis);
		}
		return count;
	}

	/** Number of elements of a tensor. */
	public static long count(TensorProto tensor) {
		long count = 1;
		for (long axis : tensor.getDimsList()) {
			if (axis < 0) {
				throw new GraphException("The constant '" + tensor.getName() + "' has a negative axis length; the file is damaged");
			}
			count = Math.multiplyExact(count, axis);
		}
		return count;
	}

	/** The shape of a tensor. */
	public static long[] shape(TensorProto tensor) {
		return tensor.getDimsList().stream().mapToLong(Long::longValue).toArray();
	}

	/** A tensor of single precision numbers. */
	public static TensorProto floats(float[] data, long... shape) {
		ByteBuffer bytes = buffer(data.length, 4);
		bytes.asFloatBuffer().put(data);
		return tensor(ElementType.FLOAT, bytes, data.length, shape);
	}

	/** A tensor of 64-bit integers. */
	public static TensorProto longs(long[] data, long... shape) {
		ByteBuffer bytes = buffer(data.length, 8);
		bytes.asLongBuffer().put(data);
		return tensor(ElementType.INT64, bytes, data.length, shape);
	}

	/** A tensor of any real type from double precision numbers. */
	public static TensorProto reals(ElementType type, double[] data, long... shape) {
		ByteBuffer bytes = buffer(data.length, type.bytes());
		for (double value : data) {
			switch (type) {
				case FLOAT -> bytes.putFloat((float) value);
				case DOUBLE -> bytes.putDouble(value);
				case FLOAT16 -> bytes.putShort(Float.floatToFloat16((float) value));
				case BFLOAT16 -> bytes.putShort(toBfloat16((float) value));
				default -> throw new IllegalArgumentException(type + " is not a type of real numbers");
			}
		}
		return tensor(type, bytes.rewind(), data.length, shape);
	}

	/** A tensor of any integer type, or of truth values, from 64-bit integers. */
	public static TensorProto integers(ElementType type, long[] data, long... shape) {
		ByteBuffer bytes = buffer(data.length, type.bytes());
		for (long value : data) {
			switch (type.bytes()) {
				case 1 -> bytes.put((byte) value);
				case 2 -> bytes.putShort((short) value);
				case 4 -> bytes.putInt((int) value);
				default -> bytes.putLong(value);
			}
		}
		return tensor(type, bytes.rewind(), data.length, shape);
	}

	/** The elements of a tensor of any real type. */
	public static double[] toDoubles(TensorProto tensor) {
		ElementType type = ElementType.of(tensor.getDataType());
		double[] data = new double[Math.toIntExact(count(tensor))];
		if (tensor.hasRawData()) {
			ByteBuffer bytes = raw(tensor, data.length, type);
			for (int i = 0; i < data.length; i++) {
				data[i] = switch (type) {
					case FLOAT -> bytes.getFloat();
					case DOUBLE -> bytes.getDouble();
					case FLOAT16 -> Float.float16ToFloat(bytes.getShort());
					case BFLOAT16 -> Float.intBitsToFloat(bytes.getShort() << 16);
					default -> integer(bytes, type);
				};
			}
			return data;
		}
		for (int i = 0; i < data.length; i++) {
			data[i] = switch (type) {
				case FLOAT -> tensor.getFloatData(i);
				case DOUBLE -> tensor.getDoubleData(i);
				case FLOAT16 -> Float.float16ToFloat((short) tensor.getInt32Data(i));
				case BFLOAT16 -> Float.intBitsToFloat(tensor.getInt32Data(i) << 16);
				default -> typedInteger(tensor, type, i);
			};
		}
		return data;
	}

	/** The elements of a tensor of any integer type; truth values become 0 and 1, fractions are cut off. */
	public static long[] toLongs(TensorProto tensor) {
		ElementType type = ElementType.of(tensor.getDataType());
		if (type.floating()) {
			return Arrays.stream(toDoubles(tensor)).mapToLong(value -> (long) value).toArray();
		}
		long[] data = new long[Math.toIntExact(count(tensor))];
		if (tensor.hasRawData()) {
			ByteBuffer bytes = raw(tensor, data.length, type);
			for (int i = 0; i < data.length; i++) {
				data[i] = integer(bytes, type);
			}
			return data;
		}
		for (int i = 0; i < data.length; i++) {
			data[i] = typedInteger(tensor, type, i);
		}
		return data;
	}

	private static long integer(ByteBuffer bytes, ElementType type) {
		return switch (type) {
			case BOOL, INT8 -> bytes.get();
			case UINT8 -> bytes.get() & 0xff;
			case INT16 -> bytes.getShort();
			case UINT16 -> bytes.getShort() & 0xffff;
			case INT32 -> bytes.getInt();
			case UINT32 -> bytes.getInt() & 0xffff_ffffL;
			case INT64, UINT64 -> bytes.getLong();
			default -> throw new GraphException("A constant of type " + type + " cannot be read as numbers");
		};
	}

	private static long typedInteger(TensorProto tensor, ElementType type, int i) {
		return switch (type) {
			case INT64 -> tensor.getInt64Data(i);
			case UINT32, UINT64 -> tensor.getUint64Data(i);
			case STRING -> throw new GraphException("The constant '" + tensor.getName() + "' holds text, not numbers");
			default -> tensor.getInt32Data(i);
		};
	}

	private static ByteBuffer raw(TensorProto tensor, int count, ElementType type) {
		ByteString raw = tensor.getRawData();
		if (raw.size() != (long) count * type.bytes()) {
			throw new GraphException("The constant '" + tensor.getName() + "' holds " + raw.size() + " bytes where its shape "
					+ Arrays.toString(shape(tensor)) + " needs " + (long) count * type.bytes() + "; the file is damaged");
		}
		return raw.asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
	}

	private static ByteBuffer buffer(int count, int bytes) {
		return ByteBuffer.allocate(Math.multiplyExact(count, bytes)).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static TensorProto tensor(ElementType type, ByteBuffer bytes, int count, long[] shape) {
		if (count(shape) != count) {
			throw new GraphException("The shape " + Arrays.toString(shape) + " does not hold " + count + " elements");
		}
		var tensor = TensorProto.newBuilder().setDataType(type.code()).setRawData(ByteString.copyFrom(bytes.rewind()));
		for (long axis : shape) {
			tensor.addDims(axis);
		}
		return tensor.build();
	}

	/** Rounds to nearest, ties to even. */
	private static short toBfloat16(float value) {
		int bits = Float.floatToRawIntBits(value);
		if (Float.isNaN(value)) {
			return (short) (bits >>> 16 | 0x40);
		}
		return (short) (bits + 0x7fff + (bits >>> 16 & 1) >>> 16);
	}
}
