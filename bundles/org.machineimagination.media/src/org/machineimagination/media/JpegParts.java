// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the markers of a JPEG file say before any picture is decoded (ITU-T T.81, annex B).
 *
 * @param progressive whether the picture comes in passes, which decoders keep in memory whole
 * @param ended       whether the mark of the end is there
 * @param exif        the content of the first Exif segment, its mark included; empty if there is none
 */
record JpegParts(boolean progressive, boolean ended, ByteBuffer exif) {

	private static final int START_OF_IMAGE = 0xD8;
	private static final int END_OF_IMAGE = 0xD9;
	private static final int START_OF_SCAN = 0xDA;
	private static final int PROGRESSIVE = 0xC2;
	private static final int APP1 = 0xE1;

	/** Reads the markers of a file; of one that is damaged, as far as they go. */
	static JpegParts of(byte[] bytes) {
		boolean progressive = false;
		ByteBuffer exif = ByteBuffer.allocate(0);
		int place = 2;
		while (place + 4 <= bytes.length) {
			if (bytes[place] != (byte) 0xFF) {
				place++;
				continue;
			}
			int marker = bytes[place + 1] & 255;
			if (marker == END_OF_IMAGE) {
				return new JpegParts(progressive, true, exif);
			}
			if (standsAlone(marker)) {
				place += marker == 0xFF ? 1 : 2;
				continue;
			}
			int length = (bytes[place + 2] & 255) << 8 | bytes[place + 3] & 255;
			progressive |= marker == PROGRESSIVE;
			if (marker == APP1 && exif.remaining() == 0 && isExif(bytes, place + 4, length - 2)) {
				exif = ByteBuffer.wrap(bytes, place + 4, length - 2).slice();
			}
			place += 2 + Math.max(2, length);
			if (marker == START_OF_SCAN) {
				place = endOfScan(bytes, place);
			}
		}
		boolean ended = place + 2 <= bytes.length && bytes[place] == (byte) 0xFF && (bytes[place + 1] & 255) == END_OF_IMAGE;
		return new JpegParts(progressive, ended, exif);
	}

	/** Filling bytes, bytes of data that look like markers, restarts and the start have no length. */
	private static boolean standsAlone(int marker) {
		return marker == 0xFF || marker <= 1 || marker >= 0xD0 && marker <= START_OF_IMAGE;
	}

	private static boolean isExif(byte[] bytes, int place, int length) {
		return length >= 6 && place + length <= bytes.length && new String(bytes, place, 4, StandardCharsets.ISO_8859_1).equals("Exif");
	}

	/** The first marker behind packed data that is no restart of it. */
	private static int endOfScan(byte[] bytes, int from) {
		int place = from;
		while (place + 1 < bytes.length) {
			int next = bytes[place + 1] & 255;
			if (bytes[place] == (byte) 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
				return place;
			}
			place++;
		}
		return bytes.length;
	}
}
