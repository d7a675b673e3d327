// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.UsageException;

class PromptTextTest {

	@ParameterizedTest
	@CsvSource({"a red apple,a red apple,1", "fog:0.5,fog,0.5", "fog:-2,fog,-2", "fog:.5,fog,0.5", "note: this,note: this,1", "a:b:3,a:b,3",
			"ratio 2\\:1,ratio 2:1,1"})
	void onlyANumberBehindTheLastColonIsAWeight(String typed, String text, double weight) {
		assertEquals(new Prompt(text, weight), PromptText.read(typed));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a clock 12:30", "12:30:15", "a film in 16:9", "cinema 2.39:1", "odds of 1,000:1", "room 101:0.5"})
	void aNumberBehindANumberIsText(String typed) {
		assertEquals(new Prompt(typed, 1), PromptText.read(typed));
		assertEquals(new Prompt(typed, -1), PromptText.readAvoided(typed));
	}

	@ParameterizedTest
	@CsvSource({"a clock 12:30 :0.5,a clock 12:30,0.5", "the year 1984 :-2,the year 1984,-2", "fog :3,fog,3", "room101:3,room101,3",
			"12\\:30:3,12:30,3"})
	void aBlankBeforeTheColonMakesAWeightOfANumberBehindANumber(String typed, String text, double weight) {
		assertEquals(new Prompt(text, weight), PromptText.read(typed));
	}

	@Test
	void aPromptToAvoidIsNegativeWhicheverSignWasTyped() {
		assertEquals(new Prompt("fog", -0.5), PromptText.readAvoided("fog:0.5"));
		assertEquals(new Prompt("fog", -0.5), PromptText.readAvoided("fog:-0.5"));
	}

	@Test
	void aWeightOfNothingIsRefused() {
		assertThrows(UsageException.class, () -> PromptText.read("fog:0"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a red apple", "ratio 2:1", "note: this", "back\\slash", "both\\: of:them", ":5", "12:30 o'clock", "a clock 12:30", "1984",
			"1,000:1"})
	void whatIsWrittenIsReadAgain(String text) {
		for (double weight : new double[] {1, 0.5, -3, 1e-9}) {
			var prompt = new Prompt(text, weight);
			assertEquals(prompt, PromptText.read(PromptText.write(prompt)));
		}
		assertEquals(new Prompt(text, -2), PromptText.readAvoided(PromptText.writeAvoided(new Prompt(text, -2))));
	}

	@Test
	void aPlaceInTheTextIsFoundInWhatWasTyped() {
		assertEquals(2, PromptText.typedOffset("a:b", 2));
		assertEquals(3, PromptText.typedOffset("a\\:b", 2));
		assertEquals(3, PromptText.typedOffset("abc", 9));
	}
}
