// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the segments of a text when it was read from another edition.
 *
 * @param same     found with their words, in their order
 * @param revised  found with other words: they are kept, and what was said of them is about the words before
 * @param moved    found with their words at another place
 * @param quoted   found as part of one other segment
 * @param close    not found, but for words much like theirs: somebody has to say whether they are it
 * @param lost     not found at all
 * @param still    orphans of an edition before that are not found in this one either
 * @param inserted segments of the new edition that are none of those before
 */
public record EditionReport(int same, List<Change> revised, List<Change> moved, List<Change> quoted, List<Change> close, List<Change> lost,
		List<Change> still, int inserted) {

	/** Copies the lists. */
	public EditionReport {
		revised = List.copyOf(revised);
		moved = List.copyOf(moved);
		quoted = List.copyOf(quoted);
		close = List.copyOf(close);
		lost = List.copyOf(lost);
		still = List.copyOf(still);
	}

	/**
	 * What became of one segment.
	 *
	 * @param id     its id in the project
	 * @param path   how it was cited
	 * @param words  its words before
	 * @param now    the words in the new edition, or empty
	 * @param nowId  id of the segment with them, or empty
	 * @param said   whether something is said of it, so that it is kept as an orphan where it is not found
	 */
	public record Change(String id, String path, String words, String now, String nowId, boolean said) {
	}

	/** The orphans: segments that something is said of and that were not found. */
	public List<Change> orphans() {
		return Stream.of(close, lost, still).flatMap(List::stream).filter(Change::said).toList();
	}
}
