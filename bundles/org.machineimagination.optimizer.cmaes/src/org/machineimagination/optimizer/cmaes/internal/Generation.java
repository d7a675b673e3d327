// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The workspace of one generation: what was drawn, what it became, and in which order it came out. Allocated once for a search.
 */
final class Generation {

	/** Standard normal draws. {@code [population][n]} */
	final double[][] normal;

	/** Steps from the mean in units of the step size, distributed N(0, C). {@code [population][n]} */
	final double[][] steps;

	/** What is evaluated: mean + σ step. {@code [population][n]} */
	final double[][] candidates;

	/** Candidates by rank: {@code order[0]} is the best. {@code [population]} */
	final int[] order;

	/** Weighted mean of the best draws. {@code [n]} */
	final double[] meanNormal;

	/** Weighted mean of the best steps. {@code [n]} */
	final double[] meanStep;

	Generation(int population, int dimension) {
		normal = new double[population][dimension];
		steps = new double[population][dimension];
		candidates = new double[population][dimension];
		order = new int[population];
		meanNormal = new double[dimension];
		meanStep = new double[dimension];
	}

	int population() {
		return order.length;
	}

	/**
	 * Ranks the candidates, losses that are not finite last and equal losses in the order of the candidates.
	 *
	 * @return whether any loss is finite
	 */
	boolean rank(double[] losses) {
		Comparator<Integer> byLoss = Comparator.comparingDouble(i -> Double.isFinite(losses[i]) ? losses[i] : Double.POSITIVE_INFINITY);
		int[] ranked = IntStream.range(0, losses.length).boxed().sorted(byLoss).mapToInt(Integer::intValue).toArray();
		System.arraycopy(ranked, 0, order, 0, ranked.length);
		return Double.isFinite(losses[order[0]]);
	}

	/** Averages the best candidates' draws and steps. */
	void recombine(Weights weights) {
		average(weights, normal, meanNormal);
		average(weights, steps, meanStep);
	}

	private void average(Weights weights, double[][] vectors, double[] mean) {
		Arrays.fill(mean, 0);
		for (int rank = 0; rank < weights.positive(); rank++) {
			Kernels.add(mean, 0, mean.length, weights.values()[rank], vectors[order[rank]]);
		}
	}
}
