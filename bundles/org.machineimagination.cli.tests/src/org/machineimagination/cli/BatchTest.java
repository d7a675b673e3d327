// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
	void aDashOfAWordProcessorFailsItsLineInASentence() throws IOException {
		Told told = batch("a red apple \u2014seed 3\na cat\n");
		assertEquals(ExitStatus.FAILED, told.status());
		assertTrue(told.err().contains("line 1, failed: The prompt holds '\u2014seed', the option --seed with a dash"), told.err());
	}

	@Test
	void aPromptOfSeveralLinesIsOneRowOfEveryTable() throws IOException {
		Path table = Files.writeString(home.resolve("poem.csv"), "prompt,seed\n\"a red apple,\nwith a \"\"leaf\"\"\",3\n\nhouse,4\n");
		Told told = Told.by(studio, Studios.briefly("batch", table.toString())).assertDone();
		assertEquals(5, told.outLines().size(), told.out());
		assertTrue(told.outLines().get(1).matches("1 +2 +done .* a red apple, with a \"leaf\" +.*"), told.out());
		assertTrue(told.outLines().get(2).matches("2 +5 +done .* house +.*"), told.out());
		assertTrue(told.err().lines().allMatch(line -> !line.startsWith("with")), told.err());
		assertEquals(3, Told.by(studio, "runs", "--in", home.resolve("batches/poem/runs").toString()).assertDone().outLines().size());
		assertTrue(Told.by(studio, "show", home.resolve("batches/poem/runs/001-a-red-apple-with-a-leaf-3").toString()).assertDone().out()
				.contains("  prompt       a red apple,\n               with a \"leaf\"\n"));
	}

	@Test
	void promptsComeFromTheStandardInputToo() {
		InputStream before = System.in;
		try {
			System.setIn(new ByteArrayInputStream("a cat\na dog --seed 3\n".getBytes(StandardCharsets.UTF_8)));
			assertTrue(Told.by(studio, Studios.briefly("batch", "-")).assertDone().err().endsWith("2 done, 0 failed.\n"));
			System.setIn(new ByteArrayInputStream("prompt;seed\ncaf\u00e9;4\n".getBytes(Charset.forName("windows-1252"))));
			Told told = Told.by(studio, Studios.briefly("batch", "-", "--encoding", "windows-1252")).assertDone();
			assertTrue(told.out().contains("caf\u00e9"), told.out());
		} finally {
			System.setIn(before);
		}
	}

	@Test
	void anEncodingThatThereIsNotIsRefused() throws IOException {
		assertTrue(batch("a cat", "--encoding", "klingon").assertSentence(ExitStatus.USAGE).startsWith("There is no encoding 'klingon' here"));
	}

	@Test
	void aTableOfJobsThatIsDamagedIsToldInASentence() throws IOException {
		batch("a cat\na dog");
		Path jobs = home.resolve("batches/prompts/jobs.csv");
		String sound = Files.readString(jobs);
		for (byte[] damaged : List.of("folder,key\n001,\u00ff\n".getBytes(StandardCharsets.ISO_8859_1), "folder,key\na,b\n".getBytes(StandardCharsets.UTF_8),
				sound.replace(",8,", ",x,").getBytes(StandardCharsets.UTF_8), (sound + "a,b,c,d,e,f,g,h,i,j\n").getBytes(StandardCharsets.UTF_8),
				(sound + "\"a,b\n").getBytes(StandardCharsets.UTF_8))) {
			Files.write(jobs, damaged);
			assertTrue(batch("a cat\na dog").assertSentence(ExitStatus.FAILED).contains("jobs.csv is damaged"));
			assertArrayEquals(damaged, Files.readAllBytes(jobs));
		}
		Files.delete(jobs);
		assertTrue(batch("a cat\na dog").assertDone().err().endsWith("2 done, 0 failed.\n"));
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
