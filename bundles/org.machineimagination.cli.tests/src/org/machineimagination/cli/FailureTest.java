// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not work out ends with status 1 and one plain sentence, leaves nothing half-written, and is in the log. */
class FailureTest extends CommandTest {

	@Test
	void aFileInTheWayOfTheOutputIsNamed() throws IOException {
		Path file = Files.createFile(home.resolve("taken"));
		String sentence = Told.by(studio, Studios.briefly("x", "--out", file.toString())).assertSentence(1);
		assertEquals("No run can be written to %s: %1$s is not a folder. Choose another folder.".formatted(file), sentence);
		assertEquals(0, Files.size(file));
	}

	@Test
	void anOutputFolderThatIsReadOnlyIsNamed() throws IOException {
		Path folder = Files.createDirectory(home.resolve("fixed"));
		assumeFalse(folder.toFile().setWritable(false) && Files.isWritable(folder), "this user writes everywhere");
		String sentence = Told.by(studio, Studios.briefly("x", "--out", folder.resolve("runs").toString())).assertSentence(1);
		assertTrue(sentence.startsWith("No run can be written to " + folder.resolve("runs")), sentence);
		assertEquals(List.of(), list(folder));
	}

	@Test
	void aModelThatIsNotThereIsNamedWithThoseThatAre() {
		assertEquals("There is no generator named 'nope', and no folder with a model either; present are pixels.",
				Told.by(studio, "x", "--generator", "nope").assertSentence(1));
		assertEquals("There is no perceptor named 'nope', and no folder with a model either; present are tiny-guide.",
				Told.by(studio, "x", "--guide", "nope").assertSentence(1));
		assertFalse(Files.exists(home.resolve("runs")));
	}

	@Test
	void anInstallationWithoutModelsSaysSo() {
		assertEquals("No generator is installed.", Told.by(Studios.withoutModels(home.resolve("other")), "x").assertSentence(1));
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 100, 3000})
	void aBrokenNetworkIsNamed(int bytes) throws IOException {
		Path network = home.resolve("models/tiny-guide/image.onnx");
		byte[] sound = Files.readAllBytes(network);
		Files.write(network, Arrays.copyOf(sound, Math.min(bytes, sound.length - 1)));
		String sentence = Told.by(studio, Studios.briefly("x", "--quiet")).assertSentence(1);
		assertTrue(sentence.contains("image.onnx") && sentence.contains("tiny-guide"), sentence);
		assertEquals(List.of(), list(home.resolve("runs")));
	}

	@Test
	void aBrokenDescriptionIsToldWhereModelsAreListed() throws IOException {
		Files.writeString(home.resolve("models/tiny-guide/model.json"), "{\"id\":");
		assertTrue(Told.by(studio, "models").assertSentence(0).startsWith("The model.json in " + home.resolve("models/tiny-guide")));
		assertEquals("No perceptor is installed.", Told.by(studio, "x").assertSentence(1));
	}

	@ParameterizedTest
	@ValueSource(strings = {"resume", "rerun", "show"})
	void aTruncatedRecordIsNamed(String command) throws IOException {
		Path record = truncatedRecord();
		List<Path> before = list(record.getParent());
		String sentence = Told.by(studio, command, record.getParent().toString()).assertSentence(1);
		assertTrue(sentence.startsWith("The record " + record + " ends too early"), sentence);
		assertEquals(before, list(record.getParent()));
	}

	@Test
	void aTruncatedRecordIsListedAsBroken() throws IOException {
		Path record = truncatedRecord();
		Told told = Told.by(studio, "runs");
		assertTrue(told.assertSentence(0).startsWith("The record " + record), told.err());
		assertTrue(told.outLines().getLast().startsWith("broken "), told.out());
		assertEquals("broken", Told.by(studio, "runs", "--json").events("run").getFirst().get("status").textValue());
	}

	@Test
	void aRunThatIsNotThereIsNamed() {
		assertEquals("There is no run named 'nowhere', neither as a path nor in %s.".formatted(home.resolve("runs")),
				Told.by(studio, "resume", "nowhere").assertSentence(1));
		assertEquals("There is no run in %s yet.".formatted(home.resolve("runs")), Told.by(studio, "show", "last").assertSentence(1));
		assertEquals("There is no folder %s.".formatted(home.resolve("nowhere")),
				Told.by(studio, "runs", "--in", home.resolve("nowhere").toString()).assertSentence(1));
	}

	@Test
	void aFinishedRunIsNotResumed() {
		Told.by(studio, Studios.briefly("x", "--quiet")).assertDone();
		String sentence = Told.by(studio, "resume", "last").assertSentence(1);
		assertTrue(sentence.endsWith(" is finished; there is nothing to resume. It can be done again."), sentence);
	}

	@Test
	void theLogHasTheDetails() throws IOException {
		Told.by(studio, "resume", "nowhere").assertSentence(1);
		String log = Files.readString(home.resolve("cache/imagine.log"));
		assertTrue(log.contains("There is no run named 'nowhere'") && log.contains("\tat org.machineimagination."), log);
	}

	@Test
	void aLogThatCannotBeWrittenIsNoFailure() throws IOException {
		Files.createFile(home.resolve("cache"));
		Told.by(studio, "resume", "nowhere").assertSentence(1);
	}

	@Test
	void programsAreToldAsAnEvent() {
		Told told = Told.by(studio, "resume", "nowhere", "--json");
		assertEquals(told.assertSentence(1), told.events("failed").getFirst().get("message").textValue());
		assertEquals(1, told.events("failed").getFirst().get("status").intValue());
	}

	private Path truncatedRecord() throws IOException {
		Told.by(studio, Studios.briefly("x", "--quiet")).assertDone();
		Path record = studio.runs().find("last").resolve("run.experiment");
		byte[] whole = Files.readAllBytes(record);
		Files.write(record, Arrays.copyOf(whole, whole.length / 2));
		return record;
	}

	private static List<Path> list(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.sorted().toList();
		}
	}
}
