// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * Repair with an adaptive penalty (Hansen, Niederberger, Guzzella and Koumoutsakos 2009, "A method for handling uncertainty in evolutionary
 * optimization with an application to feedback control of combustion", its handling of box constraints, with the constants of pycma's BoundPenalty):
 * a point outside is evaluated at the nearest one within the bounds, and its loss grows by the mean of γ_i (x_i - repaired x_i)². The weights γ
 * start at twice the interquartile range of the losses over the variance, and grow for the coordinates in which the mean itself has left the bounds
 * by more than a few standard deviations.
 */
final class RepairedDomain implements Domain {

	private final double[] lower;
	private final double[] upper;
	private final double[] weights;
	private double[] ranges = new double[0]; // newest first
	private boolean started;
	private long generations;

	RepairedDomain(double[] lower, double[] upper) {
		this.lower = lower;
		this.upper = upper;
		weights = new double[lower.length];
		Arrays.fill(weights, 1);
	}

	@Override
	public void express(double[] candidate, double[] point) {
		for (int i = 0; i < point.length; i++) {
			point[i] = Math.clamp(candidate[i], lower[i], upper[i]);
		}
	}

	@Override
	public void invert(double[] point, double[] mean, double[] candidate) {
		express(point, candidate);
	}

	@Override
	public boolean penalizes() {
		return true;
	}

	@Override
	public double[] penalize(double[] losses, Generation generation, double[] mean, double[] deviations, double effective) {
		generations++;
		remember(losses, deviations);
		if (ranges.length > 0) {
			adapt(mean, deviations, effective);
		}
		double[] penalized = losses.clone();
		for (int k = 0; k < losses.length; k++) {
			penalized[k] += penalty(generation.candidates[k]);
		}
		return penalized;
	}

	private double penalty(double[] candidate) {
		double sum = 0;
		for (int i = 0; i < candidate.length; i++) {
			double outside = outside(i, candidate[i]);
			sum += weights[i] * outside * outside;
		}
		return sum / candidate.length;
	}

	private double outside(int i, double x) {
		return x - Math.clamp(x, lower[i], upper[i]);
	}

	/** Keeps the interquartile range of the losses, in units of the mean variance, for as many generations as weights take to settle. */
	private void remember(double[] losses, double[] deviations) {
		double[] sorted = Arrays.stream(losses).map(loss -> Double.isFinite(loss) ? loss : Double.POSITIVE_INFINITY).sorted().toArray();
		int size = sorted.length + 1;
		double range = sorted[Math.min(sorted.length - 1, 3 * size / 4)] - sorted[size / 4];
		double newest = range / (Kernels.square(deviations) / deviations.length);
		if (newest == Double.POSITIVE_INFINITY && ranges.length > 1) {
			newest = Arrays.stream(ranges).max().getAsDouble();
		}
		if (!(newest > 0 && newest < Double.POSITIVE_INFINITY)) {
			return;
		}
		int kept = (int) Math.min(ranges.length, 20 + 3L * lower.length / losses.length);
		var longer = new double[kept + 1];
		longer[0] = newest;
		System.arraycopy(ranges, 0, longer, 1, kept);
		ranges = longer;
	}

	private void adapt(double[] mean, double[] deviations, double effective) {
		int n = mean.length;
		double typical = median(ranges);
		boolean outside = false;
		for (int i = 0; i < n; i++) {
			outside |= outside(i, mean[i]) != 0;
		}
		if (outside && (!started || generations == 2)) {
			Arrays.fill(weights, 2 * typical);
			started = true;
		}
		if (!started) {
			return;
		}
		double damping = Math.min(1, effective / 10 / n);
		for (int i = 0; i < n; i++) {
			double excess = Math.abs(outside(i, mean[i])) / deviations[i] - 3 * Math.max(1, Math.sqrt(n) / effective);
			if (excess > 0) {
				weights[i] *= Math.exp(damping * Math.tanh(excess / 3) / 2);
			}
			if (weights[i] > 5 * typical) {
				weights[i] *= Math.exp(-damping / 3);
			}
		}
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	@Override
	public void save(StateWriter state) {
		state.writeDoubles(weights).writeDoubles(ranges).writeInt(started ? 1 : 0).writeLong(generations);
	}

	@Override
	public void restore(StateReader state) {
		state.readDoubles(weights);
		ranges = state.readDoubles();
		started = state.readInt() != 0;
		generations = state.readLong();
	}
}
