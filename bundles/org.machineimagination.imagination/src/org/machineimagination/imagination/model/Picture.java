// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

/**
 * One image as networks make it.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param values {@code [3][height][width]} red, green, blue in -1..1
 */
public record Picture(int width, int height, float[] values) {

	/** @throws IllegalArgumentException if the values do not fill the picture */
	public Picture {
		if (values.length != 3 * width * height) {
			throw new IllegalArgumentException("A picture of %d x %d needs %d values, not %d".formatted(width, height, 3 * width * height, values.length));
		}
	}

	/** Whether every value is a number. */
	public boolean isFinite() {
		for (float value : values) {
			if (!Float.isFinite(value)) {
				return false;
			}
		}
		return true;
	}

	/** The picture as packed 0xRRGGBB pixels, row by row; values outside -1..1 are clipped. */
	public int[] toRgb() {
		int area = width * height;
		var pixels = new int[area];
		for (int i = 0; i < area; i++) {
			pixels[i] = level(values[i]) << 16 | level(values[area + i]) << 8 | level(values[2 * area + i]);
		}
		return pixels;
	}

	/** The picture of packed 0xRRGGBB pixels. */
	public static Picture ofRgb(int width, int height, int[] pixels) {
		int area = width * height;
		var values = new float[3 * area];
		for (int i = 0; i < area; i++) {
			values[i] = (pixels[i] >> 16 & 255) / 127.5f - 1;
			values[area + i] = (pixels[i] >> 8 & 255) / 127.5f - 1;
			values[2 * area + i] = (pixels[i] & 255) / 127.5f - 1;
		}
		return new Picture(width, height, values);
	}

	private static int level(float value) {
		return Math.round((Math.clamp(value, -1f, 1f) + 1) * 127.5f);
	}
}
