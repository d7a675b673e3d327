// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.testing.Sentences;

/** Files of prompts and what is said of grids. */
class BatchFileTest {

	@TempDir
	private Path folder;

	@Test
	void aTextFileHasAPromptOnEachLine() throws IOException {
		assertEquals(List.of(BatchLine.of(2, "a red apple", List.of()), BatchLine.of(4, "fog:0.5", List.of())),
				read("p.txt", "# fruit\n  a red apple \n\nfog:0.5\r\n   # weather\n"));
	}

	@Test
	void aLineEndsInSettingsOfItsOwn() throws IOException {
		assertEquals(List.of(BatchLine.of(1, "a castle", List.of("--seed", "3", "--avoid", "many people", "--class=red apple"))),
				read("p.txt", "a castle --seed 3  --avoid 'many people' --class=\"red apple\""));
	}

	@Test
	void dashesOfATextAreNoSettings() throws IOException {
		assertEquals(List.of(BatchLine.of(1, "I heard a Fly buzz -- when I died--", List.of()), BatchLine.of(2, "so --much depends", List.of())),
				read("p.txt", "I heard a Fly buzz -- when I died--\nso \\--much depends"));
	}

	@Test
	void aLineThatCannotBeReadSaysWhy() throws IOException {
		assertEquals(List.of(BatchLine.broken(1, "There is no prompt before the settings."),
				BatchLine.broken(2, "A quotation mark is not closed: --title 'b.")), read("p.txt", "--seed 3\na --title 'b"));
	}

	@Test
	void aTableNamesItsColumns() throws IOException {
		String table = "\uFEFFname,prompt,Seed,learning-rate\n# a comment\n\nfruit,\"a red, ripe\napple\",3,0.1\n,a pear,,\n,,,\n";
		assertEquals(List.of(BatchLine.of(4, "a red, ripe\napple", List.of("--title=fruit", "--seed=3", "--learning-rate=0.1")),
				BatchLine.of(6, "a pear", List.of())), read("p.csv", table));
	}

	@Test
	void aTableMayBeSeparatedByTabs() throws IOException {
		assertEquals(List.of(BatchLine.of(2, "a red, ripe apple", List.of("--seed=3"))), read("p.tsv", "prompt\tseed\na red, ripe apple\t3\n"));
	}

