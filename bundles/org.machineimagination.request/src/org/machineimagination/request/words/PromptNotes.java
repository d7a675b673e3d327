// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.request.PromptText;

/** What a person should know of how prompts are read: what of them is cut off, and what of them is text though it looks like a weight. */
public final class PromptNotes {

	private PromptNotes() {
	}

	/**
	 * The notes on a run's prompts.
	 *
	 * @param perceptor reads them
	 * @return plain sentences, in the order of the prompts
	 */
	public static List<String> of(List<Prompt> prompts, Perceptor perceptor) {
		var notes = new ArrayList<String>();
		for (Prompt prompt : prompts) {
			if (prompt.picture() == null) {
				cutOff("prompt", prompt.text(), perceptor).ifPresent(notes::add);
				PromptText.doubt(prompt).ifPresent(notes::add);
			}
		}
		return notes;
	}

	/**
	 * How much of a text is read, if not all of it.
	 *
	 * @param what what the text is, for the sentence
	 */
	public static Optional<String> cutOff(String what, String text, Perceptor perceptor) {
		TokenCount tokens = perceptor.tokens(text);
		if (tokens.lost() == 0) {
			return Optional.empty();
		}
		return Optional.of("%s reads %,d of the %,d tokens of the %s \"%s\": what comes after its first %,d characters has no effect.".formatted(
				perceptor.description().id(), tokens.used(), tokens.used() + tokens.lost(), what, OptionProblem.shortened(text), tokens.charsRead()));
	}
}
