// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import org.machineimagination.imagination.model.Picture;

/** Small pictures of large ones. */
public final class Thumbnails {

	private Thumbnails() {
	}

	/**
	 * A picture whose sides are divided by a whole number so that neither is longer than allowed; the same one if it is small enough.
	 *
	 * @param side longest side allowed, in pixels, at least 1
	 */
	public static Picture of(Picture picture, int side) {
		int factor = Math.ceilDiv(Math.max(picture.width(), picture.height()), side);
		if (factor == 1) {
			return picture;
		}
		int width = Math.max(1, picture.width() / factor);
		int height = Math.max(1, picture.height() / factor);
		var values = new float[3 * width * height];
		for (int i = 0; i < values.length; i++) {
			values[i] = mean(picture, i / (width * height), i / width % height * factor, i % width * factor, factor);
		}
		return new Picture(width, height, values);
	}

	private static float mean(Picture picture, int channel, int top, int left, int factor) {
		int bottom = Math.min(picture.height(), top + factor);
		int right = Math.min(picture.width(), left + factor);
		float sum = 0;
		for (int y = top; y < bottom; y++) {
			for (int x = left; x < right; x++) {
				sum += picture.values()[(channel * picture.height() + y) * picture.width() + x];
			}
		}
		return sum / ((bottom - top) * (right - left));
	}
}
