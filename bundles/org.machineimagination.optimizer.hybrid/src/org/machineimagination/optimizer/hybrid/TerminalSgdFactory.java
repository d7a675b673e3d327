// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import java.util.Map;

import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.cmaes.CmaEsSettings;
import org.machineimagination.optimizer.gradient.SgdFactory;
import org.machineimagination.optimizer.hybrid.internal.Composition;
import org.machineimagination.optimizer.hybrid.internal.Method;
import org.machineimagination.optimizer.hybrid.internal.Part;
import org.machineimagination.optimizer.hybrid.internal.Relay;
import org.osgi.service.component.annotations.Component;

/** CMA-ES followed by gradient descent from the best candidate of all. */
@Component(service = OptimizerFactory.class)
public final class TerminalSgdFactory extends Composition<TerminalSgdSettings> {

	/** Identifier of the method. */
	public static final String ID = "cma-es-then-sgd";

	/** Made by the framework, or by whoever needs one. */
	public TerminalSgdFactory() {
		super(ID, "CMA-ES, then gradient descent", "CMA-ES, and at the end a descent from the best candidate of all.",
				TerminalSgdSettings.class,
				CMA_ES,
				MOMENTUM);
	}

	@Override
	public int population(TerminalSgdSettings settings, int dimension) {
		return outer(settings).population(dimension);
	}

	@Override
	public int gradientPopulation(TerminalSgdSettings settings, int dimension) {
		return 1;
	}

	@Override
	protected Method method(Problem problem, TerminalSgdSettings settings) {
		return Relay.terminal(ID, outer(settings), Part.of(new SgdFactory(), settings, Map.of("population", "1")), settings.terminalSteps(), problem);
	}

	private static Part<CmaEsSettings> outer(TerminalSgdSettings settings) {
		return Part.of(new CmaEsFactory(), settings, Map.of());
	}
}
