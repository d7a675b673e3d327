// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.onnx;

import org.machineimagination.plugin.Setting;

/** What a person chooses when such a generator is opened. */
public record OnnxSettings(
		@Setting(label = "Truncation", help = "Variety against typicality: latents drawn at random are scaled by this.",
				initial = "1", minimum = 0.02, maximum = 1) double truncation) {
}
