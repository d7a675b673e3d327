// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

/**
 * Recombination weights by rank, best first (Hansen 2016, equations 49 to 53).
 *
 * @param values            {@code [population]}, decreasing; the positive ones sum to 1
 * @param positive          number μ of positive weights
 * @param effective         variance-effective selection mass μ_eff of the positive weights
 * @param negativeEffective variance-effective selection mass of the negative weights, 0 if there are none
 */
record Weights(double[] values, int positive, double effective, double negativeEffective) {

	/**
	 * Weights with the shape ln((λ + 1)/2) - ln i, the positive and the negative ones each scaled to a sum of 1.
	 *
	 * @param population number of candidates λ, at least 2
	 */
	static Weights logarithmic(int population) {
		var raw = new double[population];
		for (int i = 0; i < population; i++) {
			raw[i] = Math.log((population + 1) / 2.0) - Math.log(i + 1);
		}
		int positive = 0;
		while (positive < population && raw[positive] > 0) {
			positive++;
		}
		double sum = sum(raw, 0, positive);
		double negativeSum = -sum(raw, positive, population);
		double effective = sum * sum / squares(raw, 0, positive);
		double negativeEffective = negativeSum == 0 ? 0 : negativeSum * negativeSum / squares(raw, positive, population);
		for (int i = 0; i < population; i++) {
			raw[i] /= i < positive ? sum : negativeSum == 0 ? 1 : negativeSum;
		}
		return new Weights(raw, positive, effective, negativeEffective);
	}

	/**
	 * The same weights with the negative ones scaled by the smallest of three caps (Hansen 2016, equation 53): no decay of the matrix, a
	 * mass that fits the positive one, and a matrix that stays positive definite.
	 *
	 * @param dimension   number of dimensions n
	 * @param rankOne     learning rate c_1
	 * @param rankMu      learning rate c_μ
	 * @param definite    whether the third cap is wanted; an update by factors cannot lose definiteness and does without
	 */
	Weights withNegativeMass(int dimension, double rankOne, double rankMu, boolean definite) {
		double mass = 1 + 2 * negativeEffective / (effective + 2);
		if (rankMu > 0) {
			mass = Math.min(mass, 1 + rankOne / rankMu);
			if (definite) {
				mass = Math.min(mass, (1 - rankOne - rankMu) / (dimension * rankMu));
			}
		}
		return withNegativesTimes(Math.max(0, mass));
	}

	/** The same weights with zeros for the negative ones. */
	Weights withoutNegatives() {
		return withNegativesTimes(0);
	}

	private Weights withNegativesTimes(double factor) {
		double[] scaled = values.clone();
		for (int i = positive; i < scaled.length; i++) {
			scaled[i] *= factor;
		}
		return new Weights(scaled, positive, effective, factor == 0 ? 0 : negativeEffective);
	}

	/** Sum of all weights. */
	double total() {
		return sum(values, 0, values.length);
	}

	private static double sum(double[] values, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += values[i];
		}
		return sum;
	}

	private static double squares(double[] values, int from, int to) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += values[i] * values[i];
		}
		return sum;
	}
}
