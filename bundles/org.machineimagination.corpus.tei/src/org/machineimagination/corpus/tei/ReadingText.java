// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.machineimagination.corpus.words.Wording;

/** The words of an element by a policy: one of several readings, without what is no part of the text. */
final class ReadingText {

	/** What is said of the text, or is no longer in it. */
	private static final Set<String> DROPPED = Set.of("note", "noteGrp", "fw", "figDesc", "del", "index", "certainty", "metamark", "witDetail", "teiHeader",
			"listWit", TeiParser.FOREIGN);
	/** Kinds of their own, also within a stanza or a speech. */
	private static final Set<String> KINDS = Set.of("head", "stage", "speaker", "trailer", "epigraph");
	private static final Set<String> BREAKS = Set.of("lb", "pb", "cb", "gb", "milestone");
	/** Elements that stand apart on a page. */
	private static final Set<String> BLOCKS = Set.of("l", "lg", "p", "ab", "s", "div", "sp", "item", "head", "stage", "speaker");
	private static final String GAP = "[…]";
	/** Joins what stands on either side; a character that no text can hold. */
	private static final char JOINED = '\uFFFF';

	private final TeiPolicy policy;

	/** Reading text by a policy. */
	ReadingText(TeiPolicy policy) {
		this.policy = policy;
	}

	/** The words of an element, folded. */
	String of(Element element) {
		var text = new StringBuilder();
		append(element, text, element);
		return joined(text);
	}

	private static String joined(StringBuilder text) {
		String words = text.toString();
		return Wording.fold(words.indexOf(JOINED) < 0 ? words : words.replaceAll("\\s*" + JOINED + "\\s*", ""));
	}

	private void append(Element element, StringBuilder text, Element unit) {
		for (Node child : chosen(element)) {
			switch (child) {
				case Node.Characters characters -> text.append(characters.text().replace(JOINED, ' '));
				case Element inner -> appendElement(inner, text, unit);
			}
		}
	}

	private void appendElement(Element element, StringBuilder text, Element unit) {
		String name = element.name();
		if (DROPPED.contains(name) || KINDS.contains(name) || element.is(policy.abbreviations() == TeiPolicy.Abbreviations.EXPANDED ? "am" : "ex")) {
			return;
		}
		if (BREAKS.contains(name)) {
			text.append(element.attribute("break").equals("no") ? JOINED : ' ');
		} else if (name.equals("gap")) {
			text.append(GAP);
		} else if (name.equals("space") || name.equals("caesura")) {
			text.append(' ');
		} else {
			boolean block = BLOCKS.contains(name);
			text.append(block ? " " : "");
			append(element, text, unit);
			text.append(block ? " " : "");
		}
	}

	/** What an element holds, of several readings only one. */
	List<Node> chosen(Element element) {
		return switch (element.name()) {
			case "choice" -> choice(element);
			case "app" -> reading(element);
			default -> element.children();
		};
	}

	private List<Node> choice(Element element) {
		List<Element> offered = element.elements();
		Set<String> unwanted = new HashSet<>();
		unwanted.add(policy.spelling() == TeiPolicy.Spelling.ORIGINAL ? "reg" : "orig");
		unwanted.add(policy.errors() == TeiPolicy.Errors.UNCORRECTED ? "corr" : "sic");
		unwanted.addAll(policy.abbreviations() == TeiPolicy.Abbreviations.ABBREVIATED ? List.of("expan", "ex") : List.of("abbr", "am"));
		Element wanted = null;
		for (Element each : offered) {
			if (wanted == null && !unwanted.contains(each.name())) {
				wanted = each;
			}
		}
		return wanted != null ? List.of(wanted) : offered.isEmpty() ? element.children() : List.of(offered.getFirst());
	}

	private List<Node> reading(Element element) {
		List<Element> readings = element.all(each -> each.is("lem", "rdg"));
		if (!policy.witness().isBlank()) {
			for (Element each : readings) {
				if (Arrays.asList(each.attribute("wit").split("\\s+")).contains(policy.witness().strip())) {
					return List.of(each);
				}
			}
		}
		for (Element each : readings) {
			if (each.is("lem")) {
				return List.of(each);
			}
		}
		return readings.isEmpty() ? List.of() : List.of(readings.getFirst());
	}

	/** Whether an element is no part of the text, so that nothing within it is either. */
	static boolean dropped(Element element) {
		return DROPPED.contains(element.name());
	}
}
