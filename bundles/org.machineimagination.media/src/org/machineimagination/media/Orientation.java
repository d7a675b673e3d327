// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Which way up a picture is to be held: the tag of that name in the first directory of TIFF, which the Exif data of other kinds are as well
 * (TIFF 6.0, page 36; Exif 3.0, 4.6.5). Whatever is wrong with such data, the picture is taken as it lies in the file.
 */
enum Orientation {
	UPRIGHT, MIRRORED, TURNED, FLIPPED, TRANSPOSED, CLOCKWISE, TRANSVERSE, ANTICLOCKWISE;

	private static final int TAG = 0x0112;
	private static final int SHORT = 3;
	private static final int ENTRY = 12;
	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

	/** How a file's picture is to be held. */
	static Orientation of(PictureKind kind, byte[] bytes) {
		ByteBuffer tiff = switch (kind) {
			case TIFF -> ByteBuffer.wrap(bytes);
			case JPEG -> withoutMark(JpegParts.of(bytes).exif());
			case PNG -> part(bytes, PngFormat.SIGNATURE.length, "eXIf", ByteOrder.BIG_ENDIAN);
			case WEBP -> withoutMark(part(bytes, 12, "EXIF", ByteOrder.LITTLE_ENDIAN));
			case GIF, BMP -> ByteBuffer.allocate(0);
		};
		return of(tiff);
	}

	/** Whether the picture comes to stand with width and height exchanged. */
	boolean exchangesSides() {
		return ordinal() >= TRANSPOSED.ordinal();
	}

	/**
	 * The picture as it is to be held.
	 *
	 * @param rgb {@code [height * width]}
	 */
	int[] upright(int width, int height, int[] rgb) {
		if (this == UPRIGHT) {
			return rgb;
		}
		int wide = exchangesSides() ? height : width;
		int high = exchangesSides() ? width : height;
		var turned = new int[rgb.length];
		for (int y = 0; y < high; y++) {
			for (int x = 0; x < wide; x++) {
				turned[y * wide + x] = rgb[source(x, y, width, height)];
			}
		}
		return turned;
	}

	/** Where a pixel of the upright picture lies in the file. */
	private int source(int x, int y, int width, int height) {
		return switch (this) {
			case UPRIGHT -> y * width + x;
			case MIRRORED -> y * width + width - 1 - x;
			case TURNED -> (height - 1 - y) * width + width - 1 - x;
			case FLIPPED -> (height - 1 - y) * width + x;
			case TRANSPOSED -> x * width + y;
			case CLOCKWISE -> (height - 1 - x) * width + y;
			case TRANSVERSE -> (height - 1 - x) * width + width - 1 - y;
			case ANTICLOCKWISE -> x * width + width - 1 - y;
		};
	}

	private static Orientation of(ByteBuffer tiff) {
		if (tiff.remaining() < 14) {
			return UPRIGHT;
		}
		ByteBuffer in = tiff.slice().order(tiff.get(tiff.position()) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		long directory = in.getInt(4) & 0xFFFFFFFFL;
		if (directory > in.limit() - 2) {
			return UPRIGHT;
		}
		int entries = in.getShort((int) directory) & 0xFFFF;
		for (int i = 0; i < entries; i++) {
			long place = directory + 2 + (long) ENTRY * i;
			if (place + ENTRY > in.limit()) {
				break;
			}
			if ((in.getShort((int) place) & 0xFFFF) == TAG && in.getShort((int) place + 2) == SHORT) {
				int value = in.getShort((int) place + 8);
				return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

	/** Some writers put the mark of JPEG's segments before Exif data of other kinds, too. */
	private static ByteBuffer withoutMark(ByteBuffer exif) {
		return exif.remaining() >= EXIF.length && exif.slice(exif.position(), EXIF.length).equals(ByteBuffer.wrap(EXIF))
				? exif.slice(exif.position() + EXIF.length, exif.remaining() - EXIF.length) : exif;
	}

	/** The first part of a name in a file of parts: PNG puts length, name, content and checksum, RIFF name, length and content of even length. */
	private static ByteBuffer part(byte[] bytes, int first, String name, ByteOrder order) {
		ByteBuffer file = ByteBuffer.wrap(bytes).order(order);
		boolean png = order == ByteOrder.BIG_ENDIAN;
		long place = first;
		while (place + 8 <= bytes.length) {
			long length = file.getInt((int) place + (png ? 0 : 4)) & 0xFFFFFFFFL;
			if (length > bytes.length - place - 8) {
				break;
			}
			if (new String(bytes, (int) place + (png ? 4 : 0), 4, StandardCharsets.ISO_8859_1).equals(name)) {
				return ByteBuffer.wrap(bytes, (int) place + 8, (int) length).slice();
			}
			place += png ? length + 12 : length + 8 + (length & 1);
		}
		return ByteBuffer.allocate(0);
	}
}
