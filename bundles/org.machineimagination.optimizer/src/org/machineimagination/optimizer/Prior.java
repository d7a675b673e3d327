// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import org.apache.commons.rng.UniformRandomProvider;

/** Where the points of a problem come from when nothing is known of their losses. */
@FunctionalInterface
public interface Prior {

	/**
	 * Draws a point.
	 *
	 * @param random the only source of randomness
	 * @return {@code [n]}, within the problem's bounds
	 */
	double[] draw(UniformRandomProvider random);
}
