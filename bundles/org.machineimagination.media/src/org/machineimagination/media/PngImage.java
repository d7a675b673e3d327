// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.util.List;
import java.util.Optional;

/**
 * What a PNG file holds.
 *
 * @param width  in pixels
 * @param height in pixels
 * @param rgb    {@code [height * width]} packed 0xRRGGBB, row by row; what was transparent shows white
 * @param texts  in the order of the file
 */
public record PngImage(int width, int height, int[] rgb, List<PngText> texts) {

	/** @throws IllegalArgumentException if the pixels do not fill the picture */
	public PngImage {
		if (rgb.length != Math.multiplyExact(width, height)) {
			throw new IllegalArgumentException("A picture of %d x %d does not have %d pixels".formatted(width, height, rgb.length));
		}
		texts = List.copyOf(texts);
	}

	/** The first text under a keyword. */
	public Optional<String> text(String keyword) {
		return PngFormat.text(texts, keyword);
	}
}
