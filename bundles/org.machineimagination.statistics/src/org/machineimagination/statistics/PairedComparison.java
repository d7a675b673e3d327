// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Two methods on the same cases.
 *
 * @param difference  mean of the first one's values less the second one's, with its interval
 * @param superiority share of the cases on which the first is better, ties by half, with its interval: the probability of superiority
 * @param wins        cases on which the first is better
 * @param ties        cases on which they are equal
 * @param losses      cases on which the second is better
 * @param test        whether the differences lie about 0
 */
public record PairedComparison(Interval difference, Interval superiority, int wins, int ties, int losses, SignedRank test) {

	/**
	 * Compares.
	 *
	 * @param first  {@code [cases]}, larger is better
	 * @param second {@code [cases]}, of the same cases
	 * @throws IllegalArgumentException if the numbers of cases differ, or a value is not a number
	 */
	public static PairedComparison of(double[] first, double[] second) {
		if (first.length != second.length) {
			throw new IllegalArgumentException("There are %d values beside %d".formatted(first.length, second.length));
		}
		double[] differences = IntStream.range(0, first.length).mapToDouble(i -> first[i] - second[i]).toArray();
		SignedRank test = SignedRank.of(differences);
		return new PairedComparison(Bootstrap.mean(differences), Bootstrap.mean(Arrays.stream(differences).map(PairedComparison::won).toArray()),
				count(differences, 1), count(differences, 0), count(differences, -1), test);
	}

	private static double won(double difference) {
		return (Math.signum(difference) + 1) / 2;
	}

	private static int count(double[] differences, int sign) {
		return (int) Arrays.stream(differences).filter(difference -> Math.signum(difference) == sign).count();
	}
}
