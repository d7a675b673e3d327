// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.tei;

import org.machineimagination.corpus.Unit;
import org.machineimagination.plugin.Setting;

/**
 * Which of the readings of a TEI file is its text.
 *
 * @param unit          what the text is divided into
 * @param spelling      which of {@code orig} and {@code reg}
 * @param errors        which of {@code sic} and {@code corr}
 * @param abbreviations which of {@code abbr} and {@code expan}, and of {@code am} and {@code ex}
 * @param witness       whose reading of an apparatus entry is taken, such as {@code #B}; empty for the lemma, else the first reading
 * @param matter        whether front and back matter are read as well
 * @param heads         whether headings are segments of their own
 * @param epigraphs     whether epigraphs are
 * @param trailers      whether trailers are
 * @param stages        whether stage directions are
 */
public record TeiPolicy(
		@Setting(label = "Unit", help = "What the text is divided into: automatic, or line, stanza, poem, paragraph, sentence, seg",
				initial = "automatic") Unit unit,
		@Setting(label = "Spelling", help = "Where both are encoded: the original spelling or the regularised one", initial = "regularised") Spelling spelling,
		@Setting(label = "Errors", help = "Where both are encoded: what stands there, or the correction", initial = "corrected") Errors errors,
		@Setting(label = "Abbreviations", help = "Where both are encoded: the abbreviation or its expansion",
				initial = "expanded") Abbreviations abbreviations,
		@Setting(label = "Witness", help = "Whose reading is taken where there is an apparatus, such as #B; none for the lemma, else the first reading",
				initial = "") String witness,
		@Setting(label = "Matter", help = "Which parts are read: the body, or front and back matter as well", initial = "body") Matter matter,
		@Setting(label = "Headings", help = "Headings are segments of their own", initial = "no") boolean heads,
		@Setting(label = "Epigraphs", help = "Epigraphs are segments of their own", initial = "no") boolean epigraphs,
		@Setting(label = "Trailers", help = "Trailers are segments of their own", initial = "no") boolean trailers,
		@Setting(label = "Stage directions", help = "Stage directions are segments of their own", initial = "no") boolean stages) {

	/** Two spellings of a word. */
	public enum Spelling {
		/** As it was printed. */
		ORIGINAL,
		/** As it is spelled today. */
		REGULARISED
	}

	/** An apparent error and its correction. */
	public enum Errors {
		/** As it stands. */
		UNCORRECTED,
		/** Corrected. */
		CORRECTED
	}

	/** An abbreviation and what it stands for. */
	public enum Abbreviations {
		/** As it stands. */
		ABBREVIATED,
		/** Expanded. */
		EXPANDED
	}

	/** Parts of a text. */
	public enum Matter {
		/** The body. */
		BODY,
		/** Front matter, body, back matter. */
		ALL
	}
}
