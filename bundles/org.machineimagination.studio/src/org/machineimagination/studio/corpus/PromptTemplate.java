// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.project.files.SegmentRow;

/** Makes prompts of the segments of a text by a template. */
final class PromptTemplate {

	private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

	private final String template;
	private final String title;
	private final List<SegmentRow> rows;
	private final Map<String, String> stanzas = new HashMap<>();

	/** @throws UsageException if the template has a place that means nothing */
	PromptTemplate(String template, String title, List<SegmentRow> rows) {
		this.template = template;
		this.title = title;
		this.rows = rows;
		PLACE.matcher(template).results().map(place -> place.group(1)).filter(name -> !List.of("line", "stanza", "title", "before", "after").contains(name))
				.findFirst().ifPresent(name -> {
					throw new UsageException("The template has a place {%s}, which means nothing; there are {line}, {stanza}, {title}, {before}, {after}."
							.formatted(name));
				});
		if (template.contains("{stanza}")) {
			rows.forEach(row -> stanzas.merge(stanza(row), row.words(), (one, other) -> one + " " + other));
		}
	}

	/** The words of the prompt of a segment; there may be none, or more than a prompt can have. */
	String prompt(int index) {
		return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(value(place, index))).strip();
	}

	private String value(MatchResult place, int index) {
		return switch (place.group(1)) {
			case "line" -> rows.get(index).words();
			case "stanza" -> stanzas.get(stanza(rows.get(index)));
			case "title" -> title;
			case "before" -> index == 0 ? "" : rows.get(index - 1).words();
			default -> index + 1 == rows.size() ? "" : rows.get(index + 1).words();
		};
	}

	/** The path of a line without its last part. */
	private static String stanza(SegmentRow row) {
		String path = SegmentRows.orEmpty(row.anchor().canonicalPath());
		return path.lastIndexOf('.') < 0 ? path : path.substring(0, path.lastIndexOf('.'));
	}
}
