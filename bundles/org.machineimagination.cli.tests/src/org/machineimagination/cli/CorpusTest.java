// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.studio.Studio;
import org.machineimagination.testing.SourceTree;

/** Texts from the words that were typed to pictures beside their lines. */
class CorpusTest extends CommandTest {

	private static final Path SAMPLES = SourceTree.ROOT.resolve("samples");

	private Told corpus(String... words) {
		var all = new java.util.ArrayList<>(List.of("corpus"));
		all.addAll(List.of(words));
		return Told.by(studio, all.toArray(String[]::new));
	}

	private String project() {
		return home.resolve("poems").toString();
	}

	private Path text(String words) throws IOException {
		return Files.writeString(home.resolve("song.txt"), words);
	}

	@Test
	void textsAreReadListedAndSound() {
		Told told = corpus("import", SAMPLES.resolve("text").toString(), "--project", project()).assertDone();
		assertTrue(told.outLines().contains("tyger: The Tyger, 12 segments (text, new)"), told.out());
		assertTrue(told.err().contains("jing-ye-si.txt: Line 1: The text 靜夜思 is not in English"), told.err());
		assertTrue(corpus("status", project()).assertDone().out().contains("alice"));
		assertEquals("tyger 1.1.1\tTyger Tyger, burning bright,", corpus("segments", project(), "--text", "tyger").assertDone().outLines().getFirst());
		JsonNode segment = corpus("segments", project(), "--text", "tyger", "--json").assertDone().objects().get(4);
		assertEquals(List.of("In what distant deeps or skies,", "1.2.1", "tyger.1.2.1", "6:120-151"), List.of(segment.get("words").textValue(),
				segment.get("canonicalPath").textValue(), segment.get("mintedId").textValue(), segment.get("properties").get("place").textValue()));
		assertEquals("Everything in " + project() + " is as it should be.\n", corpus("check", project()).assertDone().out());
	}

	@Test
	void aPreviewWritesNothing() {
		Told told = corpus("import", SAMPLES.resolve("tei/wind.xml").toString(), "--preview", "--unit", "stanza").assertDone();
		assertTrue(told.outLines().get(1).matches("stanza +1\\.1 +Who has seen the wind\\? Neither I nor you: .*"), told.out());
		assertFalse(Files.exists(home.resolve("poems")));
	}

	@Test
	void whatIsNotUnderstoodIsToldInASentence() throws IOException {
		String song = text("one\n").toString();
		assertTrue(corpus().assertSentence(ExitStatus.USAGE).startsWith("Say what to do with texts"));
		assertTrue(corpus("import", song).assertSentence(ExitStatus.USAGE).contains("--project FOLDER"));
		assertTrue(corpus("import", song, "--project", project(), "--unit", "chapter").assertSentence(ExitStatus.USAGE).contains("one of automatic, line"));
		assertTrue(corpus("import", song, "--project", project(), "--reader", "word").assertSentence(ExitStatus.USAGE).contains("no reader of texts 'word'"));
		assertTrue(corpus("import", home.resolve("none").toString(), "--project", project()).assertSentence(ExitStatus.FAILED).startsWith("There is no file"));
		assertTrue(corpus("status", home.resolve("nowhere").toString()).assertSentence(ExitStatus.FAILED).startsWith("There is no project in"));
	}

	@Test
	void withoutReadersThereIsASentenceAndEverythingElse() throws IOException {
		Studio bare = Studio.of(studio.folders(), List.of());
		Told.by(bare, "plugins").assertDone();
		String[] command = {"corpus", "import", text("one\n").toString(), "--project", project()};
		assertTrue(Told.by(bare, command).assertSentence(ExitStatus.USAGE).contains("there are none at all"));
	}

	@Test
	void anEncodingThatIsNotUtf8IsProposed() throws IOException {
		Path file = Files.write(home.resolve("ete.txt"), "La première fois à l'été\n".getBytes("windows-1252"));
		String sentence = corpus("import", file.toString(), "--project", project()).assertSentence(ExitStatus.FAILED);
		assertTrue(sentence.contains("--encoding windows-1252"), sentence);
		corpus("import", file.toString(), "--project", project(), "--encoding", "windows-1252").assertDone();
		assertTrue(corpus("segments", project()).out().contains("première"));
	}

