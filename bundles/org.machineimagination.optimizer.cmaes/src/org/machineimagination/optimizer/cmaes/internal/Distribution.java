// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.cmaes.settings.Covariance;

/**
 * The shape of the search distribution: the covariance matrix C without the step size, and the evolution path that it learns from.
 */
sealed interface Distribution permits FullDistribution, SeparableDistribution, VkdDistribution {

	/** The distribution that a strategy's constants are for. */
	static Distribution of(Covariance covariance, Constants constants, int directions) {
		return switch (covariance) {
			case FULL -> new FullDistribution(constants);
			case SEPARABLE -> new SeparableDistribution(constants);
			case VKD -> new VkdDistribution(constants, directions);
			case AUTOMATIC -> throw new IllegalArgumentException("The covariance has to be chosen first");
		};
	}

	/** Brings up to date what the next {@link #transform} and {@link #whiten} work with, where that is not done in every generation. */
	default void renew() {
		// Most have nothing to put off.
	}

	/**
	 * Turns the generation's standard normal draws into steps distributed N(0, C). The map is linear, so that the mean of some draws is what
	 * the mean of their steps looks like where the distribution is isotropic.
	 */
	void transform(Generation generation);

	/**
	 * The inverse of {@link #transform} for one step that was not drawn.
	 *
	 * @param step   {@code [n]}, not changed
	 * @param normal takes the draw that would have become this step, {@code [n]}
	 */
	void whiten(double[] step, double[] normal);

	/**
	 * Learns from a ranked and recombined generation: evolution path, rank-one and rank-μ update (Hansen 2016, equations 45 to 47).
	 *
	 * @param stalled whether the step size grows so fast that the path must not (h_σ = 0)
	 */
	void update(Generation generation, boolean stalled);

	/** Standard deviation of coordinate i, without the step size. */
	double deviation(int i);

	/** Coordinate i of the evolution path p_c in the units of a step. */
	double path(int i);

	/** Length of the shortest principal axis, as of the last decomposition. */
	double shortestAxis();

	/** Length of the longest principal axis, as of the last decomposition. */
	double longestAxis();

	/** Appends the state. */
	void save(StateWriter state);

	/** Takes the state that {@link #save} appended. */
	void restore(StateReader state);
}
