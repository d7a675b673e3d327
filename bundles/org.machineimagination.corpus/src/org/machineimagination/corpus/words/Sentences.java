// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Divides prose into sentences as ICU does it for a language, abbreviations such as “Mr.” minded. For one thread. */
public final class Sentences {

	private static final String MIND_ABBREVIATIONS = "@ss=standard";

	private String language = "";
	private BreakIterator breaks = iterator("");

	private static BreakIterator iterator(String language) {
		String tag = language.isEmpty() ? "en" : language;
		return BreakIterator.getSentenceInstance(new ULocale(ULocale.forLanguageTag(tag).getName() + MIND_ABBREVIATIONS));
	}

	/**
	 * The sentences of a paragraph, in order, without the spaces between them.
	 *
	 * @param paragraph folded words
	 * @param tag       language as a BCP 47 tag; empty when it is not known
	 */
	public List<String> of(String paragraph, String tag) {
		if (!tag.equals(language)) {
			language = tag;
			breaks = iterator(tag);
		}
		var sentences = new ArrayList<String>();
		breaks.setText(paragraph);
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			String sentence = paragraph.substring(start, end).strip();
			if (!sentence.isEmpty()) {
				sentences.add(sentence);
			}
			start = end;
		}
		return sentences;
	}
}
