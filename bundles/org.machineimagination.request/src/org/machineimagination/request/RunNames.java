// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.machineimagination.imagination.objective.Prompt;

/** Names of folders and files that are made of prompts: short, the same on every system, in the prompt's own script where possible. */
public final class RunNames {

	private static final int MAXIMUM_CHARACTERS = 40;
	private static final int MAXIMUM_BYTES = 120;
	private static final String EMPTY = "prompt";
	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

	private RunNames() {
	}

	/** {@code 2026-05-04-174501-a-red-apple-1}. */
	public static String folder(LocalDateTime date, RunRequest request) {
		return DATE.format(date) + "-" + words(request.name()) + "-" + request.seed();
	}

	/** The words of a text as part of a file's name, for example {@code a-red-apple}; never empty. */
	public static String words(String text) {
		return words(text, Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"), StandardCharsets.US_ASCII));
	}

	/** @param names the encoding of the system's file names; where it cannot write a letter, the letter without its marks stands in, or none */
	public static String words(String text, Charset names) {
		String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		String readable = names.newEncoder().canEncode(composed) ? composed
				: Normalizer.normalize(composed, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
		CharsetEncoder encoder = names.newEncoder();
		var words = new StringBuilder();
		readable.codePoints().forEach(point -> {
			boolean kept = (Character.isLetterOrDigit(point) || isMark(point)) && encoder.canEncode(Character.toString(point));
			if (kept) {
				words.appendCodePoint(point);
			} else if (Character.getType(point) != Character.FORMAT && !words.isEmpty() && words.charAt(words.length() - 1) != '-') {
				words.append('-');
			}
		});
		String cut = cut(words.toString());
		return cut.isEmpty() ? EMPTY : cut;
	}

	/** Whether a character is written onto the one before it, as most vowels of the scripts of India are. */
	private static boolean isMark(int point) {
		int type = Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}

	/** At most so many characters and bytes, at the end of a word where there is one. */
	private static String cut(String words) {
		int end = 0;
		int characters = 0;
		int bytes = 0;
		while (end < words.length() && characters < MAXIMUM_CHARACTERS) {
			String character = Character.toString(words.codePointAt(end));
			bytes += character.getBytes(StandardCharsets.UTF_8).length;
			if (bytes > MAXIMUM_BYTES) {
				break;
			}
			end += character.length();
			characters++;
		}
		while (end > 0 && end < words.length() && isMark(words.codePointAt(end))) {
			end = words.offsetByCodePoints(end, -1);
		}
		String part = words.substring(0, end);
		int lastWord = part.lastIndexOf('-');
		boolean insideWord = end < words.length() && words.charAt(end) != '-';
		return (insideWord && lastWord > end / 2 ? part.substring(0, lastWord) : part).replaceAll("-+$", "");
	}

	/** Where the copy of a prompt's picture lies in a run's folder: {@code prompts/1-apple.png}. */
	public static String promptPicture(int index, Prompt prompt) {
		String name = prompt.text();
		int dot = name.lastIndexOf('.');
		String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		return "prompts/%d-%s%s".formatted(index + 1, words(dot < 0 ? name : name.substring(0, dot)), ending.isEmpty() ? "" : "." + ending);
	}
}
