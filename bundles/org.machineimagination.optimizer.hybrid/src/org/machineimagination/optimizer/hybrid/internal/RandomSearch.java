// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import java.util.Map;
import java.util.Optional;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Prior;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.plugin.UsageException;

/** Points from the prior and nothing else; the last population is as small as the budget leaves room for. */
public final class RandomSearch implements Optimizer {

	private static final int STATE_VERSION = 1;

	private final String label;
	private final Problem problem;
	private final Prior prior;
	private final int population;
	private final RestorableUniformRandomProvider random;
	private final BestPoints best = new BestPoints(1);
	private long evaluations;
	private long generation;
	private double @Nullable [][] asked;

	private RandomSearch(String label, Problem problem, int population, RestorableUniformRandomProvider random) {
		this.label = label;
		this.problem = problem;
		this.prior = problem.prior().orElseThrow(() -> new UsageException(
				"Random points need a prior to be drawn from, which this problem does not have; take another optimizer."));
		this.population = population;
		this.random = random;
	}

	/**
	 * Random search as a method.
	 *
	 * @param label      identifier of the method or the composition, for saved states
	 * @param population points in a population, at least 1
	 * @param points     points in all, or 0 for the budget of the problem
	 */
	public static Method of(String label, int population, long points) {
		return new Method() {
			@Override
			public Optimizer start(Problem problem, RestorableUniformRandomProvider random) {
				return new RandomSearch(label, of(problem), population, random);
			}

			@Override
			public Optimizer resume(Problem problem, RestorableUniformRandomProvider random, byte[] state) {
				return new RandomSearch(label, of(problem), population, random).restored(new StateReader(state, label, STATE_VERSION));
			}

			private Problem of(Problem problem) {
				return points == 0 ? problem : new Problem(problem.start(), problem.lower(), problem.upper(), points, problem.prior());
			}
		};
	}

	private RandomSearch restored(StateReader state) {
		evaluations = state.readLong();
		generation = state.readLong();
		best.restore(state, problem.dimension());
		state.readRandom(random);
		state.end();
		return this;
	}

	@Override
	public double[][] ask() {
		if (asked != null) {
			throw new IllegalStateException("The last population has not been told yet");
		}
		var drawn = new double[population()][];
		for (int k = 0; k < drawn.length; k++) {
			drawn[k] = within(prior.draw(random));
		}
		asked = drawn;
		return drawn;
	}

	private double[] within(double[] point) {
		for (int i = 0; i < point.length; i++) {
			point[i] = Math.clamp(point[i], problem.lower()[i], problem.upper()[i]);
		}
		return point;
	}

	@Override
	public void tell(double[] losses, double @Nullable [][] gradients) {
		double[][] population = asked;
		if (population == null) {
			throw new IllegalStateException("There is no population to tell about: ask first");
		}
		if (losses.length != population.length) {
			throw new IllegalArgumentException("There are " + losses.length + " losses for " + population.length + " candidates");
		}
		best.add(population, losses);
		evaluations += losses.length;
		generation++;
		asked = null;
	}

	@Override
	public int population() {
		if (asked != null) {
			return asked.length;
		}
		long left = problem.evaluations() - evaluations;
		return problem.evaluations() == 0 || left <= 0 ? population : (int) Math.min(population, left);
	}

	@Override
	public long generation() {
		return generation;
	}

	/** The best point so far; before there is one, the start. */
	@Override
	public double[] center() {
		return best.isEmpty() ? problem.start().clone() : best.points()[0];
	}

	@Override
	public Optional<StopReason> stopReason() {
		return Optional.empty();
	}

	/** There is no step; the table of figures has a place for one. */
	@Override
	public Map<String, Double> figures() {
		return Map.of("step-size", Double.NaN);
	}

	@Override
	public byte[] save() {
		if (asked != null) {
			throw new IllegalStateException("A state can be saved only between two generations");
		}
		var state = new StateWriter(label, STATE_VERSION).writeLong(evaluations).writeLong(generation);
		best.save(state);
		return state.writeRandom(random).toBytes();
	}
}
