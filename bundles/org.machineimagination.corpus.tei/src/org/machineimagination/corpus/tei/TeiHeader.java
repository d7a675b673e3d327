// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.machineimagination.corpus.DocumentDraft;
import org.machineimagination.corpus.words.Wording;

/** What a header says of its texts. */
final class TeiHeader {

	private static final int LONGEST = 300;
	private static final String CTS = "urn:cts:";

	private final Element header;

	/** A header, or any element in its place that has nothing to say. */
	TeiHeader(Element header) {
		this.header = header;
	}

	/** Tells a text what is known of it. */
	void describe(DocumentDraft document) {
		Optional<Element> titles = header.first(named("titleStmt"));
		titles.ifPresent(title -> {
			List<Element> all = title.all(named("title"));
			Optional<Element> main = all.stream().filter(each -> each.attribute("type").equals("main")).findFirst();
			main.or(() -> all.stream().findFirst()).ifPresent(each -> document.title(each.text()));
			title.all(named("author")).forEach(author -> document.writer(author.text()));
		});
		header.first(named("sourceDesc")).ifPresent(source -> {
			document.source(shortened(source.text()));
			source.first(named("date")).ifPresent(date -> document.date(when(date)));
		});
		header.first(named("licence")).ifPresent(licence -> {
			String words = Wording.fold(licence.text());
			document.licence(words.isEmpty() || words.length() > LONGEST ? licence.attribute("target") : words);
		});
		header.first(named("langUsage")).flatMap(usage -> usage.first(named("language"))).ifPresent(language -> document.language(language.attribute("ident")));
		document.referencePattern(references());
		header.first(element -> element.is("idno") && element.text().strip().startsWith(CTS)).ifPresent(urn -> document.urn(urn.text()));
	}

	private String references() {
		return header.first(named("refsDecl")).map(declared -> {
			String patterns = declared.all(element -> element.is("cRefPattern", "citeStructure")).stream()
					.map(pattern -> pattern.attribute("matchPattern") + " → " + pattern.attribute("replacementPattern")).collect(Collectors.joining("; "));
			return patterns.isEmpty() ? shortened(declared.text()) : patterns;
		}).orElse("");
	}

	private static String when(Element date) {
		String words = Wording.fold(date.text());
		return words.isEmpty() ? date.attribute("when") : words;
	}

	private static String shortened(String text) {
		String words = Wording.fold(text);
		return words.length() <= LONGEST ? words : Wording.first(words, LONGEST - 1) + "…";
	}

	/** The CTS URN that a text or a part of it says of itself. */
	static String urn(Element text) {
		Predicate<Element> says = element -> element.attribute("n").startsWith(CTS);
		return says.test(text) ? text.attribute("n") : text.first(element -> element.is("body", "div") && says.test(element))
				.map(element -> element.attribute("n")).orElse("");
	}

	private static Predicate<Element> named(String name) {
		return element -> element.is(name);
	}
}
