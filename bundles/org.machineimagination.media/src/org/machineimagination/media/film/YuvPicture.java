// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.util.Arrays;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.machineimagination.media.PngImage;

/**
 * A picture as video keeps it: brightness at full size, two colour differences at half, by BT.709 (ITU-R 2015, sections 3 and 4) in the
 * limited range. Its sides are filled up to whole blocks of 16 pixels with the pixels of its edge.
 */
final class YuvPicture {

	private static final int BLOCK = 16;
	private static final double RED = 0.2126;
	private static final double BLUE = 0.0722;
	private static final double GREEN = 1 - RED - BLUE;
	/** The library keeps samples as signed bytes, less by 128. */
	private static final int BIAS = 128;

	private YuvPicture() {
	}

	/** A length filled up to whole blocks. */
	static int padded(int length) {
		return (length + BLOCK - 1) / BLOCK * BLOCK;
	}

	/** An empty picture of a size. */
	static Picture create(int width, int height) {
		return Picture.create(padded(width), padded(height), ColorSpace.YUV420J);
	}

	/** Fills a picture that {@link #create} made. */
	static void fill(PngImage image, Picture target) {
		int width = target.getPlaneWidth(0);
		int height = target.getPlaneHeight(0);
		byte[] luma = target.getPlaneData(0);
		var blue = new double[width / 2];
		var red = new double[width / 2];
		for (int y = 0; y < height; y++) {
			if (y % 2 == 0) {
				Arrays.fill(blue, 0);
				Arrays.fill(red, 0);
			}
			int row = Math.min(y, image.height() - 1) * image.width();
			for (int x = 0; x < width; x++) {
				int rgb = image.rgb()[row + Math.min(x, image.width() - 1)];
				double r = rgb >> 16 & 255;
				double b = rgb & 255;
				double brightness = RED * r + GREEN * (rgb >> 8 & 255) + BLUE * b;
				luma[y * width + x] = sample(16 + brightness * 219 / 255);
				blue[x / 2] += b - brightness;
				red[x / 2] += r - brightness;
			}
			if (y % 2 == 1) {
				differences(blue, 1 - BLUE, target.getPlaneData(1), y / 2);
				differences(red, 1 - RED, target.getPlaneData(2), y / 2);
			}
		}
	}

	private static void differences(double[] sums, double range, byte[] plane, int y) {
		for (int x = 0; x < sums.length; x++) {
			plane[y * sums.length + x] = sample(128 + sums[x] / 4 / (2 * range) * 224 / 255);
		}
	}

	private static byte sample(double value) {
		return (byte) (Math.clamp(Math.round(value), 0, 255) - BIAS);
	}
}
