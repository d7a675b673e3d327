// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

/**
 * Learning rates of VkD-CMA-ES for a number of directions k, since (k + 1) n numbers are learnt (Akimoto and Hansen 2016, "Online model
 * selection for restricted covariance matrix adaptation", where the rates are given as functions of k).
 *
 * @param rankOne learning rate c_1 of the evolution path
 * @param rankMu  learning rate c_μ of the population
 * @param path    learning rate c_c of the evolution path
 */
record VkdRates(double rankOne, double rankMu, double path) {

	/**
	 * @param dimension  number of dimensions n
	 * @param effective  variance-effective selection mass μ_eff
	 * @param directions number of directions k
	 */
	static VkdRates of(int dimension, double effective, int directions) {
		double numbers = (double) dimension * (directions + 1);
		double rankOne = 2 / (numbers + dimension + 2 * (directions + 2) + effective);
		double rankMu = Math.min(1 - rankOne, 2 * (effective - 2 + 1 / effective) / (numbers + 4 * (directions + 2) + effective));
		return new VkdRates(rankOne, rankMu, Math.sqrt(rankOne));
	}

	/** Both rates of the matrix together. */
	double sum() {
		return rankOne + rankMu;
	}
}
