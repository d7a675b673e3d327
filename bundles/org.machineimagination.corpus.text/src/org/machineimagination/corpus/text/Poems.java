// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

/** What begins a poem in a file that holds several. */
public enum Poems {
	/** Nothing: the file is one poem. */
	ONE,
	/** Two blank lines or more. */
	BLANKS,
	/** A line of asterisks. */
	STARS,
	/** A line with nothing but a Roman numeral. */
	NUMERALS,
	/** A line of capitals. */
	CAPITALS,
	/** Any of these. */
	ANY;

	boolean by(Poems mark) {
		return this == mark || this == ANY;
	}
}
