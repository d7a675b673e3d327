// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.align;

import java.util.List;
import java.util.TreeMap;

/** Looks for words in a whole text, wherever its segments begin and end now. */
final class Quotes {

	/** Shorter words are found by chance. */
	private static final int SHORTEST = 12;
	/** Most occurrences that are told apart by their neighbours. */
	private static final int MOST = 100;
	/** Characters that are looked through in all. */
	private static final long MOST_WORK = 4_000_000_000L;

	private final String text;
	private final TreeMap<Integer, Integer> starts = new TreeMap<>();
	private long work;

	/** The text of segments. */
	Quotes(List<Passage> segments) {
		var whole = new StringBuilder();
		for (int i = 0; i < segments.size(); i++) {
			whole.append(i == 0 ? "" : " ");
			starts.put(whole.length(), i);
			whole.append(segments.get(i).words());
		}
		text = whole.toString();
	}

	/** Index of the segment in which the words of another begin, if that is the only place, or the only one with a neighbour of theirs; else -1. */
	int find(Passage passage) {
		String words = passage.words();
		if (words.length() < SHORTEST || (work += text.length()) > MOST_WORK) {
			return -1;
		}
		int only = -1;
		int count = 0;
		int near = -1;
		int nearCount = 0;
		for (int at = text.indexOf(words); at >= 0 && count < MOST; at = text.indexOf(words, at + 1)) {
			only = at;
			count++;
			boolean before = !passage.prefix().isBlank() && text.startsWith(passage.prefix(), at - passage.prefix().length());
			boolean after = !passage.suffix().isBlank() && text.startsWith(passage.suffix(), at + words.length());
			if (before || after) {
				near = at;
				nearCount++;
			}
		}
		int place = count == 1 ? only : nearCount == 1 ? near : -1;
		return place < 0 ? -1 : starts.floorEntry(place).getValue();
	}
}
