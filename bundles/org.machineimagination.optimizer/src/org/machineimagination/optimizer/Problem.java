// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an optimizer starts from.
 *
 * @param start       the initial point, {@code [n]}; for population methods the initial mean
 * @param lower       smallest value of each coordinate, {@code [n]}, or minus infinity
 * @param upper       largest value of each coordinate, {@code [n]}, or infinity; the start lies between the two
 * @param evaluations points that may be evaluated in all, for methods that change their way towards the end; 0 if nobody knows
 * @param prior       where points come from when nothing is known, for methods that begin with many of them; empty if nobody knows
 */
public record Problem(double[] start, double[] lower, double[] upper, long evaluations, Optional<Prior> prior) {

	/** @throws IllegalArgumentException if the start is empty or not finite, or the bounds do not enclose it */
	public Problem {
		if (start.length == 0) {
			throw new IllegalArgumentException("An optimizer needs at least one dimension");
		}
		if (lower.length != start.length || upper.length != start.length) {
			throw new IllegalArgumentException("An optimizer needs one pair of bounds for each dimension");
		}
		for (int i = 0; i < start.length; i++) {
			if (!Double.isFinite(start[i])) {
				throw new IllegalArgumentException("The start of an optimizer must be finite");
			}
			if (!(lower[i] <= start[i] && start[i] <= upper[i] && lower[i] < upper[i])) {
				throw new IllegalArgumentException("The start of an optimizer must lie within its bounds");
			}
		}
		if (evaluations < 0) {
			throw new IllegalArgumentException("The number of evaluations is at least 0");
		}
		start = start.clone();
		lower = lower.clone();
		upper = upper.clone();
	}

	/** A problem without bounds of which nothing more is known. */
	public Problem(double[] start) {
		this(start, 0);
	}

	/** A problem without bounds with a number of points that may be evaluated, or 0. */
	public Problem(double[] start, long evaluations) {
		this(start, filled(start.length, Double.NEGATIVE_INFINITY), filled(start.length, Double.POSITIVE_INFINITY), evaluations, Optional.empty());
	}

	/** Number of dimensions n. */
	public int dimension() {
		return start.length;
	}

	private static double[] filled(int length, double value) {
		var filled = new double[length];
		Arrays.fill(filled, value);
		return filled;
	}
}
