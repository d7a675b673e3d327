// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import java.util.List;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.cmaes.internal.CmaEs;
import org.machineimagination.plugin.SettingException;
import org.osgi.service.component.annotations.Component;

/** CMA-ES with a full or a diagonal covariance matrix, negative weights and cumulative step-size adaptation. */
@Component(service = OptimizerFactory.class)
public final class CmaEsFactory implements OptimizerFactory<CmaEsSettings> {

	/** Identifier of the method. */
	public static final String ID = "cma-es";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public String name() {
		return "CMA-ES";
	}

	@Override
	public String description() {
		return "Searches without gradients by adapting a normal distribution to the candidates that did well.";
	}

	@Override
	public List<String> references() {
		return List.of(
				"Hansen, N. (2016). The CMA Evolution Strategy: A Tutorial. arXiv:1604.00772.",
				"Hansen, N., & Ostermeier, A. (2001). Completely Derandomized Self-Adaptation in Evolution Strategies."
						+ " Evolutionary Computation, 9(2), 159-195.",
				"Ros, R., & Hansen, N. (2008). A Simple Modification in CMA-ES Achieving Linear Time and Space Complexity."
						+ " Parallel Problem Solving from Nature, 296-305.",
				"Akimoto, Y., & Hansen, N. (2020). Diagonal Acceleration for Covariance Matrix Adaptation Evolution Strategies."
						+ " Evolutionary Computation, 28(3), 405-435.");
	}

	@Override
	public Class<CmaEsSettings> settingsType() {
		return CmaEsSettings.class;
	}

	@Override
	public boolean needsGradients() {
		return false;
	}

	@Override
	public int population(CmaEsSettings settings, int dimension) {
		return settings.population() != 0 ? settings.population() : 4 + (int) (3 * Math.log(dimension));
	}

	@Override
	public Optimizer create(Problem problem, CmaEsSettings settings, RestorableUniformRandomProvider random) {
		check(settings);
		return CmaEs.start(problem, settings, population(settings, problem.dimension()), random);
	}

	@Override
	public Optimizer resume(Problem problem, CmaEsSettings settings, RestorableUniformRandomProvider random, byte[] state) {
		check(settings);
		var reader = new StateReader(state, ID, CmaEs.STATE_VERSION);
		return CmaEs.resume(problem, settings, population(settings, problem.dimension()), random, reader);
	}

	/** What the ranges of {@link CmaEsSettings} cannot say; records made without {@code Settings} come here too. */
	private static void check(CmaEsSettings settings) {
		if (settings.population() < 0 || settings.population() == 1) {
			throw new SettingException("population",
					"The setting population is auto or a whole number of at least 2, not '" + settings.population() + "'.");
		}
		if (!(settings.stepSize() > 0 && Double.isFinite(settings.stepSize()))) {
			throw new SettingException("step-size", "The setting step-size is a number above 0, not '" + settings.stepSize() + "'.");
		}
	}
}
