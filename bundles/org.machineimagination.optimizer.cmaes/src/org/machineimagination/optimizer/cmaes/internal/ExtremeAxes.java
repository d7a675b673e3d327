// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import java.util.function.Consumer;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * Follows the longest and the shortest principal axis of a covariance matrix that can be multiplied with a vector, as can its inverse, by
 * one step of the power method a generation (Golub and Van Loan 2013, section 8.2). The matrix changes little from one generation to the
 * next, so that the lengths found lag only little behind; the longest is never overestimated, the shortest never underestimated.
 */
final class ExtremeAxes {

	private final double[] longAxis;
	private final double[] shortAxis;
	private final double[] work;
	private double longest = 1;
	private double shortest = 1;

	ExtremeAxes(int dimension) {
		longAxis = new double[dimension];
		for (int i = 0; i < dimension; i++) {
			longAxis[i] = 1 + (double) i / dimension; // no direction is more likely than another, but no symmetry must hide one
		}
		Kernels.scale(longAxis, 0, dimension, 1 / Math.sqrt(Kernels.square(longAxis)));
		shortAxis = longAxis.clone();
		work = new double[dimension];
	}

	/**
	 * Takes one step.
	 *
	 * @param matrix  multiplies a vector with the matrix, in place
	 * @param inverse multiplies a vector with the matrix's inverse, in place
	 */
	void follow(Consumer<double[]> matrix, Consumer<double[]> inverse) {
		longest = Math.sqrt(step(longAxis, matrix));
		shortest = 1 / Math.sqrt(step(shortAxis, inverse));
	}

	/** Replaces a unit vector by its product, made a unit vector again. Returns the Rayleigh quotient of the vector before. */
	private double step(double[] axis, Consumer<double[]> matrix) {
		System.arraycopy(axis, 0, work, 0, work.length);
		matrix.accept(work);
		double quotient = Kernels.dot(axis, work, 0, work.length);
		double length = Math.sqrt(Kernels.square(work));
		if (length > 0 && Double.isFinite(length)) {
			System.arraycopy(work, 0, axis, 0, work.length);
			Kernels.scale(axis, 0, work.length, 1 / length);
		}
		return quotient;
	}

	double longest() {
		return longest;
	}

	double shortest() {
		return shortest;
	}

	void save(StateWriter state) {
		state.writeDoubles(longAxis).writeDoubles(shortAxis).writeDouble(longest).writeDouble(shortest);
	}

	void restore(StateReader state) {
		state.readDoubles(longAxis);
		state.readDoubles(shortAxis);
		longest = state.readDouble();
		shortest = state.readDouble();
	}
}
