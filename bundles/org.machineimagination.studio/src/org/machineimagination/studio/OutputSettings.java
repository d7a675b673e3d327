// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import org.machineimagination.plugin.Setting;

/** What is written of a run and its result. */
public record OutputSettings(
		@Setting(label = "Picture size", help = "Smallest side of the result in pixels; a smaller picture is enlarged by a whole factor. 0 leaves it as the generator made it.", initial = "512", minimum = 0, maximum = 8192) int size,
		@Setting(label = "Frames", help = "Whether the best picture of every generation is kept in the folder frames.", initial = "false") boolean frames,
		@Setting(label = "Judge every", help = "After how many generations the judge, too, scores the best candidate so far, for the trace alone: the search never learns of it. 0 for only at the end.", initial = "1", minimum = 0, maximum = 1e6) int judgeEvery) {
}
