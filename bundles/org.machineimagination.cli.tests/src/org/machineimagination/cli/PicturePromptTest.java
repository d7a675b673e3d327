// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.Prompt;
import org.machineimagination.experiment.Run;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngWriter;
import org.machineimagination.studio.Studio;

/** Pictures in the place of words. */
class PicturePromptTest {

	@TempDir
	private Path home;

	private Studio studio;
	private Path red;

	@BeforeEach
	void start() throws IOException {
		studio = Studios.small(home);
		red = picture("red.png", 0xE01010);
	}

	@Test
	void aPictureIsAPromptOfWhichTheRunKeepsACopy() throws IOException {
		byte[] original = Files.readAllBytes(red);
		Told.by(studio, Studios.briefly("--image", red + ":0.5", "a smile", "--quiet")).assertDone();
		Path folder = studio.runs().find("last");
		assertArrayEquals(original, Files.readAllBytes(folder.resolve("prompts/2-red.png")));
		Run run = studio.runs().load(folder).experiment().getRuns().getFirst();
		assertEquals(List.of("a smile", "red.png"), run.getPrompts().stream().map(Prompt::getText).toList());
		assertEquals(0.5, run.getPrompts().getLast().getWeight());
		assertEquals("prompts/2-red.png", run.getPrompts().getLast().getPicture().getPath());
		assertEquals(original.length, run.getPrompts().getLast().getPicture().getBytes());
	}

	@Test
	void aRunIsDoneAgainFromItsCopyWhenTheOriginalHasGone() throws IOException {
		Told.by(studio, Studios.briefly("--image", red.toString(), "--quiet")).assertDone();
		Files.delete(red);
		Path picture = studio.runs().find("last").resolve("result.png");
		assertTrue(Told.by(studio, "rerun", "last").assertDone().outLines().getLast().startsWith("Identical: "));
		assertTrue(Told.by(studio, "rerun", picture.toString()).assertDone().outLines().getLast().startsWith("Identical: "));
	}

	@Test
	void anotherPictureUnderTheSameNameIsRefused() throws IOException {
		Told.by(studio, Studios.briefly("--image", red.toString(), "--quiet")).assertDone();
		Path copy = studio.runs().find("last").resolve("prompts/1-red.png");
		Files.copy(picture("blue.png", 0x1010E0), copy, StandardCopyOption.REPLACE_EXISTING);
		assertEquals("The picture %s is not the one that the run used: its SHA-256 is another.".formatted(copy),
				Told.by(studio, "rerun", "last").assertSentence(1));
	}

	@Test
	void twoPicturesLeadToTwoResultsAndTheirOppositesToo() throws IOException {
		Path blue = picture("blue.png", 0x1010E0);
		byte[] towardsRed = result("--image", red.toString());
		byte[] towardsBlue = result("--image", blue.toString());
		byte[] awayFromBlue = result("--image", red.toString(), "--image", blue + ":-1");
		assertTrue(differ(towardsRed, towardsBlue) && differ(towardsRed, awayFromBlue));
	}

	@Test
	void filesThatAreNoPicturesAreRefusedInASentence() throws IOException {
		assertEquals("The file %s does not exist.".formatted(home.resolve("none.png")),
				Told.by(studio, "--image", home.resolve("none.png").toString()).assertSentence(1));
		Path words = Files.writeString(home.resolve("words.png"), "these are words");
		assertTrue(Told.by(studio, "--image", words.toString()).assertSentence(1).startsWith("The picture " + words + " cannot be read: "));
		assertEquals("There is no picture named; give the path of a picture.", Told.by(studio, "--image", "").assertSentence(2));
		assertFalse(Files.exists(home.resolve("runs")));
	}

	@Test
	void theRecordSaysWhichKindOfPictureItIs() throws IOException {
		var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
		Map<String, String> kinds = Map.of("bmp", "image/bmp", "gif", "image/gif", "tiff", "image/tiff", "jpg", "image/jpeg", "png", "image/png");
		for (Map.Entry<String, String> kind : kinds.entrySet()) {
			// The name says nothing: the content does.
			Path file = home.resolve(kind.getKey() + ".picture");
			ImageIO.write(image, kind.getKey(), file.toFile());
			Told.by(studio, Studios.briefly("--image", file.toString(), "--quiet")).assertDone();
			assertEquals(kind.getValue(), studio.runs().load(studio.runs().find("last")).experiment().getRuns().getFirst().getPrompts().getFirst().getPicture()
					.getMediaType());
		}
	}

	private byte[] result(String... words) throws IOException {
		Told.by(studio, Studios.briefly(words)).assertDone();
		return Files.readAllBytes(studio.runs().find("last").resolve("latents.npz"));
	}

	private static boolean differ(byte[] a, byte[] b) {
		return Arrays.mismatch(a, b) >= 0;
	}

	/** A picture whose upper half is of a colour and whose lower half is white. */
	private Path picture(String name, int rgb) throws IOException {
		var pixels = new int[12 * 10];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = i < pixels.length / 2 ? rgb : 0xFFFFFF;
		}
		return Files.write(home.resolve(name), PngWriter.write(new PngImage(12, 10, pixels, List.of())));
	}
}
