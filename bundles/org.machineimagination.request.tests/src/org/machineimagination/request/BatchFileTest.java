// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
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
			"prompt,prompt\\na,b | two columns 'prompt'.", "prompt,\\na,b | a column '', which is not the name of a setting."})
	void aTableWithoutSenseIsRefused(String table, String sentence) {
		Sentences.assertSentence(assertThrows(UsageException.class, () -> read("p.csv", table.replace("\\n", "\n"))), sentence);
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
