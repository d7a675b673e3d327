// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.cmaes.settings.Covariance;
import org.machineimagination.optimizer.cmaes.settings.StepSizeAdaptation;

/**
 * One search from its start to the first reason to end it: the evolution strategy with covariance matrix adaptation (Hansen 2016, appendix
 * A). Who calls sees to it that ask and tell alternate and that sizes fit.
 *
 * <p>A generation in which no loss is finite tells nothing: it is counted and changes nothing else.
 */
final class Run {

	private static final double CONDITION_LIMIT = 1e14;
	private static final double CREEPING_LIMIT = 1e20;

	/**
	 * How a run begins.
	 *
	 * @param start      the initial mean, within the bounds, {@code [n]}
	 * @param population number of candidates λ
	 * @param stepSize   initial step size σ
	 * @param most       evaluations after which it ends, 0 for no limit
	 */
	record Plan(double[] start, int population, double stepSize, long most) {
	}

	private final CmaEsSettings settings;
	private final Plan plan;
	private final Constants constants;
	private final ZigguratSampler.NormalizedGaussian normal;
	private final Generation current;
	private final Distribution distribution;
	private final StepSize stepSize;
	private final Domain domain;
	private final StopConditions history;
	private final double[] mean;
	private double sigma;
	private long generation;
	private double best = Double.POSITIVE_INFINITY;

	Run(Problem problem, CmaEsSettings settings, Plan plan, RestorableUniformRandomProvider random) {
		this.settings = settings;
		this.plan = plan;
		int n = problem.dimension();
		int population = plan.population();
		Covariance covariance = settings.covariance().resolve(n);
		constants = Constants.of(n, population, covariance, settings.active());
		normal = ZigguratSampler.NormalizedGaussian.of(random);
		domain = Domain.of(problem, settings.bounds());
		current = new Generation(population, n, !(domain instanceof UnboundedDomain));
		distribution = Distribution.of(covariance, constants, settings.directions());
		stepSize = settings.stepSizeAdaptation() == StepSizeAdaptation.CSA ? new CumulativeStepSize(constants)
				: new TwoPointStepSize(constants);
		history = new StopConditions(n, population);
		mean = new double[n];
		domain.invert(plan.start(), plan.start(), mean);
		sigma = plan.stepSize();
	}

	/** Draws a generation. Returns the points to evaluate. {@code [population][n]} */
	double[][] ask() {
		for (double[] draw : current.normal) {
			for (int i = 0; i < draw.length; i++) {
				draw[i] = normal.sample();
			}
		}
		stepSize.prepare(current, distribution);
		distribution.transform(current);
		current.stepSize = sigma;
		Arrays.fill(current.injected, false);
		for (int k = 0; k < current.population(); k++) {
			System.arraycopy(mean, 0, current.candidates[k], 0, mean.length);
			Kernels.add(current.candidates[k], 0, mean.length, sigma, current.steps[k]);
			domain.express(current.candidates[k], current.points[k]);
		}
		return current.points;
	}

	/** Whether a point is where it was asked for. */
	boolean asked(int k, double[] point) {
		return Arrays.equals(point, current.points[k]);
	}

	/**
	 * Puts a point in the place of candidate k: it counts as the step that leads to it, shortened to the Mahalanobis length √n + 2n/(n + 2)
	 * where it is longer (Hansen 2011, "Injecting external solutions into CMA-ES", arXiv 1110.4181, its limit on the length of
	 * an injected step), so that one point from afar moves the mean but does not break the distribution.
	 */
	void inject(int k, double[] point) {
		current.injected[k] = true;
		double[] candidate = current.candidates[k];
		double[] step = current.steps[k];
		domain.invert(point, mean, candidate);
		for (int i = 0; i < step.length; i++) {
			step[i] = (candidate[i] - mean[i]) / sigma;
		}
		distribution.whiten(step, current.normal[k]);
		double n = step.length;
		double length = Math.sqrt(Kernels.square(current.normal[k]));
		double longest = Math.sqrt(n) + 2 * n / (n + 2);
		if (length > longest) {
			Kernels.scale(step, 0, step.length, longest / length);
			Kernels.scale(current.normal[k], 0, step.length, longest / length);
		}
	}

	/** Learns from the losses of the points asked for, those injected in their place. {@code [population]} */
	void tell(double[] losses) {
		generation++;
		for (double loss : losses) {
			best = Double.isFinite(loss) ? Math.min(best, loss) : best;
		}
		double[] judged = domain.penalizes() ? domain.penalize(losses, current, mean, deviations(), constants.weights().effective()) : losses;
		history.record(generation, judged);
		if (current.rank(judged)) {
			learn(judged);
		}
	}

	private void learn(double[] losses) {
		current.recombine(constants.weights());
		Kernels.add(mean, 0, mean.length, sigma, current.meanStep);
		stepSize.learn(current, losses, generation);
		distribution.update(current, stepSize.stalled());
		sigma *= Math.exp(Math.min(1, stepSize.change())); // one generation changes it by a factor e at most
	}

