// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers poems, stanzas and lines in the order they come, whatever the file calls them: poem, stanza, line with points between. */
final class Citation {

	private static final Set<String> POEMS = Set.of("poem", "sonnet", "ode", "ballad", "song", "haiku", "elegy", "epigram");
	private static final Set<String> CONTAINERS = Set.of("div", "div1", "div2", "div3", "div4", "div5", "div6", "div7", "body", "front", "back", "text");

	/** Where a line is: elements that are the same for the lines of one stanza, and of one poem. */
	record Place(Element poem, Element stanza) {
	}

	private final Map<Element, Integer> poems = new HashMap<>();
	private final Map<Element, Integer> stanzas = new HashMap<>();
	private final Map<Element, Integer> inPoem = new HashMap<>();
	private final Map<Element, Integer> inStanza = new HashMap<>();

	/** The stanza and the poem of a line, or of a paragraph, which is a stanza of its own. */
	static Place place(Element line) {
		Element container = line.around(element -> CONTAINERS.contains(element.name())).orElseGet(() -> top(line));
		Optional<Element> inner = line.parent().flatMap(parent -> parent.around(element -> element.is("lg")));
		if (inner.isEmpty()) {
			return new Place(container, line.is("l") ? container : line);
		}
		Element outer = inner.get();
		for (Optional<Element> lg = inner; lg.isPresent(); lg = lg.get().parent().flatMap(parent -> parent.around(element -> element.is("lg")))) {
			outer = lg.get();
			if (POEMS.contains(outer.attribute("type"))) {
				return new Place(outer, inner.get());
			}
		}
		return new Place(outer == inner.get() ? container : outer, inner.get());
	}

	private static Element top(Element element) {
		return element.parent().map(Citation::top).orElse(element);
	}

	/** The path of a poem. */
	String poem(Place place) {
		return String.valueOf(poems.computeIfAbsent(place.poem(), each -> poems.size() + 1));
	}

	/** The path of a stanza or paragraph. */
	String stanza(Place place) {
		String poem = poem(place);
		Integer known = stanzas.get(place.stanza());
		if (known == null) {
			known = inPoem.merge(place.poem(), 1, Integer::sum);
			stanzas.put(place.stanza(), known);
		}
		return poem + "." + known;
	}

	/** The number of the next line of a stanza, from 1. */
	int next(Place place) {
		return inStanza.merge(place.stanza(), 1, Integer::sum);
	}
}
