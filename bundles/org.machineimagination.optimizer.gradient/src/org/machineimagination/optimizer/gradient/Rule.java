// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/** How one iterate moves along its gradients; holds what the method remembers of them. */
interface Rule {

	/**
	 * Makes one step.
	 *
	 * @param point    {@code [n]}, moved
	 * @param gradient {@code [n]}, finite; not changed
	 * @param rate     the learning rate of this step
	 */
	void step(double[] point, double[] gradient, double rate);

	/** Appends the state. */
	void save(StateWriter state);

	/** Takes the state that {@link #save} appended. */
	void restore(StateReader state);
}
