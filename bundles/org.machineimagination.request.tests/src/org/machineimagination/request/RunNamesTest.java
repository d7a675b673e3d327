// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class RunNamesTest {

	@Test
	void aFolderIsNamedByDatePromptAndSeed() {
		assertEquals("2026-05-04-174501-a-red-apple-3",
				RunNames.folder(LocalDateTime.of(2026, 5, 4, 17, 45, 1), RunRequest.of("A red apple!").withSeed(3)));
	}

	@Test
	void pathsAndMarksBecomeHyphens() {
		assertEquals("etc-passwd", words("../../etc/passwd\u0009"));
		assertEquals("a-b-c", words("  a: b? <c>"));
		assertEquals("prompt", words("..."));
	}

	@Test
	void everyScriptIsKeptWhereTheSystemCanWriteIt() {
		assertEquals("über-den-dächern-赤いりんご", words("Über den Dächern: 赤いりんご"));
	}

	@Test
	void whereItCannotLettersLoseTheirMarksOrGo() {
		assertEquals("uber-den-dachern", RunNames.words("Über den Dächern: 赤いりんご", StandardCharsets.US_ASCII));
		assertEquals("prompt", RunNames.words("赤いりんご", StandardCharsets.US_ASCII));
	}

	@Test
	void aLongTextIsCutAtAWord() {
		String words = words("Shall I compare thee to a summer's day? Thou art more lovely");
		assertEquals("shall-i-compare-thee-to-a-summer-s-day", words);
		assertTrue(words("赤".repeat(300)).getBytes(StandardCharsets.UTF_8).length <= 120);
		assertFalse(words("😀".repeat(50) + "a".repeat(99)).isEmpty());
	}

	@Test
	void vowelSignsOfIndiaStayAndNothingIsCutBeforeThem() {
		assertEquals("\u0939\u093F\u0928\u094D\u0926\u0940-\u092E\u0947\u0902", words("\u0939\u093F\u0928\u094D\u0926\u0940 \u092E\u0947\u0902"));
		assertEquals("\u0B95\u0BCA\u0B9F\u0BBF", words("\u0B95\u0BCA\u0B9F\u0BBF"));
		assertEquals("\u0995\u09CD\u09B7", words("\u0995\u09CD\u200D\u09B7"));
		assertEquals("\u1019\u103C\u1014\u103A\u1019\u102C", words("\u1019\u103C\u1014\u103A\u1019\u102C"));
		String cut = words("\u0915\u093F".repeat(60));
		assertTrue(cut.endsWith("\u0915\u093F") && cut.getBytes(StandardCharsets.UTF_8).length <= 120, cut);
	}

	private static String words(String text) {
		return RunNames.words(text, StandardCharsets.UTF_8);
	}
}
