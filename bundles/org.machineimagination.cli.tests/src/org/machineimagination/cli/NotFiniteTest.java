// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.io.OnnxFiles;

/** Networks that give something else than numbers, or always the same: told when they are added, and no budget is spent on them. */
class NotFiniteTest extends CommandTest {

	/** Ways to what is not a number, or not a finite one; each takes pictures in -1..1. */
	private static final Map<String, BiFunction<GraphBuilder, Value, Value>> NONSENSE = Map.of(
			"nothing-by-nothing", (g, x) -> g.div(g.sub(x, x), g.sub(x, x)),
			"log-of-less", (g, x) -> g.log(g.add(g.mul(g.abs(x), -1), -1)),
			"root-of-less", (g, x) -> g.sqrt(g.add(g.mul(g.abs(x), -1), -1)),
			"beyond-all", (g, x) -> g.exp(g.add(g.mul(g.abs(x), 1000), 1000)),
			"infinite-less-infinite", (g, x) -> g.sub(g.div(x, g.sub(x, x)), g.div(x, g.sub(x, x))),
			"logarithm-of-nothing", (g, x) -> g.log(g.sub(x, x)));

	@TempDir
	private Path desk;

	@BeforeEach
	void warm() throws IOException {
		add("sound", (g, x) -> x);
	}

	@Test
	void addingSaysThatPicturesAreNoNumbersAndSearchesEndInASentence() throws IOException {
		for (var nonsense : NONSENSE.entrySet()) {
			String name = nonsense.getKey();
			String sentence =
					"The generator %s draws no picture: all %%d that it was asked for hold values that are not numbers (NaN or infinite).".formatted(name);
			assertTrue(add(name, nonsense.getValue()).out().contains(sentence.formatted(12)));
			Told search = Told.by(studio, Studios.soon("a", "--generator", name, "--quiet"));
			assertEquals(1, search.status());
			assertEquals("imagine: " + sentence.formatted(2) + "\n", search.err());
			Told cmaes = Told.by(studio, "a", "--generator", name, "--optimizer", "cma-es", "--evaluations", "40", "--views", "2", "--quiet");
			assertEquals(1, cmaes.status());
			assertTrue(cmaes.err().startsWith("imagine: The generator %s draws no picture".formatted(name)), cmaes.err());
			Told exploration = Told.by(studio, "explore", "--generator", name, "--quiet");
			assertEquals(1, exploration.status());
			assertTrue(exploration.err().startsWith("imagine: The generator %s draws no picture".formatted(name)), exploration.err());
		}
		assertFalse(Files.exists(home.resolve("runs")) && Files.list(home.resolve("runs")).findAny().isPresent());
	}

	@Test
	void addingSaysThatSomePicturesAreNoNumbers() throws IOException {
		String told = add("rare", (g, x) -> g.add(x, g.mul(g.log(g.add(g.slice(g.slice(g.slice(x, 1, 0, 1), 2, 0, 1), 3, 0, 1), 0.5)), 0))).out();
		assertTrue(told.matches("(?s).*Of 12 pictures that the generator rare drew, \\d+ hold values that are not numbers \\(NaN or infinite\\)\\.\n.*"), told);
	}

	@Test
	void aGeneratorThatAlwaysDrawsTheSameIsToldOf() throws IOException {
		String sentence = "The generator same draws the same picture whatever its latents are, so that a search has nothing to find.";
		assertTrue(add("same", (g, x) -> g.add(g.mul(x, 0), 0.5)).out().contains(sentence));
		assertTrue(Told.by(studio, Studios.soon("a", "--generator", "same")).assertDone().err().contains(sentence));
		assertTrue(Told.by(studio, "a", "--generator", "same", "--optimizer", "cma-es", "--evaluations", "20", "--views", "2").assertDone().err()
				.contains(sentence));
		assertTrue(Told.by(studio, "explore", "--generator", "same").assertDone().err().contains(sentence));
	}

