// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.machineimagination.models.clip.SmallTokenizer.A;
import static org.machineimagination.models.clip.SmallTokenizer.APPLE;
import static org.machineimagination.models.clip.SmallTokenizer.END;
import static org.machineimagination.models.clip.SmallTokenizer.RED;
import static org.machineimagination.models.clip.SmallTokenizer.START;

import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.models.clip.SmallTokenizer;

class TextTokenizerTest {

	@Test
	void aShortTextIsReadWhole() {
		try (var tokenizer = TextTokenizer.read(SmallTokenizer.json(), "the test", 8)) {
			var tokens = tokenizer.encode("a red apple ");
			assertArrayEquals(new long[] {START, A, RED, APPLE, END}, tokens.ids());
			assertEquals(new TokenCount(5, 0, 12), tokens.count());
		}
	}

	@Test
	void aLongTextIsCutAndKeepsItsClosingMarker() {
		try (var tokenizer = TextTokenizer.read(SmallTokenizer.json(), "the test", 4)) {
			var tokens = tokenizer.encode("a red apple a red apple");
			assertArrayEquals(new long[] {START, A, RED, END}, tokens.ids());
			assertEquals(new TokenCount(4, 4, 5), tokens.count());
		}
	}

	@Test
	void charactersAreCountedAsJavaCountsThem() {
		try (var tokenizer = TextTokenizer.read(SmallTokenizer.json(), "the test", 4)) {
			var tokens = tokenizer.encode("\uD83C\uDF4E\uD83C\uDF4E red apple");
			assertEquals(new TokenCount(4, 1, 8), tokens.count());
		}
	}

	@Test
	void anEmptyTextIsItsMarkers() {
		try (var tokenizer = TextTokenizer.read(SmallTokenizer.json(), "the test", 4)) {
			assertArrayEquals(new long[] {START, END}, tokenizer.encode("").ids());
		}
	}

	@Test
	void aTokenizerOnAThreadWithoutAClassLoaderIsFound() throws InterruptedException {
		var failure = new Throwable[1];
		var thread = new Thread(() -> TextTokenizer.read(SmallTokenizer.json(), "the test", 4).close());
		thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
		thread.setUncaughtExceptionHandler((where, what) -> failure[0] = what);
		thread.start();
		thread.join();
		assertEquals(null, failure[0]);
	}

	@Test
	void aBrokenTokenizerIsRefused() {
		var refusal = assertThrows(ModelException.class, () -> TextTokenizer.read("{\"version\": 1".getBytes(), "the model small", 4));
		assertEquals("The tokenizer of the model small cannot be read: it is not valid JSON, is cut off or says something twice; fetch the model again.",
				refusal.getMessage());
	}
}
