// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.settings;

/** Which covariance matrix the search distribution has. */
public enum Covariance {

	/**
	 * {@link #FULL} up to {@value #LARGEST_FULL} dimensions, {@link #SEPARABLE} above. {@link #VKD} is not chosen by itself: its first direction
	 * comes after 2 n generations, which few searches in so many dimensions last; until then it is a diagonal that learns from successes only,
	 * and takes 5 to 8 per cent more evaluations than {@link #SEPARABLE} on the sphere and the ellipsoid in 256 dimensions.
	 */
	AUTOMATIC,

	/** Any covariance matrix: learns the scaling of every direction, at a cost that grows with n² a candidate. */
	FULL,

	/** A diagonal matrix: learns the scaling of the coordinates only, quickly and at a cost that grows with n. */
	SEPARABLE,

	/** A diagonal matrix and a few long directions that may lie anywhere: for many dimensions of which few hang together. */
	VKD;

	/** Largest number of dimensions for which the automatic choice is a full matrix. */
	public static final int LARGEST_FULL = 128;

	/** The choice made for a number of dimensions; never {@link #AUTOMATIC}. */
	public Covariance resolve(int dimension) {
		return this != AUTOMATIC ? this : dimension <= LARGEST_FULL ? FULL : SEPARABLE;
	}
}
