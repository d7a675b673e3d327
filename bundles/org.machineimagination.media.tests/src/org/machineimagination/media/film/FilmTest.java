// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.jcodec.codecs.h264.H264Decoder;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.media.MediaException;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngReader;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.testing.Mp4Reader;

/** Films hold the frames that went into them, and say how many and how fast. */
class FilmTest {

	/** Mean squared error of 40 decibels, the usual bound of what can be told apart. */
	private static final double BARELY_SEEN = 255 * 255 / 1e4;

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({"64, 48", "33, 17", "16, 16"})
	void anMp4HoldsEveryFrameAsItWas(int width, int height) throws IOException {
		Path file = folder.resolve("film.mp4");
		write(file, width, height, true);
		var boxes = new Mp4Reader(file);
		assertEquals(Pictures.FRAMES, boxes.sizes().length);
		assertEquals(Pictures.RATE, boxes.rate());
		assertEquals(Pictures.FRAMES, boxes.duration());
		assertEquals(width + width % 2, boxes.width());
		assertEquals(height + height % 2, boxes.height());
		assertArrayEquals(new int[] {1, 21}, boxes.keys());
		assertEquals(List.of("ftyp", "moov", "mdat"), boxes.order());
		List<PngImage> shown = Pictures.shown(width, height);
		var decoder = new H264Decoder();
		decoder.addSps(List.of(boxes.parameterSets().getFirst()));
		decoder.addPps(List.of(boxes.parameterSets().getLast()));
		for (int i = 0; i < shown.size(); i++) {
			var buffer = Picture.create(YuvPicture.padded(width), YuvPicture.padded(height), ColorSpace.YUV420J);
			Picture decoded = decoder.decodeFrameFromNals(List.of(boxes.unit(i)), buffer.getData()).cropped();
			Picture wanted = YuvPicture.create(width, height);
			YuvPicture.fill(shown.get(i), wanted);
			assertTrue(error(wanted, decoded, width, height) < BARELY_SEEN, "frame " + i);
		}
	}

	@Test
	void aHeldPictureCostsAnMp4NextToNothing() throws IOException {
		write(folder.resolve("film.mp4"), 64, 64, true);
		int[] sizes = new Mp4Reader(folder.resolve("film.mp4")).sizes();
		for (int held = 6; held < 15; held++) {
			assertTrue(sizes[held] < 16, Arrays.toString(sizes));
		}
	}

	@Test
	void anMp4IsWhatOtherProgramsTakeItFor() throws IOException {
		Path file = folder.resolve("film.mp4");
		write(file, 50, 30, true);
		assertEquals("h264,Constrained Baseline,50,30,yuv420p,10/1,3.500000,35", Probe.of(file));
		assertEquals("A test", Probe.tag(file, "title"));
	}

	@Test
	void anAnimatedPngHoldsEveryPixel() throws IOException {
		Path file = folder.resolve("film.png");
		write(file, 21, 13, true);
		byte[] bytes = Files.readAllBytes(file);
		var animation = new ApngReader(bytes);
		assertEquals(Pictures.COUNT, animation.pictures().size());
		assertEquals(0, animation.plays());
		assertEquals(Pictures.FRAMES, animation.frames(Pictures.RATE));
		List<PngImage> pictures = Pictures.moving(21, 13);
		for (int i = 0; i < Pictures.COUNT; i++) {
			assertArrayEquals(pictures.get(i).rgb(), animation.pictures().get(i), "picture " + i);
		}
		PngImage first = PngReader.read(bytes);
		assertArrayEquals(pictures.getFirst().rgb(), first.rgb());
		assertEquals("A test", first.text("Title").orElseThrow());
	}

