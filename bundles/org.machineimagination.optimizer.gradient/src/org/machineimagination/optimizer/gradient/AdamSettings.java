// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import org.machineimagination.plugin.Setting;

/**
 * Settings of Adam.
 *
 * @param population   independent iterates; the first begins at the start, the others around it
 * @param learningRate step size α
 * @param beta1        decay of the mean gradient, β₁
 * @param beta2        decay of the mean squared gradient, β₂
 * @param epsilon      what is added to the root of the mean squared gradient
 * @param clip         largest length of a gradient, longer ones are shortened to it; 0 for no limit
 * @param spread       standard deviation of the other iterates around the start
 * @param weightDecay  pull towards the target in each step, in units of the learning rate (AdamW's decoupled decay)
 * @param decayTowards where the decay pulls
 * @param schedule     how the learning rate changes until the budget is used up
 * @param warmUp       steps during which the learning rate first rises from nearly 0
 * @param ema          share of the average of an iterate's past that is kept at each step; 0 averages nothing
 * @param project      whether iterates that leave the bounds are put back on them
 */
public record AdamSettings(
		@Setting(label = "Population", help = "Independent iterates; the first begins at the start, the others around it",
				initial = "1", minimum = 1, maximum = 1_000_000) int population,
		@Setting(label = "Learning rate", help = "Largest change of a coordinate in one gradient step, about",
				initial = "0.1", minimum = 0, maximum = 1e12) double learningRate,
		@Setting(label = "Beta 1", help = "Share of the mean gradient kept at each step",
				initial = "0.9", minimum = 0, maximum = 0.999999) double beta1,
		@Setting(label = "Beta 2", help = "Share of the mean squared gradient kept at each step",
				initial = "0.999", minimum = 0, maximum = 0.999999999) double beta2,
		@Setting(label = "Epsilon", help = "Added to the root of the mean squared gradient",
				initial = "1e-8", minimum = 0, maximum = 1) double epsilon,
		@Setting(label = "Clip", help = "Largest length of a gradient; 0 sets no limit", initial = "0", minimum = 0) double clip,
		@Setting(label = "Spread", help = "Standard deviation of the other iterates around the start",
				initial = "0.5", minimum = 0, maximum = 1e12) double spread,
		@Setting(label = "Weight decay", help = "Pull towards the decay's target, in units of the learning rate; 0 pulls nowhere",
				initial = "0", minimum = 0, maximum = 1e6) double weightDecay,
		@Setting(label = "Decay towards", help = "Where weight decay pulls: the start of the search or the origin",
				initial = "start") DecayTarget decayTowards,
		@Setting(label = "Schedule", help = "How the learning rate changes from the first gradient step to the last one that the budget allows",
				initial = "constant") Schedule schedule,
		@Setting(label = "Warm-up", help = "Steps during which the learning rate first rises from nearly 0",
				initial = "0", minimum = 0, maximum = 1_000_000_000) int warmUp,
		@Setting(label = "Average", help = "Share of an iterate's averaged past that is kept at each step; the average is the answer then; 0 averages "
				+ "nothing", initial = "0", minimum = 0, maximum = 0.999999) double ema,
		@Setting(label = "Project", help = "Put iterates that leave the bounds back on them", initial = "false") boolean project) {

	/** The same, with iterates that are put back on the bounds. */
	public AdamSettings projected() {
		return new AdamSettings(population, learningRate, beta1, beta2, epsilon, clip, spread, weightDecay, decayTowards, schedule, warmUp, ema, true);
	}
}