	@Test
	void aDescentThatRunsIntoNonsenseKeepsTheLastSoundCandidateAndSaysSo() throws IOException {
		var g = new GraphBuilder();
		Value z = g.input("z", ElementType.FLOAT, -1, 12);
		Value room = g.add(g.mul(g.reduceSum(g.mul(z, z), true, 1), -1), 200);
		g.output("image", g.add(pictures(g, z), g.reshape(g.mul(g.log(room), 0), -1, 1, 1, 1)));
		OnnxFiles.write(g.build(), desk.resolve("cliff.onnx"));
		Told.by(studio, "models", "add", desk.resolve("cliff.onnx").toString()).assertDone();
		Told told = Told.by(studio, "a", "--generator", "cliff", "--optimizer", "adam", "--population", "1", "--learning-rate", "30", "--warm-up", "0",
				"--evaluations", "60", "--views", "2", "--json").assertDone();
		JsonNode finished = told.events("result").getFirst();
		assertTrue(finished.toString()
				.contains("From generation 2 on no loss was a number any more (NaN or infinite), so the search ended; the result is the best "
						+ "from before."),
				finished.toString());
		assertTrue(told.events("generation").size() == 4 && Double.isFinite(finished.get("loss").doubleValue()), told.out());
	}

	@Test
	void aGuideThatGivesNoNumbersIsNamed() throws IOException {
		guide("blind", (g, x) -> g.mul(x, g.scalar(Double.NaN)));
		Told told = Told.by(studio, Studios.briefly("a", "--guide", "blind", "--quiet"));
		assertEquals(1, told.status());
		assertEquals("imagine: What the guide blind makes of pictures or of the prompt is not numbers (NaN or infinite), so that nothing can be searched for; "
				+ "add it again from sound weights.\n", told.err());
	}

	@Test
	void aJudgeThatGivesNoNumbersIsToldOfAndTheRunIsKept() throws IOException {
		guide("blind", (g, x) -> g.mul(x, g.scalar(Double.NaN)));
		Told told = Told.by(studio, Studios.briefly("a", "--guide", "tiny-guide", "--judge", "blind", "--judge-every", "1")).assertDone();
		assertEquals(1, told.err().lines().filter(line -> line.startsWith("What the perceptor blind makes of pictures or texts is not numbers")).count(),
				told.err());
		assertFalse(told.err().contains("NaN says") || told.out().contains("NaN"), told.err());
	}

	@Test
	void noScoreIsBestWhereNoneIsANumber() throws IOException {
		guide("blind", (g, x) -> g.mul(x, g.scalar(Double.NaN)));
		Told.by(studio, "explore", "--generator", "sound", "--samples", "1", "--out", desk.resolve("out").toString()).assertDone();
		Told told = Told.by(studio, "score", "--perceptor", "blind", "--text", "a", "--text", "b", desk.resolve("out/sample-01.png").toString());
		assertEquals(1, told.status(), told.err());
		assertTrue(
				told.err().startsWith("imagine: What the perceptor blind makes of pictures or texts is not numbers (NaN or infinite), so that it cannot judge"),
				told.err());
		assertEquals("", told.out());
	}

	private static Value pictures(GraphBuilder g, Value z) {
		var weights = new float[12 * 192];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = (float) Math.sin(i);
		}
		return g.reshape(g.tanh(g.matMul(z, g.constant(weights, 12, 192))), -1, 3, 8, 8);
	}

	private Told add(String name, BiFunction<GraphBuilder, Value, Value> change) throws IOException {
		var g = new GraphBuilder();
		g.output("image", change.apply(g, pictures(g, g.input("z", ElementType.FLOAT, -1, 12))));
		OnnxFiles.write(g.build(), desk.resolve(name + ".onnx"));
		return Told.by(studio, "models", "add", desk.resolve(name + ".onnx").toString()).assertDone();
	}

	/** The tiny guide with something done to what it makes of pictures. */
	private void guide(String name, BiFunction<GraphBuilder, Value, Value> change) throws IOException {
		Path tiny = home.resolve("models/tiny-guide");
		Path folder = Files.createDirectories(home.resolve("models").resolve(name));
		Files.copy(tiny.resolve("text.onnx"), folder.resolve("text.onnx"));
		Files.writeString(folder.resolve("model.json"), Files.readString(tiny.resolve("model.json")).replace("tiny-guide", name));
		OnnxGraph image = OnnxFiles.read(tiny.resolve("image.onnx"));
		var g = new GraphBuilder();
		Value embedding = g.inline(image, "", Map.of("pixels", g.input(image.input("pixels")))).get("embedding");
		g.output("changed", change.apply(g, embedding));
		OnnxFiles.write(g.build(), folder.resolve("image.onnx"));
	}
}
