// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.Arrays;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.ResizePlan;

/**
 * Resize: along each axis the forward pass is a product with a matrix, so the gradient is the product with its transpose. Where nearest
 * neighbours make whole blocks of each element, that is a sum over blocks, had cheaper by pooling.
 */
final class ResizeRule implements GradientRule {

	@Override
	public void apply(Step step) {
		step.shape(0);
		step.constant(2);
		step.constant(3);
		ResizePlan plan = ResizePlan.of(step.context());
		Value g = step.gradient();
		step.give(0, blocks(plan) ? pooled(step.draft(), g, plan) : products(step, g, plan));
	}

	private static Value products(Step step, Value g, ResizePlan plan) {
		Value result = g;
		for (int axis = 0; axis < plan.input().length; axis++) {
			if (plan.resizes(axis)) {
				result = AxisProduct.transposed(step, result, axis, plan.matrix(axis));
			}
		}
		return result;
	}

	private static boolean blocks(ResizePlan plan) {
		int rank = plan.input().length;
		if (!plan.attributes().text("mode", "nearest").equals("nearest") || rank < 3 || plan.resizes(0) || plan.resizes(1)) {
			return false;
		}
		for (int axis = 2; axis < rank; axis++) {
			if (plan.output()[axis] % plan.input()[axis] != 0 || !repeats(plan.matrix(axis))) {
				return false;
			}
		}
		return true;
	}

	private static boolean repeats(double[][] matrix) {
		int factor = matrix.length / matrix[0].length;
		for (int i = 0; i < matrix.length; i++) {
			if (matrix[i][i / factor] != 1) {
				return false;
			}
		}
		return true;
	}

	private static Value pooled(Draft b, Value g, ResizePlan plan) {
		int rank = plan.input().length;
		long[] block = new long[rank - 2];
		for (int i = 0; i < block.length; i++) {
			block[i] = plan.output()[2 + i] / plan.input()[2 + i];
		}
		Value means = b.op("AveragePool", Attributes.ofInts("kernel_shape", block).withInts("strides", block), g);
		return b.mul(means, Arrays.stream(block).reduce(1, (x, y) -> x * y));
	}
}