	@Test
	void aNewEditionTellsWhatBecameOfTheLines() throws IOException {
		corpus("import", text("one fine morning\ntwo\nthree little birds\n").toString(), "--project", project()).assertDone();
		Told told = corpus("import", text("one fine morning\nthree little bards\nfour\n").toString(), "--project", project()).assertDone();
		assertTrue(told.out().contains("the same 1, revised 0, moved 0, divided otherwise 0, much alike 1, removed 1, new 1"), told.out());
		assertTrue(told.out().contains("“three little birds” → “three little bards”"), told.out());
		assertTrue(corpus("import", text("one fine morning\nthree little bards\nfour\n").toString(), "--project", project()).assertDone().out()
				.contains("(text, unchanged)"));
	}

	@Test
	void everyLineGetsAPictureAndKnowsIt() throws IOException {
		corpus("import", text("a cat\na dog: 3\n\na bird\n").toString(), "--project", project(), "--language", "en").assertDone();
		String[] command = Studios.briefly("corpus", "illustrate", project(), "--seeds", "1..2", "--quiet");
		Told.by(studio, command).assertDone();
		assertTrue(corpus("status", project()).assertDone().out().contains("3 have pictures"));
		JsonNode status = corpus("status", project(), "--json").assertDone().objects().getFirst();
		assertEquals(List.of(3, 6), List.of(status.get("illustrated").intValue(), status.get("pictures").intValue()));
		assertEquals(List.of(), corpus("check", project()).assertDone().errLines());
		byte[] first = Files.readAllBytes(home.resolve("batches/poems/runs/001-a-cat-1/result.png"));
		// The same again does nothing that is done, and links nothing twice.
		Told.by(studio, command).assertDone();
		assertEquals(6, corpus("status", project(), "--json").objects().getFirst().get("pictures").intValue());
		assertArrayEquals(first, Files.readAllBytes(home.resolve("batches/poems/runs/001-a-cat-1/result.png")));
	}

	@Test
	void aLineWithoutWordsOrWithTooManyFailsByItself() throws IOException {
		corpus("import", text("a cat\na dog\n" + "a bird ".repeat(900) + "\n").toString(), "--project", project(), "--language", "en", "--unit", "line")
				.assertDone();
		Told told = Told.by(studio, Studios.briefly("corpus", "illustrate", project(), "--template", "{before}", "--quiet"));
		assertEquals(ExitStatus.FAILED, told.status());
		assertTrue(told.out().contains("The template gives “a cat” no words."), told.out());
		told = Told.by(studio, Studios.briefly("corpus", "illustrate", project(), "--quiet"));
		assertTrue(told.out().contains("The prompt would have 6299 characters, and can have 5000"), told.out());
		// The last line had a picture of the words before it.
		assertEquals(3, corpus("status", project(), "--json").assertDone().objects().getFirst().get("illustrated").intValue());
	}

	@Test
	void copiesAreMerged() throws IOException {
		corpus("import", text("a cat\n").toString(), "--project", project()).assertDone();
		Path copy = home.resolve("copy");
		Files.createDirectories(copy.resolve("segments"));
		try (var files = Files.walk(home.resolve("poems"))) {
			for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.endsWith(".lock")).toList()) {
				Files.copy(file, copy.resolve(home.resolve("poems").relativize(file).toString()));
			}
		}
		corpus("import", SAMPLES.resolve("tei/wind.xml").toString(), "--project", copy.toString()).assertDone();
		assertTrue(corpus("merge", project(), copy.toString()).assertDone().out().startsWith("2 parts came in"));
		assertTrue(corpus("status", project()).out().contains("Who has seen the wind?"));
	}

	@Test
	void aBatchTakesWhateverAReaderReads() throws IOException {
		Path poem = Files.writeString(home.resolve("poem.xml"), "<lg><l>a cat</l><l>a <choice><orig>dogge</orig><reg>dog</reg></choice></l></lg>");
		Told told = Told.by(studio, Studios.briefly("batch", poem.toString())).assertDone();
		assertTrue(told.out().contains("a dog"), told.out());
		Told lines = Told.by(studio, Studios.briefly("batch", text("a cat --seed 7\n").toString(), "--reader", "text")).assertDone();
		assertTrue(lines.out().contains("a cat --seed 7"), lines.out());
	}
}
