// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A little of what an MP4 file says of itself (ISO/IEC 14496-12 and 14496-15), found by the names of its boxes.
 *
 * @param bytes the file
 */
record Mp4(byte[] bytes) {

	Mp4(Path file) {
		this(read(file));
	}

	/** How long it plays by its own scale of time: box mvhd of version 0. */
	double seconds() {
		ByteBuffer box = ByteBuffer.wrap(bytes).position(after("mvhd") + 12);
		long scale = Integer.toUnsignedLong(box.getInt());
		return (double) Integer.toUnsignedLong(box.getInt()) / scale;
	}

	/** Number of its pictures: box stsz. */
	int frames() {
		return ByteBuffer.wrap(bytes).getInt(after("stsz") + 8);
	}

	/** The profile of H.264, 66 for baseline: box avcC. */
	int profile() {
		return bytes[after("avcC") + 1];
	}

	/** Whether what tells where the pictures are comes before them. */
	boolean startsFast() {
		return after("moov") < after("mdat");
	}

	private int after(String name) {
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		int place = text.indexOf(name);
		if (place < 0) {
			throw new AssertionError("There is no box " + name);
		}
		return place + name.length();
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
