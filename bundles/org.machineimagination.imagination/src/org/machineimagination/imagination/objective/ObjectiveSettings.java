// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import org.machineimagination.plugin.Setting;

/** Weights of what is added to the distance between picture and prompt; 0 leaves a regulariser out. */
public record ObjectiveSettings(
		@Setting(label = "Noise normality", help = "Weight of mean^2 + variance - ln(variance) - 1 of the noise.",
				initial = "0", minimum = 0) double noiseNormality,
		@Setting(label = "Embedding normality", help = "Weight of the same of the class embedding, where that is searched.",
				initial = "0", minimum = 0) double embeddingNormality,
		@Setting(label = "Class entropy", help = "Weight of the distance of the class mixture's entropy from that of a smoothed single class.",
				initial = "0.0001", minimum = 0) double classEntropy,
		@Setting(label = "Class smoothing", help = "Share that a smoothed single class leaves to the other classes.",
				initial = "0.1", minimum = 0, maximum = 0.99) double classSmoothing,
		@Setting(label = "Total variation", help = "Weight of the mean absolute difference between neighbouring pixels.",
				initial = "0", minimum = 0) double totalVariation) {
}
