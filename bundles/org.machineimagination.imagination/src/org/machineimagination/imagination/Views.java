// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.machineimagination.imagination.ViewSettings.Filter;

/**
 * Draws the random views through which a perceptor looks at pictures. One set serves a whole generation, so that its candidates
 * are compared under the same conditions; the next generation gets another.
 */
public final class Views {

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

	/**
	 * Draws a set of views.
	 *
	 * @param views  how many
	 * @param random where they are drawn from
	 */
	public ViewSet draw(int views, UniformRandomProvider random) {
		var rows = new float[views * size * height];
		var columns = new float[views * width * size];
		var gain = new float[views * 3];
		var bias = new float[views * 3];
		int shorter = Math.min(height, width);
		double reach = settings.shift() * shorter;
		for (int v = 0; v < views; v++) {
			double side = between(settings.smallestCrop(), settings.largestCrop(), random) * shorter;
			double left = between(-reach, width - side + reach, random);
			double top = between(-reach, height - side + reach, random);
			fillRows(rows, v * size * height, top, side);
			fillColumns(columns, v * width * size, left, side);
			drawColours(gain, bias, v, random);
		}
		return new ViewSet(views, size, height, width, rows, columns, gain, bias);
	}

	/** The one view that shows the largest centred square, unchanged in colour: what a picture is scored on outside searches. */
	public ViewSet whole() {
		int shorter = Math.min(height, width);
		var rows = new float[size * height];
		var columns = new float[width * size];
		fillRows(rows, 0, (height - shorter) / 2.0, shorter);
		fillColumns(columns, 0, (width - shorter) / 2.0, shorter);
		var gain = new float[3];
		Arrays.fill(gain, 1);
		return new ViewSet(1, size, height, width, rows, columns, gain, new float[3]);
	}

	private void drawColours(float[] gain, float[] bias, int view, UniformRandomProvider random) {
		double contrast = between(-settings.colourJitter(), settings.colourJitter(), random);
		for (int channel = 0; channel < 3; channel++) {
			gain[3 * view + channel] = (float) (1 + contrast);
			bias[3 * view + channel] = (float) between(-settings.colourJitter(), settings.colourJitter(), random);
		}
	}

	private void fillRows(float[] rows, int offset, double top, double side) {
		var weights = new double[height];
		for (int i = 0; i < size; i++) {
			weigh(weights, top, side, i);
			for (int y = 0; y < height; y++) {
				rows[offset + i * height + y] = (float) weights[y];
			}
		}
	}

	private void fillColumns(float[] columns, int offset, double left, double side) {
		var weights = new double[width];
		for (int j = 0; j < size; j++) {
			weigh(weights, left, side, j);
			for (int x = 0; x < width; x++) {
				columns[offset + x * size + j] = (float) weights[x];
			}
		}
	}

	/**
	 * Weights of the source pixels in pixel {@code index} of a view that covers {@code [start, start + side]}. Pixel centres lie at
	 * halves; beyond the border the edge pixel repeats.
	 */
	private void weigh(double[] weights, double start, double side, int index) {
		Arrays.fill(weights, 0);
		double step = side / size;
		double center = start + (index + 0.5) * step - 0.5;
		double radius = settings.filter() == Filter.ANTIALIASED ? Math.max(1, step) : 1;
		double sum = 0;
		for (int source = (int) Math.ceil(center - radius); source <= (int) Math.floor(center + radius); source++) {
			double weight = 1 - Math.abs(source - center) / radius;
			weights[Math.clamp(source, 0, weights.length - 1)] += weight;
			sum += weight;
		}
		for (int i = 0; i < weights.length; i++) {
			weights[i] /= sum;
		}
	}

	private static double between(double low, double high, UniformRandomProvider random) {
		return low + (high - low) * random.nextDouble();
	}
}
