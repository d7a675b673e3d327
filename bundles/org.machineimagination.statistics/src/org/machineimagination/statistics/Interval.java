// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.statistics;

import java.util.Locale;

/**
 * A figure with its interval.
 *
 * @param value of the cases as they are
 * @param lower lower end
 * @param upper upper end
 */
public record Interval(double value, double lower, double upper) {

	/** With three decimals: {@code 0.472 [0.450, 0.491]}. */
	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value, lower, upper);
	}
}
