// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs, models and plug-ins, listed and shown. */
class ListingTest extends CommandTest {

	@Test
	void withoutRunsTheListSaysHowToMakeOne() {
		Told told = Told.by(studio, "runs").assertDone();
		assertEquals("", told.out());
		assertEquals("There are no runs in %s yet; make one with: imagine \"a red apple\"\n".formatted(home.resolve("runs")), told.err());
		assertEquals(new Told(0, "", ""), Told.by(studio, "runs", "--json"));
	}

	@Test
	void runsAreListedTheNewestFirst() {
		search("first", "--seed", "5");
		search("second \u00e9", "--seed", "6");
		List<String> lines = Told.by(studio, "runs").assertDone().outLines();
		assertTrue(lines.getFirst().matches("STATUS +CREATED +PICTURES +SIMILARITY +SEED +TITLE +FOLDER"), lines.getFirst());
		assertTrue(lines.get(1).matches("finished +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +8/8 +-?0\\.\\d{3} +6 +second \u00e9 .*"), lines.get(1));
		assertTrue(lines.get(2).matches("finished .* 5 +first .*"), lines.get(2));
	}

	@Test
	void aShortListSaysHowManyMoreThereAre() {
		search("first");
		search("second");
		Told told = Told.by(studio, "runs", "--limit", "1").assertDone();
		assertEquals(2, told.outLines().size());
		assertEquals("1 more; see them with --limit 0\n", told.err());
		assertEquals(3, Told.by(studio, "runs", "--limit", "0").outLines().size());
	}

	@Test
	void runsAreObjectsForPrograms() {
		search("first", "--seed", "5");
		JsonNode run = Told.by(studio, "runs", "--json").assertDone().events("run").getFirst();
		assertEquals("first", run.get("title").textValue());
		assertEquals("finished", run.get("status").textValue());
		assertEquals(5, run.get("seed").intValue());
		assertEquals(8, run.get("evaluations").intValue());
		assertEquals("pixels", run.get("generator").textValue());
		assertEquals("adam", run.get("optimizer").textValue());
		assertTrue(run.get("bestLoss").isNumber() && Files.isDirectory(Path.of(run.get("folder").textValue())), run.toString());
	}

	@Test
	void aRunIsShownWithAllThatIsRecorded() {
		search("a castle", "--avoid", "fog:0.5", "--seed", "5");
		String shown = Told.by(studio, "show", "last").assertDone().out();
		for (String line : List.of("title +a castle", "status +finished: .*", "seed +5", "prompt +a castle", "avoid +fog \\(weight -0.5\\)",
				"generator +pixels 1, .*", "perceptor +tiny-guide 1, CC0-1.0", "optimizer +population 2", "views +views 2", "search +evaluations 8",
				"backend +onnxruntime .*", "generations +4", "candidate +loss .*", "file +result.png")) {
			assertTrue(shown.matches("(?s).*\n  " + line.replace(".*", "[^\n]*") + "\n.*"), line + " in\n" + shown);
		}
	}

	@Test
	void modelsAreListedWithTheirLicence() {
		Told told = Told.by(studio, "models").assertDone();
		assertTrue(told.outLines().getFirst().matches("KIND +ID +FAMILY +VERSION +LICENCE +NAME +PLACE"), told.out());
		assertTrue(told.outLines().contains("perceptor  tiny-guide  clip    1        CC0-1.0  Tiny guide  " + home.resolve("models/tiny-guide")),
				told.out());
		assertEquals("Your own models go to %s, a folder each; imagine models add PATH makes one.\n".formatted(home.resolve("models")), told.err());
	}

	@Test
	void modelsAreObjectsForPrograms() {
		List<JsonNode> models = Told.by(Studios.starter(home), "models", "--json").assertDone().events("model");
		assertEquals("generator perceptor perceptor generator perceptor",
				models.stream().map(model -> model.get("kind").textValue()).collect(Collectors.joining(" ")));
		assertTrue(models.stream().allMatch(model -> !model.get("licence").textValue().isBlank()), models.toString());
	}

	@Test
	void plugInsAreListedWithTheirLiterature() {
		String listed = Told.by(studio, "plugins").assertDone().out();
		for (String kind : List.of("Optimizers", "Backends", "Film encoders", "Generator families", "Perceptor families", "Model libraries")) {
			assertTrue(listed.contains(kind + "\n  "), kind);
		}
		assertTrue(listed.contains("  cma-es ") && listed.contains("Hansen, N."), listed);
	}

	private void search(String... words) {
		var all = new ArrayList<>(List.of(words));
		all.add("--quiet");
		Told.by(studio, Studios.briefly(all.toArray(String[]::new))).assertDone();
	}
}
