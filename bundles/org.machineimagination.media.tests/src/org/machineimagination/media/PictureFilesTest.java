// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.imagination.model.Picture;

class PictureFilesTest {

	@TempDir
	private Path folder;

	@Test
	void aPngIsReadAsItIs() throws IOException {
		Path file = Files.write(folder.resolve("a.png"), PngWriter.write(new PngImage(5, 4, Samples.pixels(5, 4), List.of())));
		assertArrayEquals(Samples.pixels(5, 4), PictureFiles.read(file).toRgb());
	}

	@Test
	void aJpegIsReadWithItsLosses() throws IOException {
		var image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < 256; i++) {
			image.setRGB(i % 16, i / 16, 0xC02040);
		}
		Path file = folder.resolve("a.jpg");
		ImageIO.write(image, "jpg", file.toFile());
		Picture read = PictureFiles.read(file);
		assertEquals(16, read.width());
		assertEquals(0xC0, read.toRgb()[0] >> 16, 4);
		assertEquals(0x40, read.toRgb()[0] & 255, 4);
	}

	@Test
	void whatIsNoPictureIsRefusedInOneSentence() throws IOException {
		Path text = Files.writeString(folder.resolve("a.txt"), "an apple");
		Path nothing = folder.resolve("nothing.png");
		for (Path file : List.of(text, nothing, folder)) {
			String message = assertThrows(MediaException.class, () -> PictureFiles.read(file)).getMessage();
			assertTrue(message.contains(file.toString()) && message.endsWith(".") && !message.contains("\n"), message);
		}
	}
}
