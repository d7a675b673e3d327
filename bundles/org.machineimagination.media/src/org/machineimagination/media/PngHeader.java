// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.nio.ByteBuffer;

/**
 * The first chunk of a PNG file.
 *
 * @param width      in pixels
 * @param height     in pixels
 * @param depth      bits a sample: 1, 2, 4, 8 or 16
 * @param colour     one of the format's colour types
 * @param interlaced whether the rows come in Adam7's seven passes
 */
record PngHeader(int width, int height, int depth, int colour, boolean interlaced) {

	private static final int LENGTH = 13;

	/** Adam7 (section 8): first column, first row, column step, row step of each pass. */
	private static final int[][] ADAM7 = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2},
			{0, 1, 1, 2}};

	private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

	/** @throws MediaException if it is not a header, or of a picture too large to read */
	static PngHeader read(byte[] content) {
		if (content.length != LENGTH) {
			throw PngReader.damaged("its header has the wrong length");
		}
		ByteBuffer in = ByteBuffer.wrap(content);
		int width = in.getInt();
		int height = in.getInt();
		var header = new PngHeader(width, height, in.get() & 255, in.get() & 255, content[12] == 1);
		if (width < 1 || height < 1 || !header.allowed() || content[10] != 0 || content[11] != 0 || content[12] < 0 || content[12] > 1) {
			throw PngReader.damaged("its header makes no sense");
		}
		PixelGrid.requireModest(width, height);
		return header;
	}

	/** The passes in which the rows come, each first column, first row, column step, row step. */
	int[][] passes() {
		return interlaced ? ADAM7 : ONE_PASS;
	}

	/** Samples a pixel. */
	int channels() {
		return switch (colour) {
			case PngFormat.RGB -> 3;
			case PngFormat.GREY_ALPHA -> 2;
			case PngFormat.RGB_ALPHA -> 4;
			default -> 1;
		};
	}

	/** Bytes that a row of so many pixels takes, its filter left out. */
	int rowLength(int pixels) {
		return Math.toIntExact(((long) pixels * channels() * depth + 7) / 8);
	}

	/** Number of pixels from a first one on, every step-th of so many. */
	static int count(int of, int first, int step) {
		return of <= first ? 0 : (of - first + step - 1) / step;
	}

	private boolean allowed() {
		return switch (colour) {
			case PngFormat.GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
			case PngFormat.PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
			case PngFormat.RGB, PngFormat.GREY_ALPHA, PngFormat.RGB_ALPHA -> depth == 8 || depth == 16;
			default -> false;
		};
	}
}
