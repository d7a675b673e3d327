// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.charts;

/**
 * A line with a band around it.
 *
 * @param name  what the legend calls it
 * @param x     {@code [n]} ascending
 * @param y     {@code [n]} the line
 * @param lower {@code [n]} lower edge of the band
 * @param upper {@code [n]} upper edge of the band
 */
public record Curve(String name, double[] x, double[] y, double[] lower, double[] upper) {

	/** @throws IllegalArgumentException if the lengths differ or there is no point */
	public Curve {
		if (x.length == 0 || y.length != x.length || lower.length != x.length || upper.length != x.length) {
			throw new IllegalArgumentException("The curve %s has points of different number or none".formatted(name));
		}
	}
}
