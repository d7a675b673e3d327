// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Percentile intervals of figures over cases that were drawn at random, such as prompts (Efron and Tibshirani 1993, chapter 13): the cases are
 * drawn again with replacement, the figure is computed anew, and the middle 95 % of what comes out is the interval.
 */
public final class Bootstrap {

	private static final int RESAMPLES = 10_000;
	private static final double LEVEL = 0.95;
	private static final long SEED = 1;

	private Bootstrap() {
	}

	/** The mean of values, one for each case; without any case everything is not a number. */
	public static Interval mean(double[] values) {
		return of(values.length, cases -> Arrays.stream(cases).mapToDouble(i -> values[i]).average().orElse(Double.NaN));
	}

	/**
	 * Any figure.
	 *
	 * @param cases  number of cases
	 * @param figure of a choice of cases, each by its number; may be infinite, which ranks last
	 * @return the same for the same cases, whenever it is asked for: the random numbers are always those of one seed
	 */
	public static Interval of(int cases, ToDoubleFunction<int[]> figure) {
		if (cases == 0) {
			return new Interval(Double.NaN, Double.NaN, Double.NaN);
		}
		UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(SEED);
		var figures = new double[RESAMPLES];
		var chosen = new int[cases];
		for (int resample = 0; resample < RESAMPLES; resample++) {
			for (int i = 0; i < cases; i++) {
				chosen[i] = random.nextInt(cases);
			}
			figures[resample] = figure.applyAsDouble(chosen);
		}
		Arrays.sort(figures);
		for (int i = 0; i < cases; i++) {
			chosen[i] = i;
		}
		return new Interval(figure.applyAsDouble(chosen), quantile(figures, (1 - LEVEL) / 2), quantile(figures, (1 + LEVEL) / 2));
	}

	/** Between two order statistics, linearly (type 7 of Hyndman and Fan 1996). */
	private static double quantile(double[] sorted, double probability) {
		double place = probability * (sorted.length - 1);
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, sorted.length - 1);
		double share = place - below;
		return share == 0 || sorted[below] == sorted[above] ? sorted[below] : sorted[below] + share * (sorted[above] - sorted[below]);
	}
}
