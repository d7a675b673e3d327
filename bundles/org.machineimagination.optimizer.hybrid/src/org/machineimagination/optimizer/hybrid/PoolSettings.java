// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.gradient.Schedule;
import org.machineimagination.plugin.Setting;

/**
 * Settings of the pool of random points with a refinement by Adam.
 *
 * @param pool         random points that are scored first, or 0 for half of the evaluations
 * @param population   points of the pool in a population
 * @param keep         number of best points of the pool that the refinement begins from
 * @param combine      what becomes of them
 * @param learningRate of the gradient steps
 * @param beta1        decay of Adam's mean gradient
 * @param beta2        decay of Adam's mean squared gradient
 * @param epsilon      what Adam adds to the root of the mean squared gradient
 * @param clip         largest length of a gradient, longer ones are shortened to it; 0 for no limit
 * @param schedule     how the learning rate changes during the descent at the end
 */
public record PoolSettings(
		@Setting(label = "Pool", help = "Random points that are scored first; auto takes half of the evaluations",
				initial = "auto", minimum = 1, maximum = 1_000_000_000, automatic = true) int pool,
		@Setting(label = "Population", help = "Points of the pool in a population", initial = "16", minimum = 1, maximum = 1_000_000) int population,
		@Setting(label = "Keep", help = "Number of best points of the pool that the refinement begins from",
				initial = "4", minimum = 1, maximum = 100_000) int keep,
		@Setting(label = "Combine", help = "What becomes of the best points: each is refined apart, or all are blended into one as by FuseDream",
				initial = "apart") Combination combine,
		@Setting(label = "Learning rate", help = "Learning rate of the gradient steps", initial = "0.1", minimum = 0, maximum = 1e12) double learningRate,
		@Setting(label = "Beta 1", help = "Share of the mean gradient that Adam keeps at each step",
				initial = "0.9", minimum = 0, maximum = 0.999999) double beta1,
		@Setting(label = "Beta 2", help = "Share of the mean squared gradient that Adam keeps at each step",
				initial = "0.999", minimum = 0, maximum = 0.999999999) double beta2,
		@Setting(label = "Epsilon", help = "What Adam adds to the root of the mean squared gradient",
				initial = "1e-8", minimum = 0, maximum = 1) double epsilon,
		@Setting(label = "Clip", help = "Largest length of a gradient; 0 sets no limit", initial = "0", minimum = 0) double clip,
		@Setting(label = "Schedule", help = "How the learning rate changes during the descent at the end", initial = "constant") Schedule schedule) {
}
