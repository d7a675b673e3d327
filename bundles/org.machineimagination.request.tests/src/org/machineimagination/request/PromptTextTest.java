// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"fog:0,5|fog|0.5", "fog: 0.5|fog|0.5", "fog: -0,5|fog|-0.5", "fog\uFF1A0.5|fog|0.5", "\u9727\uFF1A2|\u9727|2",
			"castle::2|castle|2", "castle::0.5|castle|0.5", "fog:0,125|fog|0.125", "fog:,5|fog|0.5", "fog : 0.5|fog|0.5", "fog:0.5 |fog|0.5"})
	void whatCanMeanNothingElseIsAWeight(String typed, String text, double weight) {
		assertEquals(new Prompt(text, weight), PromptText.read(typed));
		assertEquals(Optional.empty(), PromptText.doubt(PromptText.read(typed)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"(fog:1.3)", "[fog:0.5]", "a (red:1.2) apple", "{fog: 0,5}", "castle: 2", "fog:1,000", "fog::2 castle", "fog:0.5.1", "Scene:  2 "})
	void whatLooksLikeAWeightAndIsTextIsToldOf(String typed) {
		Prompt prompt = PromptText.read(typed);
		assertEquals(new Prompt(typed, 1), prompt);
		assertTrue(PromptText.doubt(prompt).orElseThrow().startsWith("What looks like a weight in the prompt \"" + typed), typed);
	}

	@Test
	void theSignBetweenPromptsOfOthersIsTextWithTheWeightOfAll() {
		Prompt prompt = PromptText.read("fog | castle:2");
		assertEquals(new Prompt("fog | castle", 2), prompt);
		assertEquals("The sign | in the prompt \"fog | castle\" is taken as text; several prompts are given one by one, each with its weight.",
				PromptText.doubt(prompt).orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = {"a red apple", "a clock 12:30", "16:9", "note: this", "the year (1984)", "channel\\:5", "Psalm 23:4", "at 10:30, fog", "2.39:1"})
	void ofTextsThereIsNothingToTell(String typed) {
		assertEquals(Optional.empty(), PromptText.doubt(PromptText.read(typed)));
	}

	@ParameterizedTest
	@ValueSource(strings = {"castle:", "castle::", "\u9727\uFF1A2", "a\uFF1A", "fog: 0.5", "fog::2", "fog:0,5", "::", "x:1,000", "\uFF1A:\uFF1A"})
	void colonsOfAllKindsSurviveBeingWritten(String text) {
		for (double weight : new double[] {1, 0.5, -3}) {
			var prompt = new Prompt(text, weight);
			assertEquals(prompt, PromptText.read(PromptText.write(prompt)), PromptText.write(prompt));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\u200B\uFE0F\u2060", "\uFEFF", "\u3164", "\u2800\u2800", "\u200E\u200F", "\uDB40\uDC41", "\u200B:0.5",
			"\u00AD"})
	void aPromptWithoutAnythingVisibleIsEmpty(String typed) {
		assertTrue(assertThrows(UsageException.class, () -> PromptText.read(typed)).getMessage().startsWith("The prompt is empty"));
	}
}
