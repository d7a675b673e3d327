// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.media.MediaException;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngText;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.UsageException;

/** Whatever encodes a film, other programs see the pictures in it; and a machine without ffmpeg is told what to do. */
class FilmEncoderTest {

	/** Of brightness, which is kept at full size, and of colours, of which the edge of a disc loses some at half. */
	private static final double DECIBELS = 36;
	private static final double DECIBELS_OF_COLOURS = 24;
	private static final PlugIns PLUG_INS = PlugIns.of(List.of(new H264Encoder(), new FfmpegEncoder()));

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({"built-in, 64, 48", "built-in, 33, 17", "ffmpeg, 64, 48", "ffmpeg, 33, 17"})
	void anIndependentDecoderSeesThePictures(String id, int width, int height) throws IOException {
		Path file = folder.resolve("film.mp4");
		Pictures.write(ready(id), file, Pictures.plan(width, height), true);
		int codedWidth = width + width % 2;
		List<byte[]> frames = Probe.frames(file, codedWidth, height + height % 2);
		List<PngImage> shown = Pictures.shown(width, height);
		assertEquals(shown.size(), frames.size());
		for (int i = 0; i < frames.size(); i++) {
			double brightness = signalToNoise(shown.get(i), frames.get(i), codedWidth, new double[][] {{0.2126, 0.7152, 0.0722}});
			assertTrue(brightness > DECIBELS, "frame " + i + ": " + brightness);
			double colours = signalToNoise(shown.get(i), frames.get(i), codedWidth, new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
			assertTrue(colours > DECIBELS_OF_COLOURS, "frame " + i + ": " + colours);
		}
	}

	@Test
	void aFilmOfFfmpegIsPlainVideoThatSaysWhatItIs() throws IOException {
		Path file = folder.resolve("film.mp4");
		var texts =
				List.of(new PngText("Title", "Tea; for = two #2"), new PngText("Description", "Two\nlines"), new PngText("Machine Imagination", "{\"a\": 1}"));
		Pictures.write(ready("ffmpeg"), file, new FilmPlan(50, 30, Pictures.RATE, Pictures.COUNT, true, texts), true);
		assertEquals("h264,High,50,30,yuv420p,10/1,3.500000,35", Probe.of(file));
		assertEquals("Tea; for = two #2", Probe.tag(file, "title"));
		assertEquals("Two\nlines", Probe.tag(file, "description"));
		assertEquals("{\"a\": 1}", Probe.tag(file, "comment"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void oneVersionOfFfmpegGivesTheSameBytesEachTime() throws IOException {
		for (String name : List.of("a.mp4", "b.mp4")) {
			Pictures.write(ready("ffmpeg"), folder.resolve(name), Pictures.plan(40, 24), true);
		}
		assertEquals(-1, Files.mismatch(folder.resolve("a.mp4"), folder.resolve("b.mp4")));
	}

	@Test
	void whatFfmpegHasBegunGoesWithAFilmThatIsGivenUp() throws IOException {
		Pictures.write(ready("ffmpeg"), folder.resolve("film.mp4"), Pictures.plan(40, 24), false);
		assertNothingIsLeft();
	}

	/** Frames without an end, so that only the wish to stop can end them. */
	@Test
	void whoStopsEndsTheProcessAndLeavesNothing() throws Exception {
		FilmEncoder encoder = ready("ffmpeg");
		var cancellation = new Cancellation();
		var begun = new CompletableFuture<FilmWriter>();
		var ended = new CompletableFuture<Throwable>();
		Thread.ofPlatform().daemon().start(() -> {
			try (FilmWriter film = encoder.open(folder.resolve("film.mp4"), new FilmPlan(512, 512, 30, 1, false, List.of()))) {
				film.add(new PngImage(512, 512, new int[512 * 512], List.of()), 1, cancellation);
				begun.complete(film);
				film.add(new PngImage(512, 512, new int[512 * 512], List.of()), Integer.MAX_VALUE, cancellation);
			} catch (RuntimeException e) {
				ended.complete(e);
			}
		});
		begun.get(1, TimeUnit.MINUTES);
		cancellation.cancel();
		assertInstanceOf(CancelledException.class, ended.get(10, TimeUnit.SECONDS));
		assertTrue(ProcessHandle.current().descendants().noneMatch(child -> child.info().command().orElse("").contains("ffmpeg")));
	}

	@Test
	void aMachineWithoutFfmpegSaysWhatToDo() {
		var nowhere = new FfmpegEncoder(() -> folder + ":" + folder.resolve("none") + "::.");
		String sentence = "There is no program ffmpeg on this machine; install it (on Debian: apt install ffmpeg), or leave --encoder out.";
		assertEquals(sentence, assertThrows(UsageException.class, nowhere::requireReady).getMessage());
		var none = new FfmpegEncoder(() -> null);
		assertEquals(sentence, assertThrows(UsageException.class, () -> none.open(folder.resolve("film.mp4"), Pictures.plan(4, 4))).getMessage());
	}

	@Test
	void whatFfmpegSaysLastIsToldInASentence() throws IOException {
		FilmEncoder broken = programThat("echo; echo \"Unknown encoder 'libx264'\" >&2; exit 1");
		Path file = folder.resolve("film.mp4");
		var plan = new FilmPlan(512, 512, Pictures.RATE, Pictures.COUNT, true, List.of());
		assertEquals("The program ffmpeg could not make the film %s (Unknown encoder 'libx264'); see that it has the encoder libx264 and that there is space, "
				.formatted(file) + "or leave --encoder out.", assertThrows(MediaException.class, () -> Pictures.write(broken, file, plan, true)).getMessage());
		assertNothingIsLeft();
	}

	@ParameterizedTest
	@ValueSource(strings = {"true", "echo something else"})
	void aProgramThatIsNotFfmpegIsRefused(String does) throws IOException {
		FilmEncoder other = programThat(does);
		assertTrue(assertThrows(UsageException.class, other::requireReady).getMessage().endsWith("does not say its version; mend it, or leave --encoder out."));
	}

	@Test
	void theProgramSaysItsVersionForTheRecord() {
		assertTrue(ready("ffmpeg").program().orElseThrow().matches("ffmpeg \\S+.*"));
		assertTrue(new H264Encoder().program().isEmpty());
	}

	@Test
	void theBuiltInEncoderNeedsNoPlugInAndOthersAreNamed() {
		assertEquals("built-in", FilmEncoder.of(PlugIns.of(List.of()), "built-in").id());
		assertEquals("There is no film encoder named 'vhs'; present are built-in, ffmpeg.",
				assertThrows(SettingException.class, () -> FilmEncoder.of(PLUG_INS, "vhs")).getMessage());
	}

	/** An encoder, whose test is skipped where the machine lacks its program. */
	private static FilmEncoder ready(String id) {
		FilmEncoder encoder = FilmEncoder.of(PLUG_INS, id);
		try {
			encoder.requireReady();
		} catch (UsageException e) {
			assumeTrue(false, e.getMessage());
		}
		return encoder;
	}

	private FilmEncoder programThat(String does) throws IOException {
		Path place = Files.createDirectories(folder.resolve("bin")).resolve("ffmpeg");
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "scripts are for systems that have them");
		Files.writeString(place, "#!/bin/sh\n" + does + "\n");
		Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
		return new FfmpegEncoder(() -> folder.resolve("bin").toString());
	}

	private void assertNothingIsLeft() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(), files.filter(file -> !file.endsWith("bin")).toList());
		}
	}

	/**
	 * Decibels of the peak above the mean squared error.
	 *
	 * @param planes shares of red, green and blue in what is compared
	 */
	private static double signalToNoise(PngImage wanted, byte[] decoded, int stride, double[][] planes) {
		double sum = 0;
		for (int p = 0; p < wanted.rgb().length; p++) {
			int at = 3 * (p / wanted.width() * stride + p % wanted.width());
			for (double[] shares : planes) {
				double difference = 0;
				for (int colour = 0; colour < 3; colour++) {
					difference += shares[colour] * ((wanted.rgb()[p] >> 16 - 8 * colour & 255) - (decoded[at + colour] & 255));
				}
				sum += difference * difference;
			}
		}
		return 10 * Math.log10(255 * 255 / (sum / (planes.length * wanted.rgb().length)));
	}
}
