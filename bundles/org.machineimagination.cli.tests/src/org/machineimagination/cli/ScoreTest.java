// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.studio.Studio;

/** Which text fits which picture. */
class ScoreTest {

	@TempDir
	private Path home;

	private Studio studio;
	private Path red;
	private Path blue;

	@BeforeEach
	void start() throws IOException {
		studio = Studios.small(home);
		red = picture("red.png", Color.RED);
		blue = picture("blue.jpg", Color.BLUE);
	}

	@Test
	void everyPictureHasItsTextsTheBestFirst() throws IOException {
		Path texts = Files.writeString(home.resolve("texts.txt"), "apple\n\nbird\n  \nzebra\n");
		Told told = Told.by(studio, "score", red.toString(), blue.toString(), "--texts", texts.toString()).assertDone();
		List<String> lines = told.outLines();
		assertEquals(List.of(red.toString(), blue.toString()), List.of(lines.get(0), lines.get(4)));
		for (List<String> ranked : List.of(lines.subList(1, 4), lines.subList(5, 8))) {
			List<Double> shares = ranked.stream().map(line -> Double.valueOf(line.strip().split(" +")[0])).toList();
			assertTrue(shares.get(0) >= shares.get(1) && shares.get(1) >= shares.get(2), ranked.toString());
			assertEquals(100, shares.stream().mapToDouble(Double::doubleValue).sum(), 0.2);
		}
	}

	@Test
	void theBestTextsAreEnough() {
		assertEquals(2, Told.by(studio, "score", red.toString(), "--text", "apple", "--text", "bird", "--top", "1").assertDone().outLines().size());
	}

	@Test
	void programsGetEveryNumber() {
		Told told = Told.by(studio, "score", home.toString(), "--text", "apple", "--text", "bird", "--json").assertDone();
		List<JsonNode> scores = told.events("score");
		assertEquals(List.of(blue.toString(), red.toString()), scores.stream().map(score -> score.get("picture").textValue()).toList());
		for (JsonNode score : scores) {
			int best = score.get("cosines").get(0).doubleValue() >= score.get("cosines").get(1).doubleValue() ? 0 : 1;
			assertEquals(score.get("texts").get(best), score.get("best"));
			assertEquals(1, score.get("probabilities").get(0).doubleValue() + score.get("probabilities").get(1).doubleValue(), 1e-6);
		}
	}

	@Test
	void aListFromAnotherSystemIsRead() throws IOException {
		Path texts = Files.writeString(home.resolve("texts.txt"), "\uFEFFapple\r\nbird\r\n");
		assertEquals("[\"apple\",\"bird\"]",
				Told.by(studio, "score", red.toString(), "--texts", texts.toString(), "--json").events("score").getFirst().get("texts").toString());
	}

	@Test
	void aListThatIsNotTextIsNamed() throws IOException {
		Path texts = Files.write(home.resolve("texts.txt"), "\u00e4pfel".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals("The file %s is not text in UTF-8.".formatted(texts),
				Told.by(studio, "score", red.toString(), "--texts", texts.toString()).assertSentence(2));
	}

	@Test
	void aListOrPictureThatIsNotThereIsNamed() {
		Path nowhere = home.resolve("nowhere");
		assertTrue(Told.by(studio, "score", red.toString(), "--texts", nowhere.toString()).assertSentence(1).contains(nowhere.toString()));
		assertTrue(Told.by(studio, "score", nowhere.toString(), "--text", "apple").assertSentence(1).contains(nowhere.toString()));
	}

	@Test
	void aFileThatIsNoPictureIsNamed() throws IOException {
		Path file = Files.writeString(home.resolve("words.png"), "These are words.");
		assertTrue(Told.by(studio, "score", file.toString(), "--text", "apple").assertSentence(1).contains(file.toString()));
	}

	@Test
	void aFolderWithoutPicturesIsNamed() throws IOException {
		Path folder = Files.createDirectory(home.resolve("empty"));
		assertEquals("There is no picture in %s.".formatted(folder),
				Told.by(studio, "score", folder.toString(), "--text", "apple").assertSentence(1));
	}

	@Test
	void aPictureThatARunDrewIsScored() {
		String picture = Told.by(studio, Studios.briefly("apple", "--quiet")).assertDone().outLines().getFirst();
		assertEquals(1, Told.by(studio, "score", picture, "--text", "apple", "--json").assertDone().events("score").size());
	}

	private Path picture(String name, Color colour) throws IOException {
		var image = new BufferedImage(12, 10, BufferedImage.TYPE_INT_RGB);
		var graphics = image.createGraphics();
		graphics.setColor(colour);
		graphics.fillRect(0, 0, 12, 5);
		graphics.dispose();
		Path file = home.resolve(name);
		ImageIO.write(image, name.substring(name.indexOf('.') + 1), file.toFile());
		return file;
	}
}
