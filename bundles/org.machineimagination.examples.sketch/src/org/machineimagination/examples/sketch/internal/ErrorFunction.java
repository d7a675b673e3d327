// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

/** The error function, by a series of positive terms (Abramowitz and Stegun 1964, equation 7.1.6). */
final class ErrorFunction {

	/** Beyond it the result is 1 in double precision. */
	private static final double LARGE = 6;

	private ErrorFunction() {
	}

	static double erf(double x) {
		if (!(Math.abs(x) < LARGE)) {
			return Double.isNaN(x) ? x : Math.signum(x);
		}
		double term = x;
		double sum = x;
		for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
			term *= 2 * x * x / (2 * n + 1);
			sum += term;
		}
		return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
	}
}
