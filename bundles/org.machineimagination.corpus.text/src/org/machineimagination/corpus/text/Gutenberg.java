// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.machineimagination.corpus.DocumentDraft;
import org.machineimagination.corpus.Remark;

/**
 * The text that Project Gutenberg put its header and licence around.
 *
 * @param first the line before which its header ends
 * @param end   the line with which its licence begins, one after the last where there is none
 */
record Gutenberg(int first, int end) {

	private static final Pattern START = Pattern.compile("\\*\\*\\* ?START OF (?:THE|THIS) PROJECT GUTENBERG.*", Pattern.CASE_INSENSITIVE);
	private static final Pattern END = Pattern.compile("\\*\\*\\* ?END OF (?:THE|THIS) PROJECT GUTENBERG.*|End of (?:the )?Project Gutenberg.*",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern FACT = Pattern.compile("(Title|Author|Language): +(.+)");
	private static final int LONGEST_MARK = 5;

	/** Looks for the marks. */
	static Optional<Gutenberg> find(List<Line> lines) {
		int start = find(lines, START, 0);
		if (start < 0) {
			return Optional.empty();
		}
		int first = start;
		while (first < Math.min(lines.size() - 1, start + LONGEST_MARK) && !lines.get(first).raw().stripTrailing().endsWith("***")) {
			first++;
		}
		int end = find(lines, END, first + 1);
		return Optional.of(new Gutenberg(Math.min(first + 1, lines.size()), end < 0 ? lines.size() : end));
	}

	private static int find(List<Line> lines, Pattern mark, int from) {
		for (int i = from; i < lines.size(); i++) {
			if (mark.matcher(lines.get(i).raw().strip()).matches()) {
				return i;
			}
		}
		return -1;
	}

	/** Takes what the header says of the text. */
	void describe(List<Line> lines, DocumentDraft document) {
		for (Line line : lines.subList(0, first)) {
			Matcher fact = FACT.matcher(line.raw().strip());
			if (fact.matches()) {
				switch (fact.group(1)) {
					case "Title" -> document.title(fact.group(2));
					case "Author" -> document.writer(fact.group(2));
					default -> document.language(tag(fact.group(2)));
				}
			}
		}
		document.source("Project Gutenberg");
	}

	private static String tag(String name) {
		for (String code : Locale.getISOLanguages()) {
			if (Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name.strip())) {
				return code;
			}
		}
		return "";
	}

	/** What was left out. */
	Remark remark(List<Line> lines) {
		String licence = end < lines.size() ? " and the lines from %d on".formatted(end + 1) : "";
		return new Remark(1, "The lines 1 to %d%s are Project Gutenberg's header and licence and were left out.".formatted(first, licence));
	}
}
