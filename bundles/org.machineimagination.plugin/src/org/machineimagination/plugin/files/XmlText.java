// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

import org.machineimagination.plugin.UsageException;

/** Which texts a record can hold: it is XML, which has no way to write control characters and halves of surrogate pairs. */
public final class XmlText {

	private XmlText() {
	}

	/**
	 * Makes sure that a record can hold a text.
	 *
	 * @param what what the text is, for the sentence, for example {@code title}
	 * @throws UsageException with one plain sentence if it cannot
	 */
	public static void require(String what, String text) {
		text.codePoints().filter(XmlText::unwritable).findFirst().ifPresent(point -> {
			throw new UsageException("The %s holds the character U+%04X, which no record can hold; remove it.".formatted(what, point));
		});
	}

	private static boolean unwritable(int point) {
		boolean blank = point == '\t' || point == '\n' || point == '\r';
		boolean halfOfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return point < ' ' && !blank || halfOfPair || point == 0xFFFE || point == 0xFFFF;
	}
}
