// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of the curves of several runs with the 95 % confidence interval of the mean, from Student's t distribution. A run that ended early
 * keeps its last value; where one has no value yet there is no mean. Of a single run the interval is empty: nothing is known of others.
 *
 * @param runs        number of runs
 * @param evaluations {@code [points]} ascending
 * @param mean        {@code [points]}
 * @param lower       {@code [points]} lower end of the interval
 * @param upper       {@code [points]} upper end of the interval
 */
public record MeanCurve(int runs, double[] evaluations, double[] mean, double[] lower, double[] upper) {

	private static final double LEVEL = 0.95;
	private static final int POINTS = 100;

	/**
	 * The mean of some curves.
	 *
	 * @param curves at least one
	 * @param value  value of a curve after so many evaluations, or NaN
	 */
	public static MeanCurve of(List<RunCurve> curves, ToDoubleBiFunction<RunCurve, Double> value) {
		double last = curves.stream().mapToDouble(curve -> curve.evaluations()[curve.evaluations().length - 1]).max().orElseThrow();
		double[] evaluations = Arrays.stream(new int[POINTS]).asDoubleStream().toArray();
		for (int i = 0; i < POINTS; i++) {
			evaluations[i] = last * (i + 1) / POINTS;
		}
		var mean = new double[POINTS];
		var half = new double[POINTS];
		double quantile = curves.size() < 2 ? 0 : TDistribution.of(curves.size() - 1).inverseCumulativeProbability((1 + LEVEL) / 2);
		for (int i = 0; i < POINTS; i++) {
			double at = evaluations[i];
			double[] values = curves.stream().mapToDouble(curve -> value.applyAsDouble(curve, at)).toArray();
			double average = Arrays.stream(values).sum() / values.length;
			double squares = Arrays.stream(values).map(each -> (each - average) * (each - average)).sum();
			mean[i] = average;
			half[i] = values.length < 2 ? 0 : quantile * Math.sqrt(squares / (values.length - 1) / values.length);
		}
		return new MeanCurve(curves.size(), evaluations, mean, shifted(mean, half, -1), shifted(mean, half, 1));
	}

	/** Whether there is a mean anywhere. */
	public boolean any() {
		return Arrays.stream(mean).anyMatch(Double::isFinite);
	}

	private static double[] shifted(double[] mean, double[] half, int sign) {
		var shifted = new double[mean.length];
		for (int i = 0; i < shifted.length; i++) {
			shifted[i] = mean[i] + sign * half[i];
		}
		return shifted;
	}
}
