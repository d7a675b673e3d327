// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.LinkedHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.corpus.Anchor;
import org.machineimagination.corpus.Place;
import org.machineimagination.corpus.Segment;
import org.machineimagination.project.files.SegmentAnchor;
import org.machineimagination.project.files.SegmentRow;

/** Segments as rows of a project's table, where what is not known is null and the places in the file are a property. */
final class SegmentRows {

	/** Property with the places of a segment in its file, see {@link Place#write}. */
	static final String PLACE = "place";

	private SegmentRows() {
	}

	/** A segment as a row with an id of a project's. */
	static SegmentRow of(Segment segment, String id, String textId) {
		Anchor anchor = segment.anchor();
		var properties = new LinkedHashMap<>(segment.properties());
		properties.put(PLACE, Place.write(segment.places()));
		var found = new SegmentAnchor(known(anchor.xmlId()), known(anchor.mintedId()), known(anchor.number()), known(anchor.canonicalPath()),
				known(anchor.xpath()), known(anchor.urn()), known(anchor.prefix()), known(anchor.suffix()), anchor.start(), anchor.end(), anchor.sha256());
		return new SegmentRow(id, textId, segment.kind(), segment.ordinal(), segment.stanzaOrdinal(), segment.words(), known(segment.source()),
				known(segment.language()), found, properties);
	}

	/** A text as it is kept where nothing is null. */
	static @Nullable String known(String text) {
		return text.isEmpty() ? null : text;
	}

	/** A text that may be null, as one that is empty then. */
	static String orEmpty(@Nullable String text) {
		return text == null ? "" : text;
	}
}
