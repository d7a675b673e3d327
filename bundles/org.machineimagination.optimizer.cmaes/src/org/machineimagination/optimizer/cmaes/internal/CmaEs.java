// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.optimizer.PointOptimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.cmaes.CmaEsSettings;
import org.machineimagination.optimizer.cmaes.Covariance;

/**
 * The evolution strategy with covariance matrix adaptation and cumulative step-size adaptation (Hansen 2016, appendix A).
 *
 * <p>A generation in which no loss is finite tells nothing: it is counted and changes nothing else.
 */
public final class CmaEs implements PointOptimizer {

	/** Version of the saved state's layout. */
	public static final int STATE_VERSION = 1;

	private static final double CONDITION_LIMIT = 1e14;
	private static final double CREEPING_LIMIT = 1e20;

	private final CmaEsSettings settings;
	private final Constants constants;
	private final Covariance covariance;
	private final RestorableUniformRandomProvider random;
	private final ZigguratSampler.NormalizedGaussian normal;
	private final Generation current;
	private final Distribution distribution;
	private final StopConditions history;
	private final double[] mean;
	private final double[] sigmaPath;
	private double sigma;
	private long generation;
	private boolean asked;

	private CmaEs(Problem problem, CmaEsSettings settings, int population, RestorableUniformRandomProvider random) {
		this.settings = settings;
		this.random = random;
		int n = problem.dimension();
		covariance = settings.covariance().resolve(n);
		constants = Constants.of(n, population, covariance, settings.active());
		normal = ZigguratSampler.NormalizedGaussian.of(random);
		current = new Generation(population, n);
		distribution = covariance == Covariance.FULL ? new FullDistribution(constants) : new SeparableDistribution(constants);
		history = new StopConditions(n, population);
		mean = problem.start().clone();
		sigmaPath = new double[n];
		sigma = settings.stepSize();
	}

	/** Starts a search; the factory has checked the settings. */
	public static CmaEs start(Problem problem, CmaEsSettings settings, int population, RestorableUniformRandomProvider random) {
		return new CmaEs(problem, settings, population, random);
	}

	/**
	 * Continues a search.
	 *
	 * @param state positioned behind its heading
	 * @throws IllegalArgumentException if the state does not fit the problem, the settings or the random generator
	 */
	public static CmaEs resume(Problem problem, CmaEsSettings settings, int population, RestorableUniformRandomProvider random,
			StateReader state) {
		var resumed = new CmaEs(problem, settings, population, random);
		resumed.restore(state);
		return resumed;
	}

	@Override
	public double[][] ask() {
		if (asked) {
			throw new IllegalStateException("The last population has not been told yet");
		}
		for (double[] draw : current.normal) {
			for (int i = 0; i < draw.length; i++) {
				draw[i] = normal.sample();
			}
		}
		distribution.transform(current);
		Arrays.fill(current.injected, false);
		for (int k = 0; k < current.population(); k++) {
			System.arraycopy(mean, 0, current.candidates[k], 0, mean.length);
			Kernels.add(current.candidates[k], 0, mean.length, sigma, current.steps[k]);
		}
		asked = true;
		return current.candidates;
	}

	@Override
	public void tell(double[] losses, double[][] gradients) {
		checkTold(losses);
		learnFrom(losses);
	}

	/**
	 * {@inheritDoc}
	 *
	 * <p>Points that are where they were asked for count as ever. Another point counts as the step that leads to it, shortened to the
	 * Mahalanobis length √n + 2n/(n + 2) where it is longer (Hansen 2011, "Injecting external solutions into CMA-ES", arXiv 1110.4181, section 2
	 * and table 1), so that one point from afar moves the mean but does not break the distribution. A point that is not finite counts as a
	 * loss that is not.
	 */
	@Override
	public void tell(double[][] points, double[] losses) {
		checkTold(losses);
		if (points.length != losses.length) {
			throw new IllegalArgumentException("There are " + points.length + " points for " + losses.length + " losses");
		}
		double[] counted = losses.clone();
		for (int k = 0; k < points.length; k++) {
			if (points[k].length != mean.length) {
				throw new IllegalArgumentException("A point has " + points[k].length + " coordinates; the search has " + mean.length);
			}
			if (!Arrays.stream(points[k]).allMatch(Double::isFinite)) {
				counted[k] = Double.NaN;
			} else if (!Arrays.equals(points[k], current.candidates[k])) {
				current.injected[k] = true;
				inject(k, points[k]);
			}
		}
		learnFrom(counted);
	}

