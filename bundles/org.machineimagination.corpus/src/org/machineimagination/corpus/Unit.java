// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import java.util.Locale;

/** What a text is divided into. */
public enum Unit {
	/** Lines where there is verse, paragraphs where people speak on a stage, sentences where there is other prose. */
	AUTOMATIC,
	/** Lines of verse. */
	LINE,
	/** Stanzas. */
	STANZA,
	/** Whole poems. */
	POEM,
	/** Paragraphs of prose. */
	PARAGRAPH,
	/** Sentences of prose. */
	SENTENCE,
	/** Whatever the encoder marked as a segment. */
	SEG;

	private final String kind = name().toLowerCase(Locale.ROOT);

	/** The kind of segments that this unit makes. */
	public String kind() {
		return kind;
	}
}
