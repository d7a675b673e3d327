// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.table;

/** How the rows of a table are texts. */
public enum Texts {
	/** Rows of one title and author in a row are a text. */
	BY_TITLE,
	/** All rows are one text; titles and authors are kept with each row. */
	ONE
}
