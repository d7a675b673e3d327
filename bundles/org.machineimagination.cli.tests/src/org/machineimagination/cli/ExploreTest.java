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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.media.PictureMetadata;
import org.machineimagination.media.PngReader;
import org.machineimagination.media.SavedText;
import org.machineimagination.studio.Studio;

/** Explorations by the command, with the generator that ships. */
class ExploreTest {

	@TempDir
	private Path home;

	private Studio studio;

	@BeforeEach
	void open() {
		studio = Studios.starter(home);
	}

	@Test
	void samplesOfAClassAreASheetSinglePicturesAndTheirLatents() throws IOException {
		Path folder = home.resolve("seen");
		JsonNode told = Told.by(studio, "explore", "--class", "red apple", "--samples", "3", "--size", "128", "--out", folder.toString(), "--print-latent",
				"--json")
				.assertDone().events("exploration").getFirst();
		assertEquals(3, told.get("pictures").size());
		assertEquals("red apple", told.get("captions").get(2).textValue());
		for (JsonNode picture : told.get("pictures")) {
			byte[] png = Files.readAllBytes(Path.of(picture.textValue()));
			assertEquals(128, PngReader.read(png).width());
			String settings = PictureMetadata.settings(png).orElseThrow();
			assertTrue(settings.contains("\"truncation\" : \"0.4\"") && settings.contains("red apple") && settings.contains("sha256"), settings);
		}
		NumpyArray noise = Npz.read(Files.readAllBytes(folder.resolve("latents.npz"))).stream().filter(array -> array.name().equals("noise")).findFirst()
				.orElseThrow();
		assertEquals(3, noise.shape()[0]);
		assertEquals(noise.values()[0], told.get("noise").get(0).doubleValue());
		assertTrue(PngReader.read(Files.readAllBytes(folder.resolve("sheet.png"))).width() > 3 * 160);
	}

	@Test
	void theLatentOfTheFirstSampleIsPrintedAlone() throws IOException {
		Path folder = home.resolve("seen");
		Told told = Told.by(studio, "explore", "--samples", "1", "--size", "0", "--out", folder.toString(), "--print-latent").assertDone();
		double[] noise = Npz.read(Files.readAllBytes(folder.resolve("latents.npz"))).getFirst().row(0);
		assertEquals(SavedText.write(noise), told.out());
	}

	@Test
	void aWayGoesFromOneClassAndSeedToAnotherAndCanBeWalked() {
		Path folder = home.resolve("way");
		Told told = Told.by(studio, "explore", "--class", "house", "--to-class", "red apple", "--to-seed", "5", "--steps", "3", "--samples", "2", "--size",
				"0", "--out", folder.toString()).assertDone();
		assertEquals(List.of("sheet.png", "way-1-step-01.png", "way-1-step-02.png", "way-1-step-03.png", "way-2-step-01.png", "way-2-step-02.png",
				"way-2-step-03.png", "latents.npz"), told.outLines().stream().map(line -> Path.of(line).getFileName().toString()).toList());
		Told walked = Told.by(studio, "walk", folder.resolve("latents.npz").toString(), "--steps", "0", "--hold", "1", "--size", "0", "--out",
				home.resolve("frames").toString(), "--json").assertDone();
		assertEquals(6, walked.events("film").getFirst().get("frames").intValue());
	}

	@Test
	void classesAreListedAndSearched() {
		assertEquals(List.of("apple", "green apple", "pineapple", "red apple"), Told.by(studio, "explore", "--classes", "apple").assertDone().outLines()
				.stream()
				.sorted().toList());
		assertTrue(Told.by(studio, "explore", "--classes").assertDone().outLines().size() > 100);
		assertEquals("No class has 'zzzz' in its name.\n", Told.by(studio, "explore", "--classes", "zzzz").assertDone().err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~', value = {
			"explore --samples 0                 ~ From 1 to 20 samples can be shown, not 0.",
			"explore --samples 6 --to-seed 2     ~ From 1 to 5 samples can be shown with ways, not 6.",
			"explore --to-seed 2 --steps 11      ~ A way has from 2 to 10 steps, not 11.",
			"explore --steps 3                   ~ The option --steps goes with --to-class or --to-seed, which say where to go.",
			"explore --truncation 0              ~ The truncation is a number above 0 and at most 1, not '0.0'.",
			"explore --size 9999                 ~ The size of the pictures is from 0 to 8192, not 9999."})
	void whatMakesNoSenseIsRefused(String words, String sentence) {
		assertEquals(sentence, Told.by(studio, words.split(" ")).assertSentence(ExitStatus.USAGE));
		assertFalse(Files.exists(home.resolve("explorations")));
	}

	@Test
	void aClassThatIsNotThereLeavesNoFolder() {
		String sentence = Told.by(studio, "explore", "--class", "zeppelin").assertSentence(ExitStatus.USAGE);
		assertTrue(sentence.startsWith("The generator has no class named 'zeppelin'; the nearest are "), sentence);
		assertFalse(Files.exists(home.resolve("explorations")));
	}

	@Test
	void aFolderWithSomethingInItIsNotWrittenTo() throws IOException {
		Path folder = Files.createDirectories(home.resolve("mine"));
		Files.writeString(folder.resolve("notes"), "mine");
		assertEquals("The place %s is taken; name a new or an empty folder.".formatted(folder),
				Told.by(studio, "explore", "--out", folder.toString()).assertSentence(ExitStatus.FAILED));
	}
}
