// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.Arrays;
import java.util.Map;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.Tensors;

/** Matrix products: for Y = A B, dA = dY Bᵀ and dB = Aᵀ dY (Petersen and Pedersen, The Matrix Cookbook, 2012, section 2.5). */
final class ProductRules {

	static final Map<String, GradientRule> RULES = Map.of("MatMul", ProductRules::matMul, "Gemm", ProductRules::gemm);

	private ProductRules() {
	}

	private static void matMul(Step step) {
		Draft b = step.draft();
		long[] a = step.shape(0);
		long[] w = step.shape(1);
		Value left = a.length == 1 ? b.reshape(step.in(0), 1, a[0]) : step.in(0);
		Value right = w.length == 1 ? b.reshape(step.in(1), w[0], 1) : step.in(1);
		long[] batch = Shapes.broadcast(Arrays.copyOf(left.shape(), left.rank() - 2), Arrays.copyOf(right.shape(), right.rank() - 2));
		long[] product = Shapes.concat(batch, left.shape()[left.rank() - 2], right.shape()[right.rank() - 1]);
		Value g = step.reshaped(step.gradient(), product);
		if (step.wants(0)) {
			step.give(0, step.reshaped(step.unbroadcast(b.matMul(g, swapped(b, right)), left.lengths()), a));
		}
		if (step.wants(1)) {
			step.give(1, step.reshaped(rightGradient(step, left, right, g), w));
		}
	}

	/** Where one matrix serves a whole batch, one product of all rows replaces a batch of products and their sum. */
	private static Value rightGradient(Step step, Value left, Value right, Value g) {
		Draft b = step.draft();
		if (right.rank() > 2 || left.rank() == 2) {
			return step.unbroadcast(b.matMul(swapped(b, left), g), right.lengths());
		}
		long rows = Tensors.count(g.lengths()) / right.shape()[1];
		Value allLeft = b.reshape(left, rows, right.shape()[0]);
		return b.matMul(b.transpose(allLeft, 1, 0), b.reshape(g, rows, right.shape()[1]));
	}

	private static Value swapped(Draft b, Value matrices) {
		return Transposes.transposed(b, matrices, Transposes.swap(matrices.rank()));
	}

	/** Y = alpha A′ B′ + beta C, where A′ and B′ may be transposed. */
	private static void gemm(Step step) {
		long transA = step.attributes().integer("transA", 0);
		long transB = step.attributes().integer("transB", 0);
		Value g = step.gradient();
		if (step.wants(0)) {
			step.give(0, transA == 0 ? product(step, g, 0, step.in(1), 1 - transB) : product(step, step.in(1), transB, g, 1));
		}
		if (step.wants(1)) {
			step.give(1, transB == 0 ? product(step, step.in(0), 1 - transA, g, 0) : product(step, g, 1, step.in(0), transA));
		}
		if (step.wants(2)) {
			float beta = step.attributes().real("beta", 1);
			step.giveBroadcast(2, beta == 1 ? g : step.draft().mul(g, beta));
		}
	}

	private static Value product(Step step, Value a, long transA, Value b, long transB) {
		Attributes attributes = Attributes.of("transA", transA).with("transB", transB)
				.withFloat("alpha", step.attributes().real("alpha", 1));
		return step.draft().op("Gemm", attributes, a, b);
	}
}
