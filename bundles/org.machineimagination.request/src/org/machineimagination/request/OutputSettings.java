// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import org.machineimagination.plugin.Setting;

/** What is written of a run and its result. */
public record OutputSettings(
		@Setting(label = "Picture size", help = "Smallest side of the result in pixels; a smaller picture is enlarged by a whole factor. 0 leaves it as "
				+ "the generator made it.", initial = "512", minimum = 0, maximum = 8192) int size,
		@Setting(label = "Frames", help = "Whether the best picture of every generation is kept in the folder frames, in the size that the generator makes "
				+ "it.", initial = "false") boolean frames,
		@Setting(label = "Frames every", help = "Every so many generations give a frame.", initial = "1", minimum = 1, maximum = 1e6) int framesEvery,
		@Setting(label = "Judge every", help = "After how many generations the judge, too, scores the best candidate so far, for the trace alone: the "
				+ "search never learns of it. 0 for only at the end.", initial = "1", minimum = 0, maximum = 1e6) int judgeEvery,
		@Setting(label = "Film", help = "Whether a film of the search is made at the end: the best picture of each generation, then the result.",
				initial = "false") boolean film,
		@Setting(label = "Film every", help = "Every so many generations give the film a picture.",
				initial = "1", minimum = 1, maximum = 1e6) int filmEvery,
		@Setting(label = "Film rate", help = "Pictures a second in the film of the search.", initial = "2", minimum = 1, maximum = 60) int filmFps,
		@Setting(label = "Film freeze", help = "Seconds that the film stays at the result.", initial = "0", minimum = 0, maximum = 60) int filmFreeze,
		@Setting(label = "Metadata", help = "What pictures and films say of themselves: nothing, the settings that they can be made again from, or these with "
				+ "title, prompt, models and that a machine made them.", initial = "all") Metadata metadata) {

	/** What pictures and films say of themselves. */
	public enum Metadata {
		/** Nothing. */
		NONE,
		/** What a result can be made again from, and nothing else. */
		SETTINGS,
		/** Title, prompt, models, that a machine made them, who asked if that was said, and the settings. */
		ALL
	}
}
