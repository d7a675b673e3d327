// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import org.machineimagination.plugin.Setting;

/** What is written of a run's result. */
public record OutputSettings(
		@Setting(label = "Picture size", help = "Smallest side of the result in pixels; a smaller picture is enlarged by a whole factor. 0 leaves it as the generator made it.", initial = "512", minimum = 0, maximum = 8192) int size,
		@Setting(label = "Frames", help = "Whether the best picture of every generation is kept in the folder frames.", initial = "false") boolean frames) {
}
