// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.Arrays;

/** Shares of a whole out of numbers on the scale of logarithms, such as the logits of a mixture of classes. */
public final class Softmax {

	private Softmax() {
	}

	/**
	 * The shares whose logarithms these are, but for a constant.
	 *
	 * @param logits {@code [n]}, at least one; negative infinity is no share
	 * @return {@code [n]}, which sum to 1
	 */
	public static double[] of(double[] logits) {
		return of(logits, 1);
	}

	/**
	 * The shares of numbers that are logits once they are multiplied, as cosines are.
	 *
	 * @param values {@code [n]}, at least one
	 * @param scale  what makes logits of them, above 0
	 * @return {@code [n]}, which sum to 1
	 */
	public static double[] of(double[] values, double scale) {
		double largest = Arrays.stream(values).max().orElseThrow();
		double[] powers = Arrays.stream(values).map(value -> Math.exp(scale * (value - largest))).toArray();
		double sum = Arrays.stream(powers).sum();
		return Arrays.stream(powers).map(power -> power / sum).toArray();
	}
}
