// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.cmaes.settings.Restarts;
import org.machineimagination.plugin.StateException;

/**
 * Decides on the next run when one has ended.
 *
 * <p>IPOP (Auger and Hansen 2005, "A restart CMA evolution strategy with increasing population size") doubles the population
 * each time. BIPOP (Hansen 2009, "Benchmarking a BI-population CMA-ES on the BBOB-2009 function testbed") does so too, but first
 * spends as many evaluations on runs with small populations and step sizes: λ_s = λ_0 (λ_l / 2 λ_0)^(u²) and σ_s = σ_0 10^(-2u), each with
 * a u of its own, uniform in 0..1; such a run takes half of the evaluations of the last large run at most. The first run counts as a small
 * one, as in pycma. No run follows the last large one.
 */
final class RestartPlan {

	private final Problem problem;
	private final CmaEsSettings settings;
	private final int population;
	private final int most;
	private int large; // restarts with a larger population
	private int small; // and with a small one
	private boolean isLarge; // whether the present run is one of the larger
	private long largeEvaluations;
	private long smallEvaluations;
	private long lastLargeEvaluations;

	/** @param population of the first run, λ_0 */
	RestartPlan(Problem problem, CmaEsSettings settings, int population) {
		this.problem = problem;
		this.settings = settings;
		this.population = population;
		most = settings.restarts() == Restarts.NONE ? 0 : settings.maximumRestarts();
	}

	Run.Plan first() {
		return new Run.Plan(problem.start(), population, settings.stepSize(), 0);
	}

	/** Number of restarts so far. */
	int restarts() {
		return large + small;
	}

	/** Whether another run may follow the present one. */
	boolean hasNext() {
		return large < most;
	}

	/**
	 * The run that follows, if another may.
	 *
	 * @param evaluations what the run that has ended took
	 */
	Optional<Run.Plan> next(long evaluations, UniformRandomProvider random) {
		if (!hasNext()) {
			return Optional.empty();
		}
		count(evaluations);
		isLarge = settings.restarts() == Restarts.IPOP || smallEvaluations >= largeEvaluations;
		double[] start = start(random);
		if (isLarge) {
			large++;
			return Optional.of(new Run.Plan(start, (int) Math.min(Integer.MAX_VALUE, (long) population << large), settings.stepSize(), 0));
		}
		small++;
		double exponent = random.nextDouble();
		int size = (int) (population * Math.pow(Math.scalb(0.5, large), exponent * exponent)); // large is 1 at least
		double stepSize = settings.stepSize() * Math.pow(10, -2 * random.nextDouble());
		return Optional.of(new Run.Plan(start, size, stepSize, lastLargeEvaluations / 2));
	}

	private void count(long evaluations) {
		if (isLarge) {
			largeEvaluations += evaluations;
			lastLargeEvaluations = evaluations;
		} else {
			smallEvaluations += evaluations;
		}
	}

	/** From the prior, or normally distributed around the first start and set back within the bounds. */
	private double[] start(UniformRandomProvider random) {
		if (problem.prior().isPresent()) {
			return problem.prior().get().draw(random);
		}
		var normal = ZigguratSampler.NormalizedGaussian.of(random);
		double[] start = problem.start().clone();
		for (int i = 0; i < start.length; i++) {
			start[i] = Math.clamp(start[i] + settings.stepSize() * normal.sample(), problem.lower()[i], problem.upper()[i]);
		}
		return start;
	}

	/** Whether a run can have a population; what is read from a file need not be true. */
	boolean allows(int runPopulation) {
		long largest = (long) population << large;
		return runPopulation >= population && runPopulation <= largest;
	}

	void save(StateWriter state) {
		state.writeInt(large).writeInt(small).writeInt(isLarge ? 1 : 0);
		state.writeLong(largeEvaluations).writeLong(smallEvaluations).writeLong(lastLargeEvaluations);
	}

	void restore(StateReader state) {
		large = state.readInt();
		if (large < 0 || large > most) {
			throw new StateException("The saved state has " + large + " restarts; the search has " + most + " at most.");
		}
		small = state.readInt();
		isLarge = state.readInt() != 0;
		largeEvaluations = state.readLong();
		smallEvaluations = state.readLong();
		lastLargeEvaluations = state.readLong();
	}
}
