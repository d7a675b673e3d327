// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A minimizer in ask-and-tell form (Collette et al. 2010): the caller evaluates, the optimizer proposes and learns.
 *
 * <p>Calls alternate: {@link #ask()}, {@link #tell}, {@link #ask()}, and so on. An instance belongs to one thread. All its
 * randomness comes from the generator it was created with, so the same seed and the same losses give the same path, bit for bit.
 */
public interface Optimizer {

	/**
	 * Proposes a population.
	 *
	 * @return {@code [population][n]}; the caller may read it until the next {@code ask} and must not change it
	 * @throws IllegalStateException if the last population has not been told yet
	 */
	double[][] ask();

	/**
	 * Takes the results of the population last asked for.
	 *
	 * @param losses    {@code [population]}, smaller is better; NaN and infinities rank last
	 * @param gradients {@code [population][n]}, derivative of each candidate's loss by the candidate, or null where
	 *                  {@link #wantsGradients} says no
	 * @throws IllegalStateException    if nothing was asked for
	 * @throws IllegalArgumentException if the sizes do not fit, or gradients are missing for a method that needs them
	 */
	void tell(double[] losses, double @Nullable [][] gradients);

	/** Number of candidates that the next {@link #ask} will propose, or that the last one did while it is not told yet. */
	int population();

	/** Whether the next population has to be told with gradients, or the last one while it is not told yet. */
	default boolean wantsGradients() {
		return false;
	}

	/**
	 * How many of so many further evaluations will be wanted with gradients, as far as can be foreseen; for estimates of time.
	 *
	 * @param evaluations evaluations that are still to come
	 */
	default long gradientsAhead(long evaluations) {
		return wantsGradients() ? evaluations : 0;
	}

	/** Number of populations told so far. */
	long generation();

	/** The point the method would answer with if it had to stop: the mean of its distribution, or its iterate. {@code [n]}, a copy. */
	double[] center();

	/**
	 * Whether {@link #center()} is an average over the generations, made to answer with; what was asked for then only leads up to it. False where
	 * the center is a place like those that were asked for.
	 */
	default boolean averages() {
		return false;
	}

	/** Why the search should end, if a condition of the method holds. */
	Optional<StopReason> stopReason();

	/** Figures for the trace, by name and in a fixed order, for example {@code step-size}; at least {@code step-size}. */
	Map<String, Double> figures();

	/**
	 * The complete state between two generations, random stream included, as bytes; {@link OptimizerFactory#resume} continues bit for
	 * bit.
	 *
	 * @throws IllegalStateException between ask and tell
	 */
	byte[] save();

	/**
	 * Frees what a method holds besides memory, such as a thread; the optimizer is of no more use then, but for {@link #center()} and {@link #save()}.
	 * May be called more than once, from any thread. A method that holds nothing does nothing.
	 */
	default void close() {
	}
}
