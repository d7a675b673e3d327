// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.corpus.Unit;
import org.machineimagination.corpus.words.Sentences;
import org.machineimagination.corpus.words.Wording;

/** Finds the units of a text, in the order of its words. */
final class Units {

	private final TeiPolicy policy;
	private final ReadingText reading;
	private final Sentences sentences;
	private final Citation citation = new Citation();
	private final List<Found> found = new ArrayList<>();
	private final Map<Element, Found> wholes = new HashMap<>();
	private final Map<String, Integer> left = new HashMap<>();
	private final Map<String, Integer> firstLeft = new HashMap<>();

	/** Units by a policy. */
	Units(TeiPolicy policy, ReadingText reading, Sentences sentences) {
		this.policy = policy;
		this.reading = reading;
		this.sentences = sentences;
	}

	/** Looks through a text. */
	List<Found> in(Element text) {
		if (text.is("l", "p", "ab", "s", "seg", "head", "stage", "trailer", "epigraph")) {
			visit(text, "");
		} else {
			walk(text, "");
		}
		return found;
	}

	private void walk(Element element, String speaker) {
		for (Node child : reading.chosen(element)) {
			switch (child) {
				case Element inner -> visit(inner, speaker);
				case Node.Characters characters when !characters.text().isBlank() -> leaveOut("words outside of verse and prose", element);
				case Node.Characters blank -> {
					// What stands between elements for the eye only.
				}
			}
		}
	}

	private void visit(Element element, String speaker) {
		if (ReadingText.dropped(element)) {
			return;
		}
		switch (element.name()) {
			case "l" -> verse(element, speaker);
			case "p", "ab" -> prose(element, speaker);
			case "s" -> sentence(element, speaker);
			case "seg" -> seg(element, speaker);
			case "head" -> kind(element, policy.heads());
			case "epigraph" -> kind(element, policy.epigraphs());
			case "trailer" -> kind(element, policy.trailers());
			case "stage" -> kind(element, policy.stages());
			case "speaker" -> {
				// Said of the lines that are spoken.
			}
			case "sp" -> walk(element, speaker(element));
			case "front", "back" -> matter(element);
			default -> walk(element, speaker);
		}
	}

	private String speaker(Element speech) {
		Optional<Element> named = speech.elements().stream().filter(element -> element.is("speaker")).findFirst();
		return named.map(reading::of).filter(words -> !words.isEmpty()).orElse(speech.attribute("who").replaceFirst("^#", ""));
	}

	private void matter(Element element) {
		if (policy.matter() == TeiPolicy.Matter.ALL) {
			walk(element, "");
		} else {
			leaveOut(element.name() + " matter", element);
		}
	}

	private void kind(Element element, boolean wanted) {
		if (wanted) {
			Citation.Place place = Citation.place(element);
			found.add(new Found(element.name(), element, citation.poem(place) + "." + element.name(), 0, "", 0));
		} else {
			leaveOut(element.name(), element);
		}
	}

	private void verse(Element line, String speaker) {
		Citation.Place place = Citation.place(line);
		switch (policy.unit()) {
			case AUTOMATIC, LINE -> {
				String stanza = citation.stanza(place);
				int ordinal = citation.next(place);
				found.add(new Found(Unit.LINE.kind(), line, stanza + "." + ordinal, ordinal, "", 0).spokenBy(speaker));
			}
			case STANZA -> whole(place.stanza().is("lg") ? place.stanza() : line, place, speaker);
			case POEM -> poem(line, place, speaker);
			case SEG -> walk(line, speaker);
			case PARAGRAPH, SENTENCE -> leaveOut("verse", line);
		}
	}

	private void whole(Element stanza, Citation.Place place, String speaker) {
		Found known = wholes.get(stanza);
		if (known == null) {
			String path = stanza.is("lg") ? citation.stanza(place) : citation.stanza(place) + "." + citation.next(place);
			known = new Found(stanza.is("lg") ? Unit.STANZA.kind() : Unit.LINE.kind(), stanza, path, 0, "", 0);
			wholes.put(stanza, known);
			found.add(known);
		}
		known.spokenBy(speaker);
	}

