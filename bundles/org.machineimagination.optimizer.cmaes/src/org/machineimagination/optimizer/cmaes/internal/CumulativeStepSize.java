// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * Cumulative step-size adaptation (Hansen 2016, equations 43 and 44): the path of the mean, which lives where the distribution is
 * isotropic, that is, where the draws are, is compared with the length that a random path would have.
 */
final class CumulativeStepSize implements StepSize {

	private final Constants constants;
	private final double[] path;
	private double square;
	private boolean stalled;

	CumulativeStepSize(Constants constants) {
		this.constants = constants;
		path = new double[constants.dimension()];
	}

	@Override
	public void prepare(Generation generation, Distribution distribution) {
		// The mean's step tells all.
	}

	@Override
	public void learn(Generation generation, double[] losses, long number) {
		double memory = constants.sigmaPath();
		Kernels.scale(path, 0, path.length, 1 - memory);
		Kernels.add(path, 0, path.length, Math.sqrt(memory * (2 - memory) * constants.weights().effective()), generation.meanNormal);
		square = Kernels.square(path);
		double grown = 1 - Math.pow(1 - memory, 2.0 * number);
		stalled = square / grown / path.length >= 2 + 4.0 / (path.length + 1);
	}

	@Override
	public boolean stalled() {
		return stalled;
	}

	@Override
	public double change() {
		return constants.sigmaPath() / constants.damping() * (Math.sqrt(square) / constants.normLength() - 1);
	}

	@Override
	public void save(StateWriter state) {
		state.writeDoubles(path);
	}

	@Override
	public void restore(StateReader state) {
		state.readDoubles(path);
	}
}
