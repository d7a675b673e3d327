// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.optimizer.PointOptimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.cmaes.settings.Restarts;
import org.machineimagination.plugin.StateException;

/**
 * The evolution strategy as others see it: a run and, where restarts are wanted, the runs that follow it. All limits are for the runs
 * together.
 *
 * <p>Among several runs the one with the smallest loss is the one to answer with: {@link #center()} is the mean of that run, the present one
 * or one that has ended.
 */
public final class CmaEs implements PointOptimizer {

	/** Identifier of the method, also in its saved states. */
	public static final String METHOD = "cma-es";
	/** Version of the saved state's layout. */
	public static final int STATE_VERSION = 2;

	private final Problem problem;
	private final CmaEsSettings settings;
	private final int population;
	private final RestorableUniformRandomProvider random;
	private final RestartPlan restarts;
	private Run run;
	private long generation;
	private long evaluations; // of the runs that have ended
	private double best = Double.POSITIVE_INFINITY; // of the runs that have ended
	private double[] bestCenter = new double[0];
	private boolean asked;

	private CmaEs(Problem problem, CmaEsSettings settings, int population, RestorableUniformRandomProvider random) {
		this.problem = problem;
		this.settings = settings;
		this.population = population;
		this.random = random;
		restarts = new RestartPlan(problem, settings, population);
		run = new Run(problem, settings, restarts.first(), random);
	}

	private CmaEs(Problem problem, CmaEsSettings settings, int population, RestorableUniformRandomProvider random, StateReader state) {
		this.problem = problem;
		this.settings = settings;
		this.population = population;
		this.random = random;
		restarts = new RestartPlan(problem, settings, population);
		run = restore(state);
	}

	/** Starts a search; the factory has checked the settings. */
	public static CmaEs start(Problem problem, CmaEsSettings settings, int population, RestorableUniformRandomProvider random) {
		return new CmaEs(problem, settings, population, random);
	}

	/**
	 * Continues a search.
	 *
	 * @param state positioned behind its heading
	 * @throws StateException if the state does not fit the problem, the settings or the random generator
	 */
	public static CmaEs resume(Problem problem, CmaEsSettings settings, int population, RestorableUniformRandomProvider random,
			StateReader state) {
		return new CmaEs(problem, settings, population, random, state);
	}

	@Override
	public double[][] ask() {
		if (asked) {
			throw new IllegalStateException("The last population has not been told yet");
		}
		asked = true;
		return run.ask();
	}

	@Override
	public void tell(double[] losses, double @Nullable [][] gradients) {
		checkTold(losses);
		learn(losses);
	}

	/**
	 * {@inheritDoc}
	 *
	 * <p>Points that are where they were asked for count as ever; {@link Run#inject} says how another point counts. A point that is not
	 * finite counts as a loss that is not.
	 */
	@Override
	public void tell(double[][] points, double[] losses) {
		checkTold(losses);
		if (points.length != losses.length) {
			throw new IllegalArgumentException("There are " + points.length + " points for " + losses.length + " losses");
		}
		double[] counted = losses.clone();
		for (int k = 0; k < points.length; k++) {
			if (points[k].length != problem.dimension()) {
				throw new IllegalArgumentException("A point has " + points[k].length + " coordinates; the search has " + problem.dimension());
			}
			if (!Arrays.stream(points[k]).allMatch(Double::isFinite)) {
				counted[k] = Double.NaN;
			} else if (!run.asked(k, points[k])) {
				run.inject(k, points[k]);
			}
		}
		learn(counted);
	}

	private void checkTold(double[] losses) {
		if (!asked) {
			throw new IllegalStateException("There is no population to tell about: ask first");
		}
		if (losses.length != run.population()) {
			throw new IllegalArgumentException("There are " + losses.length + " losses for " + run.population() + " candidates");
		}
	}

	private void learn(double[] losses) {
		asked = false;
		generation++;
		run.tell(losses);
		if (restarts.hasNext() && limit().isEmpty() && run.stopReason().isPresent()) {
			restart();
		}
	}

	private void restart() {
		if (run.best() < best) {
			best = run.best();
			bestCenter = run.center();
		}
		evaluations += run.evaluations();
		restarts.next(run.evaluations(), random).ifPresent(plan -> run = new Run(problem, settings, plan, random));
	}

	@Override
	public int population() {
		return run.population();
	}

	@Override
	public long generation() {
		return generation;
	}

	@Override
	public double[] center() {
		return best < run.best() ? bestCenter.clone() : run.center();
	}

	@Override
	public Optional<StopReason> stopReason() {
		return limit().or(run::stopReason);
	}

	private Optional<StopReason> limit() {
		if (Math.min(best, run.best()) <= settings.ftarget()) {
			return Run.stop("ftarget", "A loss has reached the target.");
		}
		if (settings.maxfevals() > 0 && evaluations + run.evaluations() >= settings.maxfevals()) {
			return Run.stop("maxfevals", "The largest number of evaluations is reached.");
		}
		if (settings.maxiter() > 0 && generation >= settings.maxiter()) {
			return Run.stop("maxiter", "The largest number of generations is reached.");
		}
		return Optional.empty();
	}

	@Override
	public Map<String, Double> figures() {
		Map<String, Double> figures = run.figures();
		if (settings.restarts() != Restarts.NONE) {
			figures.put("population", (double) run.population());
			figures.put("restarts", (double) restarts.restarts());
		}
		return figures;
	}

	@Override
	public byte[] save() {
		if (asked) {
			throw new IllegalStateException("A state can be saved only between two generations");
		}
		var state = new StateWriter(METHOD, STATE_VERSION);
		state.writeText(form()).writeInt(problem.dimension()).writeInt(population);
		state.writeLong(generation).writeLong(evaluations).writeDouble(best).writeDoubles(bestCenter);
		restarts.save(state);
		run.save(state);
		return state.writeRandom(random).toBytes();
	}

	/** Takes over all but the present run, which it returns. */
	private Run restore(StateReader state) {
		String form = state.readText();
		int dimension = state.readInt();
		int told = state.readInt();
		if (!form.equals(form()) || dimension != problem.dimension() || told != population) {
			throw new StateException(("The saved state has %d dimensions, a population of %d and the settings %s; the search has"
					+ " %d, %d and %s.").formatted(dimension, told, form, problem.dimension(), population, form()));
		}
		generation = state.readLong();
		evaluations = state.readLong();
		best = state.readDouble();
		bestCenter = state.readDoubles();
		if (bestCenter.length != (best < Double.POSITIVE_INFINITY ? dimension : 0)) {
			throw new StateException("The saved state of the best run has " + bestCenter.length + " coordinates.");
		}
		restarts.restore(state);
		Run.Plan plan = Run.readPlan(state, problem.start());
		if (!restarts.allows(plan.population())) {
			throw new StateException("The saved state has a population of " + plan.population() + ", which no run of this search has.");
		}
		var restored = new Run(problem, settings, plan, random);
		restored.restore(state);
		state.readRandom(random);
		state.end();
		return restored;
	}

	/** The settings that a state's layout depends on. */
	private String form() {
		return (settings.covariance().resolve(problem.dimension()) + " " + settings.stepSizeAdaptation() + " " + settings.bounds() + " "
				+ settings.restarts()).toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
