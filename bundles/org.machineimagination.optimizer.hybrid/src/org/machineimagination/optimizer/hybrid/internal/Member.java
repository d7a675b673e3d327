// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;

/**
 * A whole optimizer as a member of a composition.
 *
 * @param factory  its method
 * @param settings its settings
 */
public record Member<S extends Record>(OptimizerFactory<S> factory, S settings) implements Method {

	@Override
	public Optimizer start(Problem problem, RestorableUniformRandomProvider random) {
		return factory.create(problem, settings, random);
	}

	@Override
	public Optimizer resume(Problem problem, RestorableUniformRandomProvider random, byte[] state) {
		return factory.resume(problem, settings, random, state);
	}
}
