// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the data of a PNG file as they are asked for, so that they never lie in memory whole. */
final class PngData implements AutoCloseable {

	private static final int FIRST_TEXT_BYTES = 1 << 12;

	private final Inflater inflater = new Inflater();
	private final Iterator<ByteBuffer> parts;

	/** @param parts the packed data, in order */
	PngData(List<ByteBuffer> parts) {
		this.parts = parts.iterator();
	}

	/**
	 * Unpacks the next bytes.
	 *
	 * @throws MediaException if there are not so many, or they cannot be unpacked
	 */
	void read(byte[] bytes) {
		try {
			int filled = 0;
			while (filled < bytes.length) {
				int count = inflater.inflate(bytes, filled, bytes.length - filled);
				filled += count;
				if (count == 0 && !feed()) {
					throw PngReader.damaged("part of the picture is missing");
				}
			}
		} catch (DataFormatException e) {
			throw unpackable(e);
		}
	}

	private boolean feed() {
		if (inflater.finished() || inflater.needsDictionary() || !parts.hasNext()) {
			return false;
		}
		inflater.setInput(parts.next());
		return true;
	}

	/** Unpacks a text, up to a number of bytes. */
	static byte[] unpacked(byte[] packed, int most) {
		var inflater = new Inflater();
		try {
			inflater.setInput(packed);
			var out = new byte[Math.min(most, FIRST_TEXT_BYTES)];
			int filled = 0;
			for (int count = 1; count > 0 && filled < most;) {
				if (filled == out.length) {
					out = Arrays.copyOf(out, Math.min(most, out.length * 2));
				}
				count = inflater.inflate(out, filled, out.length - filled);
				filled += count;
			}
			return Arrays.copyOf(out, filled);
		} catch (DataFormatException e) {
			throw unpackable(e);
		} finally {
			inflater.end();
		}
	}

	@Override
	public void close() {
		inflater.end();
	}

	private static MediaException unpackable(DataFormatException e) {
		return new MediaException("The PNG file is damaged: its data cannot be unpacked.", e);
	}
}
