// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.runs.RecordedRequest;

/** Files of prompts from the words that were typed to the pictures on disk. */
class BatchTest extends CommandTest {

	@Test
	void aBatchTellsATableAndItsFilesOnStandardOutput() throws IOException {
		Told told = batch("a red apple --seed 3\n# none\na cat --evaluations 4 --avoid \"many dogs\"\n");
		assertEquals(0, told.status(), told.err());
		assertTrue(told.outLines().get(0).startsWith("NUMBER  LINE  STATE"), told.out());
		assertTrue(told.outLines().get(1).matches("1 +1 +done .* 3 +a red apple +.*001-a-red-apple-3"), told.out());
		assertTrue(told.outLines().get(2).matches("2 +3 +done .* 1 +a cat +.*002-a-cat-1"), told.out());
		assertTrue(told.outLines().get(3).endsWith("results.csv") && told.outLines().get(4).endsWith("contact-sheet.png"), told.out());
		assertTrue(told.err().contains("2 of 2: line 3, similarity "), told.err());
		assertTrue(told.err().endsWith("2 done, 0 failed.\n"), told.err());
		String shown = Told.by(studio, "show", home.resolve("batches/prompts/runs/002-a-cat-1").toString()).assertDone().out();
		assertTrue(shown.contains("evaluations 4") && shown.contains("many dogs"), shown);
	}

	@Test
	void aLineThatIsNotUnderstoodIsNamedAndFailsTheCommandButNotTheBatch() throws IOException {
		Told told = batch("a red apple --evalutions 3\na cat\na dog --out elsewhere\na frog seed=1 -- --json");
		assertEquals(ExitStatus.FAILED, told.status());
		assertTrue(told.err().contains("line 1, failed: There is no option --evalutions; did you mean --evaluations?"), told.err());
		assertTrue(told.err().contains("line 3, failed: The option --out is for the whole batch"), told.err());
		assertTrue(told.err().endsWith("1 done, 3 failed.\n"), told.err());
	}

	@Test
	void theRowsOfATableSayWhereTheirPromptsComeFrom() throws IOException {
		Path table = Files.writeString(home.resolve("poem.csv"), "prompt,source-text,source-segment,source-quote,source-start,source-end\n"
				+ "a cat,Jubilate,57,\"For I will consider my Cat\nJeoffry.\",0,34\na dog,,,,,\na worm,Jubilate,58,,9,2\n");
		Told told = Told.by(studio, Studios.briefly("batch", table.toString()));
		assertTrue(told.err().contains("failed: The source of the prompt goes from 9 to 2; give code points from 0 on"), told.err());
		Path runs = home.resolve("batches/poem/runs");
		assertEquals(new Prompt.Source("Jubilate", "57", "For I will consider my Cat\nJeoffry.", 0, 34, ""),
				RecordedRequest.of(runs.resolve("001-a-cat-1")).prompts().getFirst().source());
		assertNull(RecordedRequest.of(runs.resolve("002-a-dog-1")).prompts().getFirst().source());
	}

	@Test
	void aGridGoesOverMethodsAndTheirSettings() throws IOException {
		Told told = batch("a cat", "--grid", "optimizer=adam,cma-es", "--grid", "learning-rate=0.05,0.1", "--step-size", "0.3");
		assertEquals(0, told.status(), told.err());
		List<String> rows = Files.readAllLines(home.resolve("batches/prompts/results.csv"));
		assertEquals(4, rows.size(), rows.toString());
		assertTrue(rows.getFirst().startsWith("number,line,prompt,seed,optimizer,"), rows.getFirst());
		assertTrue(rows.get(1).contains(",adam,") && rows.get(2).contains(",adam,") && rows.get(3).contains(",cma-es,"), rows.toString());
	}

	@Test
	void promptsAndSeedsMayBeTyped() {
		Told told = Told.by(studio, Studios.briefly("batch", "--grid", "prompt=a cat,a dog", "--seeds", "1..2")).assertDone();
		assertTrue(told.err().endsWith("4 done, 0 failed.\n"), told.err());
	}

	@Test
	void theSameCommandAgainDoesNothingThatIsDone() throws IOException {
		batch("a cat\na dog");
		Told again = batch("a cat\na dog");
		assertEquals(0, again.status());
		assertEquals("2 pictures, 2 of them done before.\n2 done, 0 failed.\n", again.err());
		Told resumed = Told.by(studio, "batch", "--resume", home.resolve("batches/prompts").toString()).assertDone();
		assertEquals(again.out(), resumed.out());
	}

	@Test
	void aBatchForProgramsIsAnObjectOnEachLine() throws IOException {
		Told told = batch("a cat\na dog --views none", "--json");
		assertEquals(ExitStatus.FAILED, told.status());
		assertEquals(2, told.events("batch").getFirst().get("jobs").intValue());
		assertEquals(4, told.events("generation").size());
		List<JsonNode> ended = told.events("job-ended");
		assertEquals(List.of("done", "failed"), ended.stream().map(each -> each.get("state").textValue()).toList());
		assertTrue(ended.getFirst().get("similarity").isNumber(), ended.toString());
		JsonNode result = told.objects().getLast();
		assertEquals(List.of(1, 1), List.of(result.get("done").intValue(), result.get("failed").intValue()));
		assertTrue(Files.isRegularFile(Path.of(result.get("table").textValue())));
	}

	@Test
	void aBatchThatIsNotUnderstoodAtAllLeavesNothing() throws IOException {
		assertTrue(batch("a cat", "--evalutions", "3").assertSentence(ExitStatus.USAGE).contains("did you mean --evaluations?"));
		assertTrue(batch("a cat", "--grid", "tolfun=1").assertSentence(ExitStatus.USAGE).contains("The grid of --tolfun is of no use"));
		assertTrue(batch("a cat", "--seeds", "x").assertSentence(ExitStatus.USAGE).contains("Seeds are whole numbers"));
		assertTrue(batch("a cat", "--grid", "prompt=a").assertSentence(ExitStatus.USAGE).contains("not from both"));
		assertTrue(Told.by(studio, "batch").assertSentence(ExitStatus.USAGE).contains("There is no file of prompts"));
		assertTrue(Told.by(studio, "batch", "nowhere.txt").assertSentence(ExitStatus.FAILED).contains("there is no nowhere.txt"));
		assertTrue(Told.by(studio, "batch", "--resume", "nowhere").assertSentence(ExitStatus.FAILED).contains("There is no batch in"));
		assertFalse(Files.exists(home.resolve("batches")));
	}

	private Told batch(String text, String... more) throws IOException {
		Path file = Files.writeString(home.resolve("prompts.txt"), text);
		var words = new ArrayList<>(List.of("batch", file.toString()));
		words.addAll(List.of(Studios.briefly(more)));
		return Told.by(studio, words.toArray(String[]::new));
	}
}
