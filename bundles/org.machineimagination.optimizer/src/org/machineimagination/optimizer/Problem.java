// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

/**
 * What an optimizer starts from.
 *
 * @param start the initial point, {@code [n]}; for population methods the initial mean
 */
public record Problem(double[] start) {

	/** @throws IllegalArgumentException if the start is empty or not finite */
	public Problem {
		if (start.length == 0) {
			throw new IllegalArgumentException("An optimizer needs at least one dimension");
		}
		for (double value : start) {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("The start of an optimizer must be finite");
			}
		}
		start = start.clone();
	}

	/** Number of dimensions n. */
	public int dimension() {
		return start.length;
	}
}
