// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks ffprobe and ffmpeg, which share no line with what wrote the films; tests are skipped where they are not installed. */
final class Probe {

	private Probe() {
	}

	/** Codec, profile, width, height, pixel format, rate, seconds and number of frames. */
	static String of(Path file) throws IOException {
		return text("ffprobe", "-v", "error", "-count_frames", "-show_entries",
				"stream=codec_name,profile,width,height,pix_fmt,r_frame_rate,duration,nb_read_frames", "-of", "csv=p=0", file.toString());
	}

	/** What the film says of itself under one of ffmpeg's names. */
	static String tag(Path file, String name) throws IOException {
		return text("ffprobe", "-v", "error", "-show_entries", "format_tags=" + name, "-of", "default=nw=1:nk=1", file.toString());
	}

	/** The frames as red, green and blue bytes, {@code [frames][height * width * 3]}. */
	static List<byte[]> frames(Path file, int width, int height) throws IOException {
		byte[] all = told("ffmpeg", "-v", "error", "-nostdin", "-i", file.toString(), "-f", "rawvideo", "-pix_fmt", "rgb24", "-fps_mode", "passthrough", "-");
		int length = 3 * width * height;
		assertEquals(0, all.length % length);
		var frames = new ArrayList<byte[]>();
		for (int from = 0; from < all.length; from += length) {
			frames.add(Arrays.copyOfRange(all, from, from + length));
		}
		return frames;
	}

	private static String text(String... words) throws IOException {
		return new String(told(words), StandardCharsets.UTF_8).strip();
	}

	private static byte[] told(String... words) throws IOException {
		Process process;
		try {
			process = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		} catch (IOException e) {
			assumeTrue(false, words[0] + " is not installed");
			throw e;
		}
		byte[] told = process.getInputStream().readAllBytes();
		assertEquals(0, process.onExit().join().exitValue());
		return told;
	}
}
