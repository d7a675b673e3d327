// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;

/**
 * One method until its share of the budget is used up or it stops by itself, then another one from the best points.
 *
 * @param label       identifier of the composition, for saved states
 * @param first       begins
 * @param second      goes on
 * @param firstShare  points that the first method may evaluate; it does a generation in any case
 * @param best        number of points handed over, at least 1
 * @param secondSteps generations of the second method where no budget is known, after which it stops
 */
public record Relay(String label, Method first, Successor second, long firstShare, int best, long secondSteps) implements Method {

	/**
	 * A first method, then a few steps of descent from the best point of all.
	 *
	 * @param label identifier of the composition
	 * @param steps steps of descent; half of the budget at most
	 */
	public static Relay terminal(String label, Method first, Method descent, int steps, Problem problem) {
		long budget = problem.evaluations();
		long share = budget == 0 ? Long.MAX_VALUE : budget - Math.min(steps, budget / 2);
		return new Relay(label, first, Successor.descents(descent), share, 1, steps);
	}

	@Override
	public Optimizer start(Problem problem, RestorableUniformRandomProvider random) {
		return new RelayedOptimizer(this, problem, random);
	}

	@Override
	public Optimizer resume(Problem problem, RestorableUniformRandomProvider random, byte[] state) {
		return new RelayedOptimizer(this, problem, random, state);
	}
}
