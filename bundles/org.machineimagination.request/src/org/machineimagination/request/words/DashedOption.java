// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import java.util.Collection;
import java.util.regex.Pattern;
import org.machineimagination.plugin.UsageException;

/**
 * Options in the text of a prompt whose two hyphens a word processor has made a dash of: they would be drawn. A backslash before the dash
 * makes it text.
 */
final class DashedOption {

	private static final String DASHES = "[\u2010-\u2015\u2212]{1,2}";
	private static final Pattern OPTION = Pattern.compile("(?:^|(?<=\\s))" + DASHES + "-?(\\p{Alpha}[\\p{Alnum}.-]*)(?=[\\s=]|$)");
	/** Before a dash that begins a word, or before the backslashes before it. */
	private static final String BEGINNING = "(?:^|(?<=\\s))%s(?=\\\\*" + DASHES + "-?\\p{Alpha})";
	private static final Pattern ESCAPED = Pattern.compile(BEGINNING.formatted("\\\\"));
	private static final Pattern ESCAPABLE = Pattern.compile(BEGINNING.formatted(""));

	private DashedOption() {
	}

	/**
	 * A prompt as it was typed, without the backslashes that make dashes text.
	 *
	 * @param options the names there are, with their hyphens
	 * @throws UsageException with one plain sentence if it holds an option
	 */
	static String text(String typed, Collection<String> options) {
		var match = OPTION.matcher(typed);
		while (match.find()) {
			if (options.contains("--" + match.group(1))) {
				throw new UsageException(("The prompt holds '%s', the option --%s with a dash that word processors make of two hyphens; type the hyphens, or "
						+ "\\%1$s where it belongs to the prompt.").formatted(match.group(), match.group(1)));
			}
		}
		return ESCAPED.matcher(typed).replaceAll("");
	}

	/** A prompt with a backslash before whatever {@link #text} could take for an option, and for a backslash of this kind. */
	static String typed(String text) {
		return ESCAPABLE.matcher(text).replaceAll("\\\\");
	}
}
