// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath.internal;

import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.random.RandomGenerator;
import org.machineimagination.optimizer.Problem;

/** A method of Commons Math with its settings. */
@FunctionalInterface
public interface Minimizer {

	/**
	 * Minimises until the method sees nothing more to gain.
	 *
	 * @param loss   calls come from the calling thread, one after the other
	 * @param random the only source of randomness
	 */
	void minimize(Problem problem, MultivariateFunction loss, RandomGenerator random);
}
