// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.experiment.Note;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.runs.RunSummary;
import sun.misc.Signal;

/** Searches from the words that were typed to the files on disk. */
class RunTest extends CommandTest {

	@Test
	void aSearchTellsItsFilesOnStandardOutputAndHowItWentOnStandardError() {
		Told told = Told.by(studio, Studios.briefly("a red apple", "--seed", "7")).assertDone();
		List<String> files = told.outLines();
		assertTrue(files.getFirst().endsWith("result.png") && files.getLast().endsWith("run.experiment"), told.out());
		assertEquals(List.of(), files.stream().filter(file -> !Files.isRegularFile(Path.of(file))).toList());
		assertTrue(files.getFirst().contains("a-red-apple-7"), files.getFirst());
		assertTrue(told.err().contains("Searching 192 coordinates, 2 candidates a generation;"), told.err());
		assertTrue(told.err().contains("\n8 of 8 pictures, loss "), told.err());
		assertTrue(told.err().contains("Judged 8 pictures in "), told.err());
	}

	@Test
	void aQuietSearchTellsItsFilesOnly() {
		Told told = Told.by(studio, Studios.briefly("x", "--quiet")).assertDone();
		assertEquals("", told.err());
		assertTrue(told.outLines().getFirst().endsWith("result.png"), told.out());
	}

	@Test
	void aSearchForProgramsIsAnObjectOnEachLine() {
		Told told = Told.by(studio, Studios.briefly("a red apple", "--json")).assertDone();
		assertEquals("", told.err());
		assertEquals(List.of("preparing", "preparing", "started", "generation", "generation", "generation", "generation"),
				told.objects().stream().map(object -> object.get("event").textValue()).limit(7).toList());
		JsonNode started = told.events("started").getFirst();
		assertEquals(192, started.get("dimension").intValue());
		assertEquals(2, started.get("population").intValue());
		assertEquals(List.of(2, 4, 6, 8), told.events("generation").stream().map(object -> object.get("evaluations").intValue()).toList());
		JsonNode result = told.objects().getLast();
		assertEquals("result", result.get("event").textValue());
		assertTrue(Files.isRegularFile(Path.of(result.get("picture").textValue())));
		assertEquals("a red apple", result.get("prompts").get(0).textValue());
		assertTrue(result.get("loss").isNumber() && result.get("similarity").isNumber(), result.toString());
		assertEquals(started.get("folder"), result.get("folder"));
	}

	@Test
	void severalPromptsAreToldAsTheyWereUnderstood() {
		Told told = Told.by(studio, Studios.briefly("a castle", "fog:0.5", "--avoid", "people", "--avoid", "runs:2", "noon 12\\:30")).assertDone();
		assertEquals("Prompts: \"a castle\", \"fog\" (weight 0.5), \"noon 12:30\", \"people\" (weight -1), \"runs\" (weight -2).",
				told.errLines().getFirst());
		var prompts = studio.runs().load(studio.runs().find("last")).experiment().getRuns().getFirst().getPrompts();
		assertEquals(List.of(1.0, 0.5, 1.0, -1.0, -2.0), prompts.stream().map(prompt -> prompt.getWeight()).toList());
	}

	@Test
	void aSwitchDoesNotSwallowThePromptBehindIt() {
		Told.by(studio, Studios.briefly("--frames", "a red apple", "--quiet")).assertDone();
		RunSummary run = studio.runs().list().getFirst();
		assertEquals("a red apple", run.title());
		assertTrue(Files.isDirectory(run.folder().resolve("frames")));
	}

	@Test
	void aSwitchTakesNoForAnAnswer() {
		Told.by(studio, Studios.briefly("--frames", "no", "a red apple", "--quiet")).assertDone();
		RunSummary run = studio.runs().list().getFirst();
		assertEquals("a red apple", run.title());
		assertFalse(Files.exists(run.folder().resolve("frames")));
	}

	@Test
	void behindTwoDashesEverythingIsAPrompt() throws IOException {
		Path file = Files.writeString(home.resolve("words.txt"), "--version");
		var words = Studios.briefly("--quiet", "--out", home.resolve("elsewhere").toString());
		var all = new String[words.length + 3];
		System.arraycopy(words, 0, all, 0, words.length);
		System.arraycopy(new String[] {"--", "runs", "@" + file}, 0, all, words.length, 3);
		Told.by(studio, all).assertDone();
		RunSummary run = studio.runs().list(home.resolve("elsewhere")).getFirst();
		assertEquals(List.of("runs", "@" + file), run.prompts().stream().map(Prompt::text).toList());
		assertFalse(Files.exists(home.resolve("runs")));
	}

