// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import java.util.Collection;
import org.machineimagination.plugin.Spelling;

/** What is wrong with words that were typed, in plain sentences that are the same wherever they are typed. */
public final class OptionProblem {

	private static final int LONGEST_WORD = 40;

	private OptionProblem() {
	}

	/**
	 * An option that does not exist.
	 *
	 * @param word    as typed, with its value
	 * @param options the names there are
	 * @param prompts whether prompts are typed here, so that the word may be one
	 */
	public static String unknown(String word, Collection<String> options, boolean prompts) {
		String name = word.replaceFirst("(?s)=.*", "");
		String close = String.join(" or ", Spelling.near(name, options.stream().filter(option -> option.startsWith("--")).toList()));
		if (!close.isEmpty()) {
			return "There is no option %s; did you mean %s?".formatted(shortened(name), close);
		}
		boolean prompt = prompts && word.chars().anyMatch(Character::isWhitespace);
		return "There is no option %s%s.".formatted(shortened(name), prompt ? "; a prompt that begins with - goes behind --" : "");
	}

	/** An option without its value. */
	public static String missing(String option, String label) {
		return "The option %s needs a value: %1$s %s.".formatted(option, label);
	}

	/** A value that is no whole number, or not one of so many bits. */
	public static String notWhole(String option, String value) {
		return value.matches("[+-]?\\d+") ? "The number %s is too large for %s.".formatted(shortened(value), option)
				: "The option %s takes a whole number, not '%s'.".formatted(option, shortened(value));
	}

	/** A value that is no path. */
	public static String notPath(String option, String value) {
		return "The option %s takes a path, not '%s'.".formatted(option, shortened(value));
	}

	/** A word that somebody typed, on one line and short enough for a sentence or a cell. */
	public static String shortened(String typed) {
		String word = typed.replaceAll("[\\s\\p{Cntrl}\u0085\u2028\u2029]+", " ");
		return word.codePointCount(0, word.length()) <= LONGEST_WORD ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST_WORD - 1)) + "\u2026";
	}
}
