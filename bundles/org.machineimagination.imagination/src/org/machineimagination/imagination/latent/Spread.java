// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.Arrays;

/**
 * How numbers lie, as the trace of a search has it.
 *
 * @param mean      NaN if there are none
 * @param deviation the standard deviation of these very numbers, not of what they may be a sample of; NaN if there are none
 */
public record Spread(double mean, double deviation) {

	/** The spread of some numbers, none included. */
	public static Spread of(double[] values) {
		double mean = Arrays.stream(values).average().orElse(Double.NaN);
		double square = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(Double.NaN);
		return new Spread(mean, Math.sqrt(square));
	}
}
