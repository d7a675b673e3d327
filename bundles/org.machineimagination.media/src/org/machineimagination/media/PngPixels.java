// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.nio.ByteBuffer;

/** Turns the unpacked data of a PNG file into pixels: undoes the filters, spreads the passes, mixes transparency with white. */
final class PngPixels {

	private static final int OPAQUE = 255;

	private final PngHeader header;
	private final byte[] palette;
	private final byte[] transparency;
	private final int[] samples = new int[4];

	PngPixels(PngHeader header, byte[] palette, byte[] transparency) {
		this.header = header;
		this.palette = palette;
		this.transparency = transparency;
		if (header.colour() == PngFormat.PALETTE && palette.length == 0) {
			throw PngReader.damaged("its palette is missing");
		}
	}

	/** {@code [height * width]} packed 0xRRGGBB. */
	int[] decode(byte[] data) {
		var rgb = new int[header.width() * header.height()];
		int offset = 0;
		for (int[] pass : header.passes()) {
			int columns = PngHeader.count(header.width(), pass[0], pass[2]);
			int rows = PngHeader.count(header.height(), pass[1], pass[3]);
			int length = header.rowLength(columns);
			for (int row = 0; columns > 0 && row < rows; row++) {
				unfilter(data, offset, length, row > 0);
				int first = (pass[1] + row * pass[3]) * header.width() + pass[0];
				for (int column = 0; column < columns; column++) {
					rgb[first + column * pass[2]] = pixel(data, offset + 1, column);
				}
				offset += length + 1;
			}
		}
		return rgb;
	}

	private void unfilter(byte[] data, int offset, int length, boolean hasAbove) {
		int filter = data[offset] & 255;
		int distance = Math.max(1, header.channels() * header.depth() / 8);
		for (int i = 1; i <= length; i++) {
			int left = i <= distance ? 0 : data[offset + i - distance] & 255;
			int above = hasAbove ? data[offset + i - length - 1] & 255 : 0;
			int aboveLeft = hasAbove && i > distance ? data[offset + i - length - 1 - distance] & 255 : 0;
			data[offset + i] += (byte) PngFormat.predict(filter, left, above, aboveLeft);
		}
	}

	private int pixel(byte[] data, int row, int column) {
		int channels = header.channels();
		for (int channel = 0; channel < channels; channel++) {
			samples[channel] = sample(data, row, column * channels + channel);
		}
		return switch (header.colour()) {
			case PngFormat.GREY -> onWhite(grey(samples[0]), keyed(1) ? 0 : OPAQUE);
			case PngFormat.RGB -> onWhite(level(samples[0]) << 16 | level(samples[1]) << 8 | level(samples[2]), keyed(3) ? 0 : OPAQUE);
			case PngFormat.PALETTE -> fromPalette(samples[0]);
			case PngFormat.GREY_ALPHA -> onWhite(grey(samples[0]), level(samples[1]));
			default -> onWhite(level(samples[0]) << 16 | level(samples[1]) << 8 | level(samples[2]), level(samples[3]));
		};
	}

	private int sample(byte[] data, int row, int index) {
		int depth = header.depth();
		if (depth == 16) {
			return (data[row + 2 * index] & 255) << 8 | data[row + 2 * index + 1] & 255;
		}
		int bit = index * depth;
		return (data[row + bit / 8] & 255) >> 8 - depth - bit % 8 & (1 << depth) - 1;
	}

	/** A sample of any depth as 0..255. */
	private int level(int sample) {
		int highest = (1 << header.depth()) - 1;
		return (int) ((sample * 255L + highest / 2) / highest);
	}

	private int grey(int sample) {
		return level(sample) * 0x010101;
	}

	private int fromPalette(int index) {
		if (3 * index + 2 >= palette.length) {
			throw PngReader.damaged("it names a colour that its palette does not have");
		}
		int rgb = (palette[3 * index] & 255) << 16 | (palette[3 * index + 1] & 255) << 8 | palette[3 * index + 2] & 255;
		return onWhite(rgb, index < transparency.length ? transparency[index] & 255 : OPAQUE);
	}

	/** Whether the pixel has the one colour that the file declares transparent. */
	private boolean keyed(int channels) {
		if (transparency.length != 2 * channels) {
			return false;
		}
		ByteBuffer key = ByteBuffer.wrap(transparency);
		for (int channel = 0; channel < channels; channel++) {
			if ((key.getShort() & 0xFFFF) != samples[channel]) {
				return false;
			}
		}
		return true;
	}

	private static int onWhite(int rgb, int alpha) {
		if (alpha == OPAQUE) {
			return rgb;
		}
		return mixed(rgb >> 16 & 255, alpha) << 16 | mixed(rgb >> 8 & 255, alpha) << 8 | mixed(rgb & 255, alpha);
	}

	private static int mixed(int level, int alpha) {
		return (level * alpha + 255 * (255 - alpha) + 127) / 255;
	}
}
