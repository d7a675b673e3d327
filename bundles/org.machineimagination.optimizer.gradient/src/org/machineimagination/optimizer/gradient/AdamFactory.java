// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import java.util.List;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Adam: a gradient method that scales every coordinate by its recent gradients. */
@Component(service = PlugIn.class)
public final class AdamFactory implements OptimizerFactory<AdamSettings> {

	/** Identifier of the method. */
	public static final String ID = "adam";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "Adam";
	}

	@Override
	public String description() {
		return "Follows the gradient, each coordinate at a pace set by its own recent gradients.";
	}

	@Override
	public List<String> references() {
		return List.of("Kingma, D. P., & Ba, J. (2015). Adam: A Method for Stochastic Optimization. ICLR. arXiv:1412.6980.",
				"Loshchilov, I., & Hutter, F. (2019). Decoupled Weight Decay Regularization. ICLR. arXiv:1711.05101.",
				"Loshchilov, I., & Hutter, F. (2017). SGDR: Stochastic Gradient Descent with Warm Restarts. ICLR. arXiv:1608.03983.");
	}

	@Override
	public Class<AdamSettings> settingsType() {
		return AdamSettings.class;
	}

	@Override
	public boolean needsGradients() {
		return true;
	}

	@Override
	public int population(AdamSettings settings, int dimension) {
		return settings.population();
	}

	@Override
	public Optimizer create(Problem problem, AdamSettings settings, RestorableUniformRandomProvider random) {
		return start(problem, settings, random);
	}

	@Override
	public Optimizer resume(Problem problem, AdamSettings settings, RestorableUniformRandomProvider random, byte[] state) {
		var reader = new StateReader(state, ID, Descent.STATE_VERSION);
		return start(problem, settings, random).restored(reader);
	}

	private static Descent start(Problem problem, AdamSettings settings, RestorableUniformRandomProvider random) {
		var plan = new Descent.Plan(ID, settings.population(), settings.learningRate(), settings.schedule(), settings.warmUp(),
				settings.clip(), settings.spread(), settings.ema(), settings.project());
		return new Descent(problem, plan, () -> new AdamRule(settings, problem.start()), random);
	}
}
