// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath;

import java.util.Arrays;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.commonsmath.internal.Baseline;
import org.machineimagination.optimizer.commonsmath.internal.Minimizer;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Commons Math's CMA-ES: a translation of Hansen's programs, and thus independent of ours. */
@Component(service = PlugIn.class)
public final class CommonsCmaEsFactory extends Baseline<CommonsCmaEsSettings> {

	/** Identifier of the method. */
	public static final String ID = "commons-cma-es";

	/** Made by the framework, or by whoever needs one. */
	public CommonsCmaEsFactory() {
		super(ID, "CMA-ES of Commons Math", "Another program of CMA-ES, to compare ours with, over few coordinates.", CommonsCmaEsSettings.class,
				"Hansen, N. (2006). The CMA Evolution Strategy: A Comparing Review. Towards a New Evolutionary Computation, 75-102.");
	}

	@Override
	protected Minimizer minimizer(Problem problem, CommonsCmaEsSettings settings) {
		int n = problem.dimension();
		int population = settings.population() == 0 ? 4 + (int) (3 * Math.log(n)) : settings.population();
		SimpleBounds bounds = settings.repair() ? new SimpleBounds(problem.lower(), problem.upper()) : SimpleBounds.unbounded(n);
		var sigma = new double[n];
		Arrays.setAll(sigma, i -> Math.min(settings.stepSize(), bounds.getUpper()[i] - bounds.getLower()[i]));
		return (of, loss, random) -> new CMAESOptimizer(Integer.MAX_VALUE, Double.NEGATIVE_INFINITY, settings.active(), settings.diagonal(), 0, random, false,
				null).optimize(new MaxEval(Integer.MAX_VALUE), new ObjectiveFunction(loss), GoalType.MINIMIZE, new InitialGuess(of.start()), bounds,
						new CMAESOptimizer.Sigma(sigma), new CMAESOptimizer.PopulationSize(population));
	}
}
