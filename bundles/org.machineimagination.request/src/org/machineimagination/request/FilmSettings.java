// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import org.machineimagination.media.film.FilmPlan;
import org.machineimagination.plugin.Setting;

/** What a film of a walk looks like. */
public record FilmSettings(
		@Setting(label = "Frames a second", help = "How fast the film runs.", initial = "30", minimum = 1, maximum = FilmPlan.FASTEST) int fps,
		@Setting(label = "Picture size", help = "Smallest side of the film in pixels; smaller pictures are enlarged by a whole factor. 0 leaves them as "
				+ "the generator makes them.", initial = "512", minimum = 0, maximum = 4096) int size) {
}
