// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.hybrid.internal.Composition;
import org.machineimagination.optimizer.hybrid.internal.Interleaving;
import org.machineimagination.optimizer.hybrid.internal.Interleaving.Inheritance;
import org.machineimagination.optimizer.hybrid.internal.Member;
import org.machineimagination.optimizer.hybrid.internal.Method;

/**
 * CMA-ES interleaved with a gradient method: every candidate makes gradient steps, and CMA-ES learns where they led.
 *
 * @param <S> the settings
 * @param <G> settings of the gradient method
 */
abstract class InterleavedFactory<S extends Record & InterleavedSettings<G>, G extends Record> extends Composition<S> {

	private final CmaEsFactory cmaEs = new CmaEsFactory();
	private final OptimizerFactory<G> descent;

	/**
	 * @param descent   the gradient method
	 * @param reference its literature
	 */
	InterleavedFactory(String id, String name, Class<S> settingsType, OptimizerFactory<G> descent, String reference) {
		super(id, name, "CMA-ES whose candidates go a step along the gradient before they are scored.", settingsType,
				CMA_ES,
				reference,
				LEARNING,
				"Hansen, N. (2011). Injecting External Solutions Into CMA-ES. arXiv:1110.4181.");
		this.descent = descent;
	}

	@Override
	public final int population(S settings, int dimension) {
		return cmaEs.population(settings.cmaEs(), dimension);
	}

	@Override
	protected final Method method(Problem problem, S settings) {
		return new Interleaving(id(), new Member<>(cmaEs, settings.cmaEs()), new Member<>(descent, settings.descent()), settings.gradientSteps(),
				Inheritance.LAMARCKIAN);
	}
}
