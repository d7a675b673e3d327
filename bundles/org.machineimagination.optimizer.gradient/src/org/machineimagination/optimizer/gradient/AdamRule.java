// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * Adam (Kingma and Ba 2015, algorithm 1): a step along the mean gradient, each coordinate in units of its own root mean square. Weight
 * decay is decoupled from the gradient (Loshchilov and Hutter 2019, algorithm 2, with the schedule in the learning rate as PyTorch has it),
 * and pulls to a target that need not be the origin.
 */
final class AdamRule implements Rule {

	private final AdamSettings settings;
	private final double[] target; // of the weight decay
	private final double[] mean;
	private final double[] meanSquare;
	private long steps;

	/** @param start where the search begins, {@code [n]} */
	public AdamRule(AdamSettings settings, double[] start) {
		this.settings = settings;
		int dimension = start.length;
		target = settings.decayTowards() == DecayTarget.START ? start : new double[dimension];
		mean = new double[dimension];
		meanSquare = new double[dimension];
	}

	@Override
	public void step(double[] point, double[] gradient, double rate) {
		steps++;
		// Both means begin at zero and are divided by the share of the past that they have seen.
		double seen = 1 - Math.pow(settings.beta1(), steps);
		double squareSeen = 1 - Math.pow(settings.beta2(), steps);
		for (int i = 0; i < point.length; i++) {
			mean[i] = settings.beta1() * mean[i] + (1 - settings.beta1()) * gradient[i];
			meanSquare[i] = settings.beta2() * meanSquare[i] + (1 - settings.beta2()) * gradient[i] * gradient[i];
			double root = Math.sqrt(meanSquare[i] / squareSeen) + settings.epsilon();
			point[i] -= rate * settings.weightDecay() * (point[i] - target[i]);
			if (root > 0) { // without an epsilon a coordinate that never had a gradient has no scale either
				point[i] -= rate * (mean[i] / seen) / root;
			}
		}
	}

	@Override
	public void save(StateWriter state) {
		state.writeLong(steps).writeDoubles(mean).writeDoubles(meanSquare);
	}

	@Override
	public void restore(StateReader state) {
		steps = state.readLong();
		state.readDoubles(mean);
		state.readDoubles(meanSquare);
	}
}
