// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.imagination.model.Picture;

/** Pictures as cameras, browsers and drawing programs leave them. */
class ForeignPicturesTest {

	private static final Path FILE = Path.of("some.picture");
	private static final int RED = 0xC81E1E;
	private static final int BLUE = 0x1E1EC8;

	/** 16 x 12, left red, right blue; written by libwebp through Pillow 12.3. */
	private static final String LOSSY = "UklGRjwAAABXRUJQVlA4IDAAAACwAQCdASoQAAwAAUAmJaACdLoABDAAAP72e//9IjH/Af+7BcW/3pP/ewJD/3r/UAA=";
	private static final String LOSSLESS = "UklGRigAAABXRUJQVlA4TBwAAAAvD8ACAA8wHvdQvRXy/EcLxILJ/KV7Q4jof+QC";
	private static final String CLEAR_RIGHT = "UklGRiYAAABXRUJQVlA4TBoAAAAvD8ACEA8wHoM8HvMf8BALJvOX7g0hov+RCw==";
	private static final String CLEAR_RIGHT_LOSSY = "UklGRmIAAABXRUJQVlA4WAoAAAAQAAAADwAACwAAQUxQSBIAAAABDzD/ERFCLJjMX7o3hIj+Ry5WUDggKgAAAHABAJ0B"
			+ "KhAADAABQCYloAJ0AUAAAP76On//eXD/7D/kw/+9af/+4IAAAA==";
	private static final String TURNED =
			"UklGRlwAAABXRUJQVlA4WAoAAAAIAAAADwAACwAAVlA4TBwAAAAvD8ACAA8wHvdQvRXy/EcLxILJ/KV7Q4jof+QCRVhJRhoAAABNTQAqAAAACAABARIAAwAA"
					+ "AAEABgAAAAAAAA==";
	private static final String ANIMATED =
			"UklGRpwAAABXRUJQVlA4WAoAAAACAAAADwAACwAAQU5JTQYAAAAAAAAAAABBTk1GNAAAAAAAAAAAAA8AAAsAAGQAAAJWUDhMHAAAAC8PwAIADzAe91C9FfL8"
					+ "RwvEgsn8pXtDiOh/ZAJBTk1GNAAAAAAAAAAAAA8AAAsAAGQAAABWUDhMHAAAAC8PwAIADzAe91C9FfL8RwvEgkn+0ntDiOh/ZAI=";

	@ParameterizedTest
	@EnumSource(Orientation.class)
	void aPhotographIsReadUpright(Orientation orientation) throws IOException {
		int tag = orientation.ordinal() + 1;
		// A picture that is upright once it has been turned so comes from one that was turned back.
		BufferedImage lying = image(16, 24);
		byte[] jpeg = withExif(jpeg(lying, false), exif(tag, tag % 2 == 0));
		Picture plain = decode(jpeg(lying, false));
		Picture read = decode(jpeg);
		assertEquals(orientation.exchangesSides() ? 24 : 16, read.width());
		assertArrayEquals(orientation.upright(16, 24, plain.toRgb()), read.toRgb());
	}

	/** Where the top left corner of what lies in the file comes to be, from the table in Exif 3.0, 4.6.5. */
	@ParameterizedTest
	@CsvSource({"1, 0, 0", "2, 2, 0", "3, 2, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 2", "8, 0, 2"})
	void theFirstPixelGoesWhereTheTagSays(int tag, int x, int y) {
		int[] corner = {1, 0, 0, 0, 0, 0};
		Orientation orientation = Orientation.values()[tag - 1];
		int wide = orientation.exchangesSides() ? 2 : 3;
		int[] upright = orientation.upright(3, 2, corner);
		assertEquals(1, upright[y * wide + x], Arrays.toString(upright));
	}