	@Test
	void wordsAboutARunAreRecorded() {
		Told.by(studio, Studios.briefly("x", "--quiet", "--title", "First of all", "--note", "Before lunch", "--tag", "red", "--tag", "round"))
				.assertDone();
		var run = studio.runs().load(studio.runs().find("last")).experiment().getRuns().getFirst();
		assertEquals("First of all", run.getName());
		assertEquals(List.of("Before lunch"), run.getNotes().stream().map(Note::getText).toList());
		assertEquals(List.of("red", "round"), List.copyOf(run.getTags()));
	}

	@Test
	void aRunDoneAgainIsIdentical() {
		Told.by(studio, Studios.briefly("x", "--quiet")).assertDone();
		Told told = Told.by(studio, "rerun", "last").assertDone();
		assertTrue(told.outLines().getLast().startsWith("Identical: "), told.out());
		assertEquals(2, studio.runs().list().size());
	}

	@Test
	void aPictureIsEnoughToDoItsRunAgain() {
		Told first = Told.by(studio, Studios.briefly("x", "--quiet")).assertDone();
		Told told = Told.by(studio, "rerun", first.outLines().getFirst(), "--json").assertDone();
		assertTrue(told.objects().getLast().get("identical").booleanValue(), told.out());
	}

	@Test
	void aRunDoneAgainThatDiffersIsAFailure() throws IOException {
		Path picture = Path.of(Told.by(studio, Studios.briefly("x", "--quiet")).assertDone().outLines().getFirst());
		Path trace = picture.resolveSibling("trace.csv");
		Files.writeString(trace, Files.readString(trace).replaceFirst("(\n1,.*?)\\d\n", "$10\n").replaceFirst("0\n", "1\n"));
		Told told = Told.by(studio, "rerun", "last", "--quiet");
		assertEquals(ExitStatus.FAILED, told.status(), told.out());
		assertTrue(told.out().contains("Not identical"), told.out());
	}

	@Test
	void anInterruptedRunSaysHowToGoOnAndThenEndsAsIfNothingHadHappened() throws IOException {
		// A signal is handled by a thread of its own, which a shorter run would not wait for.
		String[] words = Studios.briefly("x");
		words[Arrays.asList(words).indexOf("--evaluations") + 1] = "800";
		Told.by(studio, words).assertDone();
		Path whole = studio.runs().find("last");
		Told told = Told.by(studio, false, new Interrupting("2 of 800 pictures"), words);
		assertTrue(told.assertSentence(ExitStatus.INTERRUPTED).startsWith("Stopped. Go on with: imagine resume "), told.err());
		assertEquals("", told.out());
		String folder = told.errLines().getLast().replaceFirst(".*imagine resume '?([^']*)'?$", "$1");
		Told resumed = Told.by(studio, "resume", folder, "--quiet").assertDone();
		assertTrue(resumed.outLines().getFirst().endsWith("result.png"), resumed.out());
		for (String file : List.of("latents.npz", "trace.csv")) {
			assertArrayEquals(Files.readAllBytes(whole.resolve(file)), Files.readAllBytes(Path.of(folder).resolve(file)), file);
		}
	}

	@Test
	void anInterruptOnATerminalLeavesItsSentenceAlone() {
		Told told = Told.by(studio, true, new Interrupting("\r"), Studios.briefly("x"));
		assertEquals("Stopped.", told.assertSentence(ExitStatus.INTERRUPTED));
		assertEquals(1, told.seen().size());
	}

	@Test
	void onATerminalOneLineIsDrawnOver() {
		Told told = Told.by(studio, true, new ByteArrayOutputStream(), Studios.briefly("x")).assertDone();
		assertTrue(told.err().matches("(?s).*\r\\[=+] 8 of 8 pictures, loss [^\r]* 0 s left\u001B\\[K\r.*"), told.err());
		assertTrue(told.seen().stream().noneMatch(line -> line.contains(" of 8 pictures") || line.contains("...")), told.seen().toString());
	}

	/** Standard error that asks the process to end, as a terminal or the system does, when a text appears on it. */
	private static final class Interrupting extends ByteArrayOutputStream {

		private final String text;
		private boolean asked;

		Interrupting(String text) {
			this.text = text;
		}

		@Override
		public synchronized void write(byte[] bytes, int offset, int length) {
			super.write(bytes, offset, length);
			if (!asked && toString(StandardCharsets.UTF_8).contains(text)) {
				asked = true;
				Signal.raise(new Signal("TERM"));
			}
		}
	}
}
