// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading texts into a project.
 *
 * @param texts   the texts, in order
 * @param remarks what is to be said of no text in particular
 */
public record ImportReport(List<TextReport> texts, List<String> remarks) {

	/** Copies the lists. */
	public ImportReport {
		texts = List.copyOf(texts);
		remarks = List.copyOf(remarks);
	}

	/** What a text is to the project. */
	public enum Kind {
		/** It was not there before. */
		NEW,
		/** It is another edition of one that was there, or the same read by another policy. */
		EDITION,
		/** It is as it was; nothing was done. */
		UNCHANGED
	}

	/**
	 * One text.
	 *
	 * @param id       its id in the project
	 * @param key      key of the document
	 * @param file     name of its file
	 * @param reader   id of the reader
	 * @param segments how many it has
	 * @param edition  what became of the segments before, of another edition
	 * @param remarks  what was noticed, each with its line before it where there is one
	 */
	public record TextReport(String id, String key, String title, String file, String reader, Kind kind, long segments, Optional<EditionReport> edition,
			List<String> remarks) {

		/** Copies the list. */
		public TextReport {
			remarks = List.copyOf(remarks);
		}
	}

	/** How many segments there are in all texts that were read. */
	public long segments() {
		return texts.stream().mapToLong(TextReport::segments).sum();
	}
}
