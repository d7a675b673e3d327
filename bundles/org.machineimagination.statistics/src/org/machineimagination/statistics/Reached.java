// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.statistics;

import java.util.Arrays;

/**
 * The share of targets that were reached within a cost: the empirical distribution function of run lengths, as COCO draws it (Hansen et al. 2021). Each
 * run counts once for each target; what was never reached stays below 1.
 *
 * @param costs  {@code [steps]} ascending, at which something more was reached
 * @param shares {@code [steps]} of all runs and targets, from there on
 */
public record Reached(double[] costs, double[] shares) {

	/**
	 * Counts.
	 *
	 * @param reached {@code [runs times targets]} cost at which a target was reached by a run, or infinity
	 */
	public static Reached of(double[] reached) {
		double[] sorted = Arrays.stream(reached).filter(Double::isFinite).sorted().toArray();
		double[] costs = Arrays.stream(sorted).distinct().toArray();
		var shares = new double[costs.length];
		int at = 0;
		for (int i = 0; i < costs.length; i++) {
			while (at < sorted.length && sorted[at] <= costs[i]) {
				at++;
			}
			shares[i] = (double) at / reached.length;
		}
		return new Reached(costs, shares);
	}

	/** The share within a cost. */
	public double within(double cost) {
		double share = 0;
		for (int i = 0; i < costs.length && costs[i] <= cost; i++) {
			share = shares[i];
		}
		return share;
	}

	/**
	 * The cost at which a curve first is at a target or above it.
	 *
	 * @param costs  {@code [points]} ascending
	 * @param values {@code [points]}; those that are not numbers are passed over
	 * @return infinity if it never is
	 */
	public static double first(double[] costs, double[] values, double target) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] >= target) {
				return costs[i];
			}
		}
		return Double.POSITIVE_INFINITY;
	}

	/**
	 * Targets at equal distances, the first above the lower end, the last at the upper.
	 *
	 * @param count at least 1
	 */
	public static double[] targets(double lower, double upper, int count) {
		var targets = new double[count];
		Arrays.setAll(targets, i -> lower + (upper - lower) * (i + 1) / count);
		return targets;
	}
}
