// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import java.util.List;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.cmaes.internal.CmaEs;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.cmaes.settings.Covariance;
import org.machineimagination.optimizer.cmaes.settings.StepSizeAdaptation;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.SettingException;
import org.osgi.service.component.annotations.Component;

/** CMA-ES with a full, a diagonal or a restricted covariance matrix, two ways to adapt the step size, bounds, and restarts. */
@Component(service = PlugIn.class)
public final class CmaEsFactory implements OptimizerFactory<CmaEsSettings> {

	/** Identifier of the method. */
	public static final String ID = CmaEs.METHOD;

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
						+ " Evolutionary Computation, 28(3), 405-435.",
				"Akimoto, Y., & Hansen, N. (2016). Projection-Based Restricted Covariance Matrix Adaptation for High Dimension."
						+ " Genetic and Evolutionary Computation Conference, 197-204.",
				"Akimoto, Y., & Hansen, N. (2016). Online Model Selection for Restricted Covariance Matrix Adaptation."
						+ " Parallel Problem Solving from Nature, 3-13.",
				"Hansen, N. (2008). CMA-ES with Two-Point Step-Size Adaptation. INRIA research report 6527.",
				"Hansen, N., Atamna, A., & Auger, A. (2014). How to Assess Step-Size Adaptation Mechanisms in Randomised Search."
						+ " Parallel Problem Solving from Nature, 60-69.",
				"Hansen, N., Niederberger, A., Guzzella, L., & Koumoutsakos, P. (2009). A Method for Handling Uncertainty in Evolutionary"
						+ " Optimization. IEEE Transactions on Evolutionary Computation, 13(1), 180-197.",
				"Auger, A., & Hansen, N. (2005). A Restart CMA Evolution Strategy with Increasing Population Size."
						+ " IEEE Congress on Evolutionary Computation, 1769-1776.",
				"Hansen, N. (2009). Benchmarking a BI-Population CMA-ES on the BBOB-2009 Function Testbed."
						+ " Genetic and Evolutionary Computation Conference, 2389-2395.",
				"Hansen, N. (2011). Injecting External Solutions into CMA-ES. arXiv:1110.4181.");
	}

	@Override
	public Class<CmaEsSettings> settingsType() {
		return CmaEsSettings.class;
	}

	@Override
	public boolean needsGradients() {
		return false;
	}

	/** {@inheritDoc} This is the first run's; restarts announce larger ones as they come, since few searches live to see the largest. */
	@Override
	public int population(CmaEsSettings settings, int dimension) {
		return settings.population() != 0 ? settings.population() : 4 + (int) (3 * Math.log(dimension));
	}

	@Override
	public Optimizer create(Problem problem, CmaEsSettings settings, RestorableUniformRandomProvider random) {
		check(settings, problem.dimension());
		return CmaEs.start(problem, settings, population(settings, problem.dimension()), random);
	}

	@Override
	public Optimizer resume(Problem problem, CmaEsSettings settings, RestorableUniformRandomProvider random, byte[] state) {
		check(settings, problem.dimension());
		var reader = new StateReader(state, ID, CmaEs.STATE_VERSION);
		return CmaEs.resume(problem, settings, population(settings, problem.dimension()), random, reader);
	}

	/** What the ranges of {@link CmaEsSettings} cannot say; records made without {@code Settings} come here too. */
	private void check(CmaEsSettings settings, int dimension) {
		if (settings.population() < 0 || settings.population() == 1) {
			throw new SettingException("population",
					"The setting population is auto or a whole number of at least 2, not '" + settings.population() + "'.");
		}
		if (!(settings.stepSize() > 0 && Double.isFinite(settings.stepSize()))) {
			throw new SettingException("step-size", "The setting step-size is a number above 0, not '" + settings.stepSize() + "'.");
		}
		if (settings.stepSizeAdaptation() == StepSizeAdaptation.TWO_POINT
				&& population(settings, dimension) < StepSizeAdaptation.FEWEST_FOR_TWO_POINTS) {
			throw new SettingException("step-size-adaptation", "The setting step-size-adaptation two-point needs a population of at least "
					+ StepSizeAdaptation.FEWEST_FOR_TWO_POINTS + ", not " + settings.population() + ".");
		}
		if (settings.maximumRestarts() < 1 || settings.maximumRestarts() > 20) {
			throw new SettingException("maximum-restarts",
					"The setting maximum-restarts is a whole number from 1 to 20, not '" + settings.maximumRestarts() + "'.");
		}
		if (Double.isNaN(settings.ftarget())) {
			throw new SettingException("ftarget", "The setting ftarget is a number, or -Infinity for no target.");
		}
	}
}
