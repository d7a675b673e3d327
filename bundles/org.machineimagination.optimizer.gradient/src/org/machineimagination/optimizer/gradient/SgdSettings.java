// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import org.machineimagination.plugin.Setting;

/**
 * Settings of gradient descent with momentum.
 *
 * @param population   independent iterates; the first begins at the start, the others around it
 * @param learningRate what the velocity is multiplied by
 * @param momentum     share of the velocity kept at each step
 * @param clip         largest length of a gradient, longer ones are shortened to it; 0 for no limit
 * @param spread       standard deviation of the other iterates around the start
 * @param schedule     how the learning rate changes until the budget is used up
 * @param warmUp       steps during which the learning rate first rises from nearly 0
 * @param ema          share of the average of an iterate's past that is kept at each step; 0 averages nothing
 * @param project      whether iterates that leave the bounds are put back on them
 */
public record SgdSettings(
		@Setting(label = "Population", help = "Independent iterates; the first begins at the start, the others around it",
				initial = "1", minimum = 1, maximum = 1_000_000) int population,
		@Setting(label = "Learning rate", help = "What the velocity is multiplied by at each gradient step",
				initial = "0.1", minimum = 0, maximum = 1e12) double learningRate,
		@Setting(label = "Momentum", help = "Share of the velocity kept at each step of a descent",
				initial = "0.9", minimum = 0, maximum = 0.999999) double momentum,
		@Setting(label = "Clip", help = "Largest length of a gradient; 0 sets no limit", initial = "0", minimum = 0) double clip,
		@Setting(label = "Spread", help = "Standard deviation of the other iterates around the start",
				initial = "0.5", minimum = 0, maximum = 1e12) double spread,
		@Setting(label = "Schedule", help = "How the learning rate changes from the first gradient step to the last one that the budget allows",
				initial = "constant") Schedule schedule,
		@Setting(label = "Warm-up", help = "Steps during which the learning rate first rises from nearly 0",
				initial = "0", minimum = 0, maximum = 1_000_000_000) int warmUp,
		@Setting(label = "Average", help = "Share of an iterate's averaged past that is kept at each step; the average is the answer then; 0 averages "
				+ "nothing", initial = "0", minimum = 0, maximum = 0.999999) double ema,
		@Setting(label = "Project", help = "Put iterates that leave the bounds back on them", initial = "false") boolean project) {
}
