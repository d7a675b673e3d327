// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.plugin.files.XmlText;

/**
 * A text, or a picture, that pictures should fit or should keep away from.
 *
 * @param text    something to see, at most {@value #MAXIMUM_LENGTH} characters; of a picture the file's name
 * @param weight  its share among the prompts; negative for what is to be avoided, never 0
 * @param picture the picture that stands in place of the text, if one does
 * @param source  where the words come from, if they were not made up
 */
public record Prompt(String text, double weight, @Nullable PromptPicture picture, @Nullable Source source) {

	/** Letters that show nothing: fillers of Hangul, the blank of Braille. */
	private static final String INVISIBLE = "\u115F\u1160\u3164\uFFA0\u2800";

	/** Longest text accepted, in UTF-16 characters. */
	public static final int MAXIMUM_LENGTH = 5000;

	/**
	 * The passage of a text that a prompt's words come from. It says so to those who read the run; the search does not look at it.
	 *
	 * @param text    identifier or name of the text, not blank
	 * @param segment identifier of the segment within the text, or empty
	 * @param quote   the passage as it stands there, or empty
	 * @param start   code points before the passage, in the text or in its segment if there is one
	 * @param end     code points before its end; the same as {@code start} where the passage is not known so exactly
	 * @param sha256  digest of the text as it was, 64 hexadecimal digits, or empty
	 */
	public record Source(String text, String segment, String quote, int start, int end, String sha256) {

		private static final int LONGEST_NAME = 1000;
		private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}|");

		/** @throws UsageException with a plain sentence if it cannot be the source of anything */
		public Source {
			if (text.isBlank()) {
				throw new UsageException("The source of the prompt names no text; say which one it is from.");
			}
			require("text", text, LONGEST_NAME);
			require("segment", segment, LONGEST_NAME);
			require("quote", quote, MAXIMUM_LENGTH);
			if (start < 0 || end < start) {
				throw new UsageException("The source of the prompt goes from %d to %d; give code points from 0 on, the end not before the start."
						.formatted(start, end));
			}
			if (!DIGEST.matcher(sha256).matches()) {
				throw new UsageException("The SHA-256 of the prompt's source is 64 hexadecimal digits, not '%.80s'.".formatted(sha256));
			}
			sha256 = sha256.toLowerCase(Locale.ROOT);
		}

		private static void require(String what, String words, int longest) {
			if (words.length() > longest) {
				throw new UsageException("The %s of the prompt's source has %,d characters; at most %,d can be kept.".formatted(what, words.length(), longest));
			}
			XmlText.require(what + " of the prompt's source", words);
		}
	}

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

	/** A text or picture that was made up. */
	public Prompt(String text, double weight, @Nullable PromptPicture picture) {
		this(text, weight, picture, null);
	}

	/** @throws UsageException with a plain sentence if the text or the weight cannot be used */
	public Prompt {
		if (text.codePoints().noneMatch(Prompt::visible)) {
			throw new UsageException("The prompt is empty; give a few words, for example \"a red apple\".");
		}
		if (text.length() > MAXIMUM_LENGTH) {
			throw new UsageException("The prompt has %,d characters; at most %,d can be used. Give a line or a sentence."
					.formatted(text.length(), MAXIMUM_LENGTH));
		}
		if (weight == 0 || !Double.isFinite(weight)) {
			throw new UsageException("The weight of a prompt is a number other than 0; negative keeps away from the text.");
		}
		XmlText.require("prompt", text);
	}

	/** Whether a character shows: blanks, marks of order and joining, selectors of forms and fillers do not. */
	private static boolean visible(int point) {
		int type = Character.getType(point);
		boolean blank = Character.isWhitespace(point) || Character.isSpaceChar(point) || type == Character.CONTROL || type == Character.FORMAT;
		boolean selector = point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF || point == 0x034F;
		return !blank && !selector && INVISIBLE.indexOf(point) < 0;
	}

	/** The same prompt with another weight. */
	public Prompt withWeight(double other) {
		return new Prompt(text, other, picture, source);
	}

	/** The same prompt with another picture in place of its text. */
	public Prompt withPicture(PromptPicture other) {
		return new Prompt(text, weight, other, source);
	}

	/** The same prompt from elsewhere. */
	public Prompt withSource(Source other) {
		return new Prompt(text, weight, picture, other);
	}
}
