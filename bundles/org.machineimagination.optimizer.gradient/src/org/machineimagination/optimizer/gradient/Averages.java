// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * Exponential averages of the places where iterates have been, as Big Sleep draws its pictures from: the start counts as the first place,
 * and the sum is divided by the weights that it has, so that the average of the start alone is the start.
 */
final class Averages {

	private final double kept;
	private final double[][] sums; // [population][n]

	/**
	 * @param kept   share of the past kept at each step, above 0 and below 1
	 * @param points where the iterates begin, {@code [population][n]}
	 */
	Averages(double kept, double[][] points) {
		this.kept = kept;
		sums = new double[points.length][points[0].length];
		add(points);
	}

	/** Takes in where the iterates are now. */
	void add(double[][] points) {
		for (int k = 0; k < sums.length; k++) {
			for (int i = 0; i < sums[k].length; i++) {
				sums[k][i] = kept * sums[k][i] + (1 - kept) * points[k][i];
			}
		}
	}

	/**
	 * Writes the average of one iterate.
	 *
	 * @param steps steps taken in, the start not counted
	 */
	void average(int iterate, long steps, double[] to) {
		double weights = 1 - Math.pow(kept, steps + 1.0);
		for (int i = 0; i < to.length; i++) {
			to[i] = sums[iterate][i] / weights;
		}
	}

	void save(StateWriter state) {
		state.writeRows(sums);
	}

	void restore(StateReader state) {
		state.readRows(sums);
	}
}
