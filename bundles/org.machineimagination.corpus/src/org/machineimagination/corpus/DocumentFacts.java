// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds to a text what is known of its file from elsewhere: where both say something, the one from elsewhere is believed. */
public final class DocumentFacts {

	private DocumentFacts() {
	}

	/**
	 * The text with more that is known of it.
	 *
	 * @param facts by the names of columns: {@code title}, {@code author}, {@code date}, {@code lang}, {@code source}, {@code licence}; others are kept
	 */
	public static Document add(Document document, Map<String, String> facts) {
		var others = new LinkedHashMap<>(document.properties());
		facts.forEach((name, value) -> {
			if (!value.isEmpty() && !List.of("title", "author", "date", "lang", "source", "licence").contains(name)) {
				others.put(name, value);
			}
		});
		String author = facts.getOrDefault("author", "");
		return new Document(document.key(), either(facts, "title", document.title()), author.isEmpty() ? document.writers() : List.of(author),
				either(facts, "date", document.date()), either(facts, "lang", document.language()), either(facts, "licence", document.licence()),
				either(facts, "source", document.source()), document.urn(), document.referencePattern(), document.fileName(), document.sha256(),
				document.encoding(), others);
	}

	private static String either(Map<String, String> facts, String name, String otherwise) {
		String fact = facts.getOrDefault(name, "");
		return fact.isEmpty() ? otherwise : fact;
	}
}
