// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription.Kind;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.media.SavedText;
import org.machineimagination.plugin.Settings;
import org.machineimagination.studio.Studio;

/** Walks by the command, with the generator that ships. */
class WalkTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = Studios.starter(home);
	}

	@Test
	void aWalkOverFourResultsIsAFilmOfTheFramesPromised() throws IOException {
		var words = new ArrayList<>(List.of("walk"));
		for (String name : List.of("a", "b", "c", "d")) {
			words.add(result(name));
		}
		Path film = home.resolve("walk.mp4");
		words.addAll(List.of("--steps", "3", "--hold", "2", "--fps", "10", "--size", "128", "--out", film.toString(), "--json"));
		JsonNode told = Told.by(studio, words.toArray(String[]::new)).assertDone().events("film").getFirst();
		assertEquals(4 * 3 + 4 * 2, told.get("frames").intValue());
		assertEquals(10, told.get("fps").intValue());
		assertEquals(2.0, told.get("seconds").doubleValue());
		assertEquals(128, told.get("width").intValue());
		byte[] bytes = Files.readAllBytes(film);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		assertEquals("ftypisom", text.substring(4, 12));
		assertTrue(text.indexOf("moov") < text.indexOf("mdat"));
		assertTrue(text.contains("starter-drawings-64"));
	}

	@Test
	void anOpenWalkEndsAtItsLastPicture() throws IOException {
		Path frames = home.resolve("frames");
		Told told = Told.by(studio, "walk", result("a"), result("b"), "--open", "--steps", "1", "--hold", "1", "--size", "0", "--out", frames.toString())
				.assertDone();
		assertTrue(told.err().contains("3 frames of 64 x 64 pixels, 0.1 seconds"), told.err());
		try (var files = Files.list(frames)) {
			assertEquals(3, files.count());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {
			"walk                          ~ Something is missing: imagine walk RUN|FILE.",
			"walk a_noise.txt --out w.avi  ~ Films are written as .mp4, .png, .apng or .gif, or as frames into a folder whose name has no ending; w.avi is "
					+ "none of them.",
			"walk x --steps many           ~ The setting steps is a whole number from 0 to 10000, not 'many'.",
			"walk x --easing bumpy         ~ The setting easing is one of linear, smooth, smoother, cosine, not 'bumpy'.",
			"walk x --fps 0                ~ The setting fps is a whole number from 1 to 120, not '0'.",
			"walk x --truncation much      ~ The option --truncation takes a number, not 'much'."})
	void whatMakesNoSenseIsRefused(String words, String sentence) {
		assertEquals(sentence, Told.by(studio, words.split(" ")).assertSentence(ExitStatus.USAGE));
	}

	@Test
	void aRunThatIsNotThereIsOneSentence() {
		assertEquals("There is no run named 'nowhere', neither as a path nor in %s.".formatted(home.resolve("runs")),
				Told.by(studio, "walk", "nowhere", "--out", home.resolve("w.mp4").toString()).assertSentence(ExitStatus.FAILED));
		assertFalse(Files.exists(home.resolve("w.mp4")));
	}

	/** A result as the workshop's notebooks stored it: drawn noise and one strong class. */
	private String result(String name) throws IOException {
		var random = new Random(name.hashCode());
		Path noise = home.resolve(name + "_1_noise.txt");
		for (Block block : space()) {
			double[] values = random.doubles(block.size(), -1, 1).toArray();
			if (block.name().equals("class")) {
				values[random.nextInt(values.length)] = 12;
			}
			Files.writeString(home.resolve(name + "_1_" + block.name() + ".txt"), SavedText.write(values));
		}
		return noise.toString();
	}

	private List<Block> space() {
		ModelDescription description = studio.models().catalogue().get(studio.models().catalogue().defaultGenerator(), Kind.GENERATOR);
		return open(studio.models().generatorFamily(description), description).latentSpace().blocks();
	}

	private static <S extends Record> Generator open(GeneratorFamily<S> family, ModelDescription description) {
		return family.open(description, Settings.defaults(family.settingsType()));
	}
}
