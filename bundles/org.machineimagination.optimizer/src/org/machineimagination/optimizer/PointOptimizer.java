// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

/** An optimizer that also learns from points it did not propose, so that another method may move what it asked for. */
public interface PointOptimizer extends Optimizer {

	/**
	 * Takes results in the place of the population last asked for.
	 *
	 * @param points {@code [population][n]}, the points that the losses belong to; those that were asked for, moved or replaced
	 * @param losses {@code [population]}, smaller is better; NaN and infinities rank last
	 * @throws IllegalStateException    if nothing was asked for
	 * @throws IllegalArgumentException if the sizes do not fit
	 */
	void tell(double[][] points, double[] losses);
}
