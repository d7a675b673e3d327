// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Asks ffprobe, where it is installed. */
final class Probe {

	private Probe() {
	}

	/** Codec, profile, width, height, pixel format, rate, seconds and number of frames; empty without ffprobe. */
	static Optional<String> of(Path file) throws InterruptedException {
		try {
			Process process = new ProcessBuilder("ffprobe", "-v", "error", "-count_frames", "-show_entries",
					"stream=codec_name,profile,width,height,pix_fmt,r_frame_rate,duration,nb_read_frames", "-of", "csv=p=0", file.toString())
					.redirectErrorStream(true).start();
			String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			process.waitFor();
			return Optional.of(told);
		} catch (IOException e) {
			System.getLogger(Probe.class.getName()).log(System.Logger.Level.INFO, "There is no ffprobe: {0}", e.getMessage());
			return Optional.empty();
		}
	}
}
