// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.cmaes.settings.Bounds;

/** Leads from the unbounded space that is searched to the bounded one where points are evaluated, and back. */
sealed interface Domain permits UnboundedDomain, FoldedDomain, RepairedDomain {

	/** The way that a setting names; without any finite bound there is nothing to do. */
	static Domain of(Problem problem, Bounds bounds) {
		boolean bounded = false;
		for (int i = 0; i < problem.dimension(); i++) {
			bounded |= Double.isFinite(problem.lower()[i]) || Double.isFinite(problem.upper()[i]);
		}
		return switch (bounded ? bounds : Bounds.NONE) {
			case NONE -> new UnboundedDomain();
			case TRANSFORM -> new FoldedDomain(problem.lower(), problem.upper());
			case REPAIR -> new RepairedDomain(problem.lower(), problem.upper());
		};
	}

	/**
	 * The point within the bounds that stands for a candidate.
	 *
	 * @param candidate {@code [n]}, not changed
	 * @param point     takes the point, {@code [n]}; may be the candidate itself
	 */
	void express(double[] candidate, double[] point);

	/**
	 * The candidate that a point within the bounds stands for; where there are several, the one nearest to the mean.
	 *
	 * @param point     {@code [n]}, not changed
	 * @param mean      {@code [n]}, not changed
	 * @param candidate takes the candidate, {@code [n]}
	 */
	void invert(double[] point, double[] mean, double[] candidate);

	/** Whether the search may pass its own losses on as they are. */
	default boolean penalizes() {
		return false;
	}

	/**
	 * The losses with what being outside costs.
	 *
	 * @param losses     {@code [population]}, not changed
	 * @param generation the generation with its candidates and points
	 * @param mean       the mean it was drawn around, {@code [n]}
	 * @param deviations standard deviation of each coordinate, {@code [n]}
	 * @param effective  variance-effective selection mass μ_eff
	 */
	default double[] penalize(double[] losses, Generation generation, double[] mean, double[] deviations, double effective) {
		return losses;
	}

	/** Appends the state. */
	default void save(StateWriter state) {
		// There is none.
	}

	/** Takes the state that {@link #save} appended. */
	default void restore(StateReader state) {
		// There is none.
	}
}
