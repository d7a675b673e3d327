// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;

/**
 * Gradient steps inside the generations of another optimizer.
 *
 * @param label       identifier of the composition, for saved states
 * @param outer       proposes where the descents begin
 * @param descent     a gradient method for one point
 * @param steps       gradient steps from each candidate, at least 1
 * @param inheritance what the outer optimizer is told
 */
public record Interleaving(String label, Method outer, Method descent, int steps, Inheritance inheritance) implements Method {

	/** What the outer optimizer is told of candidates that were moved before they were scored; named after the two theories of evolution. */
	public enum Inheritance {

		/** The points where the descents ended. */
		LAMARCKIAN,

		/** The points that it proposed, each with the loss where its descent ended. */
		BALDWINIAN
	}

	@Override
	public Optimizer start(Problem problem, RestorableUniformRandomProvider random) {
		return new Interleaved(this, problem, random);
	}

	@Override
	public Optimizer resume(Problem problem, RestorableUniformRandomProvider random, byte[] state) {
		return new Interleaved(this, problem, random, state);
	}
}
