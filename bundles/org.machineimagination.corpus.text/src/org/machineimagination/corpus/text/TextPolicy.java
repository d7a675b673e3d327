// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import org.machineimagination.corpus.Unit;
import org.machineimagination.plugin.Setting;

/**
 * How plain text is read.
 *
 * @param encoding      name of the encoding, or {@code auto} for UTF-8 or what a byte order mark says
 * @param unit          what the text is divided into; {@link Unit#SEG} is nothing that plain text has
 * @param poems         what begins a poem
 * @param heads         whether the lines that begin a poem are segments of their own
 * @param language      language of the text as a BCP 47 tag; empty when it is not known
 * @param gutenberg     whether Project Gutenberg's header and licence are left out
 * @param italics       whether {@code _words_} are words in italics, which are read without their marks
 * @param illustrations whether {@code [Illustration]} is left out
 * @param margins       whether numbers in the right margin are numbers of lines
 */
public record TextPolicy(
		@Setting(label = "Encoding", help = "Encoding of the file, such as utf-8 or windows-1252; auto takes UTF-8 and asks where it is not",
				initial = "auto") String encoding,
		@Setting(label = "Unit", help = "What the text is divided into: lines, stanzas or poems of verse, paragraphs or sentences of prose",
				initial = "automatic") Unit unit,
		@Setting(label = "Poems", help = "What begins a poem: nothing, two blank lines, a line of asterisks, a Roman numeral, a line of capitals, any",
				initial = "one") Poems poems,
		@Setting(label = "Headings", help = "Lines that begin a poem are segments of their own", initial = "no") boolean heads,
		@Setting(label = "Language", help = "Language of the text as a tag such as en or zh-Hant", initial = "") String language,
		@Setting(label = "Gutenberg", help = "Leave out Project Gutenberg's header and licence", initial = "yes") boolean gutenberg,
		@Setting(label = "Italics", help = "Read _words_ between underscores without them", initial = "yes") boolean italics,
		@Setting(label = "Illustrations", help = "Leave out [Illustration]", initial = "yes") boolean illustrations,
		@Setting(label = "Margins", help = "Take numbers in the right margin as numbers of lines", initial = "yes") boolean margins) {
}
