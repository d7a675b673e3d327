// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.core.RandomProviderDefaultState;

/**
 * Writes an optimizer's state in the one binary form that all methods share; {@link StateReader} reads it back bit for bit.
 *
 * <p>The form is big-endian: the mark {@code MIOS}, the method's identifier, the version of the method's layout, the fields in the order
 * written, and a CRC-32 of everything before it.
 */
public final class StateWriter {

	static final int MARK = 0x4D494F53; // "MIOS"

	private ByteBuffer buffer = ByteBuffer.allocate(1024);

	/**
	 * @param method  identifier of the optimizer's factory
	 * @param version version of the layout of the fields that follow; raise it whenever the layout changes
	 */
	public StateWriter(String method, int version) {
		writeInt(MARK);
		writeText(method);
		writeInt(version);
	}

	/** Appends a whole number. */
	public StateWriter writeInt(int value) {
		room(Integer.BYTES).putInt(value);
		return this;
	}

	/** Appends a whole number. */
	public StateWriter writeLong(long value) {
		room(Long.BYTES).putLong(value);
		return this;
	}

	/** Appends a number, every bit of it. */
	public StateWriter writeDouble(double value) {
		room(Double.BYTES).putDouble(value);
		return this;
	}

	/** Appends a vector of any length; the length is stored. */
	public StateWriter writeDoubles(double[] values) {
		writeInt(values.length);
		room(Math.multiplyExact(values.length, Double.BYTES)).asDoubleBuffer().put(values);
		buffer.position(buffer.position() + values.length * Double.BYTES);
		return this;
	}

	/** Appends the rows of a matrix, {@code [rows][columns]}. */
	public StateWriter writeRows(double[][] rows) {
		writeInt(rows.length);
		for (double[] row : rows) {
			writeDoubles(row);
		}
		return this;
	}

	/** Appends a short text. */
	public StateWriter writeText(String text) {
		return writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Appends bytes of any length, such as the state of an optimizer that is a part of this one; the length is stored. */
	public StateWriter writeBytes(byte[] bytes) {
		writeInt(bytes.length);
		room(bytes.length).put(bytes);
		return this;
	}

	/**
	 * Appends the kind and the state of a random generator.
	 *
	 * @throws IllegalArgumentException if the generator's state cannot be had as bytes, which all generators of Commons RNG allow
	 */
	public StateWriter writeRandom(RestorableUniformRandomProvider random) {
		if (!(random.saveState() instanceof RandomProviderDefaultState state)) {
			throw new IllegalArgumentException("The state of the random generator " + random.getClass().getName() + " cannot be saved as bytes");
		}
		return writeText(random.getClass().getName()).writeBytes(state.getState());
	}

	/** Everything written, closed by its check sum. */
	public byte[] toBytes() {
		var check = new CRC32();
		check.update(buffer.array(), 0, buffer.position());
		byte[] bytes = Arrays.copyOf(buffer.array(), buffer.position() + Integer.BYTES);
		ByteBuffer.wrap(bytes).putInt(buffer.position(), (int) check.getValue());
		return bytes;
	}

	private ByteBuffer room(int size) {
		int needed = Math.addExact(buffer.position(), size);
		if (needed > buffer.capacity()) {
			int capacity = (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, 2L * buffer.capacity()));
			buffer = ByteBuffer.allocate(capacity).put(buffer.flip());
		}
		return buffer;
	}
}
