// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath;

import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.commonsmath.internal.Baseline;
import org.machineimagination.optimizer.commonsmath.internal.Minimizer;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.SettingException;
import org.osgi.service.component.annotations.Component;

/** Powell's BOBYQA: a quadratic model of the loss within bounds, put right with each point. */
@Component(service = PlugIn.class)
public final class BobyqaFactory extends Baseline<BobyqaSettings> {

	/** Identifier of the method. */
	public static final String ID = "bobyqa";

	private static final int FEWEST = 2;

	/** Made by the framework, or by whoever needs one. */
	public BobyqaFactory() {
		super(ID, "BOBYQA of Commons Math", "Minimises a quadratic model of the loss within the bounds, over few coordinates.", BobyqaSettings.class,
				"Powell, M. J. D. (2009). The BOBYQA Algorithm for Bound Constrained Optimization without Derivatives. DAMTP 2009/NA06.");
	}

	@Override
	protected int fewestDimensions() {
		return FEWEST;
	}

	@Override
	protected Minimizer minimizer(Problem problem, BobyqaSettings settings) {
		int n = problem.dimension();
		int points = settings.interpolationPoints() == 0 ? 2 * n + 1 : settings.interpolationPoints();
		int most = (n + 1) * (n + 2) / 2;
		if (points < n + 2 || points > most) {
			throw new SettingException("interpolation-points",
					"The setting interpolation-points is from %d to %d for a search over %d numbers, not %d.".formatted(n + 2, most, n, points));
		}
		if (settings.finalRadius() > settings.initialRadius()) {
			throw new SettingException("final-radius", "The setting final-radius is at most the initial radius, %s, not %s.".formatted(settings.initialRadius(),
					settings.finalRadius()));
		}
		return (of, loss, random) -> new BOBYQAOptimizer(points, settings.initialRadius(), settings.finalRadius()).optimize(new MaxEval(Integer.MAX_VALUE),
				new ObjectiveFunction(loss), GoalType.MINIMIZE, new InitialGuess(of.start()), new SimpleBounds(of.lower(), of.upper()));
	}
}
