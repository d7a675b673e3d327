// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import org.machineimagination.media.film.FilmPlan;
import org.machineimagination.media.film.H264Encoder;
import org.machineimagination.plugin.Setting;

/** What a film of a walk looks like. */
public record FilmSettings(
		@Setting(label = "Frames a second", help = "How fast the film runs.", initial = "30", minimum = 1, maximum = FilmPlan.FASTEST) int fps,
		@Setting(label = "Picture size", help = "Smallest side of the film in pixels; smaller pictures are enlarged by a whole factor. 0 leaves them as "
				+ "the generator makes them.", initial = "512", minimum = 0, maximum = 4096) int size,
		@Setting(label = "Encoder", help = "What encodes a film in .mp4: built-in, or ffmpeg, the machine's own program if it is there.",
				initial = H264Encoder.ID) String encoder) {

	/** A film of the built-in encoder. */
	public FilmSettings(int fps, int size) {
		this(fps, size, H264Encoder.ID);
	}
}
