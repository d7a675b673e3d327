// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;

/** An optimizer with its settings made up, single or composed, that can be put to any problem. */
public interface Method {

	/** Starts a search. */
	Optimizer start(Problem problem, RestorableUniformRandomProvider random);

	/**
	 * Continues a search.
	 *
	 * @throws IllegalArgumentException if the bytes are not a state of this method on this problem
	 */
	Optimizer resume(Problem problem, RestorableUniformRandomProvider random, byte[] state);
}