	@Test
	void aRowThatCannotBeReadSaysWhy() throws IOException {
		assertEquals(List.of(BatchLine.broken(2, "The row has 3 cells, but there are 2 columns; put cells that hold a separator in quotes."),
				BatchLine.broken(3, "There is no prompt in the row.")), read("p.csv", "prompt,seed\na red, ripe apple,3\n,4\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"text,seed\\na,3 | has no column 'prompt'; its first row names text, seed.",
			"prompt,prompt\\na,b | two columns 'prompt'.", "prompt,,seed\\na,b,3 | a column without a name; name it, or remove it.",
			"prompt,a b\\na,b | a column 'a b', which is not the name of a setting.",
			"prompt;text\\n\"a;b | the quotation mark that opens in line 2 is not closed.",
			"prompt,seed\\n# poem\\n\\n\"a red apple,3\\na house,4 | the quotation mark that opens in line 4 is not closed.",
			"prompt,seed\\na,1\\n\"a \"red\" apple\",3 | in line 3 something stands behind a closing quotation mark; write \"\" for one that belongs to the text."})
	void aTableWithoutSenseIsRefused(String table, String sentence) {
		Sentences.assertSentence(assertThrows(UsageException.class, () -> read("p.csv", table.replace("\\n", "\n"))), sentence);
	}

	@ParameterizedTest
	@ValueSource(
			strings = {"prompt;seed\na red, ripe apple;3\n", "sep=;\nprompt;seed\na red, ripe apple;3\n", "\"sep=;\"\r\nprompt;seed\r\na red, ripe apple;3",
					"SEP=|\nprompt|seed\na red, ripe apple|3", "prompt\tseed\na red, ripe apple\t3\n", "prompt,seed,,,\n\"a red, ripe apple\",3,,,\n",
					"prompt;seed;;\n\n;;;\na red, ripe apple;3;;\n", "Prompt , SEED\n\"a red, ripe apple\", 3\n", "prompt,seed\r\"a red, ripe apple\",3\r"})
	void tablesAreReadAsSpreadsheetsWriteThem(String table) throws IOException {
		List<BatchLine> lines = read("p.csv", table);
		assertEquals(1, lines.size());
		assertEquals(BatchLine.of(lines.getFirst().line(), "a red, ripe apple", List.of("--seed=3")), lines.getFirst());
	}

	@Test
	void linesAreCountedHoweverTheyEnd() throws IOException {
		for (String end : List.of("\n", "\r\n", "\r")) {
			assertEquals(List.of(2, 3, 5), read("p.csv", "prompt,seed\na,1\n\"b\nc\",2\nd,3\n".replace("\n", end)).stream().map(BatchLine::line).toList());
			assertEquals(List.of(1, 3), read("p.txt", "a\n\nb".replace("\n", end)).stream().map(BatchLine::line).toList());
			assertEquals(List.of(3, 4), read("p.csv", "sep=;\nprompt;seed\na;1\nb;2\n".replace("\n", end)).stream().map(BatchLine::line).toList());
		}
	}

	@Test
	void someColumnsMayComeMoreThanOnce() throws IOException {
		assertEquals(List.of(BatchLine.of(2, "a castle", List.of("--avoid=people", "--avoid=cars", "--tag=old"))),
				read("p.csv", "prompt,avoid,avoid,tag,tag\na castle,people,cars,old,\n"));
	}

	@Test
	void whereSemicolonsSeparateNumbersMayHaveCommas() throws IOException {
		assertEquals(List.of(BatchLine.of(2, "1,5 apples", List.of("--truncation=0.5", "--title=1,5", "--grid=1,2,3"))),
				read("p.csv", "prompt;truncation;name;grid\n1,5 apples;0,5;1,5;1,2,3\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
	void aMarkAtTheBeginningSaysTheEncoding(String encoding) throws IOException {
		for (String name : List.of("p.txt", "p.csv")) {
			String text = "\uFEFF" + (name.endsWith("csv") ? "prompt\n" : "") + "ein caf\u00e9 \u8d64\n";
			List<BatchLine> lines = BatchFile.read(Files.write(folder.resolve(name), text.getBytes(Charset.forName(encoding))));
			assertEquals("ein caf\u00e9 \u8d64", lines.getFirst().prompt());
		}
	}

	@Test
	void anEncodingThatIsToldIsUsed() throws IOException {
		Path file = Files.write(folder.resolve("p.txt"), "caf\u00e9 \u2014 \u20ac".getBytes(Charset.forName("windows-1252")));
		assertEquals("caf\u00e9 \u2014 \u20ac", BatchFile.read(file, Charset.forName("windows-1252")).getFirst().prompt());
		Sentences.assertSentence(assertThrows(UsageException.class, () -> BatchFile.read(file)), "name its encoding, for example --encoding windows-1252");
		Sentences.assertSentence(assertThrows(UsageException.class, () -> BatchFile.read(file, StandardCharsets.US_ASCII)),
				"is not text in the encoding US-ASCII; name the one that it is in.");
	}

	@Test
	void pathsAreThoseFromTheFoldersOwn() throws IOException {
		Files.createDirectories(folder.resolve("models/mine"));
		Files.writeString(folder.resolve("photo.png"), "");
		assertEquals(
				List.of("--image", folder + "/photo.png:0.5", "--image=" + folder.resolve("other.png"), "--generator", folder + "/models/mine", "--guide=tiny",
						"--note=photo.png"),
				read("p.txt", "a cat --image photo.png:0.5 --image=other.png --generator models/mine --guide=tiny --note=photo.png").getFirst().words());
		assertEquals(List.of("--image=/there/photo.png"), read("p.csv", "prompt,image\na,/there/photo.png\n").getFirst().words());
	}

	@Test
	void whatComesIsATableIfItsFirstRowNamesColumns() {
		assertEquals(List.of(BatchLine.of(2, "a cat", List.of("--seed=3"))), BatchFile.read(bytes("prompt;seed\na cat;3\n"), StandardCharsets.UTF_8));
		assertEquals(List.of(BatchLine.of(1, "prompt, and soon", List.of()), BatchLine.of(2, "a cat", List.of("--seed", "3"))),
				BatchFile.read(bytes("prompt, and soon\na cat --seed 3\n"), StandardCharsets.UTF_8));
		Sentences.assertSentence(assertThrows(UsageException.class, () -> BatchFile.read(bytes(""), StandardCharsets.UTF_8)),
				"There is no prompt in standard input");
	}

	private static ByteArrayInputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aFileThatIsNoTextIsRefused() throws IOException {
		Path file = Files.write(folder.resolve("p.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
		Sentences.assertSentence(assertThrows(UsageException.class, () -> BatchFile.read(file)), "is not text in UTF-8");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "\n\n", "# only a comment\n"})
	void aFileWithoutPromptsIsRefused(String text) {
		Sentences.assertSentence(assertThrows(UsageException.class, () -> read("p.txt", text)), "There is no prompt in");
	}

	@Test
	void seedsAreNumbersAndRanges() {
		assertEquals(new BatchAxis("--seed", List.of("1", "2", "5", "6", "7", "-3")), BatchAxis.seeds("1, 2,5..7,-3"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "a", "1,", "5..2", "1..2..3", "1..1000000", "..", "0.5"})
	void seedsThatAreNoneAreRefused(String typed) {
		Sentences.assertSentence(assertThrows(UsageException.class, () -> BatchAxis.seeds(typed)), "Seeds are whole numbers");
	}

	@Test
	void aGridIsASettingAndItsValues() {
		assertEquals(new BatchAxis("--class", List.of("red apple", "cat, wild", "dog")), BatchAxis.read("class= red apple,\"cat, wild\", dog"));
		assertEquals(new BatchAxis("--population", List.of("20")), BatchAxis.read("--population=20"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"population", "=1,2", "population=", "population=1,,2"})
	void aGridThatIsNoneIsRefused(String typed) {
		assertThrows(UsageException.class, () -> BatchAxis.read(typed));
	}

	private List<BatchLine> read(String name, String text) throws IOException {
		return BatchFile.read(Files.writeString(folder.resolve(name), text));
	}
}
