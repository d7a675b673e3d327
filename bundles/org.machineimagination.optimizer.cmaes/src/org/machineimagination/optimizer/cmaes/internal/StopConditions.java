// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * What the stop conditions on losses remember: the best loss of each recent generation, and the best and the median loss of every fifth one.
 * The conditions and their constants are pycma's.
 */
final class StopConditions {

	private static final int SPACING = 5;
	private static final int LONGEST = 20_000;

	private final int dimension;
	private final int population;
	private final double[] recent; // newest first
	private int recentCount;
	private double[] bests = new double[0]; // newest last
	private double[] medians = new double[0];
	private double lowest = Double.POSITIVE_INFINITY;
	private long lowestAt;
	private double range = Double.POSITIVE_INFINITY;

	StopConditions(int dimension, int population) {
		this.dimension = dimension;
		this.population = population;
		recent = new double[10 + (int) (30.0 * dimension / population) + 1];
	}

	/**
	 * Takes the losses of a generation.
	 *
	 * @param generation its number, from 1
	 * @param losses     {@code [population]}; those that are not finite count as infinite
	 */
	void record(long generation, double[] losses) {
		double[] sorted = Arrays.stream(losses).map(loss -> Double.isFinite(loss) ? loss : Double.POSITIVE_INFINITY).sorted().toArray();
		int middle = sorted.length / 2;
		double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
		range = sorted[sorted.length - 1] - sorted[0];
		recentCount = Math.min(recent.length, recentCount + 1);
		System.arraycopy(recent, 0, recent, 1, recent.length - 1);
		recent[0] = sorted[0];
		if (sorted[0] < lowest) {
			lowest = sorted[0];
			lowestAt = generation;
		}
		if (generation % SPACING == 0) {
			bests = append(bests, sorted[0]);
			medians = append(medians, median);
		}
	}

	private static double[] append(double[] values, double value) {
		int dropped = values.length == LONGEST ? 1 : 0;
		double[] longer = Arrays.copyOfRange(values, dropped, values.length + 1);
		longer[longer.length - 1] = value;
		return longer;
	}

	/** Whether the current losses and the recent best ones differ by less than a tolerance. */
	boolean flat(double tolerance) {
		return range < tolerance && recentRange() < tolerance;
	}

	/** Whether the best losses of the recent generations, ten at least, differ by less than a tolerance. */
	boolean flatHistory(double tolerance) {
		return recentCount > 9 && recentRange() < tolerance;
	}

	private double recentRange() {
		double smallest = Arrays.stream(recent, 0, recentCount).min().orElse(0);
		double largest = Arrays.stream(recent, 0, recentCount).max().orElse(Double.POSITIVE_INFINITY);
		return largest - smallest; // NaN where both are infinite, and then nothing is smaller than a tolerance
	}

	/** Whether neither the best nor the median loss got better over a long stretch. */
	boolean stagnates(long generation) {
		double patience = Math.floor(100 + 100 * Math.pow(dimension, 1.5) / population);
		int half = (int) Math.max(patience / SPACING / 2, bests.length / 10.0);
		return generation > dimension * (5 + 100.0 / population) && generation - lowestAt > patience / 2 && bests.length > 100
				&& 2 * half < bests.length && worse(medians, half) && worse(bests, half);
	}

	/** Whether the median of the last {@code half} values is no better than that of the {@code half} before. */
	private static boolean worse(double[] values, int half) {
		int end = values.length;
		return median(values, end - half, end) >= median(values, end - 2 * half, end - half);
	}

	private static double median(double[] values, int from, int to) {
		double[] sorted = Arrays.copyOfRange(values, from, to);
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	void save(StateWriter state) {
		state.writeInt(recentCount).writeDoubles(recent).writeDoubles(bests).writeDoubles(medians);
		state.writeDouble(lowest).writeLong(lowestAt).writeDouble(range);
	}

	void restore(StateReader state) {
		recentCount = state.readInt();
		state.readDoubles(recent);
		bests = state.readDoubles();
		medians = state.readDoubles();
		lowest = state.readDouble();
		lowestAt = state.readLong();
		range = state.readDouble();
	}
}
