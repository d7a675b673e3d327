// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A film that was made.
 *
 * @param file    the film, or the folder of its frames
 * @param frames  number of frames
 * @param fps     frames a second
 * @param width   in pixels
 * @param height  in pixels
 * @param elapsed how long it took to make
 */
public record FilmOutcome(Path file, long frames, int fps, int width, int height, Duration elapsed) {

	/** How long it runs. */
	public double seconds() {
		return (double) frames / fps;
	}
}
