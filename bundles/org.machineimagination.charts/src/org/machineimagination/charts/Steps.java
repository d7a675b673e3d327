// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

/**
 * A share that grows in steps.
 *
 * @param name   what the legend calls it
 * @param costs  {@code [n]} ascending, above 0
 * @param shares {@code [n]} from each cost on
 */
public record Steps(String name, double[] costs, double[] shares) {

	/** @throws IllegalArgumentException if the lengths differ */
	public Steps {
		if (costs.length != shares.length) {
			throw new IllegalArgumentException("The steps of %s have %d costs and %d shares".formatted(name, costs.length, shares.length));
		}
	}

	/** The corners of the steps, from a cost of 1 to the last. */
	Curve curve(double last) {
		int n = costs.length;
		var x = new double[2 * n + 2];
		var y = new double[2 * n + 2];
		x[0] = Math.min(1, last);
		for (int i = 0; i < n; i++) {
			x[2 * i + 1] = costs[i];
			y[2 * i + 1] = i == 0 ? 0 : shares[i - 1];
			x[2 * i + 2] = costs[i];
			y[2 * i + 2] = shares[i];
		}
		x[2 * n + 1] = n == 0 ? last : Math.max(last, costs[n - 1]);
		y[2 * n + 1] = n == 0 ? 0 : shares[n - 1];
		return new Curve(name, x, y, y, y);
	}
}
