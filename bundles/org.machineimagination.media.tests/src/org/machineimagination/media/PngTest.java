// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The runtime's own PNG classes are the other side of every test: what we write it reads, what it writes we read. */
class PngTest {

	@Test
	void theRuntimeReadsWhatWeWrite() throws IOException {
		int[] rgb = Samples.pixels(37, 23);
		BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.write(new PngImage(37, 23, rgb, Samples.metadata().texts()))));
		assertArrayEquals(rgb, withoutAlpha(read.getRGB(0, 0, 37, 23, null, 0, 37)));
	}

	@Test
	void theRuntimeSeesOurTexts() throws IOException {
		byte[] png = PngWriter.write(new PngImage(2, 2, new int[4], Samples.metadata().texts()));
		var reader = ImageIO.getImageReadersByFormatName("png").next();
		reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
		var node = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
		var texts = ((org.w3c.dom.Element) node).getElementsByTagName("iTXtEntry");
		assertEquals(Samples.metadata().texts().size(), texts.getLength());
		assertEquals("Ein roter Apfel, 赤いりんご", ((org.w3c.dom.Element) texts.item(0)).getAttribute("text"));
	}

	@Test
	void whatIsWrittenIsReadAgainWithItsTexts() {
		var image = new PngImage(41, 17, Samples.pixels(41, 17), List.of(new PngText("Title", "ä ∀ 🍎\nzwei"), new PngText("Title", "second")));
		PngImage read = PngReader.read(PngWriter.write(image));
		assertArrayEquals(image.rgb(), read.rgb());
		assertEquals(image.texts(), read.texts());
		assertEquals("ä ∀ 🍎\nzwei", read.text("Title").orElseThrow());
	}

	@Test
	void theSamePictureGivesTheSameBytes() {
		assertArrayEquals(PngWriter.write(new PngImage(9, 9, Samples.pixels(9, 9), Samples.metadata().texts())),
				PngWriter.write(new PngImage(9, 9, Samples.pixels(9, 9), Samples.metadata().texts())));
	}

	@ParameterizedTest
	@CsvSource({"5, 8", "10, 8", "6, 8", "2, 8", "1, 8", "11, 16", "12, 1", "13, 8"})
	void weReadEveryKindThatTheRuntimeWrites(int type, int depth) throws IOException {
		for (boolean interlaced : new boolean[] {false, true}) {
			BufferedImage image = new BufferedImage(19, 13, type);
			image.setRGB(0, 0, 19, 13, Arrays.stream(Samples.pixels(19, 13)).map(rgb -> rgb | 0xFF000000).toArray(), 0, 19);
			int[] expected = withoutAlpha(image.getRGB(0, 0, 19, 13, null, 0, 19));
			int[] read = PngReader.read(png(image, interlaced)).rgb();
			if (type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY) {
				// The runtime converts its linear grey to sRGB when asked for RGB; the raster has the samples themselves.
				expected = new int[expected.length];
				for (int i = 0; i < expected.length; i++) {
					int sample = image.getRaster().getSample(i % 19, i / 19, 0);
					expected[i] = (depth == 16 ? (int) ((sample * 255L + 32767) / 65535) : sample) * 0x010101;
				}
			}
			assertArrayEquals(expected, read, "type " + type + (interlaced ? ", interlaced" : ""));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 4})
	void weReadPalettesOfFewBits(int bits) throws IOException {
		byte[] levels = {0, (byte) 255, 90, (byte) 160, 33, 44, 55, 66, 77, 88, 99, 110, 121, (byte) 132, (byte) 143, (byte) 154};
		int size = 1 << bits;
		var colours = new IndexColorModel(bits, size, levels, reversed(levels, size), levels);
		var image = new BufferedImage(11, 7, BufferedImage.TYPE_BYTE_BINARY, colours);
		for (int i = 0; i < 77; i++) {
			image.getRaster().setSample(i % 11, i / 11, 0, i * 7 % size);
		}
		int[] expected = withoutAlpha(image.getRGB(0, 0, 11, 7, null, 0, 11));
		assertArrayEquals(expected, PngReader.read(png(image, false)).rgb());
		assertArrayEquals(expected, PngReader.read(png(image, true)).rgb());
	}

	@Test
	void transparencyShowsWhite() throws IOException {
		var image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
		image.setRGB(0, 0, 0x00FF0000);
		image.setRGB(1, 0, 0x80000000);
		assertArrayEquals(new int[] {0xFFFFFF, 0x7F7F7F}, PngReader.read(png(image, false)).rgb());
	}

	@Test
	void aFileCutOffAnywhereIsRefusedInOneSentence() {
		byte[] png = PngWriter.write(new PngImage(16, 16, Samples.pixels(16, 16), Samples.metadata().texts()));
		for (int length = 0; length < png.length; length += 3) {
			byte[] part = Arrays.copyOf(png, length);
			String message = assertThrows(MediaException.class, () -> PngReader.read(part)).getMessage();
			assertTrue(message.endsWith("."), message);
		}
	}

	@Test
	void aChangedByteIsNoticed() {
		byte[] png = PngWriter.write(new PngImage(16, 16, Samples.pixels(16, 16), List.of()));
		for (int i = 0; i < png.length; i++) {
			byte[] changed = png.clone();
			changed[i] ^= 0x10;
			assertThrows(MediaException.class, () -> PngReader.read(changed), "byte " + i);
		}
	}

	@Test
	void aHugePictureIsRefusedBeforeMemoryIsTaken() {
		byte[] png = PngWriter.write(new PngImage(1, 1, new int[1], List.of()));
		ByteBuffer.wrap(png).putInt(16, 1 << 20).putInt(20, 1 << 20);
		var crc = new java.util.zip.CRC32();
		crc.update(png, 12, 17);
		ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
		String message = assertThrows(MediaException.class, () -> PngReader.read(png)).getMessage();
		assertTrue(message.contains("at most"), message);
	}

	private static byte[] png(BufferedImage image, boolean interlaced) throws IOException {
		ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png").next();
		ImageWriteParam param = writer.getDefaultWriteParam();
		param.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
		var bytes = new ByteArrayOutputStream();
		try (var out = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), param);
		}
		return bytes.toByteArray();
	}

	private static byte[] reversed(byte[] levels, int size) {
		var reversed = new byte[size];
		for (int i = 0; i < size; i++) {
			reversed[i] = levels[size - 1 - i];
		}
		return reversed;
	}

	private static int[] withoutAlpha(int[] argb) {
		return Arrays.stream(argb).map(pixel -> pixel & 0xFFFFFF).toArray();
	}
}
