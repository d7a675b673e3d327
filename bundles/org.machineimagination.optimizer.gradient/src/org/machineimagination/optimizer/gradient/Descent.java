// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.StateException;

/**
 * A population of iterates that know nothing of each other, each moved by its own {@link Rule}.
 *
 * <p>A gradient with an entry that is not finite moves nothing: that iterate stays where it is for the generation. The center is the place
 * at which the best of the last losses was measured, so that a last step too far does no harm; or, where iterates are averaged, the average
 * of the iterate with that loss. What is asked is always the iterates themselves, as the gradients have to be theirs.
 */
final class Descent implements Optimizer {

	/** Version of the saved state's layout. */
	public static final int STATE_VERSION = 2;

	/**
	 * What the methods differ in, besides their rule.
	 *
	 * @param method       identifier of the factory
	 * @param population   number of iterates, at least 1
	 * @param learningRate at its largest; what it is at a step is reported as the step size
	 * @param schedule     how it changes
	 * @param warmUp       steps during which it first rises
	 * @param clip         largest length of a gradient, or 0
	 * @param spread       standard deviation of all iterates but the first around the start
	 * @param ema          share of an average's past kept at each step, or 0 for no averages
	 * @param project      whether the bounds hold
	 */
	public record Plan(String method, int population, double learningRate, Schedule schedule, int warmUp, double clip, double spread, double ema,
			boolean project) {

		/** @throws SettingException if there is no iterate, or a rate or spread is not a finite number */
		public Plan {
			if (population < 1) {
				throw new SettingException("population", "The setting population is a whole number of at least 1, not '" + population + "'.");
			}
			check("learning-rate", learningRate);
			check("spread", spread);
			if (!(ema >= 0 && ema < 1)) {
				throw new SettingException("ema", "The setting ema is a number of at least 0 and below 1, not '" + ema + "'.");
			}
		}

		/** Steps that the budget allows each iterate. */
		private long horizon(Problem problem) {
			if (schedule != Schedule.CONSTANT && problem.evaluations() == 0) {
				throw new SettingException("schedule", "The schedule " + schedule.name().toLowerCase(Locale.ROOT)
						+ " needs a number of evaluations to end at; give one, or take the schedule constant.");
			}
			return Math.max(1, problem.evaluations() / population);
		}

		private static void check(String setting, double value) {
			if (!(value >= 0 && Double.isFinite(value))) {
				throw new SettingException(setting, "The setting " + setting + " is a number of at least 0, not '" + value + "'.");
			}
		}
	}

	private final Problem problem;
	private final Plan plan;
	private final long horizon;
	private final RestorableUniformRandomProvider random;
	private final Rule[] rules;
	private final double[][] points; // where the iterates are
	private final double[][] asked; // what the caller holds
	private final double[] gradient;
	private final double[] center;
	private final @Nullable Averages averages; // null without
	private double longestGradient;
	private long generation;
	private boolean waiting;

	/**
	 * Starts a search.
	 *
	 * @param rule makes a fresh rule, called once for each iterate
	 */
	public Descent(Problem problem, Plan plan, Supplier<Rule> rule, RestorableUniformRandomProvider random) {
		this.problem = problem;
		this.plan = plan;
		this.horizon = plan.horizon(problem);
		this.random = random;
		int n = problem.dimension();
		var normal = ZigguratSampler.NormalizedGaussian.of(random);
		rules = new Rule[plan.population()];
		points = new double[plan.population()][];
		for (int k = 0; k < rules.length; k++) {
			rules[k] = rule.get();
			points[k] = problem.start().clone();
			for (int i = 0; k > 0 && i < n; i++) {
				points[k][i] += plan.spread() * normal.sample();
			}
			project(points[k]);
		}
		asked = new double[rules.length][n];
		gradient = new double[n];
		center = problem.start().clone();
		averages = plan.ema() > 0 ? new Averages(plan.ema(), points) : null;
	}

	/**
	 * Puts this search into a saved state.
	 *
	 * @param state positioned behind its heading
	 * @throws StateException if the state does not fit the problem, the settings or the random generator
	 */
	public Descent restored(StateReader state) {
		int dimension = state.readInt();
		int population = state.readInt();
		if (dimension != center.length || population != rules.length) {
			throw new StateException("The saved state has %d dimensions and a population of %d; the search has %d and %d."
					.formatted(dimension, population, center.length, rules.length));
		}
		generation = state.readLong();
		longestGradient = state.readDouble();
		state.readDoubles(center);
		state.readRows(points);
		for (Rule rule : rules) {
			rule.restore(state);
		}
		if (averages != null) {
			averages.restore(state);
		}
		state.readRandom(random);
		state.end();
		return this;
	}

