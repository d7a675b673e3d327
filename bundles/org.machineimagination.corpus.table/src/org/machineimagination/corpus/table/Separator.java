// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.table;

/** What stands between the cells of a table. */
public enum Separator {
	/** Whatever divides the first row best. */
	AUTOMATIC('\0'),
	/** A comma. */
	COMMA(','),
	/** A semicolon, as spreadsheets write where the comma is a decimal point. */
	SEMICOLON(';'),
	/** A tabulator. */
	TAB('\t'),
	/** An upright bar. */
	BAR('|');

	private final char character;

	Separator(char character) {
		this.character = character;
	}

	char character() {
		return character;
	}
}
