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

/** Gradient descent with momentum. */
@Component(service = PlugIn.class)
public final class SgdFactory implements OptimizerFactory<SgdSettings> {

	/** Identifier of the method. */
	public static final String ID = "sgd";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "Gradient descent";
	}

	@Override
	public String description() {
		return "Follows the gradient downhill with momentum.";
	}

	@Override
	public List<String> references() {
		return List.of("Polyak, B. T. (1964). Some Methods of Speeding Up the Convergence of Iteration Methods."
				+ " USSR Computational Mathematics and Mathematical Physics, 4(5), 1-17.");
	}

	@Override
	public Class<SgdSettings> settingsType() {
		return SgdSettings.class;
	}

	@Override
	public boolean needsGradients() {
		return true;
	}

	@Override
	public int population(SgdSettings settings, int dimension) {
		return settings.population();
	}

	@Override
	public Optimizer create(Problem problem, SgdSettings settings, RestorableUniformRandomProvider random) {
		return start(problem, settings, random);
	}

	@Override
	public Optimizer resume(Problem problem, SgdSettings settings, RestorableUniformRandomProvider random, byte[] state) {
		var reader = new StateReader(state, ID, Descent.STATE_VERSION);
		return start(problem, settings, random).restored(reader);
	}

	private static Descent start(Problem problem, SgdSettings settings, RestorableUniformRandomProvider random) {
		var plan = new Descent.Plan(ID, settings.population(), settings.learningRate(), settings.schedule(), settings.warmUp(),
				settings.clip(), settings.spread(), settings.ema(), settings.project());
		return new Descent(problem, plan, () -> new MomentumRule(settings, problem.dimension()), random);
	}
}
