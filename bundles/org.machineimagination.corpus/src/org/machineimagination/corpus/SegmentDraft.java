// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A unit as a reader finds it, before it has its place in the text. Values are as in {@link Segment} and {@link Anchor}. */
public final class SegmentDraft {

	final String kind;
	final String words;
	final Map<String, String> properties = new LinkedHashMap<>();
	final List<Place> places = new ArrayList<>();
	String source = "";
	String language = "";
	String xmlId = "";
	String number = "";
	String path = "";
	String xpath = "";
	String urn = "";
	int stanzaOrdinal;

	/** A unit of a kind with its reading text. */
	public SegmentDraft(String kind, String words) {
		this.kind = kind;
		this.words = words;
	}

	/** It as it stands in the file. */
	public SegmentDraft source(String value) {
		source = value;
		return this;
	}

	/** Its language. */
	public SegmentDraft language(String value) {
		language = value;
		return this;
	}

	/** Its {@code xml:id} and number. */
	public SegmentDraft named(String id, String n) {
		xmlId = id;
		number = n;
		return this;
	}

	/** How it is cited, and its place in its stanza. */
	public SegmentDraft cited(String canonicalPath, int inStanza) {
		path = canonicalPath;
		stanzaOrdinal = inStanza;
		return this;
	}

	/** Its XPath and URN. */
	public SegmentDraft found(String position, String ctsUrn) {
		xpath = position;
		urn = ctsUrn;
		return this;
	}

	/** A place of it in the file. */
	public SegmentDraft at(Place place) {
		places.add(place);
		return this;
	}

	/** Something else of it; nothing where the value is empty. */
	public SegmentDraft property(String name, String value) {
		if (!value.isEmpty()) {
			properties.put(name, value);
		}
		return this;
	}
}
