// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx;

import org.machineimagination.plugin.Setting;

/** What a person chooses when such a generator is opened. */
public record OnnxSettings(
		@Setting(label = "Truncation", help = "Variety against typicality: latents drawn at random are scaled by this.",
				initial = "1", minimum = 0.02, maximum = 1) double truncation,
		@Setting(label = "Label", help = "The class of the pictures by its number from 0, where the network takes classes; -1 to search among them.",
				initial = "-1", minimum = -1, maximum = 1_000_000) int label) {
}
