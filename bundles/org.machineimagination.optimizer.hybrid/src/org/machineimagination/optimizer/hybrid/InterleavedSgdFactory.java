// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import java.util.Map;

import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.cmaes.CmaEsSettings;
import org.machineimagination.optimizer.gradient.SgdFactory;
import org.machineimagination.optimizer.hybrid.internal.Composition;
import org.machineimagination.optimizer.hybrid.internal.Interleaving;
import org.machineimagination.optimizer.hybrid.internal.Interleaving.Inheritance;
import org.machineimagination.optimizer.hybrid.internal.Method;
import org.machineimagination.optimizer.hybrid.internal.Part;
import org.osgi.service.component.annotations.Component;

/** CMA-ES interleaved with gradient descent: every candidate makes a gradient step, and CMA-ES learns where that led. */
@Component(service = OptimizerFactory.class)
public final class InterleavedSgdFactory extends Composition<InterleavedSgdSettings> {

	/** Identifier of the method. */
	public static final String ID = "cma-es+sgd";

	/** Made by the framework, or by whoever needs one. */
	public InterleavedSgdFactory() {
		super(ID, "CMA-ES + gradient descent", "CMA-ES whose candidates go a step along the gradient before they are scored.",
				InterleavedSgdSettings.class,
				CMA_ES,
				MOMENTUM,
				LEARNING,
				"Hansen, N. (2011). Injecting External Solutions Into CMA-ES. arXiv:1110.4181.");
	}

	@Override
	public int population(InterleavedSgdSettings settings, int dimension) {
		return outer(settings).population(dimension);
	}

	@Override
	protected Method method(Problem problem, InterleavedSgdSettings settings) {
		return new Interleaving(ID, outer(settings), Part.of(new SgdFactory(), settings, Map.of("population", "1")), settings.gradientSteps(),
				Inheritance.LAMARCKIAN);
	}

	private static Part<CmaEsSettings> outer(InterleavedSgdSettings settings) {
		return Part.of(new CmaEsFactory(), settings, Map.of());
	}
}
