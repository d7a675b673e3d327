// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.optimizer.hybrid.internal.Composition;
import org.machineimagination.optimizer.hybrid.internal.Interleaving.Inheritance;
import org.machineimagination.optimizer.hybrid.internal.Interleaving;
import org.machineimagination.optimizer.hybrid.internal.Member;
import org.machineimagination.optimizer.hybrid.internal.Method;
import org.machineimagination.optimizer.hybrid.internal.Relay;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/**
 * BasinCMA (Wampler and Popović 2009; Huh et al. 2020, its hybrid of CMA and gradient descent): each candidate of CMA-ES makes a few steps
 * of Adam, and CMA-ES is told the candidate as it was with the loss where the steps ended, so that it looks for good places to start from. The
 * last part of the budget goes to a descent from the best point of all.
 */
@Component(service = PlugIn.class)
public final class BasinCmaFactory extends Composition<BasinCmaSettings> {

	/** Identifier of the method. */
	public static final String ID = "basin-cma";

	private final CmaEsFactory cmaEs = new CmaEsFactory();

	/** Made by the framework, or by whoever needs one. */
	public BasinCmaFactory() {
		super(ID, "BasinCMA", "CMA-ES over basins: each candidate is judged by where a short descent from it ends.",
				BasinCmaSettings.class,
				"Wampler, K., & Popović, Z. (2009). Optimal Gait and Form for Animal Locomotion. ACM Transactions on Graphics, 28(3), 60.",
				"Huh, M., Zhang, R., Zhu, J.-Y., Paris, S., & Hertzmann, A. (2020). Transforming and Projecting Images into Class-conditional Generative"
						+ " Networks. ECCV. arXiv:2005.01703.",
				CMA_ES,
				ADAM,
				LEARNING);
	}

	@Override
	public int population(BasinCmaSettings settings, int dimension) {
		return cmaEs.population(settings.cmaEs(), dimension);
	}

	@Override
	protected Method method(Problem problem, BasinCmaSettings settings) {
		var adam = new Member<>(new AdamFactory(), settings.descent());
		var basins = new Interleaving(ID, new Member<>(cmaEs, settings.cmaEs()), adam, settings.gradientSteps(), Inheritance.BALDWINIAN);
		return Relay.terminal(ID, basins, adam, settings.terminalSteps(), problem);
	}
}
