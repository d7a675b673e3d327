// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.table;

import org.machineimagination.plugin.Setting;

/**
 * How a table is read.
 *
 * @param encoding   name of the encoding, or {@code auto} for UTF-8 or what a byte order mark says
 * @param separator  what stands between cells
 * @param textColumn name of the column with the words; empty for {@code text} or {@code prompt}
 * @param texts      how rows are texts
 * @param language   language of the texts as a BCP 47 tag, where no column {@code lang} says it
 */
public record TablePolicy(
		@Setting(label = "Encoding", help = "Encoding of the file, such as utf-8 or windows-1252; auto takes UTF-8 and asks where it is not",
				initial = "auto") String encoding,
		@Setting(label = "Separator", help = "What stands between cells; automatic finds it", initial = "automatic") Separator separator,
		@Setting(label = "Text column", help = "Name of the column with the words; none for text or prompt", initial = "") String textColumn,
		@Setting(label = "Texts", help = "Whether rows of one title and author are a text, or all rows are one", initial = "by-title") Texts texts,
		@Setting(label = "Language", help = "Language of the texts as a tag such as en or zh-Hant, where no column lang says it",
				initial = "") String language) {
}
