// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.gradient.AdamSettings;
import org.machineimagination.plugin.Part;
import org.machineimagination.plugin.Setting;

/**
 * Settings of the pool of random points with a refinement by Adam.
 *
 * @param pool       random points that are scored first, or 0 for half of the evaluations
 * @param population points of the pool in a population
 * @param keep       number of best points of the pool that the refinement begins from
 * @param combine    what becomes of them
 * @param descent    Adam from the best points; iterates that leave the bounds are put back on them
 */
public record PoolSettings(
		@Setting(label = "Pool", help = "Random points that are scored first; auto takes half of the evaluations",
				initial = "auto", minimum = 1, maximum = 1_000_000_000, automatic = true) int pool,
		@Setting(label = "Population", help = "Points of the pool in a population", initial = "16", minimum = 1, maximum = 1_000_000) int population,
		@Setting(label = "Keep", help = "Number of best points of the pool that the refinement begins from",
				initial = "4", minimum = 1, maximum = 100_000) int keep,
		@Setting(label = "Combine", help = "What becomes of the best points: each is refined apart, or all are blended into one as by FuseDream",
				initial = "apart") Combination combine,
		@Part(only = {
				"learning-rate", "beta1", "beta2", "epsilon", "clip", "schedule"}) AdamSettings descent) {
}
