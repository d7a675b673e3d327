// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * Learns how many directions VkD-CMA-ES needs (Akimoto and Hansen 2016, "Online model selection for restricted covariance matrix adaptation", PPSN
 * XIV, where their number is chosen online). There are more when all there are have become long, the coordinates' variances have settled and the
 * step size falls much more slowly than it would on a sphere: then something is left to learn that the present form cannot express. A direction goes
 * when it is short and becomes shorter.
 */
final class DirectionCount {

	private static final double LONG = 30; // of 1 + s, the variance along a direction in units of the rest
	private static final double FACTOR = Math.sqrt(2);
	private static final double SLOWDOWN = LONG / 10; // of the step size on a sphere, that is put up with
	private static final double STEP_SIZE_SLOPE = 0.1;
	private static final double VARIANCE_SLOPE = 0.3; // a coordinate that has to shrink does so with slope 1 at most, so that 1 finds nothing

	private final int n;
	private final double expected; // convergence rate on a sphere
	private final double[] variances; // smoothed change of the logarithm of each variance
	private final double[] lastVariances;
	private double[] lengths; // the same of 1 + s along each direction
	private double[] lastLengths;
	private double stepSize; // the same of the step size
	private double lastStepSize = Double.NaN;
	private long waited;

	DirectionCount(int dimension, int population, int directions) {
		n = dimension;
		expected = 0.5 * Math.min(1, (double) population / n);
		variances = new double[n];
		lastVariances = new double[n];
		lengths = new double[directions];
		lastLengths = new double[directions];
	}

	/** Most directions that can be told from the coordinates. */
	private int most() {
		return n - 1;
	}

	/**
	 * Looks at a generation.
	 *
	 * @param logStepSize ln σ
	 * @param logVariance ln of each coordinate's variance, {@code [n]}
	 * @param gains       s of each direction, {@code [k]}
	 */
	void observe(double logStepSize, double[] logVariance, double[] gains) {
		double memory = expected / SLOWDOWN;
		stepSize += memory * ((Double.isNaN(lastStepSize) ? 0 : logStepSize - lastStepSize) - stepSize);
		lastStepSize = logStepSize;
		for (int i = 0; i < n; i++) {
			variances[i] += (logVariance[i] - lastVariances[i] - variances[i]) / n;
			lastVariances[i] = logVariance[i];
		}
		for (int j = 0; j < gains.length; j++) {
			double length = Math.log1p(gains[j]);
			lengths[j] += (length - lastLengths[j] - lengths[j]) / n;
			lastLengths[j] = length;
		}
		waited++;
	}

	/** Whether there should be more directions. */
	boolean grows(double[] gains, VkdRates rates) {
		return waited > 2 * n - 1 && gains.length < most() && Arrays.stream(gains).allMatch(gain -> 1 + gain > LONG)
				&& Math.abs(stepSize) * SLOWDOWN / expected < STEP_SIZE_SLOPE
				&& Arrays.stream(variances).allMatch(change -> Math.abs(change) < VARIANCE_SLOPE * rates.sum());
	}

	/** Makes room for more directions. Returns their number. */
	int grow() {
		int grown = Math.min(Math.max((int) Math.ceil(lengths.length * FACTOR), lengths.length + 1), most());
		lengths = Arrays.copyOf(lengths, grown);
		lastLengths = Arrays.copyOf(lastLengths, grown);
		waited = 0;
		return grown;
	}

	/** Whether directions may go at all: there has to be time for them to become long. */
	boolean shrinks() {
		return waited > (long) lengths.length * (2 * n - 1);
	}

	/** Whether direction j should go. */
	boolean drops(int j, double[] gains) {
		return 1 + gains[j] < LONG && lengths[j] < 0;
	}

	/** Forgets directions. @param kept the others, ascending */
	void keep(int[] kept) {
		lengths = Arrays.stream(kept).mapToDouble(j -> lengths[j]).toArray();
		lastLengths = Arrays.stream(kept).mapToDouble(j -> lastLengths[j]).toArray();
	}

	void save(StateWriter state) {
		state.writeDoubles(variances).writeDoubles(lastVariances).writeDoubles(lengths).writeDoubles(lastLengths);
		state.writeDouble(stepSize).writeDouble(lastStepSize).writeLong(waited);
	}

	void restore(StateReader state, int directions) {
		lengths = new double[directions];
		lastLengths = new double[directions];
		state.readDoubles(variances);
		state.readDoubles(lastVariances);
		state.readDoubles(lengths);
		state.readDoubles(lastLengths);
		stepSize = state.readDouble();
		lastStepSize = state.readDouble();
		waited = state.readLong();
	}
}
