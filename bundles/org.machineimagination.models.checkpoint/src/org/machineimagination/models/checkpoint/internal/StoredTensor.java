// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.machineimagination.graph.ElementType;

/**
 * Where a tensor's elements lie.
 *
 * @param storage the bytes it is cut from
 * @param type    of the elements
 * @param offset  of its first element, in elements
 * @param shape   length of each axis
 * @param strides elements from one index to the next, for each axis
 */
public record StoredTensor(Storage storage, ElementType type, long offset, long[] shape, long[] strides) {

	/** Axes at the most. */
	static final int DEEPEST = 16;
	private static final int MOST = Integer.MAX_VALUE / 8;

	/**
	 * A tensor, checked against its storage.
	 *
	 * @param name for messages
	 * @throws RefusedException if it reaches beyond its storage, or repeats elements so that it is larger than its storage
	 */
	static StoredTensor checked(String name, Storage storage, ElementType type, long offset, long[] shape, long[] strides) throws RefusedException {
		long there = storage.size() / type.bytes();
		boolean sound = shape.length == strides.length && shape.length <= DEEPEST && offset >= 0 && offset <= there;
		try {
			long count = 1;
			long last = offset;
			for (int i = 0; sound && i < shape.length; i++) {
				sound = shape[i] >= 0 && strides[i] >= 0;
				count = Math.multiplyExact(count, Math.max(0, shape[i]));
				last = Math.addExact(last, Math.multiplyExact(Math.max(0, shape[i] - 1), strides[i]));
			}
			sound &= count == 0 || last < there && count <= there && count <= MOST;
		} catch (ArithmeticException e) {
			sound = false;
		}
		if (!sound) {
			throw new RefusedException("its tensor '%s' of the shape %s claims more than the %d bytes that are there for it".formatted(name,
					Arrays.toString(shape), storage.size()));
		}
		return new StoredTensor(storage, type, offset, shape, strides);
	}

	/** Strides of a tensor whose elements lie row by row. */
	static long[] rowMajor(long[] shape) {
		var strides = new long[shape.length];
		long step = 1;
		for (int i = shape.length - 1; i >= 0; i--) {
			strides[i] = step;
			step *= shape[i];
		}
		return strides;
	}

	/** Its elements row by row. */
	public float[] floats() throws IOException {
		int count = 1;
		for (long axis : shape) {
			count *= (int) axis;
		}
		if (count == 0) {
			return new float[0];
		}
		long reach = 1;
		for (int i = 0; i < shape.length; i++) {
			reach += (shape[i] - 1) * strides[i];
		}
		if (reach > MOST) {
			throw new RefusedException("one of its tensors is spread over more than can be read at once");
		}
		var bytes = ByteBuffer.wrap(storage.read(offset * type.bytes(), (int) reach * type.bytes())).order(ByteOrder.LITTLE_ENDIAN);
		var values = new float[count];
		if (Arrays.equals(strides, rowMajor(shape))) {
			for (int i = 0; i < count; i++) {
				values[i] = element(bytes, i);
			}
		} else {
			gather(bytes, values);
		}
		return values;
	}

	/** Goes through the indices in row-major order, as an odometer does. */
	private void gather(ByteBuffer bytes, float[] values) {
		var index = new long[shape.length];
		int position = 0;
		for (int i = 0; i < values.length; i++) {
			values[i] = element(bytes, position);
			for (int axis = shape.length - 1; axis >= 0; axis--) {
				position += (int) strides[axis];
				if (++index[axis] < shape[axis]) {
					break;
				}
				position -= (int) (index[axis] * strides[axis]);
				index[axis] = 0;
			}
		}
	}

	private float element(ByteBuffer bytes, int i) {
		return switch (type) {
			case FLOAT -> bytes.getFloat(4 * i);
			case DOUBLE -> (float) bytes.getDouble(8 * i);
			case FLOAT16 -> Float.float16ToFloat(bytes.getShort(2 * i));
			case BFLOAT16 -> Float.intBitsToFloat(bytes.getShort(2 * i) << 16);
			case INT64 -> bytes.getLong(8 * i);
			case INT32 -> bytes.getInt(4 * i);
			case INT16 -> bytes.getShort(2 * i);
			case INT8 -> bytes.get(i);
			case UINT8 -> bytes.get(i) & 0xff;
			case BOOL -> bytes.get(i) == 0 ? 0 : 1;
			default -> throw new IllegalStateException("No reader makes tensors of the type " + type);
		};
	}
}
