// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.machineimagination.imagination.objective.ViewSettings.Border;
import org.machineimagination.imagination.objective.ViewSettings.Filter;
import org.machineimagination.imagination.objective.ViewSettings.SmallImages;

/**
 * Draws the random views through which a perceptor looks at pictures. One set serves a whole generation, so that its candidates
 * are compared under the same conditions; the next generation gets another.
 */
public final class Views {

	private static final float[] NONE = {};

	private final ViewSettings settings;
	private final int height;
	private final int width;
	private final int size;

	/**
	 * @param height height of the pictures in pixels
	 * @param width  width of the pictures in pixels
	 * @param size   side of a view in pixels
	 */
	public Views(ViewSettings settings, int height, int width, int size) {
		this.settings = settings;
		this.height = height;
		this.width = width;
		this.size = size;
	}

	/** How many views {@link #draw} gives when asked for so many: fewer where all would be the same. */
	public int count(int views) {
		boolean small = Math.max(height, width) <= size;
		return small && settings.smallImages() == SmallImages.ONE_VIEW ? 1 : views;
	}

	/**
	 * Draws a set of views.
	 *
	 * @param views  how many
	 * @param random where they are drawn from
	 */
	public ViewSet draw(int views, UniformRandomProvider random) {
		if (count(views) < views) {
			return whole();
		}
		var rows = new float[views * size * height];
		var columns = new float[views * width * size];
		boolean grey = settings.border() == Border.GREY;
		var coverRows = new float[grey ? views * size : 0];
		var coverColumns = new float[grey ? views * size : 0];
		var holeRows = new float[settings.cutout() > 0 ? views * size : 0];
		var holeColumns = new float[holeRows.length];
		var colours = new ViewColours(settings, views);
		int shorter = Math.min(height, width);
		double reach = settings.shift() * shorter;
		for (int v = 0; v < views; v++) {
			double side = between(settings.smallestCrop(), settings.largestCrop(), random) * shorter;
			double left = place(width, side, reach, random);
			double top = place(height, side, reach, random);
			fillRows(rows, coverRows, v, top, side);
			fillColumns(columns, coverColumns, v, left, side);
			colours.draw(v, random);
			if (settings.cutout() > 0) {
				hide(holeRows, v * size, random);
				hide(holeColumns, v * size, random);
			}
		}
		return new ViewSet(views, size, height, width, rows, columns, colours.gain, colours.bias, colours.mix, colours.centre, coverRows,
				coverColumns, holeRows, holeColumns);
	}

	/** The one view that shows the largest centred square, unchanged in colour: what a picture is scored on outside searches. */
	public ViewSet whole() {
		int shorter = Math.min(height, width);
		var rows = new float[size * height];
		var columns = new float[width * size];
		fillRows(rows, NONE, 0, (height - shorter) / 2.0, shorter);
		fillColumns(columns, NONE, 0, (width - shorter) / 2.0, shorter);
		return new ViewSet(1, size, height, width, rows, columns, new float[] {1, 1, 1}, new float[3], NONE, NONE, NONE, NONE, NONE, NONE);
	}

	/** Where a crop begins: anywhere within reach, or centred where it is too large for that. */
	private static double place(int length, double side, double reach, UniformRandomProvider random) {
		double low = -reach;
		double high = length - side + reach;
		return high < low ? (low + high) / 2 : between(low, high, random);
	}

	private void fillRows(float[] rows, float[] cover, int view, double top, double side) {
		var weights = new double[height];
		for (int i = 0; i < size; i++) {
			double covered = weigh(weights, top, side, i, cover.length > 0);
			for (int y = 0; y < height; y++) {
				rows[(view * size + i) * height + y] = (float) weights[y];
			}
			if (cover.length > 0) {
				cover[view * size + i] = (float) covered;
			}
		}
	}

	private void fillColumns(float[] columns, float[] cover, int view, double left, double side) {
		var weights = new double[width];
		for (int j = 0; j < size; j++) {
			double covered = weigh(weights, left, side, j, cover.length > 0);
			for (int x = 0; x < width; x++) {
				columns[(view * width + x) * size + j] = (float) weights[x];
			}
			if (cover.length > 0) {
				cover[view * size + j] = (float) covered;
			}
		}
	}

	/**
	 * Weights of the source pixels in pixel {@code index} of a view that covers {@code [start, start + side]}. Pixel centres lie at
	 * halves; beyond the border the edge pixel repeats, or is left out.
	 *
	 * @param grey whether what lies beyond the border is left out
	 * @return the sum of the weights, at most 1
	 */
	private double weigh(double[] weights, double start, double side, int index, boolean grey) {
		Arrays.fill(weights, 0);
		double step = side / size;
		double center = start + (index + 0.5) * step - 0.5;
		double radius = settings.filter() == Filter.ANTIALIASED ? Math.max(1, step) : 1;
		double sum = 0;
		double covered = 0;
		for (int source = (int) Math.ceil(center - radius); source <= (int) Math.floor(center + radius); source++) {
			double weight = 1 - Math.abs(source - center) / radius;
			sum += weight;
			if (!grey || source >= 0 && source < weights.length) {
				weights[Math.clamp(source, 0, weights.length - 1)] += weight;
				covered += weight;
			}
		}
		for (int i = 0; i < weights.length; i++) {
			weights[i] /= sum;
		}
		return covered / sum;
	}

	/** Hides an interval of a view whose centre may lie anywhere in it: {@code [size]} shares of the pixels from an offset on. */
	private void hide(float[] hole, int offset, UniformRandomProvider random) {
		double side = settings.cutout() * size;
		double from = random.nextDouble() * size - side / 2;
		for (int i = 0; i < size; i++) {
			hole[offset + i] = (float) Math.max(0, Math.min(i + 1, from + side) - Math.max(i, from));
		}
	}

	private static double between(double low, double high, UniformRandomProvider random) {
		return low + (high - low) * random.nextDouble();
	}
}