	@Test
	void aGifKeepsItsLengthAtARateThatHundredthsDoNotFit() throws IOException {
		Path file = folder.resolve("film.gif");
		var plan = new FilmPlan(20, 12, 30, Pictures.COUNT, true, List.of());
		write(file, plan);
		ImageReader reader = gif(file);
		assertEquals(Pictures.COUNT, reader.getNumImages(true));
		int hundredths = 0;
		for (int i = 0; i < Pictures.COUNT; i++) {
			int delay = delay(reader, i);
			assertTrue(i == 5 ? delay == 33 || delay == 34 : delay == 3 || delay == 4, "picture " + i + ": " + delay);
			hundredths += delay;
		}
		assertEquals(Math.round(100.0 * (Pictures.FRAMES) / 30), hundredths);
	}

	@Test
	void aGifShowsColoursNearToThePictures() throws IOException {
		Path file = folder.resolve("film.gif");
		write(file, 64, 48, true);
		ImageReader reader = gif(file);
		List<PngImage> pictures = Pictures.moving(64, 48);
		for (int i = 0; i < Pictures.COUNT; i += 5) {
			int[] rgb = reader.read(i).getRGB(0, 0, 64, 48, null, 0, 64);
			double error = 0;
			for (int p = 0; p < rgb.length; p++) {
				error += squares(rgb[p], pictures.get(i).rgb()[p]) / 3 / rgb.length;
			}
			assertTrue(error < 40, "picture " + i + ": " + error);
		}
	}

	@Test
	void aGifOfFewColoursHasExactlyThese() throws IOException {
		Path file = folder.resolve("film.gif");
		int[] rgb = {0x123456, 0xFFFFFF, 0x000000, 0x123457};
		try (FilmWriter film = FilmFormat.GIF.open(file, new FilmPlan(2, 2, Pictures.RATE, 1, false, List.of()))) {
			film.add(new PngImage(2, 2, rgb, List.of()), 1, new Cancellation());
			film.finish(new Cancellation());
		}
		int[] read = gif(file).read(0).getRGB(0, 0, 2, 2, null, 0, 2);
		assertArrayEquals(rgb, Arrays.stream(read).map(pixel -> pixel & 0xFFFFFF).toArray());
	}

