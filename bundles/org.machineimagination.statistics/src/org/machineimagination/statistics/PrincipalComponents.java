// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.statistics;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The directions in which points differ most, the first most of all (Pearson 1901). Each points to the side on which its largest entry is positive, so
 * that the same points give the same picture.
 *
 * @param mean       {@code [d]} of the points
 * @param components {@code [k][d]} orthogonal, of length 1
 * @param shares     {@code [k]} of the whole variance
 */
public record PrincipalComponents(double[] mean, double[][] components, double[] shares) {

	/** Most points: of more, the decomposition would take minutes where there are as many coordinates. */
	public static final int MOST_POINTS = 2000;

	/**
	 * The components of points.
	 *
	 * @param points {@code [n][d]}, n from 1 to {@value #MOST_POINTS}
	 * @param count  components wanted; where points differ in fewer directions, the rest are 0
	 */
	public static PrincipalComponents of(double[][] points, int count) {
		if (points.length == 0 || points.length > MOST_POINTS) {
			throw new IllegalArgumentException("From 1 to %d points can be taken, not %d".formatted(MOST_POINTS, points.length));
		}
		double[] mean = mean(points);
		RealMatrix centred = new Array2DRowRealMatrix(Arrays.stream(points).map(point -> less(point, mean)).toArray(double[][]::new), false);
		int n = points.length;
		int d = mean.length;
		boolean wide = n <= d;
		// The smaller of the two products has the same eigenvalues.
		RealMatrix product = wide ? centred.multiply(centred.transpose()) : centred.transpose().multiply(centred);
		var decomposition = new EigenDecomposition(product);
		double[] values = decomposition.getRealEigenvalues();
		double all = Arrays.stream(values).map(value -> Math.max(0, value)).sum();
		var components = new double[count][d];
		var shares = new double[count];
		double smallest = values.length == 0 ? 0 : 1e-12 * Math.max(values[0], 0);
		for (int k = 0; k < Math.min(count, values.length) && values[k] > smallest; k++) {
			double[] vector = decomposition.getEigenvector(k).toArray();
			components[k] = oriented(wide ? centred.preMultiply(vector) : vector);
			shares[k] = values[k] / all;
		}
		return new PrincipalComponents(mean, components, shares);
	}

	/**
	 * Where a point lies along the components.
	 *
	 * @param point {@code [d]}
	 * @return {@code [k]}
	 */
	public double[] project(double[] point) {
		double[] centred = less(point, mean);
		var places = new double[components.length];
		for (int k = 0; k < places.length; k++) {
			for (int i = 0; i < centred.length; i++) {
				places[k] += components[k][i] * centred[i];
			}
		}
		return places;
	}

	private static double[] mean(double[][] points) {
		var mean = new double[points[0].length];
		for (double[] point : points) {
			for (int i = 0; i < mean.length; i++) {
				mean[i] += point[i] / points.length;
			}
		}
		return mean;
	}

	private static double[] less(double[] point, double[] mean) {
		var centred = new double[mean.length];
		Arrays.setAll(centred, i -> point[i] - mean[i]);
		return centred;
	}

	/** Of length 1, its largest entry positive. */
	private static double[] oriented(double[] vector) {
		double length = Math.sqrt(Arrays.stream(vector).map(value -> value * value).sum());
		double largest = 0;
		for (double value : vector) {
			largest = Math.abs(value) > Math.abs(largest) ? value : largest;
		}
		double factor = Math.signum(largest) / length;
		return Arrays.stream(vector).map(value -> factor * value).toArray();
	}
}
