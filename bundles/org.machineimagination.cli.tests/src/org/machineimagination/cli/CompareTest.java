// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.media.PngReader;
import org.machineimagination.studio.Studio;

/** Runs side by side. */
class CompareTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void draw() {
		studio = Studios.small(home);
		Told.by(studio, Studios.briefly("batch", "--grid", "prompt=a cat", "--grid", "learning-rate=0.05,0.2", "--seeds", "1..3")).assertDone();
	}

	@Test
	void aTableShowsWhatDiffersAndWhatCameOfIt() {
		Told told = Told.by(studio, "compare", "batch").assertDone();
		assertTrue(told.outLines().getFirst().startsWith("SEED  LEARNING-RATE  SIMILARITY  JUDGE  PICTURES  SECONDS  FOLDER"), told.out());
		assertEquals(7, told.outLines().size());
		assertEquals("", told.err());
	}

	@Test
	void curvesAreWrittenWithTheirBands() throws IOException {
		Path out = home.resolve("comparison");
		Told told = Told.by(studio, "compare", "batch", "--out", out.toString()).assertDone();
		List<String> files = told.outLines().subList(7, told.outLines().size()).stream().map(file -> Path.of(file).getFileName().toString()).toList();
		assertEquals(List.of("runs.csv", "curves.csv", "guide.png"), files);
		assertFalse(Files.exists(out.resolve("judge.png")), "Nobody judged");
		List<String> curves = Files.readAllLines(out.resolve("curves.csv"));
		assertEquals(201, curves.size());
		assertTrue(curves.get(1).startsWith("learning-rate 0.05,3,"), curves.get(1));
		assertEquals(7, Files.readAllLines(out.resolve("runs.csv")).size());
		assertTrue(PngReader.read(Files.readAllBytes(out.resolve("guide.png"))).width() > 0);
	}

	@Test
	void runsMayBeAveragedOverOtherSettings() throws IOException {
		Path out = home.resolve("comparison");
		Told.by(studio, "compare", "batch", "--over", "seed,learning-rate", "--out", out.toString()).assertDone();
		assertTrue(Files.readAllLines(out.resolve("curves.csv")).get(1).startsWith("all,6,"));
	}

	@Test
	void forProgramsEachRunIsAnObject() {
		Told told = Told.by(studio, "compare", "batch", "--json").assertDone();
		JsonNode first = told.events("run").getFirst();
		assertEquals(6, told.objects().size());
		assertEquals("0.05", first.get("settings").get("learning-rate").textValue());
		assertTrue(first.get("similarity").isNumber() && first.get("judge").isNull(), first.toString());
	}

	@Test
	void aRunThatIsNotThereIsNamed() {
		assertTrue(Told.by(studio, "compare", "nowhere").assertSentence(ExitStatus.FAILED).contains("There is no run named 'nowhere'"));
	}
}
