// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.util.regex.Pattern;
import org.machineimagination.imagination.Prompt;

/**
 * Reads a prompt as it is typed: a text, and after a last colon its weight ({@code fog:0.5}). Only a number directly behind the last
 * colon is a weight; a colon before it written as {@code \:} is part of the text.
 */
final class PromptText {

	private static final Pattern WEIGHTED = Pattern.compile("(?s)(.*[^\\\\]):([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))");

	private PromptText() {
	}

	/**
	 * Reads a prompt.
	 *
	 * @throws IllegalArgumentException with a plain sentence if it cannot be used
	 */
	static Prompt read(String typed) {
		var match = WEIGHTED.matcher(typed);
		return match.matches() ? new Prompt(unescape(match.group(1)), Double.parseDouble(match.group(2))) : new Prompt(unescape(typed), 1);
	}

	/** Reads a prompt to avoid: its weight, given as a positive number, turns negative. */
	static Prompt readAvoided(String typed) {
		Prompt prompt = read(typed);
		return new Prompt(prompt.text(), -Math.abs(prompt.weight()));
	}

	private static String unescape(String text) {
		return text.replace("\\:", ":");
	}
}
