// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;
import org.machineimagination.plugin.UsageException;

/**
 * A prompt as it is typed: a text, and after a last colon its weight ({@code fog:0.5}). Only a number directly behind the last
 * colon is a weight, and none where a number stands directly before it, too, as in {@code a clock 12:30} or {@code 16:9}: a blank before
 * the colon makes it one ({@code the year 1984 :0.5}). A colon written as {@code \:} is part of the text.
 *
 * <p>What can mean nothing else is a weight as well: a decimal comma ({@code fog:0,5}), a decimal fraction behind a blank ({@code fog: 0.5}), two
 * colons ({@code fog::2}), the wide colon of East Asian writing. Of what merely looks like a weight {@link #doubt} says that it is text.
 */
public final class PromptText {

	private static final Pattern WEIGHTED =
			Pattern.compile("(?s)(.*(?:[^\\\\:\uFF1A]|\\\\[:\uFF1A]))(?:::?|\uFF1A)(\\s*)([+-]?(?:\\d+(?:\\.\\d*|,\\d+)?|[.,]\\d+))\\s*");

	/** Behind a blank a whole number goes on with the text, as in {@code Scene: 2}. */
	private static final Pattern FRACTION = Pattern.compile("[+-]?\\d*[.,]\\d+");

	/** A comma before three digits may separate thousands. */
	private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

	/** What other programs take for weights: brackets around a text and a number, numbers behind two colons, a number behind a last colon. */
	private static final Pattern LIKE_WEIGHTS =
			Pattern.compile("(?s).*[(\\[{][^()\\[\\]{}]*:\\s*[+-]?[\\d.,]+\\s*[)\\]}].*|.*::\\s*[+-]?\\d.*|.*[^\\d\\s][:\uFF1A]\\s*[+-]?\\d[\\d.,]*\\s*");

	/** A text whose last word is a number, a time or a ratio; a number behind another colon goes on with it. */
	private static final Pattern NUMBER_LAST = Pattern.compile("(?s)(?:.*\\s)?[\\d:.,]*\\d");

	private static final int LONGEST_SHOWN = 60;

	private PromptText() {
	}

	/**
	 * Reads a prompt.
	 *
	 * @throws UsageException with a plain sentence if it cannot be used
	 */
	public static Prompt read(String typed) {
		var match = WEIGHTED.matcher(typed);
		return isWeighted(match) && !NUMBER_LAST.matcher(match.group(1)).matches() ? new Prompt(unescape(match.group(1).stripTrailing()), weight(match))
				: new Prompt(unescape(typed), 1);
	}

	private static boolean isWeighted(Matcher match) {
		return match.matches() && !THOUSANDS.matcher(match.group(3)).matches()
				&& (match.group(2).isEmpty() || FRACTION.matcher(match.group(3)).matches());
	}

	private static double weight(Matcher match) {
		return Double.parseDouble(match.group(3).replace(',', '.'));
	}

	/**
	 * What a person should know of how a prompt was read: that something in it, which another program would take for weights, is text.
	 *
	 * @return a plain sentence; none if there is nothing to say
	 */
	public static Optional<String> doubt(Prompt prompt) {
		if (prompt.picture() != null) {
			return Optional.empty();
		}
		String text = prompt.text();
		String shown = text.length() <= LONGEST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "\u2026";
		// Who wants a text that would be read as one with a weight has escaped its colon, and knows.
		if (LIKE_WEIGHTS.matcher(text).matches() && (prompt.weight() != 1 || read(text).text().equals(text))) {
			return Optional
					.of("What looks like a weight in the prompt \"%s\" is taken as text; a weight stands at its end, directly behind a colon, as in fog:0.5."
							.formatted(shown));
		}
		return text.contains("|")
				? Optional.of("The sign | in the prompt \"%s\" is taken as text; several prompts are given one by one, each with its weight.".formatted(shown))
				: Optional.empty();
	}

	/** Reads a prompt to avoid: its weight, given as a positive number, turns negative. */
	public static Prompt readAvoided(String typed) {
		Prompt prompt = read(typed);
		return prompt.withWeight(-Math.abs(prompt.weight()));
	}

	/**
	 * Reads a prompt that is a picture: the path of a file and, after a last colon, a weight.
	 *
	 * @throws UsageException with a plain sentence if it cannot be used
	 */
	public static Prompt readPicture(String typed) {
		var match = WEIGHTED.matcher(typed);
		boolean weighted = isWeighted(match) && !isFile(typed);
		String path = weighted ? match.group(1) : typed;
		try {
			Path file = Path.of(path).toAbsolutePath().normalize();
			if (path.isBlank() || file.getFileName() == null) {
				throw new UsageException("There is no picture named; give the path of a picture.");
			}
			return new Prompt(file.getFileName().toString(), weighted ? weight(match) : 1, new PromptPicture(file, ""));
		} catch (InvalidPathException e) {
			throw new UsageException("'%s' is not a path; give that of a picture.".formatted(path), e);
		}
	}

	private static boolean isFile(String path) {
		try {
			return Files.exists(Path.of(path));
		} catch (InvalidPathException e) {
			// Some systems allow no colon in a path, where this is a path and a weight.
			return false;
		}
	}

	/** The prompt that is a picture as it would be typed; {@link #readPicture} gives back an equal one. */
	public static String writePicture(Prompt prompt) {
		return prompt.picture().file() + (prompt.weight() == 1 ? "" : ":" + number(prompt.weight()));
	}

	/** The prompt as it would be typed; {@link #read} gives back an equal one, unless a weighted text ends in a backslash or a blank. */
	public static String write(Prompt prompt) {
		String text = prompt.text().replace(":", "\\:").replace("\uFF1A", "\\\uFF1A");
		String blank = NUMBER_LAST.matcher(text).matches() ? " " : "";
		return prompt.weight() == 1 ? readable(prompt, text) : text + blank + ":" + number(prompt.weight());
	}

	/** The prompt to avoid as it would be typed; {@link #readAvoided} gives back an equal one. */
	public static String writeAvoided(Prompt prompt) {
		return write(prompt.withWeight(-prompt.weight()));
	}

	/**
	 * Where a place in a prompt's text lies in what was typed.
	 *
	 * @param typed  what was typed
	 * @param offset UTF-16 characters from the start of the text read from it
	 */
	public static int typedOffset(String typed, int offset) {
		int place = 0;
		for (int i = 0; i < offset && place < typed.length(); i++) {
			place += typed.startsWith("\\:", place) || typed.startsWith("\\\uFF1A", place) ? 2 : 1;
		}
		return place;
	}

	/** A colon needs its backslash only where it would be taken for that of a weight. */
	private static String readable(Prompt prompt, String escaped) {
		return prompt.text().contains("\\") || !read(prompt.text()).equals(prompt) ? escaped : prompt.text();
	}

	/** Never with an exponent, which is no weight. */
	private static String number(double weight) {
		return new BigDecimal(Double.toString(weight)).stripTrailingZeros().toPlainString();
	}

	private static String unescape(String text) {
		return text.replace("\\:", ":").replace("\\\uFF1A", "\uFF1A");
	}
}
