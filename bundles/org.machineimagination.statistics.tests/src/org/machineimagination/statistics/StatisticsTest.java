// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds whatever the numbers. */
class StatisticsTest {

	@Test
	void zerosSayNothing() {
		assertEquals(new SignedRank(0, 0, 1), SignedRank.of(new double[5]));
		assertEquals(SignedRank.of(new double[] {1, -2, 3}), SignedRank.of(new double[] {0, 1, -2, -0.0, 3}));
		assertThrows(IllegalArgumentException.class, () -> SignedRank.of(new double[] {1, Double.NaN}));
	}

	@Test
	void theExactProbabilityIsThatOfAllSigns() {
		double[] differences = {1, 1, -2, 3, 3, 3, -4, 5};
		SignedRank test = SignedRank.of(differences);
		int asFar = 0;
		for (int signs = 0; signs < 256; signs++) {
			int chosen = signs;
			double[] other = IntStream.range(0, 8).mapToDouble(i -> Math.abs(differences[i]) * ((chosen >> i & 1) == 0 ? 1 : -1)).toArray();
			double statistic = SignedRank.of(other).statistic();
			asFar += Math.abs(statistic - 18) >= Math.abs(test.statistic() - 18) ? 1 : 0;
		}
		assertEquals(asFar / 256.0, test.probability(), 1e-15);
	}

	@Test
	void manyDifferencesAreCountedThroughInAMoment() {
		double[] differences = new Random(1).doubles(SignedRank.MOST_EXACT, -1, 1.1).toArray();
		double exact = SignedRank.of(differences).probability();
		double[] oneMore = Arrays.copyOf(differences, differences.length + 1);
		oneMore[differences.length] = 1e-9;
		assertEquals(exact, SignedRank.of(oneMore).probability(), 0.01);
	}

	@Test
	void theOrderOfTheMethodsTurnsADifferenceRound() {
		double[] first = {0.5, 0.4, 0.3, 0.2, 0.45};
		double[] second = {0.4, 0.4, 0.1, 0.3, 0.2};
		PairedComparison there = PairedComparison.of(first, second);
		PairedComparison back = PairedComparison.of(second, first);
		assertEquals(3, there.wins());
		assertEquals(1, there.ties());
		assertEquals(1, there.losses());
		assertEquals(0.7, there.superiority().value(), 1e-15);
		assertEquals(-there.difference().value(), back.difference().value(), 1e-15);
		assertEquals(1 - there.superiority().value(), back.superiority().value(), 1e-15);
		assertEquals(there.test().probability(), back.test().probability(), 1e-15);
		assertThrows(IllegalArgumentException.class, () -> PairedComparison.of(first, new double[2]));
	}

	@Test
	void theSameCasesHaveTheSameInterval() {
		double[] values = new Random(2).doubles(12).toArray();
		assertEquals(Bootstrap.mean(values), Bootstrap.mean(values));
		assertTrue(Double.isNaN(Bootstrap.mean(new double[0]).value()));
		assertEquals(new Interval(3, 3, 3), Bootstrap.mean(new double[] {3}));
	}

	@Test
	void whatIsNeverReachedKeepsTheShareBelowOne() {
		Reached reached = Reached.of(new double[] {5, Double.POSITIVE_INFINITY, 2, 5});
		assertArrayEquals(new double[] {2, 5}, reached.costs());
		assertArrayEquals(new double[] {0.25, 0.75}, reached.shares());
		assertEquals(0, reached.within(1.9));
		assertEquals(0.25, reached.within(2));
		assertEquals(0.75, reached.within(1e9));
		assertEquals(30, Reached.first(new double[] {10, 20, 30}, new double[] {Double.NaN, 0.1, 0.2}, 0.2));
		assertEquals(Double.POSITIVE_INFINITY, Reached.first(new double[] {10}, new double[] {0.1}, 0.2));
		assertArrayEquals(new double[] {0.25, 0.5}, Reached.targets(0, 0.5, 2));
	}

	@Test
	void pointsOnALineHaveOneComponentAndNoMore() {
		PrincipalComponents line = PrincipalComponents.of(new double[][] {{0, 0, 1}, {1, 2, 1}, {2, 4, 1}, {-1, -2, 1}}, 2);
		assertEquals(1, line.shares()[0], 1e-12);
		assertEquals(0, line.shares()[1]);
		assertArrayEquals(new double[3], line.components()[1]);
		assertEquals(Math.sqrt(5) * 1.5, line.project(new double[] {2, 4, 1})[0], 1e-12);
		PrincipalComponents one = PrincipalComponents.of(new double[][] {{3, 4}}, 2);
		assertArrayEquals(new double[2], one.project(new double[] {3, 4}));
	}
}