	@Override
	public double[][] ask() {
		if (waiting) {
			throw new IllegalStateException("The last population has not been told yet");
		}
		for (int k = 0; k < points.length; k++) {
			System.arraycopy(points[k], 0, asked[k], 0, center.length);
		}
		waiting = true;
		return asked;
	}

	@Override
	public void tell(double[] losses, double @Nullable [][] gradients) {
		double[][] told = checked(losses, gradients);
		waiting = false;
		int best = best(losses);
		if (best >= 0) {
			System.arraycopy(points[best], 0, center, 0, center.length);
		}
		step(told);
		generation++;
		if (averages != null) {
			averages.add(points);
			if (best >= 0) {
				averages.average(best, generation, center);
			}
		}
	}

	private void step(double[][] gradients) {
		double rate = rate(generation);
		longestGradient = 0;
		for (int k = 0; k < rules.length; k++) {
			double length = length(gradients[k]);
			if (Double.isFinite(length)) {
				longestGradient = Math.max(longestGradient, length);
				double factor = plan.clip() > 0 && length > plan.clip() ? plan.clip() / length : 1;
				for (int i = 0; i < gradient.length; i++) {
					gradient[i] = factor * gradients[k][i];
				}
				rules[k].step(points[k], gradient, rate);
				project(points[k]);
			}
		}
	}

	/** The learning rate of the step that follows so many. */
	private double rate(long steps) {
		return plan.learningRate() * plan.schedule().factor(steps, horizon, plan.warmUp());
	}

	private void project(double[] point) {
		for (int i = 0; plan.project() && i < point.length; i++) {
			point[i] = Math.clamp(point[i], problem.lower()[i], problem.upper()[i]);
		}
	}

	/** The gradients, if there are some and all sizes fit. */
	private double[][] checked(double[] losses, double @Nullable [][] gradients) {
		if (!waiting) {
			throw new IllegalStateException("There is no population to tell about: ask first");
		}
		if (losses.length != rules.length) {
			throw new IllegalArgumentException("There are " + losses.length + " losses for " + rules.length + " candidates");
		}
		if (gradients == null) {
			throw new IllegalArgumentException("The optimizer " + plan.method() + " needs gradients");
		}
		if (gradients.length != rules.length) {
			throw new IllegalArgumentException("There are " + gradients.length + " gradients for " + rules.length + " candidates");
		}
		for (double[] one : gradients) {
			if (one.length != center.length) {
				throw new IllegalArgumentException("A gradient has " + one.length + " entries for " + center.length + " dimensions");
			}
		}
		return gradients;
	}

	/** Index of the smallest finite loss, or -1. */
	private static int best(double[] losses) {
		int best = -1;
		for (int k = 0; k < losses.length; k++) {
			if (Double.isFinite(losses[k]) && (best < 0 || losses[k] < losses[best])) {
				best = k;
			}
		}
		return best;
	}

	/** Scaled by the largest entry, so that the square of a large gradient does not overflow; NaN or infinite if an entry is. */
	private static double length(double[] vector) {
		double largest = 0;
		for (double entry : vector) {
			largest = Math.max(largest, Math.abs(entry));
		}
		if (largest == 0 || !Double.isFinite(largest)) {
			return largest;
		}
		double sum = 0;
		for (double entry : vector) {
			sum += (entry / largest) * (entry / largest);
		}
		return largest * Math.sqrt(sum);
	}

	@Override
	public int population() {
		return rules.length;
	}

	@Override
	public boolean wantsGradients() {
		return true;
	}

	@Override
	public long generation() {
		return generation;
	}

	@Override
	public double[] center() {
		return center.clone();
	}

	@Override
	public boolean averages() {
		return averages != null;
	}

	/** None: what counts as arrived depends on the loss, which the caller knows. */
	@Override
	public Optional<StopReason> stopReason() {
		return Optional.empty();
	}

	@Override
	public Map<String, Double> figures() {
		var figures = new LinkedHashMap<String, Double>();
		figures.put("step-size", rate(Math.max(0, generation - 1)));
		figures.put("gradient-length", longestGradient);
		return figures;
	}

	@Override
	public byte[] save() {
		if (waiting) {
			throw new IllegalStateException("A state can be saved only between two generations");
		}
		var state = new StateWriter(plan.method(), STATE_VERSION);
		state.writeInt(center.length).writeInt(rules.length).writeLong(generation).writeDouble(longestGradient);
		state.writeDoubles(center).writeRows(points);
		for (Rule rule : rules) {
			rule.save(state);
		}
		if (averages != null) {
			averages.save(state);
		}
		return state.writeRandom(random).toBytes();
	}
}
