// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import java.util.ArrayList;
import java.util.List;

/** A unit that was found: elements whose words are one segment. */
final class Found {

	private final String kind;
	private final List<Element> parts = new ArrayList<>(1);
	private final List<String> speakers = new ArrayList<>(0);
	private final String path;
	private final int inStanza;
	private final String words;
	private final int sentence;

	/**
	 * A unit.
	 *
	 * @param path     canonical path
	 * @param inStanza place in its stanza from 1, or 0
	 * @param words    its words where it is only a part of its element, else empty
	 * @param sentence which sentence of its element it is, from 1; 0 when it is all of it
	 */
	Found(String kind, Element element, String path, int inStanza, String words, int sentence) {
		this.kind = kind;
		this.path = path;
		this.inStanza = inStanza;
		this.words = words;
		this.sentence = sentence;
		parts.add(element);
	}

	Found spokenBy(String speaker) {
		if (!speaker.isEmpty() && !speakers.contains(speaker)) {
			speakers.add(speaker);
		}
		return this;
	}

	/** Takes another unit in: both are one. */
	void join(Found other) {
		parts.addAll(other.parts);
		other.speakers.forEach(this::spokenBy);
	}

	String kind() {
		return kind;
	}

	Element first() {
		return parts.getFirst();
	}

	List<Element> parts() {
		return parts;
	}

	String speaker() {
		return String.join(" / ", speakers);
	}

	String path() {
		return path;
	}

	int inStanza() {
		return inStanza;
	}

	String words() {
		return words;
	}

	int sentence() {
		return sentence;
	}
}
