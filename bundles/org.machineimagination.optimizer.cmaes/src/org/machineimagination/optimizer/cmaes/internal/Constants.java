// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import org.machineimagination.optimizer.cmaes.settings.Covariance;

/**
 * The strategy's constants for a dimension and a population, as pycma sets them. They differ from the tutorial (Hansen 2016, equations 55
 * to 58) in two places: c_σ has n + μ_eff + 3 in its denominator and stays within one half, and c_1 shrinks for populations below 6.
 *
 * @param dimension  number of dimensions n
 * @param weights    recombination weights with their final negative part
 * @param rankOne    learning rate c_1 of the evolution path
 * @param rankMu     learning rate c_μ of the population
 * @param path       learning rate c_c of the evolution path
 * @param sigmaPath  learning rate c_σ of the path that controls the step size
 * @param damping    damping d_σ of the step size
 * @param normLength expected length χ_n of a standard normal vector
 */
record Constants(int dimension, Weights weights, double rankOne, double rankMu, double path, double sigmaPath, double damping,
		double normLength) {

	private static final double LARGEST_SIGMA_PATH = 0.5;

	/**
	 * @param dimension  number of dimensions n, at least 1
	 * @param population number of candidates λ, at least 2
	 * @param covariance any but {@link Covariance#AUTOMATIC}; {@link Covariance#VKD} has no negative weights and learning rates of its own,
	 *                   which change with the number of its directions
	 * @param active     whether negative weights are wanted
	 */
	static Constants of(int dimension, int population, Covariance covariance, boolean active) {
		double n = dimension;
		var weights = Weights.logarithmic(population);
		double mu = weights.effective();
		boolean separable = covariance == Covariance.SEPARABLE;
		double rankOne = separable ? separableRankOne(n, mu) : Math.min(1, population / 6.0) * 2 / ((n + 1.3) * (n + 1.3) + mu);
		double rankMu = Math.min(1 - rankOne, separable ? separableRankMu(n, mu)
				: 2 * (0.25 + mu + 1 / mu - 2) / ((n + 2) * (n + 2) + mu));
		double path = separable ? (1 + 1 / n + mu / n) / (Math.sqrt(n) + 1 / n + 2 * mu / n) : (4 + mu / n) / (n + 4 + 2 * mu / n);
		double sigmaPath = Math.min(LARGEST_SIGMA_PATH, (mu + 2) / (n + mu + 3));
		double damping = 1 + 2 * Math.max(0, Math.sqrt((mu - 1) / (n + 1)) - 1) + sigmaPath;
		double normLength = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n));
		Weights finished = active && covariance != Covariance.VKD ? weights.withNegativeMass(dimension, rankOne, rankMu, !separable)
				: weights.withoutNegatives();
		return new Constants(dimension, finished, rankOne, rankMu, path, sigmaPath, damping, normLength);
	}

	/** Number of candidates λ. */
	int population() {
		return weights.values().length;
	}

	/** Generations in which C hardly changes, so that its factor need not be renewed (Hansen 2016, section B.2). */
	double factorGap() {
		return 1 / ((rankOne + rankMu) * dimension * 10);
	}

	/** Generations between two looks at the principal axes, which are only reported and checked: ten times as many. */
	double axesGap() {
		return 10 * factorGap();
	}

	// Ros & Hansen 2008 raise the learning rates by about n/3, since n numbers are learnt and not n²/2; the form with n degrees of freedom
	// below is pycma's and stays sensible for large populations.

	private static double separableRankOne(double n, double mu) {
		return 1 / (n + 2 * Math.sqrt(n) + mu / n);
	}

	private static double separableRankMu(double n, double mu) {
		return (0.25 + mu + 1 / mu - 2) / (n + 4 * Math.sqrt(n) + mu / 2);
	}
}
