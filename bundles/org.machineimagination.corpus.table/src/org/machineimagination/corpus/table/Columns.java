// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.words.Wording;

/**
 * The columns of a table by their names.
 *
 * @param names as they stand in the first row, lower-case
 * @param text  index of the one with the words
 */
record Columns(List<String> names, int text) {

	private static final List<String> WORDS = List.of("text", "prompt");
	private static final Set<String> KNOWN = Set.of("id", "poem", "stanza", "line", "n", "title", "author", "date", "lang", "source", "licence");

	/**
	 * The columns of a table.
	 *
	 * @param wanted name of the column with the words, or empty
	 * @throws CorpusException when there is none, or two columns have one name
	 */
	static Columns of(CSVRecord head, String wanted, String file) {
		var names = new ArrayList<String>();
		for (String cell : head) {
			String name = Wording.fold(cell).toLowerCase(Locale.ROOT);
			if (!name.isEmpty() && names.contains(name)) {
				throw new CorpusException("The table %s has two columns '%s'; give each a name of its own.".formatted(file, name));
			}
			names.add(name);
		}
		Stream<String> candidates = wanted.isBlank() ? WORDS.stream() : Stream.of(Wording.fold(wanted).toLowerCase(Locale.ROOT));
		int text = candidates.mapToInt(names::indexOf).filter(index -> index >= 0).findFirst()
				.orElseThrow(() -> new CorpusException("The table %s has no column '%s'; its first row names %s. Say which has the words with --text-column."
						.formatted(file, wanted.isBlank() ? "text" : wanted, String.join(", ", names))));
		return new Columns(List.copyOf(names), text);
	}

	/** Whether a first row could name the columns of a table of texts. */
	static boolean fits(List<String> cells, String wanted) {
		return cells.stream().map(cell -> Wording.fold(cell).toLowerCase(Locale.ROOT))
				.anyMatch(name -> wanted.isBlank() ? WORDS.contains(name) : name.equals(Wording.fold(wanted).toLowerCase(Locale.ROOT)));
	}

	/** What a row has in a column, folded; empty where there is none. */
	String get(CSVRecord row, String name) {
		int index = names.indexOf(name);
		return index < 0 || index >= row.size() ? "" : Wording.fold(row.get(index));
	}

	/** The names of columns that have no meaning of their own here. */
	List<String> others() {
		return names.stream().filter(name -> !name.isEmpty() && !KNOWN.contains(name) && names.indexOf(name) != text).toList();
	}
}
