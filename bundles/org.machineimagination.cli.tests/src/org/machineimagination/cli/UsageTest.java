// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.studio.Studio;

/** Words that make no sense end with status 2, one plain sentence and no run. */
class UsageTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void start() {
		studio = Studios.starter(home);
	}

	@AfterEach
	void nothingIsLeft() {
		assertFalse(Files.exists(home.resolve("runs")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', quoteCharacter = '^', value = {
			"x --population 0      ~ The setting population is auto or a whole number from 2 to 1000000, not '0'.",
			"x --population 1      ~ The setting population is auto or a whole number from 2 to 1000000, not '1'.",
			"x --optimizer adam --population 0 ~ The setting population is a whole number from 1 to 1000000, not '0'.",
			"x --evaluations 0     ~ The setting evaluations is a whole number from 1 to 1000000000, not '0'.",
			"x --evaluations many  ~ The setting evaluations is a whole number from 1 to 1000000000, not 'many'.",
			"x --views 0           ~ The setting views is a whole number from 1 to 1024, not '0'.",
			"x --truncation 7      ~ The setting truncation is a number from 0 to 1, not '7'.",
			"x --initial-noise no  ~ The setting initial-noise is one of random, zero, not 'no'.",
			"x --frames=maybe      ~ The setting frames is yes or no, not 'maybe'.",
			"x --threads -1        ~ The setting threads is a whole number from 0 to 4096, not '-1'.",
			"x --optimizer zz      ~ There is no optimizer named 'zz'; present are adam, basin-cma, cma-es, cma-es+adam, cma-es+sgd, cma-es-then-adam, "
					+ "cma-es-then-sgd, pool, random, sgd.",
			"x --backend zz        ~ There is no backend named 'zz'; present are onnxruntime.",
			"x:0                   ~ The weight of a prompt is a number other than 0; negative keeps away from the text.",
			"x:-1                  ~ There is no prompt to draw, only prompts to avoid; give at least one with a positive weight.",
			"x --seed abc          ~ The option --seed takes a whole number, not 'abc'.",
			"x --seed 1.5          ~ The option --seed takes a whole number, not '1.5'.",
			"x --seed 99999999999999999999 ~ The number 99999999999999999999 is too large for --seed.",
			"x --seed              ~ The option --seed needs a value: --seed N.",
			"x --seed 1 --seed 2   ~ The option --seed is given more than once.",
			"x --json=yes          ~ The option --json takes no value.",
			"x --evaluation 5      ~ There is no option --evaluation; did you mean --evaluations?",
			"x --sead=5            ~ There is no option --sead; did you mean --seed?",
			"x --zeppelin          ~ There is no option --zeppelin.",
			"x runs                ~ The command runs has to be the first word; for a prompt of that name, put -- before it: imagine -- runs",
			"--json runs           ~ The command runs has to be the first word; for a prompt of that name, put -- before it: imagine -- runs",
			"resume                ~ Something is missing: imagine resume RUN.",
			"rerun                 ~ Something is missing: imagine rerun RUN|PICTURE.",
			"score                 ~ Something is missing: imagine score PICTURE.",
			"score x.png           ~ There is no text to compare with; give --texts FILE or --text TEXT.",
			"runs x                ~ The word 'x' is one too many.",
			"runs --limit x        ~ The option --limit takes a whole number, not 'x'.",
			"runs --limit -1       ~ The option --limit takes a whole number of at least 0, not '-1'.",
			"models --jsn          ~ There is no option --jsn; did you mean --json?"})
	void whatMakesNoSenseIsRefused(String words, String sentence) {
		assertEquals(sentence, Told.by(studio, words.split(" ")).assertSentence(ExitStatus.USAGE));
	}

	@Test
	void withoutAPromptThereIsNothingToDo() {
		assertEquals("There is no prompt; give a few words, for example: imagine \"a red apple\"", Told.by(studio).assertSentence(2));
	}

	@ParameterizedTest
	@CsvSource({"''", "'  '", "'\t\n'"})
	void anEmptyPromptIsRefused(String prompt) {
		assertEquals("The prompt is empty; give a few words, for example \"a red apple\".", Told.by(studio, prompt).assertSentence(2));
	}

	@Test
	void anOverlongPromptIsRefused() {
		assertEquals("The prompt has 10,000 characters; at most 5,000 can be used. Give a line or a sentence.",
				Told.by(studio, "a".repeat(10_000)).assertSentence(2));
	}

	@Test
	void anOverlongWordIsNotRepeated() {
		assertEquals("There is no option -" + "a".repeat(38) + "\u2026.", Told.by(studio, "-" + "a".repeat(10_000)).assertSentence(2));
	}

	@Test
	void aPromptWithADashIsToldItsPlace() {
		assertEquals("There is no option -5 degrees; a prompt that begins with - goes behind --.", Told.by(studio, "-5 degrees").assertSentence(2));
	}

	@Test
	void aStartThatTheGeneratorHasNoPlaceForIsRefused() {
		assertEquals("The start embeddings is a point of the space in which the generator compares its classes; set class-space to embedding.",
				Told.by(studio, "x", "--class", "embeddings", "--judge", "none").assertSentence(2));
	}

	@Test
	void programsAreToldAsAnEvent() {
		Told told = Told.by(studio, "x", "--seed", "abc", "--json");
		assertEquals(2, told.events("failed").getFirst().get("status").intValue());
		assertEquals(told.assertSentence(2), told.events("failed").getFirst().get("message").textValue());
	}
}
