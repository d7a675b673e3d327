// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/** What decides on the step size σ of the next generation. */
sealed interface StepSize permits CumulativeStepSize, TwoPointStepSize {

	/** Puts into a generation's draws what has to be seen, before they become steps. */
	void prepare(Generation generation, Distribution distribution);

	/**
	 * Learns from a ranked and recombined generation, before the distribution does.
	 *
	 * @param losses {@code [population]}, by candidate
	 * @param number the generation's number in its run, from 1
	 */
	void learn(Generation generation, double[] losses, long number);

	/** Whether the step size grows so fast that the evolution path must not (h_σ = 0). */
	boolean stalled();

	/** What ln σ changes by. */
	double change();

	/** Appends the state. */
	void save(StateWriter state);

	/** Takes the state that {@link #save} appended. */
	void restore(StateReader state);
}
