// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.DescribedFactory;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;

/** What the factories of compositions share: they only say what they are made of. */
public abstract class Composition<S extends Record> extends DescribedFactory<S> {

	/** The literature of CMA-ES with a full matrix, which most compositions use. */
	protected static final String CMA_ES = "Hansen, N. (2016). The CMA Evolution Strategy: A Tutorial. arXiv:1604.00772.";

	/** The literature of Adam. */
	protected static final String ADAM = "Kingma, D. P., & Ba, J. (2015). Adam: A Method for Stochastic Optimization. ICLR. arXiv:1412.6980.";

	/** The literature of gradient descent with momentum. */
	protected static final String MOMENTUM = "Polyak, B. T. (1964). Some Methods of Speeding Up the Convergence of Iteration Methods."
			+ " USSR Computational Mathematics and Mathematical Physics, 4(5), 1-17.";

	/** The literature of evolution that inherits what was learned or only the ability to learn it. */
	protected static final String LEARNING = "Whitley, D., Gordon, V. S., & Mathias, K. (1994). Lamarckian Evolution, the Baldwin Effect and"
			+ " Function Optimization. Parallel Problem Solving from Nature, 5-15.";

	/** @param references citations in reading form */
	protected Composition(String id, String name, String description, Class<S> settingsType, String... references) {
		super(id, name, description, settingsType, references);
	}

	/** What the settings make up for a problem. */
	protected abstract Method method(Problem problem, S settings);

	@Override
	public boolean needsGradients() {
		return true;
	}

	@Override
	public final Optimizer create(Problem problem, S settings, RestorableUniformRandomProvider random) {
		return method(problem, checked(settings)).start(problem, random);
	}

	@Override
	public final Optimizer resume(Problem problem, S settings, RestorableUniformRandomProvider random, byte[] state) {
		return method(problem, checked(settings)).resume(problem, random, state);
	}
}
