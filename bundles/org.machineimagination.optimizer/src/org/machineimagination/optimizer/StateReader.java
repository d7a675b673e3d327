// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.core.RandomProviderDefaultState;
import org.machineimagination.plugin.StateException;

/**
 * Reads what {@link StateWriter} wrote. Bytes that were cut short, changed, or written by another method or version are refused before
 * anything is taken from them; sizes are checked against what is left before memory is taken.
 *
 * <p>Every method throws {@link IllegalArgumentException} with one plain sentence if the bytes do not hold what is asked for.
 */
public final class StateReader {

	private final String method;
	private final ByteBuffer buffer;

	/**
	 * @param bytes   the saved state
	 * @param method  identifier of the optimizer's factory
	 * @param version version of the layout that the caller reads
	 */
	public StateReader(byte[] bytes, String method, int version) {
		this.method = method;
		int end = bytes.length - Integer.BYTES;
		buffer = ByteBuffer.wrap(bytes, 0, Math.max(0, end));
		if (end < Integer.BYTES || readInt() != StateWriter.MARK) {
			throw new StateException("This is not a saved state of an optimizer.");
		}
		var check = new CRC32();
		check.update(bytes, 0, end);
		if (ByteBuffer.wrap(bytes).getInt(end) != (int) check.getValue()) {
			throw new StateException("The saved state of the optimizer is damaged or incomplete.");
		}
		String writtenBy = readText();
		if (!writtenBy.equals(method)) {
			throw new StateException("The saved state belongs to the optimizer '" + writtenBy + "', not to '" + method + "'.");
		}
		int writtenVersion = readInt();
		if (writtenVersion != version) {
			throw new StateException("The saved state of '" + method + "' has version " + writtenVersion
					+ "; this program reads version " + version + ".");
		}
	}

	/** The next field as a whole number. */
	public int readInt() {
		return has(Integer.BYTES).getInt();
	}

	/** The next field as a whole number. */
	public long readLong() {
		return has(Long.BYTES).getLong();
	}

	/** The next field as a number. */
	public double readDouble() {
		return has(Double.BYTES).getDouble();
	}

	/** The next field as a vector of the length it was written with. */
	public double[] readDoubles() {
		int length = readLength(Double.BYTES);
		var values = new double[length];
		buffer.asDoubleBuffer().get(values);
		buffer.position(buffer.position() + length * Double.BYTES);
		return values;
	}

	/**
	 * The next field, written as a vector, into a vector of the same length.
	 *
	 * @throws StateException if the lengths differ
	 */
	public void readDoubles(double[] values) {
		int length = readLength(Double.BYTES);
		if (length != values.length) {
			throw unfit();
		}
		buffer.asDoubleBuffer().get(values);
		buffer.position(buffer.position() + length * Double.BYTES);
	}

	/**
	 * The next field, written as the rows of a matrix, into rows of the same lengths.
	 *
	 * @throws StateException if the sizes differ
	 */
	public void readRows(double[][] rows) {
		if (readInt() != rows.length) {
			throw unfit();
		}
		for (double[] row : rows) {
			readDoubles(row);
		}
	}

	/** The next field as text. */
	public String readText() {
		return new String(readBytes(), StandardCharsets.UTF_8);
	}

	/** The next field as the bytes it was written with. */
	public byte[] readBytes() {
		var bytes = new byte[readLength(1)];
		buffer.get(bytes);
		return bytes;
	}

	/**
	 * Puts a random generator into the saved state.
	 *
	 * @throws StateException if the saved state is one of another kind of generator
	 */
	public void readRandom(RestorableUniformRandomProvider random) {
		String kind = readText();
		byte[] state = readBytes();
		if (!kind.equals(random.getClass().getName())) {
			throw new StateException("The saved state was made with the random generator " + kind + ", not with "
					+ random.getClass().getName() + ".");
		}
		try {
			random.restoreState(new RandomProviderDefaultState(state));
		} catch (IllegalStateException e) {
			throw new StateException("The saved state of the random generator does not fit.", e);
		}
	}

	/** Checks that nothing is left unread. */
	public void end() {
		if (buffer.hasRemaining()) {
			throw unfit();
		}
	}

	private int readLength(int size) {
		int length = readInt();
		if (length < 0 || (long) length * size > buffer.remaining()) {
			throw unfit();
		}
		return length;
	}

	private ByteBuffer has(int size) {
		if (buffer.remaining() < size) {
			throw unfit();
		}
		return buffer;
	}

	private StateException unfit() {
		return new StateException("The saved state of '" + method + "' does not fit this search.");
	}
}
