// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * A diagonal covariance matrix (Ros and Hansen 2008). The standard deviations are multiplied by exponentials of the update, as in the
 * diagonal decoding of Akimoto and Hansen 2020 and in pycma: they stay positive whatever the weights. The factor ln 2 lets a squared draw
 * of 2, with full weight, double the variance just as an additive update does.
 */
final class SeparableDistribution implements Distribution {

	private static final double LN_2 = Math.log(2);

	private final Constants constants;
	private final double[] deviations;
	private final double[] path; // in the coordinates of the draws
	private final double[] exponents;

	SeparableDistribution(Constants constants) {
		this.constants = constants;
		int n = constants.dimension();
		deviations = new double[n];
		Arrays.fill(deviations, 1);
		path = new double[n];
		exponents = new double[n];
	}

	@Override
	public void transform(Generation generation) {
		for (int k = 0; k < generation.population(); k++) {
			double[] normal = generation.normal[k];
			double[] step = generation.steps[k];
			for (int i = 0; i < step.length; i++) {
				step[i] = deviations[i] * normal[i];
			}
		}
	}

	@Override
	public void whiten(double[] step, double[] normal) {
		for (int i = 0; i < step.length; i++) {
			normal[i] = step[i] / deviations[i];
		}
	}

	@Override
	public void update(Generation generation, boolean stalled) {
		double memory = constants.path();
		double rankOne = constants.rankOne() * (stalled ? 1 - memory * (2 - memory) : 1);
		Kernels.scale(path, 0, path.length, 1 - memory);
		if (!stalled) {
			double gain = Math.sqrt(memory * (2 - memory) * constants.weights().effective());
			Kernels.add(path, 0, path.length, gain, generation.meanNormal);
		}
		Arrays.fill(exponents, -rankOne - constants.rankMu() * generation.totalWeight());
		addSquares(rankOne, path);
		for (int rank = 0; rank < generation.population(); rank++) {
			addSquares(constants.rankMu() * generation.weights[rank], generation.normal[generation.order[rank]]);
		}
		for (int i = 0; i < deviations.length; i++) {
			deviations[i] *= Math.exp(LN_2 * exponents[i] / 2);
		}
	}

	private void addSquares(double weight, double[] vector) {
		for (int i = 0; i < vector.length; i++) {
			exponents[i] += weight * vector[i] * vector[i];
		}
	}

	@Override
	public double deviation(int i) {
		return deviations[i];
	}

	@Override
	public double path(int i) {
		return deviations[i] * path[i];
	}

	@Override
	public double shortestAxis() {
		return Arrays.stream(deviations).min().getAsDouble();
	}

	@Override
	public double longestAxis() {
		return Arrays.stream(deviations).max().getAsDouble();
	}

	@Override
	public void save(StateWriter state) {
		state.writeDoubles(deviations).writeDoubles(path);
	}

	@Override
	public void restore(StateReader state) {
		state.readDoubles(deviations);
		state.readDoubles(path);
	}
}
