// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.stream.LongStream;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Matrices;

/** Products with a constant matrix along one axis of a tensor. */
final class AxisProduct {

	private AxisProduct() {
	}

	/**
	 * Multiplies a tensor along one axis by the transpose of a matrix: the gradient of a product with the matrix.
	 *
	 * @param matrix [length of the axis][length that it had before]
	 */
	static Value transposed(Step step, Value g, int axis, double[][] matrix) {
		Draft b = step.draft();
		int rank = step.shape(g).length;
		if (axis == rank - 1 && rank > 1) {
			return b.matMul(g, b.matrix(g.type(), matrix));
		}
		Value left = b.matrix(g.type(), Matrices.transposed(matrix));
		if (rank == 1 || axis == rank - 2) {
			return b.matMul(left, g);
		}
		long[] swap = LongStream.range(0, rank).map(i -> i == axis ? rank - 2 : i == rank - 2 ? axis : i).toArray();
		return b.transpose(b.matMul(left, b.transpose(g, swap)), swap);
	}
}
