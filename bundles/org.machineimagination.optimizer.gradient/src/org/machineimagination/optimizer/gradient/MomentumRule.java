// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/** Gradient descent with momentum (Polyak 1964), in the form v ← μ v + g, x ← x - α v that PyTorch uses. */
final class MomentumRule implements Rule {

	private final SgdSettings settings;
	private final double[] velocity;

	/** @param dimension number of dimensions n */
	public MomentumRule(SgdSettings settings, int dimension) {
		this.settings = settings;
		velocity = new double[dimension];
	}

	@Override
	public void step(double[] point, double[] gradient, double rate) {
		for (int i = 0; i < point.length; i++) {
			velocity[i] = settings.momentum() * velocity[i] + gradient[i];
			point[i] -= rate * velocity[i];
		}
	}

	@Override
	public void save(StateWriter state) {
		state.writeDoubles(velocity);
	}

	@Override
	public void restore(StateReader state) {
		state.readDoubles(velocity);
	}
}
