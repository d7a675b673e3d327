// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilcoxon's signed-rank test of paired differences, two-sided: whether they lie about 0 (Wilcoxon 1945).
 *
 * <p>Differences of 0 say nothing and are left out, as Wilcoxon did; equal ones share the mean of their ranks. The probability is the exact one under
 * all ways to give the ranks as they are their signs, ties included, for up to {@value #MOST_EXACT} differences; beyond that it comes from the normal
 * distribution whose variance is that of the ranks as they are, without a correction for continuity.
 *
 * @param differences number of differences that are not 0
 * @param statistic   sum of the ranks of the positive ones
 * @param probability of a sum at least as far from the middle if signs are chance; 1 where there is no difference
 */
public record SignedRank(int differences, double statistic, double probability) {

	/** Most differences whose signs are counted through. */
	public static final int MOST_EXACT = 500;

	/**
	 * Tests differences.
	 *
	 * @throws IllegalArgumentException if one is not a number
	 */
	public static SignedRank of(double[] differences) {
		if (Arrays.stream(differences).anyMatch(Double::isNaN)) {
			throw new IllegalArgumentException("A difference is not a number");
		}
		double[] kept = Arrays.stream(differences).filter(difference -> difference != 0).toArray();
		if (kept.length == 0) {
			return new SignedRank(0, 0, 1);
		}
		double[] ranks = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(Arrays.stream(kept).map(Math::abs).toArray());
		double positive = 0;
		for (int i = 0; i < kept.length; i++) {
			positive += kept[i] > 0 ? ranks[i] : 0;
		}
		return new SignedRank(kept.length, positive, kept.length <= MOST_EXACT ? exact(ranks, positive) : normal(ranks, positive));
	}

	/** Counts through twice the ranks, which are whole also where they are shared. */
	private static double exact(double[] ranks, double positive) {
		int all = (int) Math.rint(2 * Arrays.stream(ranks).sum());
		var probability = new double[all + 1];
		probability[0] = 1;
		int reached = 0;
		for (double rank : ranks) {
			int step = (int) Math.rint(2 * rank);
			reached += step;
			for (int sum = reached; sum >= 0; sum--) {
				probability[sum] = (probability[sum] + (sum >= step ? probability[sum - step] : 0)) / 2;
			}
		}
		int observed = (int) Math.rint(2 * positive);
		double below = Arrays.stream(probability, 0, observed + 1).sum();
		double above = Arrays.stream(probability, observed, all + 1).sum();
		return Math.min(1, 2 * Math.min(below, above));
	}

	private static double normal(double[] ranks, double positive) {
		double mean = Arrays.stream(ranks).sum() / 2;
		double deviation = Math.sqrt(Arrays.stream(ranks).map(rank -> rank * rank).sum()) / 2;
		return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(positive - mean) / deviation));
	}
}