	@Test
	void orientationInTiffPngAndWebpCountsToo() throws IOException {
		assertArrayEquals(new int[] {BLUE, RED}, decode(tiff(3, new int[] {RED, BLUE})).toRgb());
		byte[] png = PngWriter.write(new PngImage(2, 1, new int[] {RED, BLUE}, List.of()));
		assertArrayEquals(new int[] {BLUE, RED}, decode(withChunk(png, "eXIf", Arrays.copyOfRange(exif(3, true), 6, exif(3, true).length))).toRgb());
		Picture webp = decode(Base64.getDecoder().decode(TURNED));
		assertEquals(12, webp.width());
		assertEquals(RED, webp.toRgb()[0]);
		assertEquals(BLUE, webp.toRgb()[12 * 15]);
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void exifDataThatMakeNoSenseAreNone(boolean little) throws IOException {
		byte[] jpeg = jpeg(image(16, 16), false);
		int[] plain = decode(jpeg).toRgb();
		for (int tag : new int[] {0, 9, 4711, -1}) {
			assertArrayEquals(plain, decode(withExif(jpeg, exif(tag, little))).toRgb());
		}
		for (int cut = 1; cut < exif(6, little).length - 12; cut++) {
			decode(withExif(jpeg, Arrays.copyOf(exif(6, little), cut)));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void aJpegThatIsCutOffIsRefused(boolean progressive) throws IOException {
		byte[] jpeg = jpeg(image(64, 64), progressive);
		int scan = indexOf(jpeg, 0xDA);
		for (int length : new int[] {jpeg.length / 2 + scan / 2, scan + 20, jpeg.length * 3 / 4 + scan / 4}) {
			String message = assertThrows(MediaException.class, () -> decode(Arrays.copyOf(jpeg, length)), "of " + jpeg.length + " " + length).getMessage();
			assertTrue(message.contains("cut off") && message.endsWith("."), message);
		}
	}

	@Test
	void aJpegThatLacksNothingButTheMarkOfItsEndIsWhole() throws IOException {
		byte[] jpeg = jpeg(image(64, 64), false);
		assertArrayEquals(decode(jpeg).toRgb(), decode(Arrays.copyOf(jpeg, jpeg.length - 2)).toRgb());
		assertArrayEquals(decode(jpeg).toRgb(), decode(Arrays.copyOf(jpeg, jpeg.length + 500)).toRgb());
	}

	@ParameterizedTest
	@ValueSource(strings = {"gif", "bmp", "tiff"})
	void otherKindsThatAreCutOffAreRefused(String format) throws IOException {
		byte[] bytes = written(image(40, 40), format);
		for (int length : new int[] {20, bytes.length / 2, bytes.length - bytes.length / 8}) {
			String message = assertThrows(MediaException.class, () -> decode(Arrays.copyOf(bytes, length)), format + " " + length).getMessage();
			assertTrue(message.startsWith("The picture some.picture cannot be read") && message.endsWith("."), message);
		}
	}

	@Test
	void whatIsTransparentInAGifShowsWhite() throws IOException {
		byte[] levels = {(byte) 0xC8, 0x1E};
		var colours = new IndexColorModel(1, 2, levels, new byte[] {0x1E, 0x1E}, new byte[] {0x1E, (byte) 0xC8}, 1);
		var image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY, colours);
		image.getRaster().setSample(1, 0, 0, 1);
		assertArrayEquals(new int[] {RED, 0xFFFFFF}, decode(written(image, "gif")).toRgb());
	}

	@Test
	void whatIsTransparentInATiffShowsWhite() throws IOException {
		var image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
		image.setRGB(0, 0, 0xFF000000 | RED);
		image.setRGB(1, 0, RED);
		image.setRGB(2, 0, 0x80000000);
		assertArrayEquals(new int[] {RED, 0xFFFFFF, 0x7F7F7F}, decode(written(image, "tiff")).toRgb());
	}

	@ParameterizedTest
	@ValueSource(strings = {"jpg", "bmp", "tiff", "gif"})
	void levelsOfGreyStayWhatTheyAre(String format) throws IOException {
		var image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
		for (int i = 0; i < 256; i++) {
			image.getRaster().setSample(i % 16, i / 16, 0, 128);
		}
		int[] read = decode(written(image, format)).toRgb();
		assertEquals(128, read[100] & 255, 1);
		assertEquals(128, read[100] >> 16, 1);
	}

	@ParameterizedTest
	@ValueSource(strings = {LOSSY, LOSSLESS, ANIMATED})
	void webpIsRead(String base64) {
		Picture read = decode(Base64.getDecoder().decode(base64));
		assertEquals(16, read.width());
		assertEquals(12, read.height());
		assertNear(RED, read.toRgb()[2]);
		assertNear(BLUE, read.toRgb()[14]);
	}

	@ParameterizedTest
	@ValueSource(strings = {CLEAR_RIGHT, CLEAR_RIGHT_LOSSY})
	void whatIsTransparentInAWebpShowsWhite(String base64) {
		int[] read = decode(Base64.getDecoder().decode(base64)).toRgb();
		assertNear(RED, read[2]);
		assertEquals(0xFFFFFF, read[14]);
	}

	@ParameterizedTest
	@ValueSource(strings = {LOSSY, LOSSLESS, CLEAR_RIGHT})
	void aDamagedWebpIsRefusedInOneSentence(String base64) {
		byte[] webp = Base64.getDecoder().decode(base64);
		for (int length = 12; length < webp.length - 8; length += 3) {
			byte[] part = Arrays.copyOf(webp, length);
			String message = assertThrows(MediaException.class, () -> decode(part), "length " + part.length).getMessage();
			assertTrue(message.endsWith("."), message);
		}
	}

	@ParameterizedTest
	@CsvSource({"heic, HEIC", "heix, HEIC", "mif1, HEIC", "avif, AVIF", "avis, AVIF"})
	void kindsThatAreNotReadAreNamed(String brand, String name) {
		byte[] bytes = Arrays.copyOf(("\0\0\0\u0020ftyp" + brand + "\0\0\0\0" + brand).getBytes(StandardCharsets.ISO_8859_1), 100);
		assertEquals("The picture some.picture cannot be read: it is of the kind %s, which is not read; save it as PNG.".formatted(name),
				assertThrows(MediaException.class, () -> decode(bytes)).getMessage());
	}

	@ParameterizedTest
	@CsvSource({"jpg, image/jpeg", "gif, image/gif", "bmp, image/bmp", "tiff, image/tiff", "png, image/png"})
	void theKindIsToldByTheContent(String format, String mediaType) throws IOException {
		assertEquals(mediaType, PictureKind.of(written(image(8, 8), format)).orElseThrow().mediaType());
		assertEquals("image/webp", PictureKind.of(Base64.getDecoder().decode(LOSSY)).orElseThrow().mediaType());
		assertTrue(PictureKind.of("BMX".getBytes(StandardCharsets.US_ASCII)).isEmpty());
	}

	@Test
	void aLargePictureIsMadeSmallerWhileItIsRead() throws IOException {
		byte[] png = squares(4096);
		var read = new Picture[1];
		long megabytes = Allocations.megabytes(() -> read[0] = decode(png));
		assertEquals(2048, read[0].width());
		assertTrue(megabytes < 160, megabytes + " MB");
		// Squares of one pixel, white and clear black on white: the mean of each two by two is what they show from afar.
		assertEquals(0xFFFFFF, read[0].toRgb()[2048 * 1000 + 1000]);
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void eachPixelOfASmallerPictureIsTheMeanOfASquare(boolean interlaced) throws IOException {
		int[] rgb = Samples.pixels(19, 13);
		var image = new BufferedImage(19, 13, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, 19, 13, rgb, 0, 19);
		PngImage read = PngReader.read(encoded(image, "png", interlaced), 19 * 13 / 4);
		assertEquals(7, read.width());
		assertEquals(5, read.height());
		for (int y = 0; y < 5; y++) {
			for (int x = 0; x < 7; x++) {
				assertEquals(mean(rgb, 19, 13, 3, x, y), read.rgb()[y * 7 + x]);
			}
		}
	}

	@Test
	void aPictureOfOneLongRowIsRefused() {
		byte[] png = PngWriter.write(new PngImage(1, 1, new int[1], List.of()));
		ByteBuffer.wrap(png).putInt(16, 1 << 25);
		var crc = new CRC32();
		crc.update(png, 12, 17);
		ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
		assertTrue(assertThrows(MediaException.class, () -> decode(png)).getMessage().contains("at most"));
	}

	private static int mean(int[] rgb, int width, int height, int side, int column, int row) {
		int mean = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			int sum = 0;
			int count = 0;
			for (int y = row * side; y < Math.min(height, (row + 1) * side); y++) {
				for (int x = column * side; x < Math.min(width, (column + 1) * side); x++) {
					sum += rgb[y * width + x] >> shift & 255;
					count++;
				}
			}
			mean |= (sum + count / 2) / count << shift;
		}
		return mean;
	}

	private static Picture decode(byte[] bytes) {
		return PictureFiles.decode(bytes, FILE);
	}

	private static void assertNear(int expected, int found) {
		for (int shift = 16; shift >= 0; shift -= 8) {
			assertEquals(expected >> shift & 255, found >> shift & 255, 12, Integer.toHexString(found));
		}
	}

	private static BufferedImage image(int width, int height) {
		var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, width, height, Samples.pixels(width, height), 0, width);
		return image;
	}

	private static byte[] written(BufferedImage image, String format) throws IOException {
		var bytes = new ByteArrayOutputStream();
		assertTrue(ImageIO.write(image, format, bytes), format);
		return bytes.toByteArray();
	}

	private static byte[] jpeg(BufferedImage image, boolean progressive) throws IOException {
		return encoded(image, "jpg", progressive);
	}

	private static byte[] encoded(BufferedImage image, String format, boolean progressive) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
		ImageWriteParam param = writer.getDefaultWriteParam();
		param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
		var bytes = new ByteArrayOutputStream();
		try (var out = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), param);
		}
		return bytes.toByteArray();
	}

	/** Exif data with an orientation and nothing else, their mark before them. */
	private static byte[] exif(int orientation, boolean little) {
		ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
		exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
		exif.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		exif.put((little ? "II" : "MM").getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
		exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0).putInt(0);
		return exif.array();
	}

	private static byte[] withExif(byte[] jpeg, byte[] exif) {
		return ByteBuffer.allocate(jpeg.length + exif.length + 4).put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif)
				.put(jpeg, 2, jpeg.length - 2).array();
	}

	private static byte[] withChunk(byte[] png, String type, byte[] content) {
		var chunk = new ByteArrayOutputStream();
		PngWriter.chunk(chunk, type, content);
		int place = 8 + 25;
		return ByteBuffer.allocate(png.length + chunk.size()).put(png, 0, place).put(chunk.toByteArray()).put(png, place, png.length - place).array();
	}

	/** A TIFF of one row of RGB, not packed. */
	private static byte[] tiff(int orientation, int[] rgb) {
		int[][] entries =
				{{256, 4, 1, rgb.length}, {257, 4, 1, 1}, {258, 3, 3, 122}, {259, 3, 1, 1}, {262, 3, 1, 2}, {273, 4, 1, 128}, {274, 3, 1, orientation},
						{277, 3, 1, 3}, {279, 4, 1, 3 * rgb.length}};
		ByteBuffer tiff = ByteBuffer.allocate(128 + 3 * rgb.length).order(ByteOrder.LITTLE_ENDIAN);
		tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) entries.length);
		for (int[] entry : entries) {
			tiff.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]).putInt(entry[3]);
		}
		tiff.position(122).putShort((short) 8).putShort((short) 8).putShort((short) 8);
		for (int pixel : rgb) {
			tiff.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
		}
		return tiff.array();
	}

	/** A PNG of 16 bits a sample with transparency, nothing but clear black. */
	private static byte[] squares(int side) throws IOException {
		var out = new ByteArrayOutputStream();
		out.write(PngFormat.SIGNATURE);
		PngWriter.chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(side).putInt(side).put((byte) 16).put((byte) 6).put(new byte[3]).array());
		var data = new ByteArrayOutputStream();
		var row = new byte[1 + 8 * side];
		try (var packed = new DeflaterOutputStream(data, new Deflater(Deflater.BEST_SPEED))) {
			for (int y = 0; y < side; y++) {
				packed.write(row);
			}
		}
		PngWriter.chunk(out, "IDAT", data.toByteArray());
		PngWriter.chunk(out, "IEND", new byte[0]);
		return out.toByteArray();
	}

	private static int indexOf(byte[] jpeg, int marker) {
		for (int i = 2; i < jpeg.length; i++) {
			if (jpeg[i] == (byte) 0xFF && (jpeg[i + 1] & 255) == marker) {
				return i;
			}
		}
		throw new AssertionError();
	}
}
