// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.lists;

import java.util.List;
import org.machineimagination.request.PromptText;

/**
 * A line of a file of prompts.
 *
 * @param line    its number in the file, from 1; 0 if there is no file
 * @param prompt  the prompt as it would be typed, see {@link PromptText}; may be empty where a grid brings the prompts
 * @param words   its own settings as they would be typed, for example {@code --seed=3}
 * @param problem one plain sentence if the line cannot be read, or empty
 */
public record BatchLine(int line, String prompt, List<String> words, String problem) {

	public BatchLine {
		words = List.copyOf(words);
	}

	/** A line that can be read. */
	public static BatchLine of(int line, String prompt, List<String> words) {
		return new BatchLine(line, prompt, words, "");
	}

	/** A line that cannot be read. */
	public static BatchLine broken(int line, String problem) {
		return new BatchLine(line, "", List.of(), problem);
	}
}
