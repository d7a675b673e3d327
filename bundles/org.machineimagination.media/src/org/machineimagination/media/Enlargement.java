// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import org.machineimagination.imagination.model.Picture;

/**
 * Enlarges pictures by a whole factor with the cubic filter of Mitchell and Netravali (1988, B = C = 1/3): smooth, with hardly any
 * ringing. Pixels keep their order and the picture its frame.
 */
public final class Enlargement {

	private static final double B = 1 / 3.0;
	private static final double C = 1 / 3.0;
	private static final int TAPS = 4;

	private Enlargement() {
	}

	/**
	 * The picture enlarged by the smallest whole factor that brings its shorter side to a size; the picture itself if it has it already.
	 *
	 * @param size in pixels; 0 leaves the picture as it is
	 */
	public static Picture toAtLeast(Picture picture, int size) {
		int shorter = Math.min(picture.width(), picture.height());
		return by((size + shorter - 1) / shorter, picture);
	}

	/** The picture enlarged by a factor; the picture itself for 1 and less. */
	public static Picture by(int factor, Picture picture) {
		if (factor <= 1) {
			return picture;
		}
		int width = Math.multiplyExact(picture.width(), factor);
		int height = Math.multiplyExact(picture.height(), factor);
		var values = new float[Math.multiplyExact(3 * width, height)];
		double[][] weights = weights(factor);
		for (int channel = 0; channel < 3; channel++) {
			float[] wide = widen(picture, channel, factor, weights);
			heighten(wide, width, picture.height(), factor, weights, values, channel * width * height);
		}
		return new Picture(width, height, values);
	}

	private static float[] widen(Picture picture, int channel, int factor, double[][] weights) {
		int width = picture.width() * factor;
		var wide = new float[width * picture.height()];
		for (int y = 0; y < picture.height(); y++) {
			int row = (channel * picture.height() + y) * picture.width();
			for (int x = 0; x < width; x++) {
				double sum = 0;
				for (int tap = 0; tap < TAPS; tap++) {
					int source = Math.clamp(first(x, factor) + tap, 0, picture.width() - 1);
					sum += weights[x % factor][tap] * picture.values()[row + source];
				}
				wide[y * width + x] = (float) sum;
			}
		}
		return wide;
	}

	private static void heighten(float[] wide, int width, int sourceHeight, int factor, double[][] weights, float[] values, int offset) {
		for (int y = 0; y < sourceHeight * factor; y++) {
			for (int x = 0; x < width; x++) {
				double sum = 0;
				for (int tap = 0; tap < TAPS; tap++) {
					int source = Math.clamp(first(y, factor) + tap, 0, sourceHeight - 1);
					sum += weights[y % factor][tap] * wide[source * width + x];
				}
				values[offset + y * width + x] = (float) sum;
			}
		}
	}

	/** Index of the first of the four source pixels around a pixel of the result; pixel centres lie at halves. */
	private static int first(int index, int factor) {
		return (int) Math.floor(position(index, factor)) - 1;
	}

	private static double position(int index, int factor) {
		return (index + 0.5) / factor - 0.5;
	}

	/** {@code [factor][4]}: they repeat with the factor, and each four sum to 1. */
	private static double[][] weights(int factor) {
		var weights = new double[factor][TAPS];
		for (int phase = 0; phase < factor; phase++) {
			double position = position(phase, factor);
			for (int tap = 0; tap < TAPS; tap++) {
				weights[phase][tap] = cubic(Math.abs(position - (first(phase, factor) + tap)));
			}
		}
		return weights;
	}

	private static double cubic(double x) {
		if (x < 1) {
			return ((12 - 9 * B - 6 * C) * x * x * x + (-18 + 12 * B + 6 * C) * x * x + 6 - 2 * B) / 6;
		}
		if (x < 2) {
			return ((-B - 6 * C) * x * x * x + (6 * B + 30 * C) * x * x + (-12 * B - 48 * C) * x + 8 * B + 24 * C) / 6;
		}
		return 0;
	}
}
