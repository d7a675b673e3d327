// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Arrays whose header is damaged while its own length is right: safetensors and NumPy's. */
final class Headers {

	private static final int NUMPY_START = 10;

	private Headers() {
	}

	/** Damages the JSON before the tensors of a safetensors file. */
	static byte[] safetensors(byte[] bytes, RandomGenerator random) {
		long length = bytes.length < Long.BYTES ? -1 : ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
		if (length < 0 || length > bytes.length - Long.BYTES) {
			return Bytes.damage(bytes, random);
		}
		int end = Long.BYTES + (int) length;
		byte[] header = Trees.damage(Arrays.copyOfRange(bytes, Long.BYTES, end), random);
		return ByteBuffer.allocate(Long.BYTES + header.length + bytes.length - end).order(ByteOrder.LITTLE_ENDIAN).putLong(header.length).put(header)
				.put(bytes, end, bytes.length - end).array();
	}

	/** Damages the text before the numbers of a NumPy array. */
	static byte[] numpy(byte[] bytes, RandomGenerator random) {
		int length = bytes.length < NUMPY_START ? -1 : ByteBuffer.wrap(bytes, NUMPY_START - 2, 2).order(ByteOrder.LITTLE_ENDIAN).getShort() & 0xFFFF;
		if (length < 0 || length > bytes.length - NUMPY_START) {
			return Bytes.damage(bytes, random);
		}
		int end = NUMPY_START + length;
		byte[] text = Arrays.copyOfRange(bytes, NUMPY_START, end);
		byte[] header = random.nextBoolean() ? Texts.damage(text, random) : Texts.otherDigits(text, random);
		return ByteBuffer.allocate(NUMPY_START + header.length + bytes.length - end).order(ByteOrder.LITTLE_ENDIAN).put(bytes, 0, NUMPY_START - 2)
				.putShort((short) header.length).put(header).put(bytes, end, bytes.length - end).array();
	}
}
