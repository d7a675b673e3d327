// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.workbench.imagine.TypedTokens.Range;

/** With a tokenizer of one character a token that reads four. */
class TypedTokensTest {

	@Test
	void aPictureHasNoTokens() {
		assertEquals(0, TypedTokens.of("file:photo.jpg:0.5", text -> {
			throw new AssertionError(text);
		}).most());
	}

	@Test
	void whatFitsIsCountedAndNothingIsStruckThrough() {
		TypedTokens tokens = count("abc");
		assertEquals(new TypedTokens(3, 0, List.of()), tokens);
		assertEquals("3 tokens", tokens.words());
	}

	@Test
	void thePartBeyondTheLimitIsFoundInItsLine() {
		TypedTokens tokens = count("abc\n  defghi:0.5");
		assertEquals(List.of(new Range("abc\n  defg".length(), 2)), tokens.gone());
		assertEquals("hi".length(), tokens.lost());
		assertEquals("4 tokens are read; 2 are beyond the limit, struck through.", tokens.words());
	}

	@Test
	void anEscapedColonCountsAsTheOneCharacterItStandsFor() {
		assertEquals(List.of(new Range(5, 1)), count("a\\:bcd").gone());
	}

	@Test
	void theWeightIsNeverStruckThrough() {
		assertEquals(List.of(new Range(4, 1)), count("abcde:2").gone());
	}

	@Test
	void linesThatAreNoPromptHaveNoTokens() {
		assertEquals(new TypedTokens(0, 0, List.of()), count("\n  \nabc:0\n"));
		assertEquals("", count("").words());
	}

	private static TypedTokens count(String typed) {
		return TypedTokens.of(typed, text -> {
			int read = Math.min(4, text.length());
			return new TokenCount(read, text.length() - read, read);
		});
	}
}
