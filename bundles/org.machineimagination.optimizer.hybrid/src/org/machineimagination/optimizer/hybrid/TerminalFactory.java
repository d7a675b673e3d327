// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.hybrid.internal.Composition;
import org.machineimagination.optimizer.hybrid.internal.Member;
import org.machineimagination.optimizer.hybrid.internal.Method;
import org.machineimagination.optimizer.hybrid.internal.Relay;

/**
 * CMA-ES followed by a gradient method from the best candidate of all.
 *
 * @param <S> the settings
 * @param <G> settings of the gradient method
 */
abstract class TerminalFactory<S extends Record & TerminalSettings<G>, G extends Record> extends Composition<S> {

	private final CmaEsFactory cmaEs = new CmaEsFactory();
	private final OptimizerFactory<G> descent;

	/**
	 * @param descent   the gradient method
	 * @param reference its literature
	 */
	TerminalFactory(String id, String name, Class<S> settingsType, OptimizerFactory<G> descent, String reference) {
		super(id, name, "CMA-ES, and at the end a descent from the best candidate of all.", settingsType, CMA_ES, reference);
		this.descent = descent;
	}

	@Override
	public final int population(S settings, int dimension) {
		return cmaEs.population(settings.cmaEs(), dimension);
	}

	@Override
	public final int gradientPopulation(S settings, int dimension) {
		return 1;
	}

	@Override
	protected final Method method(Problem problem, S settings) {
		return Relay.terminal(id(), new Member<>(cmaEs, settings.cmaEs()), new Member<>(descent, settings.descent()), settings.terminalSteps(), problem);
	}
}
