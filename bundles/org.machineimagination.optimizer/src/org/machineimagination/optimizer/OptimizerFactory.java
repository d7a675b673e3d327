// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.PlugInKind;

/**
 * Makes optimizers of one method.
 *
 * @param <S> the settings record of the method, its components annotated with {@link org.machineimagination.plugin.Setting}
 */
@PlugInKind(value = "optimizer", plural = "optimizers")
public interface OptimizerFactory<S extends Record> extends PlugIn {

	/** The settings record of the method. */
	Class<S> settingsType();

	/** Whether {@link Optimizer#tell} may need gradients; {@link Optimizer#wantsGradients} says when. */
	boolean needsGradients();

	/**
	 * The number of candidates in a generation for a dimension, the largest that can be foreseen where it changes; what the settings say, or the
	 * method's default where they say 0. With restarts that enlarge the population (IPOP, BIPOP) it is that of the first run, since how many runs
	 * follow depends on the losses: {@link Optimizer#population} says what a generation really has, and may say more.
	 *
	 * @param dimension number of dimensions n, at least 1
	 */
	int population(S settings, int dimension);

	/**
	 * The largest number of candidates in a generation that is told with gradients; 0 if none is. Gradients take memory, so that it is worth
	 * knowing.
	 *
	 * @param dimension number of dimensions n, at least 1
	 */
	default int gradientPopulation(S settings, int dimension) {
		return needsGradients() ? population(settings, dimension) : 0;
	}

	/** Whether the method begins at the start of its problem, or about it; not where it draws all its first points from the prior. */
	default boolean beginsAtStart() {
		return true;
	}

	/**
	 * Starts a search.
	 *
	 * @param random the search's only source of randomness; from here on it belongs to the optimizer
	 * @throws org.machineimagination.plugin.SettingException if a setting does not fit the problem
	 */
	Optimizer create(Problem problem, S settings, RestorableUniformRandomProvider random);

	/**
	 * Continues a search from {@link Optimizer#save()}.
	 *
	 * @param random a generator of the same kind as at the start; its state is replaced by the saved one
	 * @throws IllegalArgumentException if the bytes are not a state of this method; the message is a plain sentence
	 */
	Optimizer resume(Problem problem, S settings, RestorableUniformRandomProvider random, byte[] state);
}