	private void inject(int k, double[] point) {
		double[] step = current.steps[k];
		for (int i = 0; i < step.length; i++) {
			step[i] = (point[i] - mean[i]) / sigma;
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

	private void checkTold(double[] losses) {
		if (!asked) {
			throw new IllegalStateException("There is no population to tell about: ask first");
		}
		if (losses.length != current.population()) {
			throw new IllegalArgumentException("There are " + losses.length + " losses for " + current.population() + " candidates");
		}
	}

	private void learnFrom(double[] losses) {
		asked = false;
		generation++;
		history.record(generation, losses);
		if (current.rank(losses)) {
			learn();
		}
	}

	private void learn() {
		current.recombine(constants.weights());
		Kernels.add(mean, 0, mean.length, sigma, current.meanStep);

		// The path of the step size (equation 43) lives where the distribution is isotropic, that is, where the draws are.
		double memory = constants.sigmaPath();
		Kernels.scale(sigmaPath, 0, mean.length, 1 - memory);
		Kernels.add(sigmaPath, 0, mean.length, Math.sqrt(memory * (2 - memory) * constants.weights().effective()), current.meanNormal);

		double square = Kernels.square(sigmaPath);
		double grown = 1 - Math.pow(1 - memory, 2.0 * generation);
		boolean stalled = square / grown / mean.length >= 2 + 4.0 / (mean.length + 1);
		distribution.update(current, stalled);

		// Equation 44; one generation changes the step size by a factor e at most.
		double change = memory / constants.damping() * (Math.sqrt(square) / constants.normLength() - 1);
		sigma *= Math.exp(Math.min(1, change));
	}

	@Override
	public int population() {
		return current.population();
	}

	@Override
	public long generation() {
		return generation;
	}

	@Override
	public double[] center() {
		return mean.clone();
	}

	@Override
	public Optional<StopReason> stopReason() {
		if (generation == 0) {
			return Optional.empty();
		}
		return lossReason().or(this::distributionReason);
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
		if (sigma / distribution.longestAxis() > CREEPING_LIMIT * settings.stepSize()) {
			return stop("tolupsigma", "The step size grows without end while the losses hardly improve.");
		}
		if (coordinateWithoutEffect()) {
			return stop("noeffectcoord", "A step along a coordinate is too small to change the mean.");
		}
		if (distribution instanceof FullDistribution full) {
			if (axisWithoutEffect(full)) {
				return stop("noeffectaxis", "A step along a principal axis is too small to change the mean.");
			}
			if (full.longestAxis() > Math.sqrt(CONDITION_LIMIT) * full.shortestAxis()) {
				return stop("tolconditioncov", "The condition number of the covariance matrix exceeds 1e14.");
			}
		}
		return Optional.empty();
	}

	private static Optional<StopReason> stop(String name, String explanation) {
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

	@Override
	public Map<String, Double> figures() {
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
		return figures;
	}

	@Override
	public byte[] save() {
		if (asked) {
			throw new IllegalStateException("A state can be saved only between two generations");
		}
		var state = new StateWriter(CmaEsFactory.ID, STATE_VERSION);
		state.writeText(covariance.name()).writeInt(mean.length).writeInt(current.population());
		state.writeLong(generation).writeDouble(sigma).writeDoubles(mean).writeDoubles(sigmaPath);
		distribution.save(state);
		history.save(state);
		return state.writeRandom(random).toBytes();
	}

	private void restore(StateReader state) {
		String form = state.readText();
		int dimension = state.readInt();
		int population = state.readInt();
		if (!form.equals(covariance.name()) || dimension != mean.length || population != current.population()) {
			throw new IllegalArgumentException(("The saved state has %d dimensions, a population of %d and a %s covariance; the search has"
					+ " %d, %d and %s.").formatted(dimension, population, form.toLowerCase(Locale.ROOT), mean.length,
							current.population(), covariance.name().toLowerCase(Locale.ROOT)));
		}
		generation = state.readLong();
		sigma = state.readDouble();
		state.readDoubles(mean);
		state.readDoubles(sigmaPath);
		distribution.restore(state);
		history.restore(state);
		state.readRandom(random);
		state.end();
	}
}