	private double[] deviations() {
		var deviations = new double[mean.length];
		Arrays.setAll(deviations, i -> sigma * distribution.deviation(i));
		return deviations;
	}

	int population() {
		return current.population();
	}

	/** Evaluations told so far. */
	long evaluations() {
		return generation * current.population();
	}

	/** The smallest finite loss so far, infinite if there is none. */
	double best() {
		return best;
	}

	/** The point that the mean stands for. {@code [n]}, a copy */
	double[] center() {
		var center = new double[mean.length];
		domain.express(mean, center);
		return center;
	}

	Optional<StopReason> stopReason() {
		if (generation == 0) {
			return Optional.empty();
		}
		return lossReason().or(this::distributionReason).or(this::limit);
	}

	private Optional<StopReason> lossReason() {
		if (history.flat(settings.tolfun())) {
			return stop("tolfun", "All losses of the last generations are equal within the loss tolerance.");
		}
		if (history.flatHistory(settings.tolfunhist())) {
			return stop("tolfunhist", "The best losses of the last generations are equal within the loss history tolerance.");
		}
		if (history.stagnates(generation)) {
			return stop("tolstagnation", "Neither the best nor the median loss has improved for many generations.");
		}
		return Optional.empty();
	}

	private Optional<StopReason> distributionReason() {
		if (converged()) {
			return stop("tolx", "Every standard deviation is below the position tolerance.");
		}
		if (sigma / distribution.longestAxis() > CREEPING_LIMIT * plan.stepSize()) {
			return stop("tolupsigma", "The step size grows without end while the losses hardly improve.");
		}
		if (coordinateWithoutEffect()) {
			return stop("noeffectcoord", "A step along a coordinate is too small to change the mean.");
		}
		if (distribution instanceof FullDistribution full && axisWithoutEffect(full)) {
			return stop("noeffectaxis", "A step along a principal axis is too small to change the mean.");
		}
		if (distribution.longestAxis() > Math.sqrt(CONDITION_LIMIT) * distribution.shortestAxis()) {
			return stop("tolconditioncov", "The condition number of the covariance matrix exceeds 1e14.");
		}
		return Optional.empty();
	}

	private Optional<StopReason> limit() {
		return plan.most() > 0 && evaluations() >= plan.most()
				? stop("maxiter", "A search by a small population has taken its share of the evaluations.")
				: Optional.empty();
	}

	static Optional<StopReason> stop(String name, String explanation) {
		return Optional.of(new StopReason(name, explanation));
	}

	private boolean converged() {
		for (int i = 0; i < mean.length; i++) {
			if (!(sigma * distribution.deviation(i) < settings.tolx() && sigma * Math.abs(distribution.path(i)) < settings.tolx())) {
				return false;
			}
		}
		return true;
	}

	private boolean coordinateWithoutEffect() {
		for (int i = 0; i < mean.length; i++) {
			if (mean[i] == mean[i] + 0.2 * sigma * distribution.deviation(i)) {
				return true;
			}
		}
		return false;
	}

	/** One axis a generation, each in its turn. */
	private boolean axisWithoutEffect(FullDistribution full) {
		int k = (int) (generation % mean.length);
		for (int i = 0; i < mean.length; i++) {
			if (mean[i] != mean[i] + 0.1 * sigma * full.length(k) * full.axis(k)[i]) {
				return false;
			}
		}
		return true;
	}

	/** Figures of the distribution, in a fixed order. */
	Map<String, Double> figures() {
		double smallest = Double.POSITIVE_INFINITY;
		double largest = 0;
		for (int i = 0; i < mean.length; i++) {
			smallest = Math.min(smallest, distribution.deviation(i));
			largest = Math.max(largest, distribution.deviation(i));
		}
		var figures = new LinkedHashMap<String, Double>();
		figures.put("step-size", sigma);
		figures.put("axis-ratio", distribution.longestAxis() / distribution.shortestAxis());
		figures.put("smallest-deviation", sigma * smallest);
		figures.put("largest-deviation", sigma * largest);
		if (distribution instanceof VkdDistribution vkd) {
			figures.put("directions", (double) vkd.directions());
		}
		return figures;
	}

	/** Appends the plan, without its start, and the state. */
	void save(StateWriter state) {
		state.writeInt(plan.population()).writeDouble(plan.stepSize()).writeLong(plan.most());
		state.writeLong(generation).writeDouble(sigma).writeDouble(best).writeDoubles(mean);
		stepSize.save(state);
		distribution.save(state);
		domain.save(state);
		history.save(state);
	}

	/** The plan that {@link #save} appended; the start does not matter any more. */
	static Plan readPlan(StateReader state, double[] start) {
		return new Plan(start, state.readInt(), state.readDouble(), state.readLong());
	}

	/** Takes the state that {@link #save} appended behind the plan. */
	void restore(StateReader state) {
		generation = state.readLong();
		sigma = state.readDouble();
		best = state.readDouble();
		state.readDoubles(mean);
		stepSize.restore(state);
		distribution.restore(state);
		domain.restore(state);
		history.restore(state);
	}
}
