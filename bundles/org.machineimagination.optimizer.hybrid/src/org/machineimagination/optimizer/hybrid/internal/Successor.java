// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;

/** What goes on from the best points of the method before it. */
public interface Successor {

	/**
	 * Starts.
	 *
	 * @param best        best first, {@code [at least 1][n]}
	 * @param evaluations points that may still be evaluated, or 0 if nobody knows
	 * @param random      for what is drawn at the start; nothing is drawn later
	 */
	Optimizer start(Problem problem, double[][] best, long evaluations, RestorableUniformRandomProvider random);

	/** Continues; the other arguments as at the start. */
	Optimizer resume(Problem problem, double[][] best, long evaluations, byte[] state);

	/**
	 * A descent of one point that blends the best ones; see {@link Blend}.
	 *
	 * @param method a gradient method for one point that keeps within bounds
	 */
	static Successor blend(Method method) {
		return Blend.of(method);
	}

	/**
	 * Descents from the best points, each for itself.
	 *
	 * @param method a gradient method for one point
	 */
	static Successor descents(Method method) {
		return new Successor() {
			@Override
			public Optimizer start(Problem problem, double[][] best, long evaluations, RestorableUniformRandomProvider random) {
				return Descents.start(method, best, problem, evaluations);
			}

			@Override
			public Optimizer resume(Problem problem, double[][] best, long evaluations, byte[] state) {
				return Descents.resume(method, best, problem, evaluations, state);
			}
		};
	}
}
