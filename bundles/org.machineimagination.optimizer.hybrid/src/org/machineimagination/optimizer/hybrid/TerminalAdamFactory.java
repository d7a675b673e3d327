// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import java.util.Map;

import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.cmaes.CmaEsSettings;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.optimizer.hybrid.internal.Composition;
import org.machineimagination.optimizer.hybrid.internal.Method;
import org.machineimagination.optimizer.hybrid.internal.Part;
import org.machineimagination.optimizer.hybrid.internal.Relay;
import org.osgi.service.component.annotations.Component;

/** CMA-ES followed by Adam from the best candidate of all. */
@Component(service = OptimizerFactory.class)
public final class TerminalAdamFactory extends Composition<TerminalAdamSettings> {

	/** Identifier of the method. */
	public static final String ID = "cma-es-then-adam";

	/** Made by the framework, or by whoever needs one. */
	public TerminalAdamFactory() {
		super(ID, "CMA-ES, then Adam", "CMA-ES, and at the end a descent from the best candidate of all.",
				TerminalAdamSettings.class,
				CMA_ES,
				ADAM);
	}

	@Override
	public int population(TerminalAdamSettings settings, int dimension) {
		return outer(settings).population(dimension);
	}

	@Override
	public int gradientPopulation(TerminalAdamSettings settings, int dimension) {
		return 1;
	}

	@Override
	protected Method method(Problem problem, TerminalAdamSettings settings) {
		return Relay.terminal(ID, outer(settings), Part.of(new AdamFactory(), settings, Map.of("population", "1")), settings.terminalSteps(), problem);
	}

	private static Part<CmaEsSettings> outer(TerminalAdamSettings settings) {
		return Part.of(new CmaEsFactory(), settings, Map.of());
	}
}
