// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.plugin.Setting;

/**
 * Settings of random search.
 *
 * @param population points in a population; changes nothing but how often the run tells how far it is
 */
public record RandomSettings(
		@Setting(label = "Population", help = "Points in a population; changes nothing but how often the run tells how far it is",
				initial = "16", minimum = 1, maximum = 1_000_000) int population) {
}
