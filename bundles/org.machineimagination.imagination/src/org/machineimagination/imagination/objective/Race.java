// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One round of successive halving (Jamieson and Talwalkar, Non-stochastic Best Arm Identification and Hyperparameter Optimization, AISTATS
 * 2016, algorithm 1): all candidates are judged on a few views, the best share of them on the others too. As there, who lost the race ranks behind
 * all who won it, in the order of the few views: a loss over few views is the less certain one, and the smallest of many such is too
 * small. What a candidate's loss is said to be is the mean over all views that it was seen in.
 *
 * @param evaluation every candidate over the views that it was seen in
 * @param winners    indices of the candidates that were seen in all views
 * @param views      views judged, of all candidates together
 */
public record Race(Evaluation evaluation, int[] winners, long views) {

	/** Everybody sees everything. */
	public static Race withoutLosers(Evaluation evaluation, int views) {
		int candidates = evaluation.losses().length;
		return new Race(evaluation, IntStream.range(0, candidates).toArray(), (long) candidates * views);
	}

	/** The best share of candidates, at least one, in ascending order. Losses that are not numbers win last. */
	static int[] winners(double[] losses, double share) {
		int winners = (int) Math.clamp(Math.round(share * losses.length), 1, losses.length);
		return IntStream.range(0, losses.length).boxed().sorted(Comparator.comparingDouble(i -> losses[i])).limit(winners)
				.mapToInt(Integer::intValue).sorted().toArray();
	}

	/**
	 * What the optimizer is told: the losses, with all that lost the race moved together behind the last winner, if they are not there already. The
	 * move keeps their order and their distances.
	 */
	public double[] ranked() {
		double[] losses = evaluation.losses().clone();
		double last = Arrays.stream(winners).mapToDouble(i -> losses[i]).max().orElseThrow();
		int[] losers = IntStream.range(0, losses.length).filter(i -> Arrays.binarySearch(winners, i) < 0).toArray();
		double first = Arrays.stream(losers).mapToDouble(i -> losses[i]).min().orElse(Double.POSITIVE_INFINITY);
		if (first <= last) {
			double move = Math.nextUp(last - first) + Math.ulp(last);
			Arrays.stream(losers).forEach(i -> losses[i] += move);
		}
		return losses;
	}
}
