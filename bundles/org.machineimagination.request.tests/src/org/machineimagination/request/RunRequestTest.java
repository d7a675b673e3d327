// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.UsageException;

class RunRequestTest {

	@ParameterizedTest
	@ValueSource(strings = {"", "  \n ", "an apple\u0000", "half a pair \uD800", "bell \u0007"})
	void aPromptThatCannotBeUsedIsRefusedInOneSentence(String prompt) {
		assertSentence(assertThrows(UsageException.class, () -> RunRequest.of(prompt)));
	}

	@Test
	void aPromptOfTenThousandCharactersIsRefusedInOneSentence() {
		assertSentence(assertThrows(UsageException.class, () -> RunRequest.of("apple ".repeat(1667))));
	}

	@Test
	void promptsToAvoidAloneAreRefused() {
		assertSentence(assertThrows(UsageException.class, () -> RunRequest.of(List.of(new Prompt("rain", -1)))));
		assertSentence(assertThrows(UsageException.class, () -> RunRequest.of(List.of())));
	}

	@Test
	void aRunIsCalledByItsTitleOrItsFirstPromptToDraw() {
		RunRequest request = RunRequest.of(List.of(new Prompt("rain", -1), new Prompt("a boat", 2)));
		assertEquals("a boat", request.name());
		assertEquals("Harbour", request.with(new Words("Ada", "Harbour", "", List.of("sea"))).name());
	}

	@Test
	void changesGiveCopies() {
		RunRequest request = RunRequest.of("a boat");
		RunRequest changed = request.withSeed(7).with(Role.VIEWS, "views", "4").with(Role.VIEWS, "shift", "0.1");
		assertEquals(1, request.seed());
		assertEquals(2, changed.settings(Role.VIEWS).size());
		assertTrue(request.settings(Role.VIEWS).isEmpty());
	}

	private static void assertSentence(Exception exception) {
		assertTrue(exception.getMessage().endsWith(".") && !exception.getMessage().contains("\n"), exception.getMessage());
		assertEquals(Failure.Kind.USAGE, Failure.of(exception).kind());
	}
}
