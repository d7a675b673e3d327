// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Arrays;
import java.util.List;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;

/** Puts axes in another order with as little moving of elements as the rest of the graph allows: gradients turn much over and back. */
final class Transposes {

	private Transposes() {
	}

	/** The order that swaps the last two axes of so many. */
	static long[] swap(int rank) {
		long[] order = Shapes.all(rank);
		order[rank - 2] = rank - 1;
		order[rank - 1] = rank - 2;
		return order;
	}

	/**
	 * A value with its axes in another order. What was transposed already is taken from before that, and where a product of matrices is to be
	 * turned over, its factors are, which runtimes do in passing: (A B)ᵀ = Bᵀ Aᵀ.
	 */
	static Value transposed(Draft b, Value value, long... order) {
		if (Arrays.equals(order, Shapes.all(order.length))) {
			return value;
		}
		NodeProto maker = b.makerOf(value).filter(node -> node.getDomain().isEmpty()).orElse(NodeProto.getDefaultInstance());
		if (maker.getOpType().equals("Transpose")) {
			return transposed(b, b.value(maker.getInput(0)), after(Attributes.of(maker).integers("perm", Shapes.reversed(order.length)), order));
		}
		if (maker.getOpType().equals("MatMul") && swaps(order)) {
			List<Value> factors = maker.getInputList().stream().map(b::value).toList();
			if (factors.stream().allMatch(factor -> factor.shape() != null && factor.rank() == order.length && b.constantOf(factor).isEmpty())) {
				Value turned = b.matMul(turnedOver(b, factors.get(1)), turnedOver(b, factors.get(0)));
				return transposed(b, turned, after(swap(order.length), order));
			}
		}
		return b.transpose(value, order);
	}

	private static Value turnedOver(Draft b, Value matrices) {
		return transposed(b, matrices, swap(matrices.rank()));
	}

	/** One order after another in one. */
	private static long[] after(long[] first, long[] second) {
		return Arrays.stream(second).map(axis -> first[(int) axis]).toArray();
	}

	/** Whether the last axis comes before the one before it, so that single elements would move. */
	private static boolean swaps(long[] order) {
		int rank = order.length;
		for (long axis : order) {
			if (axis >= rank - 2) {
				return axis == rank - 1;
			}
		}
		return false;
	}
}
