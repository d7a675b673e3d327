// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath;

import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.commonsmath.internal.Baseline;
import org.machineimagination.optimizer.commonsmath.internal.Minimizer;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Nelder and Mead's simplex, which creeps downhill by mirroring its worst corner. It knows no bounds. */
@Component(service = PlugIn.class)
public final class NelderMeadFactory extends Baseline<NelderMeadSettings> {

	/** Identifier of the method. */
	public static final String ID = "nelder-mead";

	private static final double ABSOLUTE = 1e-14;

	/** Made by the framework, or by whoever needs one. */
	public NelderMeadFactory() {
		super(ID, "Nelder and Mead's simplex, of Commons Math", "Mirrors the worst corner of a simplex at the others, over few coordinates.",
				NelderMeadSettings.class,
				"Nelder, J. A., & Mead, R. (1965). A Simplex Method for Function Minimization. The Computer Journal, 7(4), 308-313.",
				"Gao, F., & Han, L. (2012). Implementing the Nelder-Mead Simplex Algorithm with Adaptive Parameters. Computational Optimization and Applications, "
						+ "51(1), 259-277.");
	}

	@Override
	protected Minimizer minimizer(Problem problem, NelderMeadSettings settings) {
		double n = settings.adaptive() ? Math.max(2, problem.dimension()) : 2;
		return (of, loss, random) -> new SimplexOptimizer(settings.tolerance(), ABSOLUTE).optimize(new MaxEval(Integer.MAX_VALUE), new ObjectiveFunction(loss),
				GoalType.MINIMIZE, new InitialGuess(of.start()),
				new NelderMeadSimplex(of.dimension(), settings.side(), 1, 1 + 2 / n, 0.75 - 1 / (2 * n), 1 - 1 / n));
	}
}
