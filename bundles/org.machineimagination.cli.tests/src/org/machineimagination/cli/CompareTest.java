// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
		assertEquals(List.of("runs.csv", "curves.csv", "guide.png", "guide.svg", "comparison.html"), files);
		assertFalse(Files.exists(out.resolve("judge.png")), "Nobody judged");
		List<String> curves = Files.readAllLines(out.resolve("curves.csv"));
		assertEquals(201, curves.size());
		assertTrue(curves.get(1).startsWith("learning-rate 0.05,3,"), curves.get(1));
		assertEquals(7, Files.readAllLines(out.resolve("runs.csv")).size());
		assertTrue(PngReader.read(Files.readAllBytes(out.resolve("guide.png"))).width() > 0);
		String page = Files.readString(out.resolve("comparison.html"));
		assertEquals(6, page.split("<figure>").length - 1);
		assertFalse(page.contains("<script") || page.contains("http:") || page.contains("https:"), "The page refers to something outside");
	}

	@Test
	void methodsAreComparedOverPrompts() throws IOException {
		Told.by(studio, Studios.briefly("batch", "--grid", "prompt=a dog,a tree,a hat,an ink well,the sea,a", "--grid", "learning-rate=0.05,0.2", "--out",
				home.resolve("more").toString())).assertDone();
		Path out = home.resolve("comparison");
		Told told = Told.by(studio, "compare", "batch", home.resolve("more/batch").toString(), "--statistics", "--by", "guide", "--out", out.toString())
				.assertDone();
		assertTrue(told.out().contains("By the word of the guide over 7 prompts; the seeds of a prompt are averaged first"), told.out());
		assertTrue(told.out().contains("SUPERIORITY") && told.out().contains("P (HOLM)"), told.out());
		for (String name : List.of("methods.csv", "pairs.csv", "wins.csv", "reached.csv", "methods.png", "methods.svg", "reached.png", "reached.svg")) {
			assertTrue(Files.size(out.resolve(name)) > 20, name);
		}
		List<String> methods = Files.readAllLines(out.resolve("methods.csv"));
		assertEquals("method,runs,prompts,guide,guide-lower,guide-upper,encodings,seconds", methods.getFirst());
		assertEquals(3, methods.size());
		assertTrue(methods.get(1).contains(",9,7,"), methods.get(1));
		assertEquals(2, Files.readAllLines(out.resolve("pairs.csv")).size());
		assertTrue(Files.readString(out.resolve("reached.svg")).startsWith("<svg xmlns="));
	}

	@Test
	void forProgramsEachMethodAndPairIsAnObject() {
		Told told = Told.by(studio, "compare", "batch", "--statistics", "--by", "guide", "--target", "0.1,0.5", "--json").assertDone();
		assertEquals(2, told.events("method").size());
		JsonNode pair = told.events("pair").getFirst();
		assertEquals(1, pair.get("wins").intValue() + pair.get("ties").intValue() + pair.get("losses").intValue());
		assertEquals(1, pair.get("probability").doubleValue());
	}

	@Test
	void whereNobodyJudgedThatIsSaid() {
		assertTrue(Told.by(studio, "compare", "batch", "--statistics").assertSentence(ExitStatus.FAILED)
				.startsWith("Nobody judged 6 of the 6 runs, for example "));
	}

	@Test
	void runsLeaveInTheFormOfIohProfiler() throws IOException {
		Path out = home.resolve("comparison");
		Told.by(studio, "compare", "batch", "--export", "iohprofiler", "--by", "guide", "--out", out.toString()).assertDone();
		Path method = out.resolve("iohprofiler/1-learning-rate-0-05");
		JsonNode json = new ObjectMapper().readTree(method.resolve("IOHprofiler_f1_a-cat.json").toFile());
		assertTrue(json.get("maximization").booleanValue());
		assertEquals("learning-rate 0.05", json.get("algorithm").get("name").textValue());
		JsonNode scenario = json.get("scenarios").get(0);
		assertEquals(192, scenario.get("dimension").intValue());
		assertEquals("data_f1_a-cat/IOHprofiler_f1_DIM192.dat", scenario.get("path").textValue());
		assertEquals(List.of(1, 2, 3), scenario.get("runs").findValues("instance").stream().map(JsonNode::intValue).toList());
		List<String> table = Files.readAllLines(method.resolve(scenario.get("path").textValue()));
		assertEquals(3, table.stream().filter("evaluations raw_y"::equals).count());
		JsonNode best = scenario.get("runs").get(0).get("best");
		assertTrue(table.contains(best.get("evals") + " " + best.get("y").doubleValue()), table.toString());
		assertEquals(8, scenario.get("runs").get(0).get("evals").intValue());
	}

	@Test
	void picturesAndLinesAreOnAMap() throws IOException {
		Path out = home.resolve("comparison");
		Told.by(studio, "compare", "batch", "--map", "--out", out.toString()).assertDone();
		List<String> map = Files.readAllLines(out.resolve("map.csv"));
		assertEquals(8, map.size());
		assertEquals("kind,words,x,y,folder", map.getFirst());
		assertTrue(map.get(1).startsWith("picture,a cat,"), map.get(1));
		assertTrue(map.getLast().startsWith("line,a cat,"), map.getLast());
		assertTrue(Files.size(out.resolve("map.png")) > 1000 && Files.size(out.resolve("map.svg")) > 1000);
	}

	@Test
	void anExportNeedsAPlaceAndAFormThatIsKnown() {
		assertEquals("Say where the export goes, with --out FOLDER.",
				Told.by(studio, "compare", "batch", "--export", "iohprofiler").assertSentence(ExitStatus.USAGE));
		assertEquals("Runs can be exported for iohprofiler, not for 'coco'.",
				Told.by(studio, "compare", "batch", "--export", "coco").assertSentence(ExitStatus.USAGE));
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
