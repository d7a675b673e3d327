// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.util.Arrays;
import java.util.List;

/**
 * Small pictures in rows, each with its caption beneath, on white. A sheet takes its memory when it is made and no more later, whatever
 * the size of the pictures.
 */
public final class ContactSheet {

	/** The colour of the sheet. */
	static final int PAPER = 0xFFFFFF;

	private static final int EMPTY = 0xEEEEEE;
	private static final int MARGIN = 8;

	private final int columns;
	private final int side;
	private final int captionHeight;
	private final int places;
	private final int width;
	private final int height;
	private final int[] rgb;
	private final CaptionPainter captions;

	/**
	 * An empty sheet.
	 *
	 * @param places        pictures there is room for, at least 1
	 * @param columns       pictures in a row, at least 1
	 * @param side          side of the square that a picture is fitted into, in pixels
	 * @param captionHeight room for the text beneath it, in pixels; 0 for none
	 */
	public ContactSheet(int places, int columns, int side, int captionHeight, CaptionPainter captions) {
		this.places = places;
		this.columns = Math.min(places, columns);
		this.side = side;
		this.captionHeight = captionHeight;
		this.captions = captions;
		this.width = MARGIN + this.columns * (side + MARGIN);
		this.height = MARGIN + Math.ceilDiv(places, this.columns) * cellHeight();
		this.rgb = new int[Math.multiplyExact(width, height)];
		Arrays.fill(rgb, PAPER);
		for (int place = 0; place < places; place++) {
			fill(left(place), top(place));
		}
	}

	/** Pictures there is room for. */
	public int places() {
		return places;
	}

	/**
	 * Puts a picture on the sheet, made smaller or larger to fit its place with its proportions kept.
	 *
	 * @param place   from 0, row by row
	 * @param picture a picture, of which only the pixels matter
	 */
	public void put(int place, PngImage picture) {
		double scale = Math.min((double) side / picture.width(), (double) side / picture.height());
		int wide = Math.max(1, (int) Math.round(picture.width() * scale));
		int high = Math.max(1, (int) Math.round(picture.height() * scale));
		int left = left(place) + (side - wide) / 2;
		int top = top(place) + (side - high) / 2;
		clear(left(place), top(place), side, side);
		for (int y = 0; y < high; y++) {
			for (int x = 0; x < wide; x++) {
				rgb[(top + y) * width + left + x] = mean(picture, (double) x / wide, (x + 1.0) / wide, (double) y / high, (y + 1.0) / high);
			}
		}
	}

	/** Writes the caption of a place. */
	public void caption(int place, String text) {
		if (captionHeight > 0) {
			int[] drawn = captions.paint(text, side, captionHeight);
			for (int y = 0; y < captionHeight; y++) {
				System.arraycopy(drawn, y * side, rgb, (top(place) + side + y) * width + left(place), side);
			}
		}
	}

	/** The sheet as it is now; it shares its pixels with this. */
	public PngImage image() {
		return new PngImage(width, height, rgb, List.of());
	}

	/** The mean colour of a part of a picture, its edges given as shares of width and height: a box filter over every pixel touched. */
	private static int mean(PngImage picture, double left, double right, double top, double bottom) {
		int x0 = (int) (left * picture.width());
		int x1 = Math.clamp((int) Math.ceil(right * picture.width() - 1e-9), x0 + 1, picture.width());
		int y0 = (int) (top * picture.height());
		int y1 = Math.clamp((int) Math.ceil(bottom * picture.height() - 1e-9), y0 + 1, picture.height());
		long red = 0;
		long green = 0;
		long blue = 0;
		for (int y = y0; y < y1; y++) {
			for (int x = x0; x < x1; x++) {
				int pixel = picture.rgb()[y * picture.width() + x];
				red += pixel >> 16 & 255;
				green += pixel >> 8 & 255;
				blue += pixel & 255;
			}
		}
		long count = (long) (x1 - x0) * (y1 - y0);
		return rounded(red, count) << 16 | rounded(green, count) << 8 | rounded(blue, count);
	}

	private static int rounded(long sum, long count) {
		return (int) ((sum + count / 2) / count);
	}

	private void fill(int left, int top) {
		for (int y = top; y < top + side; y++) {
			Arrays.fill(rgb, y * width + left, y * width + left + side, EMPTY);
		}
	}

	private void clear(int left, int top, int wide, int high) {
		for (int y = top; y < top + high; y++) {
			Arrays.fill(rgb, y * width + left, y * width + left + wide, PAPER);
		}
	}

	private int left(int place) {
		return MARGIN + place % columns * (side + MARGIN);
	}

	private int top(int place) {
		return MARGIN + place / columns * cellHeight();
	}

	private int cellHeight() {
		return side + captionHeight + MARGIN;
	}
}
