// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;

/**
 * An optimizer with its settings.
 *
 * @param factory  the method
 * @param settings its settings
 */
public record OptimizerChoice<S extends Record>(OptimizerFactory<S> factory, S settings) {

	/** Number of candidates in a generation of {@code dimension} coordinates. */
	public int population(int dimension) {
		return factory.population(settings, dimension);
	}

	/** The largest number of candidates in a generation that is judged with gradients, 0 if none is. */
	public int gradientPopulation(int dimension) {
		return factory.gradientPopulation(settings, dimension);
	}

	/** Whether the method begins at the start of its problem. */
	public boolean beginsAtStart() {
		return factory.beginsAtStart();
	}

	Optimizer create(Problem problem, RestorableUniformRandomProvider random) {
		return factory.create(problem, settings, random);
	}

	Optimizer resume(Problem problem, RestorableUniformRandomProvider random, byte[] state) {
		return factory.resume(problem, settings, random, state);
	}
}
