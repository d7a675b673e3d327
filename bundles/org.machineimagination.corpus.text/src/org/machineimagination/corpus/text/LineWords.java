// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.machineimagination.corpus.words.Scripts;
import org.machineimagination.corpus.words.Wording;

/** The reading text of lines: what a policy leaves of them. */
final class LineWords {

	private static final Pattern ITALICS = Pattern.compile("(?<![\\p{L}\\p{N}_])_(?=\\S)([^_]*[^\\s_])_(?![\\p{L}\\p{N}_])");
	private static final Pattern MARGIN = Pattern.compile("(.*\\S)(?:[ ]{2,}|\\t+)\\[?(\\d{1,5})\\]?\\s*");
	private static final int EVERY = 5;

	private final TextPolicy policy;

	/** Lines by a policy. */
	LineWords(TextPolicy policy) {
		this.policy = policy;
	}

	/** The words of one line. */
	String of(String raw) {
		return italics(Wording.fold(withoutNumber(raw)));
	}

	/** The words of lines that belong together, joined as their script asks for. */
	String of(List<Line> lines) {
		var joined = new StringBuilder();
		for (Line line : lines) {
			String words = Wording.fold(withoutNumber(line.raw()));
			boolean spaceless = !joined.isEmpty() && !words.isEmpty() && Scripts.spaceless(joined.codePointBefore(joined.length()))
					&& Scripts.spaceless(words.codePointAt(0));
			joined.append(joined.isEmpty() || spaceless ? "" : " ").append(words);
		}
		return italics(Wording.fold(joined.toString()));
	}

	private String italics(String words) {
		return policy.italics() && words.indexOf('_') >= 0 ? ITALICS.matcher(words).replaceAll("$1") : words;
	}

	private String withoutNumber(String raw) {
		String number = number(raw);
		return number.isEmpty() ? raw : raw.substring(0, raw.lastIndexOf(number)).stripTrailing().replaceFirst("\\[$", "");
	}

	/** The number in a line's right margin, or empty. Every fifth line has one in most editions; others are taken for words. */
	String number(String raw) {
		if (!policy.margins() || raw.isEmpty() || raw.chars().noneMatch(Character::isDigit)) {
			return "";
		}
		Matcher margin = MARGIN.matcher(raw);
		return margin.matches() && Integer.parseInt(margin.group(2)) % EVERY == 0 ? margin.group(2) : "";
	}

	/** Columns before the first letter, as the file has them. */
	static int indent(String raw) {
		int indent = 0;
		while (indent < raw.length() && Character.isWhitespace(raw.charAt(indent))) {
			indent++;
		}
		return indent;
	}
}
