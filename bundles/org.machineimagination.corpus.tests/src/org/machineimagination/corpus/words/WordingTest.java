// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordingTest {

	@Test
	void whiteSpaceIsFoldedAndTheFormIsC() {
		assertEquals("é à la", Wording.fold("  e\u0301 \t\n a\u0300\r\nla "));
	}

	@Test
	void softHyphensAndZeroWidthSpacesGoAndJoinersStay() {
		assertEquals("wood می‌خواهم 👨‍👩‍👧", Wording.fold("wo\u00ADo\u200Bd می‌خواهم 👨‍👩‍👧"));
	}

	@Test
	void oldLettersLigaturesDashesAndQuotesStay() {
		String old = "Thouſand ﬁre — ‘dare’ … æ";
		assertEquals(old, Wording.fold(old));
	}

	@Test
	void theFormIsAFixedPoint() {
		for (String text : List.of("a\u0001b\fc", "\uD800x", "e\u0301\u0327", "\uFB01", " ", "")) {
			String once = Wording.fold(text);
			assertEquals(once, Wording.fold(once));
			assertEquals(Wording.writable(text), Wording.writable(Wording.writable(text)));
		}
	}

	@Test
	void sentencesMindAbbreviations() {
		assertEquals(List.of("Mr. Smith came.", "He saw?", "“Yes.”"), new Sentences().of("Mr. Smith came. He saw? “Yes.”", "en"));
		assertEquals(List.of("床前明月光。", "疑是地上霜。"), new Sentences().of("床前明月光。疑是地上霜。", "zh"));
	}

	@Test
	void directionGoesByLanguageElseByTheFirstStrongLetter() {
		assertTrue(Scripts.rightToLeft("«1» قفا", ""));
		assertFalse(Scripts.rightToLeft("a قفا", ""));
		assertTrue(Scripts.rightToLeft("qifa", "ar"));
		assertFalse(Scripts.rightToLeft("שלום", "en"));
	}

	@Test
	void wordsOfScriptsWithoutSpacesAreNotCounted() {
		assertEquals(0, Scripts.words("床前明月光"));
		assertEquals(3, Scripts.words("a red apple"));
	}

	@Test
	void anotherScriptOrLanguageIsForeign() {
		assertTrue(Scripts.foreign("床前", ""));
		assertTrue(Scripts.foreign("ojos", "es"));
		assertFalse(Scripts.foreign("eyes — 12", ""));
		assertFalse(Scripts.foreign("colour", "en-GB"));
	}
}
