// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A place in a picture.
 *
 * @param x from the left edge, in the unit of the region it is a corner of
 * @param y from the upper edge, in the same unit
 */
@NonNullByDefault
public record Point(double x, double y) {

	/**
	 * Reads what {@link #toString()} writes.
	 *
	 * @throws IllegalArgumentException when the text is not two numbers with a comma between
	 */
	public static Point parse(String text) {
		int comma = text.indexOf(',');
		if (comma < 0) {
			throw new IllegalArgumentException("A point is two numbers with a comma between, not " + text);
		}
		return new Point(Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1)));
	}

	/** Both numbers with a comma between, exact. */
	@Override
	public String toString() {
		return x + "," + y;
	}
}