	/** Frames without an end, so that only the wish to stop can end them. */
	@ParameterizedTest
	@ValueSource(strings = {"film.mp4", "frames"})
	void whoStopsInTheMiddleOfAStillIsNotKeptAndLeavesNothing(String name) throws Exception {
		Path file = folder.resolve(name);
		var cancellation = new Cancellation();
		var ended = new CompletableFuture<Throwable>();
		Thread.ofPlatform().daemon().start(() -> {
			try (FilmWriter film = FilmFormat.of(file).open(file, new FilmPlan(32, 32, Pictures.RATE, 1, false, List.of()))) {
				film.add(new PngImage(32, 32, new int[32 * 32], List.of()), Integer.MAX_VALUE, cancellation);
			} catch (RuntimeException e) {
				ended.complete(e);
			}
		});
		cancellation.cancel();
		assertTrue(ended.get(1, TimeUnit.MINUTES) instanceof CancelledException);
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(0, left.count());
		}
	}

	@Test
	void aGifRunsInALoopIfItIsTo() throws IOException {
		write(folder.resolve("loop.gif"), new FilmPlan(4, 4, Pictures.RATE, Pictures.COUNT, true, List.of()));
		write(folder.resolve("once.gif"), new FilmPlan(4, 4, Pictures.RATE, Pictures.COUNT, false, List.of()));
		assertTrue(ascii(folder.resolve("loop.gif")).contains("NETSCAPE2.0"));
		assertFalse(ascii(folder.resolve("once.gif")).contains("NETSCAPE2.0"));
	}

	@Test
	void aFolderHoldsAPictureForEveryFrame() throws IOException {
		Path frames = folder.resolve("frames");
		write(frames, 5, 4, true);
		List<PngImage> shown = Pictures.shown(5, 4);
		try (Stream<Path> files = Files.list(frames)) {
			assertEquals(shown.size(), files.count());
		}
		for (int i = 0; i < shown.size(); i++) {
			byte[] png = Files.readAllBytes(frames.resolve("%06d.png".formatted(i + 1)));
			assertArrayEquals(shown.get(i).rgb(), PngReader.read(png).rgb());
		}
	}

	@ParameterizedTest
	@CsvSource({"film.mp4", "film.png", "film.gif", "frames"})
	void theSameFilmGivesTheSameBytes(String name) throws IOException {
		write(folder.resolve("a").resolve(name), 24, 16, true);
		write(folder.resolve("b").resolve(name), 24, 16, true);
		Path first = Files.isDirectory(folder.resolve("a").resolve(name)) ? Path.of(name, "000001.png") : Path.of(name);
		assertEquals(-1, Files.mismatch(folder.resolve("a").resolve(first), folder.resolve("b").resolve(first)));
	}

	@ParameterizedTest
	@CsvSource({"film.mp4", "film.png", "film.gif", "frames"})
	void nothingIsLeftOfAFilmThatWasGivenUp(String name) throws IOException {
		write(folder.resolve(name), 24, 16, false);
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.toList());
		}
	}

	@Test
	void aFolderWithSomethingInItIsNotWrittenTo() throws IOException {
		Files.writeString(folder.resolve("notes"), "mine");
		var plan = new FilmPlan(4, 4, Pictures.RATE, 1, true, List.of());
		String sentence = assertThrows(MediaException.class, () -> FilmFormat.of(folder).open(folder, plan)).getMessage();
		assertEquals("The folder %s is not empty; name a new one for the frames.".formatted(folder), sentence);
	}

	@Test
	void anEndingThatNobodyKnowsIsRefused() {
		assertEquals("Films are written as .mp4, .png, .apng or .gif, or as frames into a folder whose name has no ending; film.avi is none of them.",
				assertThrows(UsageException.class, () -> FilmFormat.of(Path.of("film.avi"))).getMessage());
	}

	@Test
	void aGifThatIsTooFastIsRefused() {
		var plan = new FilmPlan(4, 4, 60, 1, true, List.of());
		assertEquals("A GIF has at most 50 frames a second, not 60; give fewer, or write .mp4 or .png.",
				assertThrows(UsageException.class, () -> FilmFormat.GIF.open(folder.resolve("x.gif"), plan)).getMessage());
	}

	private static void write(Path file, int width, int height, boolean finish) {
		Pictures.write(new H264Encoder(), file, Pictures.plan(width, height), finish);
	}

	private static void write(Path file, FilmPlan plan) {
		Pictures.write(new H264Encoder(), file, plan, true);
	}

	private static double error(Picture wanted, Picture decoded, int width, int height) {
		double sum = 0;
		for (int plane = 0; plane < 3; plane++) {
			int w = plane == 0 ? width : width / 2;
			int h = plane == 0 ? height : height / 2;
			double error = 0;
			for (int i = 0; i < w * h; i++) {
				int difference = wanted.getPlaneData(plane)[i / w * wanted.getPlaneWidth(plane) + i % w]
						- decoded.getPlaneData(plane)[i / w * decoded.getPlaneWidth(plane) + i % w];
				error += difference * difference;
			}
			sum += error / (w * h) / 3;
		}
		return sum;
	}

	private static int squares(int a, int b) {
		int red = (a >> 16 & 255) - (b >> 16 & 255);
		int green = (a >> 8 & 255) - (b >> 8 & 255);
		int blue = (a & 255) - (b & 255);
		return red * red + green * green + blue * blue;
	}

	private static ImageReader gif(Path file) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
		reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(Files.readAllBytes(file))));
		return reader;
	}

	private static int delay(ImageReader reader, int picture) throws IOException {
		var root = (IIOMetadataNode) reader.getImageMetadata(picture).getAsTree("javax_imageio_gif_image_1.0");
		var control = (IIOMetadataNode) root.getElementsByTagName("GraphicControlExtension").item(0);
		return Integer.parseInt(control.getAttribute("delayTime"));
	}

	private static String ascii(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
	}
}
