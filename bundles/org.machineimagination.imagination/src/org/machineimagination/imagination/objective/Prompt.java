// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.List;
import org.machineimagination.plugin.UsageException;

/**
 * A text, or a picture, that pictures should fit or should keep away from.
 *
 * @param text    not blank, at most {@value #MAXIMUM_LENGTH} characters; of a picture the file's name
 * @param weight  its share among the prompts; negative for what is to be avoided, never 0
 * @param picture the picture that stands in place of the text, or null
 */
public record Prompt(String text, double weight, PromptPicture picture) {

	/** Longest text accepted, in UTF-16 characters. */
	public static final int MAXIMUM_LENGTH = 5000;

	/**
	 * The mean of cosines to prompts, weighted as the guide weighs them: {@code sum of w_p cos_p / sum of |w_p|}.
	 *
	 * @param cosines {@code [prompts]}
	 */
	public static double similarity(List<Prompt> prompts, double[] cosines) {
		double sum = 0;
		double weights = 0;
		for (int p = 0; p < cosines.length; p++) {
			sum += prompts.get(p).weight() * cosines[p];
			weights += Math.abs(prompts.get(p).weight());
		}
		return sum / weights;
	}

	/** A text. */
	public Prompt(String text, double weight) {
		this(text, weight, null);
	}

	/** @throws UsageException with a plain sentence if the text or the weight cannot be used */
	public Prompt {
		if (text.isBlank()) {
			throw new UsageException("The prompt is empty; give a few words, for example \"a red apple\".");
		}
		if (text.length() > MAXIMUM_LENGTH) {
			throw new UsageException("The prompt has %,d characters; at most %,d can be used. Give a line or a sentence."
					.formatted(text.length(), MAXIMUM_LENGTH));
		}
		if (weight == 0 || !Double.isFinite(weight)) {
			throw new UsageException("The weight of a prompt is a number other than 0; negative keeps away from the text.");
		}
	}
}
