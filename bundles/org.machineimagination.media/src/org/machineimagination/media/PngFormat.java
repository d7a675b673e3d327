// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.util.List;
import java.util.Optional;

/** Constants of the format that writer and reader share (PNG, third edition, W3C 2025). */
final class PngFormat {

	static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

	static final int GREY = 0;
	static final int RGB = 2;
	static final int PALETTE = 3;
	static final int GREY_ALPHA = 4;
	static final int RGB_ALPHA = 6;

	static final int FILTER_NONE = 0;
	static final int FILTER_SUB = 1;
	static final int FILTER_UP = 2;
	static final int FILTER_AVERAGE = 3;
	static final int FILTER_PAETH = 4;
	static final int FILTERS = 5;

	private PngFormat() {
	}

	/** What a filter predicts of a byte (section 9). */
	static int predict(int filter, int left, int above, int aboveLeft) {
		return switch (filter) {
			case FILTER_NONE -> 0;
			case FILTER_SUB -> left;
			case FILTER_UP -> above;
			case FILTER_AVERAGE -> (left + above) / 2;
			case FILTER_PAETH -> paeth(left, above, aboveLeft);
			default -> throw new MediaException("The PNG file is damaged: it uses the filter " + filter + ".");
		};
	}

	static Optional<String> text(List<PngText> texts, String keyword) {
		return texts.stream().filter(text -> text.keyword().equals(keyword)).map(PngText::text).findFirst();
	}

	private static int paeth(int left, int above, int aboveLeft) {
		int estimate = left + above - aboveLeft;
		int toLeft = Math.abs(estimate - left);
		int toAbove = Math.abs(estimate - above);
		int toAboveLeft = Math.abs(estimate - aboveLeft);
		if (toLeft <= toAbove && toLeft <= toAboveLeft) {
			return left;
		}
		return toAbove <= toAboveLeft ? above : aboveLeft;
	}
}
