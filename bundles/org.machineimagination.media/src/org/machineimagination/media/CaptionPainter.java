// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.util.Arrays;

/**
 * Draws a line or two of text. Letters need a font and so a window system's help: the command line draws them with Java's own, a window
 * with its toolkit's, and this bundle with neither.
 */
@FunctionalInterface
public interface CaptionPainter {

	/** Where no letters can be drawn: captions are left white. */
	CaptionPainter NONE = (text, width, height) -> {
		var blank = new int[Math.multiplyExact(width, height)];
		Arrays.fill(blank, ContactSheet.PAPER);
		return blank;
	};

	/**
	 * Draws a text in black on white, as much of it as there is room for.
	 *
	 * @param width  in pixels
	 * @param height in pixels
	 * @return {@code [height * width]} packed 0xRRGGBB, row by row
	 */
	int[] paint(String text, int width, int height);
}
