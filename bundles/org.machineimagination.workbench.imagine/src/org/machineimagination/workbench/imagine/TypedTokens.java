// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.PromptText;

/**
 * How much of the typed prompts the guide reads.
 *
 * @param most tokens of the longest prompt, markers included
 * @param lost tokens beyond the guide's limit, in all prompts together
 * @param gone the parts of the typed text that have no effect
 */
public record TypedTokens(int most, int lost, List<Range> gone) {

	/**
	 * A part of a text.
	 *
	 * @param start  first UTF-16 character
	 * @param length UTF-16 characters
	 */
	public record Range(int start, int length) {
	}

	/**
	 * Counts the tokens of prompts, one in a line. Lines that are no prompt yet have none.
	 *
	 * @param count what the guide's tokenizer makes of a text
	 */
	public static TypedTokens of(String typed, Function<String, TokenCount> count) {
		int most = 0;
		int lost = 0;
		var gone = new ArrayList<Range>();
		int start = 0;
		for (String line : typed.split("\n", -1)) {
			String stripped = line.strip();
			if (readable(stripped)) {
				Prompt prompt = PromptText.read(stripped);
				TokenCount tokens = count.apply(prompt.text());
				most = Math.max(most, tokens.used());
				lost += tokens.lost();
				int from = PromptText.typedOffset(stripped, tokens.charsRead());
				int to = PromptText.typedOffset(stripped, prompt.text().length());
				if (tokens.lost() > 0 && to > from) {
					gone.add(new Range(start + line.indexOf(stripped) + from, to - from));
				}
			}
			start += line.length() + 1;
		}
		return new TypedTokens(most, lost, List.copyOf(gone));
	}

	/** One line for people. */
	public String words() {
		if (most == 0) {
			return "";
		}
		return lost == 0 ? most + (most == 1 ? " token" : " tokens")
				: "%d tokens are read; %s beyond the limit, struck through.".formatted(most, lost == 1 ? "1 is" : lost + " are");
	}

	private static boolean readable(String line) {
		if (line.isEmpty() || line.startsWith(PromptInput.PICTURE)) {
			return false;
		}
		try {
			PromptText.read(line);
			return true;
		} catch (UsageException e) {
			// Half-typed: the sentence about it comes when the search is started.
			return false;
		}
	}
}
