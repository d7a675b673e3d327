// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.util.Arrays;

/** Sums that tests do again, in double precision. Vectors that are taken together have the same length. */
public final class Vectors {

	private Vectors() {
	}

	/** The scalar product. */
	public static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	/** The scalar product. */
	public static double dot(float[] a, float[] b) {
		return dot(doubles(a), doubles(b));
	}

	/** The cosine of the angle between, -1..1. */
	public static double cosine(double[] a, double[] b) {
		return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
	}

	/** The cosine of the angle between, -1..1. */
	public static double cosine(float[] a, float[] b) {
		return cosine(doubles(a), doubles(b));
	}

	/** The shares whose logarithms these are, but for a constant; they sum up to 1. */
	public static double[] softmax(double[] logits) {
		double largest = Arrays.stream(logits).max().orElseThrow();
		double sum = Arrays.stream(logits).map(logit -> Math.exp(logit - largest)).sum();
		return Arrays.stream(logits).map(logit -> Math.exp(logit - largest) / sum).toArray();
	}

	/**
	 * The largest difference of two values at the same place, as a part of the largest expected value.
	 *
	 * @throws AssertionError if there are more values, or fewer, than expected
	 */
	public static double difference(double[] expected, float[] actual) {
		if (expected.length != actual.length) {
			throw new AssertionError("There are " + actual.length + " values instead of " + expected.length);
		}
		double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
		double difference = 0;
		for (int i = 0; i < expected.length; i++) {
			difference = Math.max(difference, Math.abs(expected[i] - actual[i]) / largest);
		}
		return difference;
	}

	/** The same numbers. */
	public static double[] doubles(float[] values) {
		var doubles = new double[values.length];
		Arrays.setAll(doubles, i -> values[i]);
		return doubles;
	}
}
