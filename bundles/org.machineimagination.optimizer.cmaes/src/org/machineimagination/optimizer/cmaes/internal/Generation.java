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

	/** Mean + σ step. {@code [population][n]} */
	final double[][] candidates;

	/** What is evaluated: the candidates, or where there are bounds the points within them. {@code [population][n]} */
	final double[][] points;

	/** Candidates by rank: {@code order[0]} is the best. {@code [population]} */
	final int[] order;

	/** Candidates that were not drawn from the distribution. {@code [population]} */
	final boolean[] injected;

	/** Recombination weights by rank; a negative one is 0 where the candidate was injected. {@code [population]} */
	final double[] weights;

	/** Weighted mean of the best draws. {@code [n]} */
	final double[] meanNormal;

	/** Weighted mean of the best steps. {@code [n]} */
	final double[] meanStep;

	/** The step size σ that the candidates were made with. */
	double stepSize;

	/** @param bounded whether points may differ from candidates */
	Generation(int population, int dimension, boolean bounded) {
		normal = new double[population][dimension];
		steps = new double[population][dimension];
		candidates = new double[population][dimension];
		points = bounded ? new double[population][dimension] : candidates;
		order = new int[population];
		injected = new boolean[population];
		weights = new double[population];
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

	/** Averages the best candidates' draws and steps. What is said against an injected candidate says nothing of the distribution. */
	void recombine(Weights given) {
		for (int rank = 0; rank < weights.length; rank++) {
			double weight = given.values()[rank];
			weights[rank] = injected[order[rank]] ? Math.max(0, weight) : weight;
		}
		average(given.positive(), normal, meanNormal);
		average(given.positive(), steps, meanStep);
	}

	private void average(int count, double[][] vectors, double[] mean) {
		Arrays.fill(mean, 0);
		for (int rank = 0; rank < count; rank++) {
			Kernels.add(mean, 0, mean.length, weights[rank], vectors[order[rank]]);
		}
	}

	/** Sum of all weights. */
	double totalWeight() {
		double sum = 0;
		for (double weight : weights) {
			sum += weight;
		}
		return sum;
	}
}
