// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.nio.charset.StandardCharsets;

/**
 * A text inside a PNG file.
 *
 * @param keyword 1 to 79 Latin-1 characters, for example {@code Title}
 * @param text    any text without the character U+0000
 */
public record PngText(String keyword, String text) {

	/** @throws IllegalArgumentException if PNG cannot hold it */
	public PngText {
		if (keyword.isEmpty() || keyword.length() > 79 || !StandardCharsets.ISO_8859_1.newEncoder().canEncode(keyword)
				|| keyword.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("A keyword in a PNG file has 1 to 79 Latin characters, not: " + keyword);
		}
		if (text.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("A text in a PNG file cannot hold the character U+0000");
		}
	}
}
