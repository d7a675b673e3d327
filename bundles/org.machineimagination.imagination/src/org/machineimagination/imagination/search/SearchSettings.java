// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import org.machineimagination.plugin.Setting;

/** How a search begins and ends. */
public record SearchSettings(
		@Setting(label = "Evaluations", help = "Number of pictures that may be judged before the search ends.",
				initial = "1000", minimum = 1, maximum = 1e9) int evaluations,
		@Setting(label = "Class", help = "Where the class starts: prompt (the classes nearest in meaning), words (the classes that the prompt names), "
				+ "random, dirichlet, mix, uniform, embeddings (anywhere in their embedding), the name of a class, or any other text, for the classes nearest to "
				+ "it.", initial = "prompt") String initialClass,
		@Setting(label = "Searched classes", help = "Number of classes whose weights are searched when the start is prompt, a named class or another text, "
				+ "the nearest in meaning first; 0 for all.", initial = "16", minimum = 0) int searchedClasses,
		@Setting(label = "Optimize class", help = "Whether the class is searched or held where it starts.", initial = "true") boolean optimizeClass,
		@Setting(label = "Noise", help = "Where the noise starts: random draws it from the prior, zero starts at the average picture.",
				initial = "random") InitialNoise initialNoise,
		@Setting(label = "Start pool", help = "Number of random pictures of all classes that the guide looks at once before the search, which then starts "
				+ "at the best of them; 0 for none. They are not counted as evaluations, and a batch looks at them once for all its lines of a seed.",
				initial = "0", minimum = 0, maximum = 20_000) int startPool,
		@Setting(label = "Stochastic truncation", help = "Whether noise beyond twice the truncation is drawn anew in each generation instead of being cut "
				+ "off there.", initial = "false") boolean stochasticTruncation,
		@Setting(label = "Finalists", help = "Number of best candidates that are judged again on one common set of views at the end.",
				initial = "8", minimum = 1, maximum = 256) int finalists,
		@Setting(label = "Final views", help = "Number of views in that common set.", initial = "32", minimum = 1, maximum = 1024) int finalViews) {

	/** Where the noise starts. */
	public enum InitialNoise {
		/** Drawn from the block's prior. */
		RANDOM,
		/** All zero, as in the workshop's notebooks. */
		ZERO
	}
}
