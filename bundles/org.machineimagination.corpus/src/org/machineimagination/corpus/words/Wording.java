// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * The form in which words are kept, compared and anchored: normalization form C, white space folded to single spaces, soft
 * hyphens and zero-width spaces left out. Everything else stays: long s, ligatures, dashes, quotes, joiners.
 */
public final class Wording {

	private static final int SOFT_HYPHEN = 0xAD;
	private static final int ZERO_WIDTH_SPACE = 0x200B;
	private static final int BYTE_ORDER_MARK = 0xFEFF;

	private Wording() {
	}

	/** Words in that form. */
	public static String fold(String text) {
		var folded = new StringBuilder(text.length());
		boolean blank = false;
		for (int i = 0; i < text.length();) {
			int point = text.codePointAt(i);
			i += Character.charCount(point);
			if (point == ' ' || Character.isISOControl(point)) {
				blank = true;
			} else if (kept(point)) {
				if (blank && !folded.isEmpty()) {
					folded.append(' ');
				}
				blank = false;
				folded.appendCodePoint(point);
			}
		}
		return Normalizer.normalize(folded, Normalizer.Form.NFC);
	}

	private static boolean kept(int point) {
		boolean unwritable = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE || point == 0xFFFE || point == 0xFFFF;
		return point != SOFT_HYPHEN && point != ZERO_WIDTH_SPACE && point != BYTE_ORDER_MARK && !unwritable;
	}

	/** Text as it stands, but for characters that XML and hence no project can hold: those become spaces. */
	public static String writable(String text) {
		var written = new StringBuilder(text.length());
		text.codePoints().map(point -> point == '\n' || point == '\t' || point >= ' ' && (kept(point) || point < 0xD800) || point == BYTE_ORDER_MARK
				? point : ' ').forEach(written::appendCodePoint);
		return written.toString();
	}

	/** The number of code points of words. */
	public static int length(String words) {
		return words.codePointCount(0, words.length());
	}

	/** The last so many code points of a text, or all of it. */
	public static String last(String text, int points) {
		int length = length(text);
		return length <= points ? text : text.substring(text.offsetByCodePoints(0, length - points));
	}

	/** The first so many code points of a text, or all of it. */
	public static String first(String text, int points) {
		return length(text) <= points ? text : text.substring(0, text.offsetByCodePoints(0, points));
	}

	/** SHA-256 of words in UTF-8, as 64 lower-case hexadecimal digits. */
	public static String sha256(String words) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}
}
