// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Set;

/** What the script of words tells. */
public final class Scripts {

	/** Scripts that are written without spaces between words. */
	private static final Set<Integer> SPACELESS = Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO, UScript.THAI, UScript.LAO,
			UScript.KHMER, UScript.MYANMAR);
	private static final Set<Integer> OF_NO_LANGUAGE = Set.of(UScript.COMMON, UScript.INHERITED, UScript.UNKNOWN);
	/** Up to here every letter is Latin. */
	private static final int LAST_LATIN = 0x24F;
	private static final String ENGLISH = "en";

	private Scripts() {
	}

	/**
	 * Whether words run from right to left: by their language, else by the first letter that has a direction.
	 *
	 * @param tag language as a BCP 47 tag; empty when it is not known
	 */
	public static boolean rightToLeft(String words, String tag) {
		if (tag.equals(ENGLISH)) {
			return false;
		}
		if (!tag.isEmpty() && !tag.startsWith("und")) {
			return ULocale.forLanguageTag(tag).isRightToLeft();
		}
		for (int point : words.codePoints().toArray()) {
			int direction = UCharacter.getDirection(point);
			if (direction == UCharacterDirection.LEFT_TO_RIGHT) {
				return false;
			}
			if (direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC) {
				return true;
			}
		}
		return false;
	}

	/** Whether words are separated by spaces, so that they can be counted. */
	public static boolean spaced(String words) {
		return words.codePoints().noneMatch(point -> SPACELESS.contains(UScript.getScript(point)));
	}

	/** Whether the script of a character is written without spaces, so that none belongs where a line ends with it. */
	public static boolean spaceless(int point) {
		return SPACELESS.contains(UScript.getScript(point)) || UCharacter.getIntPropertyValue(point,
				com.ibm.icu.lang.UProperty.EAST_ASIAN_WIDTH) == UCharacter.EastAsianWidth.FULLWIDTH;
	}

	/** The number of words; 0 where they cannot be counted by spaces. */
	public static int words(String words) {
		return words.isEmpty() || !spaced(words) ? 0 : words.split(" ").length;
	}

	/**
	 * Whether words are of another language than English, which is what most guides know.
	 *
	 * @param tag language as a BCP 47 tag; where it is empty only another script than Latin tells
	 */
	public static boolean foreign(String words, String tag) {
		if (!tag.isEmpty() && !tag.startsWith("und")) {
			return !tag.toLowerCase(java.util.Locale.ROOT).split("-")[0].equals(ENGLISH);
		}
		return words.codePoints().filter(point -> point > LAST_LATIN).map(UScript::getScript)
				.anyMatch(script -> script != UScript.LATIN && !OF_NO_LANGUAGE.contains(script));
	}
}
