// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of how prompts are read. */
class PromptNotesTest extends CommandTest {

	private static final String LONG = "a very long line ".repeat(20).strip();
	private static final String CUT = "tiny-guide reads 300 of the 339 tokens of the prompt \"a very long line a very long line a ver\u2026\": "
			+ "what comes after its first 300 characters has no effect.";
	private static final String TEXT = "What looks like a weight in the prompt \"(fog:1.3)\" is taken as text; a weight stands at its end, directly behind a "
			+ "colon, as in fog:0.5.";

	@Test
	void aPromptThatIsCutOffIsToldOnTheTerminalInTheRecordAndToPrograms() {
		assertTrue(Told.by(studio, Studios.briefly(LONG)).assertDone().err().contains(CUT + "\n"));
		assertTrue(Told.by(studio, "show", "last").assertDone().out().contains(CUT));
		Told json = Told.by(studio, Studios.briefly(LONG, "--json")).assertDone();
		assertEquals(CUT, json.events("note").getFirst().get("note").textValue());
	}

	@Test
	void whatIsTakenAsTextIsToldThereToo() {
		assertTrue(Told.by(studio, Studios.briefly("(fog:1.3)", "fog | castle:2")).assertDone().err().contains(TEXT + "\nThe sign | in the prompt"));
		assertTrue(Told.by(studio, "show", "last").assertDone().out().contains(TEXT));
		Told plain = Told.by(studio, Studios.briefly("a red apple", "a clock 12:30")).assertDone();
		assertFalse(plain.err().contains("text"), plain.err());
	}

	@Test
	void aBatchTellsItInItsTableToo() throws IOException {
		Path file = Files.writeString(home.resolve("poem.txt"), "a cat\n" + LONG + "\n(fog:1.3)\n");
		Told told = Told.by(studio, Studios.briefly("batch", file.toString())).assertDone();
		assertTrue(told.err().contains("line 2: " + CUT + "\n") && told.err().contains("line 3: " + TEXT + "\n"), told.err());
		String table = Files.readString(home.resolve("batches/poem/results.csv"));
		assertTrue(table.contains("tiny-guide reads 300 of the 339 tokens") && table.contains("is taken as text"), table);
		Told json = Told.by(studio, Studios.briefly("batch", file.toString(), "--seeds", "2", "--json")).assertDone();
		assertEquals(2, json.events("note").size());
		assertTrue(json.events("job-ended").get(1).get("message").textValue().startsWith(CUT));
	}

	@Test
	void aTextThatIsCutOffInAComparisonIsToldToo() throws IOException {
		Told.by(studio, Studios.briefly("x", "--quiet")).assertDone();
		String picture = studio.runs().find("last").resolve("result.png").toString();
		assertTrue(Told.by(studio, "score", picture, "--text", LONG, "--text", "a cat").assertDone().err().contains("339 tokens of the text"));
		assertEquals("", Told.by(studio, "score", picture, "--text", "a dog", "--text", "a cat").assertDone().err());
	}

	@ParameterizedTest
	@ValueSource(strings = {"\u200B", "\u00A0", "\u3164", "\u2800", "\uFEFF\u200E"})
	void aPromptWithoutAnythingVisibleIsRefused(String prompt) {
		assertEquals("The prompt is empty; give a few words, for example \"a red apple\".", Told.by(studio, prompt).assertSentence(2));
		assertFalse(Files.exists(home.resolve("runs")));
	}
}
