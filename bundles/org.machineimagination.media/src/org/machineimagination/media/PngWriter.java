// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes pictures as PNG of 8 bits a channel, in sRGB, with texts. The same picture gives the same bytes. It needs no window
 * system: {@code java.awt} is not touched.
 */
public final class PngWriter {

	private static final int CHANNELS = 3;
	private static final byte SRGB_PERCEPTUAL = 0;

	/** The highest level takes sixteen times as long on smooth pictures and saves a twelfth. */
	private static final int LEVEL = 6;

	private PngWriter() {
	}

	/** The bytes of a PNG file. */
	public static byte[] write(PngImage image) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(head(image.width(), image.height(), new byte[0], image.texts()));
		chunk(out, "IDAT", data(image));
		chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	/**
	 * Everything before the pixels.
	 *
	 * @param animation content of the chunk that announces an animation, or empty
	 */
	static byte[] head(int width, int height, byte[] animation, List<PngText> texts) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(PngFormat.SIGNATURE);
		chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) PngFormat.RGB)
				.put((byte) 0).put((byte) 0).put((byte) 0).array());
		chunk(out, "sRGB", new byte[] {SRGB_PERCEPTUAL});
		if (animation.length > 0) {
			chunk(out, "acTL", animation);
		}
		texts.forEach(text -> chunk(out, "iTXt", international(text)));
		return out.toByteArray();
	}

	/** The pixels as they stand in a file: filtered and compressed. */
	static byte[] data(PngImage image) {
		return deflate(filtered(image));
	}

	/** Adds a chunk with its length and checksum. */
	static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		var crc = new CRC32();
		crc.update(name);
		crc.update(data);
		out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
		out.writeBytes(name);
		out.writeBytes(data);
		out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
	}

	/** Keyword, not compressed, no language, no translated keyword, text in UTF-8 (section 11.3.3.4). */
	private static byte[] international(PngText text) {
		var data = new ByteArrayOutputStream();
		data.writeBytes(text.keyword().getBytes(StandardCharsets.ISO_8859_1));
		data.writeBytes(new byte[] {0, 0, 0, 0, 0});
		data.writeBytes(text.text().getBytes(StandardCharsets.UTF_8));
		return data.toByteArray();
	}

	private static byte[] filtered(PngImage image) {
		int length = image.width() * CHANNELS;
		var out = new byte[image.height() * (length + 1)];
		var above = new byte[length];
		var row = new byte[length];
		var tried = new byte[PngFormat.FILTERS][length];
		for (int y = 0; y < image.height(); y++) {
			unpack(image, y, row);
			int filter = bestFilter(row, above, tried);
			out[y * (length + 1)] = (byte) filter;
			System.arraycopy(tried[filter], 0, out, y * (length + 1) + 1, length);
			byte[] swap = above;
			above = row;
			row = swap;
		}
		return out;
	}

	private static void unpack(PngImage image, int y, byte[] row) {
		for (int x = 0; x < image.width(); x++) {
			int rgb = image.rgb()[y * image.width() + x];
			row[CHANNELS * x] = (byte) (rgb >> 16);
			row[CHANNELS * x + 1] = (byte) (rgb >> 8);
			row[CHANNELS * x + 2] = (byte) rgb;
		}
	}

	/** The filter with the smallest sum of absolute differences, the standard's own advice (section 12.7). */
	private static int bestFilter(byte[] row, byte[] above, byte[][] tried) {
		int best = 0;
		long smallest = Long.MAX_VALUE;
		for (int filter = 0; filter < PngFormat.FILTERS; filter++) {
			long sum = 0;
			for (int i = 0; i < row.length; i++) {
				int left = i < CHANNELS ? 0 : row[i - CHANNELS] & 255;
				int aboveLeft = i < CHANNELS ? 0 : above[i - CHANNELS] & 255;
				tried[filter][i] = (byte) (row[i] - PngFormat.predict(filter, left, above[i] & 255, aboveLeft));
				sum += Math.abs(tried[filter][i]);
			}
			if (sum < smallest) {
				smallest = sum;
				best = filter;
			}
		}
		return best;
	}

	private static byte[] deflate(byte[] data) {
		var deflater = new Deflater(LEVEL);
		try {
			deflater.setInput(data);
			deflater.finish();
			var out = new ByteArrayOutputStream();
			var buffer = new byte[1 << 16];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
			return out.toByteArray();
		} finally {
			deflater.end();
		}
	}
}
