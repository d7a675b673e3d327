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

	private static String words(String text) {
		return RunNames.words(text, StandardCharsets.UTF_8);
	}
}