	/** A poem that is no element of its own is the outermost stanzas and lines of its part. */
	private void poem(Element line, Citation.Place place, String speaker) {
		Element outermost = line;
		for (Optional<Element> at = line.parent(); at.isPresent() && outermost != place.poem() && at.get() != place.poem(); at = at.get().parent()) {
			outermost = at.get().is("lg") ? at.get() : outermost;
		}
		Element part = place.poem().is("lg") ? place.poem() : outermost;
		Found known = wholes.get(place.poem());
		if (known == null) {
			known = new Found(Unit.POEM.kind(), part, citation.poem(place), 0, "", 0);
			wholes.put(place.poem(), known);
			found.add(known);
		} else if (known.parts().getLast() != part) {
			known.parts().add(part);
		}
		known.spokenBy(speaker);
	}

	private void prose(Element paragraph, String speaker) {
		boolean frame = paragraph.first(element -> element.is("l")).isPresent()
				&& paragraph.children().stream().allMatch(child -> child instanceof Element || ((Node.Characters) child).text().isBlank());
		boolean spoken = paragraph.parent().filter(parent -> parent.is("sp")).isPresent();
		if (frame || policy.unit() == Unit.SEG) {
			walk(paragraph, speaker);
			return;
		}
		Citation.Place place = Citation.place(paragraph);
		switch (policy.unit()) {
			case PARAGRAPH -> paragraph(paragraph, place, speaker);
			case SENTENCE -> sentences(paragraph, place, speaker);
			case AUTOMATIC -> {
				if (spoken) {
					paragraph(paragraph, place, speaker);
				} else {
					sentences(paragraph, place, speaker);
				}
			}
			default -> leaveOut("prose", paragraph);
		}
	}

	private void paragraph(Element paragraph, Citation.Place place, String speaker) {
		found.add(new Found(Unit.PARAGRAPH.kind(), paragraph, citation.stanza(place), 0, "", 0).spokenBy(speaker));
	}

	private void sentences(Element paragraph, Citation.Place place, String speaker) {
		String path = citation.stanza(place);
		List<Element> encoded = paragraph.all(element -> element.is("s"));
		int ordinal = 0;
		if (encoded.isEmpty()) {
			for (String words : sentences.of(reading.of(paragraph), paragraph.language())) {
				ordinal++;
				found.add(new Found(Unit.SENTENCE.kind(), paragraph, path + "." + ordinal, ordinal, words, ordinal).spokenBy(speaker));
			}
		}
		for (Element each : encoded) {
			ordinal++;
			found.add(new Found(Unit.SENTENCE.kind(), each, path + "." + ordinal, ordinal, "", 0).spokenBy(speaker));
		}
	}

	private void sentence(Element sentence, String speaker) {
		if (policy.unit() == Unit.AUTOMATIC || policy.unit() == Unit.SENTENCE) {
			Citation.Place place = Citation.place(sentence);
			found.add(new Found(Unit.SENTENCE.kind(), sentence, citation.stanza(place), 0, "", 0).spokenBy(speaker));
		} else {
			walk(sentence, speaker);
		}
	}

	private void seg(Element seg, String speaker) {
		if (policy.unit() == Unit.SEG) {
			Citation.Place place = Citation.place(seg);
			found.add(new Found(Unit.SEG.kind(), seg, citation.poem(place) + "." + (found.size() + 1), 0, "", 0).spokenBy(speaker));
		} else {
			walk(seg, speaker);
		}
	}

	private void leaveOut(String what, Element element) {
		if (!Wording.fold(element.text()).isEmpty()) {
			left.merge(what, 1, Integer::sum);
			firstLeft.putIfAbsent(what, element.line());
		}
	}

	/** How often each kind of thing was left out. */
	Map<String, Integer> left() {
		return left;
	}

	/** The line on which each kind of thing was left out first. */
	int firstLeft(String what) {
		return firstLeft.getOrDefault(what, 0);
	}
}
