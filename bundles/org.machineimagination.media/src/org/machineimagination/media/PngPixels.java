// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.nio.ByteBuffer;

/** Turns the unpacked data of a PNG file into pixels, row by row: undoes the filters, spreads the passes, mixes transparency with white. */
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

	/** Reads all rows and puts their pixels, packed 0xRRGGBB, into a grid. */
	void decode(PngData data, PixelGrid grid) {
		var pixels = new int[header.width()];
		for (int[] pass : header.passes()) {
			int columns = PngHeader.count(header.width(), pass[0], pass[2]);
			int rows = columns == 0 ? 0 : PngHeader.count(header.height(), pass[1], pass[3]);
			var row = new byte[header.rowLength(columns) + 1];
			var above = new byte[row.length];
			for (int y = 0; y < rows; y++) {
				data.read(row);
				unfilter(row, above);
				for (int column = 0; column < columns; column++) {
					pixels[column] = pixel(row, 1, column);
				}
				grid.add(pass[1] + y * pass[3], pass[0], pass[2], pixels, columns);
				byte[] next = above;
				above = row;
				row = next;
			}
		}
	}

	/**
	 * Undoes a row's filter (section 9) in a loop for each, since this is where the time of reading goes.
	 *
	 * @param row   its filter, then its bytes
	 * @param above the row above as it is without its filter; zeros above the first
	 */
	private void unfilter(byte[] row, byte[] above) {
		int distance = Math.max(1, header.channels() * header.depth() / 8);
		int filter = row[0] & 255;
		switch (filter) {
			case PngFormat.FILTER_NONE -> {
				// Its bytes are what they are.
			}
			case PngFormat.FILTER_SUB -> {
				for (int i = 1 + distance; i < row.length; i++) {
					row[i] += row[i - distance];
				}
			}
			case PngFormat.FILTER_UP -> {
				for (int i = 1; i < row.length; i++) {
					row[i] += above[i];
				}
			}
			default -> {
				for (int i = 1; i < row.length; i++) {
					int left = i <= distance ? 0 : row[i - distance] & 255;
					int aboveLeft = i <= distance ? 0 : above[i - distance] & 255;
					row[i] += (byte) PngFormat.predict(filter, left, above[i] & 255, aboveLeft);
				}
			}
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

	/** A sample of any depth as 0..255, rounded; for 16 bits without a division, which is the same for each of them. */
	private int level(int sample) {
		return switch (header.depth()) {
			case 16 -> sample * 255 + 32895 >> 16;
			case 8 -> sample;
			case 4 -> sample * 17;
			case 2 -> sample * 85;
			default -> sample * 255;
		};
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
