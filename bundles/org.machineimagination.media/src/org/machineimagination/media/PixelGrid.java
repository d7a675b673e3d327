// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

/**
 * Takes the pixels of a picture as they are decoded and keeps their means over squares, so that a large picture never lies in memory whole.
 * Squares of one pixel keep the picture as it is.
 */
final class PixelGrid {

	/** Rows are in memory whole, so a picture that is a single long one must not be too long. */
	private static final int LONGEST_SIDE = 1 << 17;

	private final int sourceWidth;
	private final int sourceHeight;
	private final int factor;
	private final int width;
	private final int height;
	/** {@code [height * width]} packed pixels for a factor of 1; {@code [3 * height * width]} sums otherwise. */
	private final int[] values;

	/** @param factor side of the squares in pixels, at most 2,000, so that no sum overflows */
	PixelGrid(int sourceWidth, int sourceHeight, int factor) {
		this.sourceWidth = sourceWidth;
		this.sourceHeight = sourceHeight;
		this.factor = factor;
		this.width = Math.ceilDiv(sourceWidth, factor);
		this.height = Math.ceilDiv(sourceHeight, factor);
		this.values = new int[Math.multiplyExact(width * (factor == 1 ? 1 : 3), height)];
	}

	/**
	 * Makes sure that a picture can be read in bounded memory and time.
	 *
	 * @throws MediaException if it is too large
	 */
	static void requireModest(long width, long height) {
		if (width * height > PngReader.MAXIMUM_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
			throw new MediaException("The picture has %,d x %,d pixels; at most %,d in all are read, and %,d on a side. Make it smaller first."
					.formatted(width, height, PngReader.MAXIMUM_PIXELS, LONGEST_SIDE));
		}
	}

	/** The smallest side of squares that leaves at most so many pixels of a picture. */
	static int factor(long width, long height, long pixels) {
		int factor = 1;
		while (Math.ceilDiv(width, factor) * Math.ceilDiv(height, factor) > pixels) {
			factor++;
		}
		return factor;
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	/**
	 * Takes in pixels of a row; each has to come once.
	 *
	 * @param first  column of the first one
	 * @param step   columns from each to the next
	 * @param pixels packed 0xRRGGBB
	 * @param count  how many of them
	 */
	void add(int y, int first, int step, int[] pixels, int count) {
		if (factor == 1) {
			int row = y * width;
			for (int i = 0, x = first; i < count; i++, x += step) {
				values[row + x] = pixels[i];
			}
			return;
		}
		int row = y / factor * width;
		int column = first / factor;
		int within = first % factor;
		for (int i = 0; i < count; i++) {
			int place = 3 * (row + column);
			values[place] += pixels[i] >> 16 & 255;
			values[place + 1] += pixels[i] >> 8 & 255;
			values[place + 2] += pixels[i] & 255;
			within += step;
			while (within >= factor) {
				within -= factor;
				column++;
			}
		}
	}

	/** {@code [height * width]} packed 0xRRGGBB, row by row; the grid takes no more pixels then. */
	int[] rgb() {
		if (factor == 1) {
			return values;
		}
		var rgb = new int[width * height];
		for (int y = 0; y < height; y++) {
			int rows = Math.min(factor, sourceHeight - y * factor);
			for (int x = 0; x < width; x++) {
				int count = rows * Math.min(factor, sourceWidth - x * factor);
				int place = 3 * (y * width + x);
				rgb[y * width + x] = mean(values[place], count) << 16 | mean(values[place + 1], count) << 8 | mean(values[place + 2], count);
			}
		}
		return rgb;
	}

	private static int mean(int sum, int count) {
		return (sum + count / 2) / count;
	}
}
