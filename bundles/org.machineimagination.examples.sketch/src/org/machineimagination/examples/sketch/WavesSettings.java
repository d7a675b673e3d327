// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import org.machineimagination.plugin.Setting;

/** What pictures made of waves look like. */
public record WavesSettings(
		@Setting(label = "Size", help = "Side of the square picture in pixels.", initial = "64", minimum = 8, maximum = 512) int size,
		@Setting(label = "Waves", help = "Number of different waves down and across; more show finer things.",
				initial = "8", minimum = 1, maximum = 32) int waves) {
}
