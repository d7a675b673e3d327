// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The 256 colours that stand best for a picture's, by cutting: the box of colours with the largest sum of squared distances from its mean is
 * cut across its longest axis at the mean, again and again (Wan, Wong and Prusinkiewicz 1988, Multidimensional data clustering with variance
 * minimization). Colours are looked at in steps of 8. What is lost is spread by an ordered pattern that stays in its place from frame to
 * frame, so that films do not shimmer (Bayer 1973).
 */
final class Palette {

	static final int COLOURS = 256;

	private static final int BITS = 5;
	private static final int SHIFT = 8 - BITS;
	private static final int CELLS = 1 << 3 * BITS;
	private static final int MASK = (1 << BITS) - 1;
	private static final int[][] BAYER = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};

	private final int[] colours;
	private final short[] nearest = new short[CELLS];
	private final double spread;

	private Palette(int[] colours, double spread) {
		this.colours = colours;
		this.spread = spread;
		Arrays.fill(nearest, (short) -1);
	}

	/** The palette of a picture of packed 0xRRGGBB pixels; a picture of few colours gets exactly these. */
	static Palette of(int[] rgb) {
		int[] distinct = Arrays.stream(rgb).map(pixel -> pixel & 0xFFFFFF).distinct().limit(COLOURS + 1L).toArray();
		if (distinct.length <= COLOURS) {
			return new Palette(distinct, 0);
		}
		var cells = new Cells(rgb);
		var boxes = new ArrayList<Box>(List.of(cells.box(IntStream.range(0, CELLS).filter(cell -> cells.counts[cell] > 0).toArray())));
		while (boxes.size() < COLOURS) {
			Box largest = boxes.stream().max(Comparator.comparingDouble(Box::error)).orElseThrow();
			if (largest.error() <= 0) {
				break;
			}
			boxes.remove(largest);
			boxes.addAll(cells.cut(largest));
		}
		double error = boxes.stream().mapToDouble(Box::error).sum() / rgb.length;
		return new Palette(boxes.stream().mapToInt(Box::colour).toArray(), Math.sqrt(error));
	}

	int size() {
		return colours.length;
	}

	/** One channel of all colours. */
	byte[] channel(int shift) {
		var channel = new byte[colours.length];
		for (int i = 0; i < channel.length; i++) {
			channel[i] = (byte) (colours[i] >> shift);
		}
		return channel;
	}

	/** The palette's index for each pixel. */
	byte[] indices(int[] rgb, int width) {
		var indices = new byte[rgb.length];
		for (int i = 0; i < rgb.length; i++) {
			int pixel = rgb[i] & 0xFFFFFF;
			indices[i] = (byte) (spread == 0 ? exact(pixel) : near(moved(pixel, i % width, i / width)));
		}
		return indices;
	}

	private int moved(int pixel, int x, int y) {
		int by = (int) Math.round(((BAYER[y & 3][x & 3] + 0.5) / 16 - 0.5) * 2 * spread);
		int red = Math.clamp((pixel >> 16) + by, 0, 255);
		int green = Math.clamp((pixel >> 8 & 255) + by, 0, 255);
		int blue = Math.clamp((pixel & 255) + by, 0, 255);
		return red << 16 | green << 8 | blue;
	}

	private int exact(int pixel) {
		int cell = cell(pixel);
		if (nearest[cell] >= 0 && colours[nearest[cell]] == pixel) {
			return nearest[cell];
		}
		int index = search(pixel);
		nearest[cell] = (short) index;
		return index;
	}

	private int near(int pixel) {
		int cell = cell(pixel);
		if (nearest[cell] < 0) {
			int half = 1 << SHIFT - 1;
			nearest[cell] = (short) search(pixel & 0xF8F8F8 | half << 16 | half << 8 | half);
		}
		return nearest[cell];
	}

	private int search(int pixel) {
		int best = 0;
		int smallest = Integer.MAX_VALUE;
		for (int i = 0; i < colours.length; i++) {
			int red = (colours[i] >> 16) - (pixel >> 16);
			int green = (colours[i] >> 8 & 255) - (pixel >> 8 & 255);
			int blue = (colours[i] & 255) - (pixel & 255);
			int distance = red * red + green * green + blue * blue;
			if (distance < smallest) {
				smallest = distance;
				best = i;
			}
		}
		return best;
	}

	private static int cell(int pixel) {
		return (pixel >> 16 + SHIFT & MASK) << 2 * BITS | (pixel >> 8 + SHIFT & MASK) << BITS | pixel >> SHIFT & MASK;
	}

	/**
	 * Colours that one will stand for.
	 *
	 * @param cells  the cells that hold any
	 * @param mean   {@code [3]} red, green, blue
	 * @param axis   the channel along which they lie farthest apart
	 * @param error  sum of squared distances from the mean, 0 if it cannot be cut
	 */
	private record Box(int[] cells, double[] mean, int axis, double error) {

		int colour() {
			return (int) Math.round(mean[0]) << 16 | (int) Math.round(mean[1]) << 8 | (int) Math.round(mean[2]);
		}
	}

	/** How many pixels each cell of colours holds, their sums, and their sums of squares. */
	private static final class Cells {

		private final int[] counts = new int[CELLS];
		private final long[][] sums = new long[3][CELLS];
		private final long[][] squares = new long[3][CELLS];

		Cells(int[] rgb) {
			for (int pixel : rgb) {
				int cell = cell(pixel);
				counts[cell]++;
				for (int channel = 0; channel < 3; channel++) {
					int value = pixel >> 16 - 8 * channel & 255;
					sums[channel][cell] += value;
					squares[channel][cell] += (long) value * value;
				}
			}
		}

		Box box(int[] cells) {
			long count = Arrays.stream(cells).mapToLong(cell -> counts[cell]).sum();
			var mean = new double[3];
			double error = 0;
			int axis = 0;
			double widest = -1;
			for (int channel = 0; channel < 3; channel++) {
				double sum = 0;
				double square = 0;
				for (int cell : cells) {
					sum += sums[channel][cell];
					square += squares[channel][cell];
				}
				mean[channel] = sum / count;
				double own = square - sum * mean[channel];
				error += own;
				if (own > widest) {
					widest = own;
					axis = channel;
				}
			}
			return new Box(cells, mean, axis, cells.length > 1 ? error : 0);
		}

		List<Box> cut(Box box) {
			double at = box.mean()[box.axis()];
			int[] below = Arrays.stream(box.cells()).filter(cell -> middle(cell, box.axis()) < at).toArray();
			if (below.length == 0 || below.length == box.cells().length) {
				int[] sorted = Arrays.stream(box.cells()).boxed().sorted(Comparator.comparingDouble(cell -> middle(cell, box.axis())))
						.mapToInt(Integer::intValue).toArray();
				return List.of(box(Arrays.copyOf(sorted, sorted.length / 2)), box(Arrays.copyOfRange(sorted, sorted.length / 2, sorted.length)));
			}
			return List.of(box(below), box(Arrays.stream(box.cells()).filter(cell -> middle(cell, box.axis()) >= at).toArray()));
		}

		private double middle(int cell, int channel) {
			return (double) sums[channel][cell] / counts[cell];
		}
	}
}
