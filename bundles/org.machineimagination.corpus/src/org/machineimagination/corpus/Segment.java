// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit of a text: what one picture may be made of. What is not known is empty.
 *
 * @param kind          what it is: {@code line}, {@code stanza}, {@code poem}, {@code paragraph}, {@code sentence}, {@code seg},
 *                      {@code head}, {@code epigraph}, {@code trailer} or {@code stage}
 * @param ordinal       its place among the segments of the text, from 1
 * @param stanzaOrdinal its place in its stanza, from 1; 0 when it is in none
 * @param words         its reading text, see {@link org.machineimagination.corpus.words.Wording}; never empty
 * @param source        it as it stands in the file, markup and all
 * @param language      its language as a BCP 47 tag, where it is not the text's
 * @param anchor        how it is found again
 * @param places        where it stands in the file: one place, or more when it was joined
 * @param properties    anything else that the file says of it, such as {@code speaker}, {@code indent}, {@code ids} of what was joined, or
 *                      {@code direction}, {@code rtl} where it runs from right to left
 */
public record Segment(String kind, int ordinal, int stanzaOrdinal, String words, String source, String language, Anchor anchor,
		List<Place> places, Map<String, String> properties) {

	/** Copies what could change. */
	public Segment {
		places = List.copyOf(places);
		properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
	}
}
