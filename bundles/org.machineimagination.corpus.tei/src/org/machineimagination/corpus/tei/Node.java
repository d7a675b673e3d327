// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

/** What elements hold. */
sealed interface Node permits Node.Characters, Element {

	/** Characters, references resolved. */
	record Characters(String text) implements Node {
	}
}
