// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath;

import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.PowellOptimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.commonsmath.internal.Baseline;
import org.machineimagination.optimizer.commonsmath.internal.Minimizer;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Powell's method of directions: one line after the other, the lines turned towards where it went. It knows no bounds. */
@Component(service = PlugIn.class)
public final class PowellFactory extends Baseline<PowellSettings> {

	/** Identifier of the method. */
	public static final String ID = "powell";

	private static final double ABSOLUTE = 1e-14;

	/** Made by the framework, or by whoever needs one. */
	public PowellFactory() {
		super(ID, "Powell's directions, of Commons Math", "Searches along one direction after the other, over few coordinates.", PowellSettings.class,
				"Powell, M. J. D. (1964). An Efficient Method for Finding the Minimum of a Function of Several Variables without Calculating Derivatives. The "
						+ "Computer Journal, 7(2), 155-162.",
				"Brent, R. P. (1973). Algorithms for Minimization without Derivatives. Prentice-Hall.");
	}

	@Override
	protected Minimizer minimizer(Problem problem, PowellSettings settings) {
		return (of, loss, random) -> new PowellOptimizer(settings.tolerance(), ABSOLUTE, settings.lineTolerance(), ABSOLUTE)
				.optimize(new MaxEval(Integer.MAX_VALUE), new ObjectiveFunction(loss), GoalType.MINIMIZE, new InitialGuess(of.start()));
	}
}
