// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.List;
import java.util.Optional;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Tensors;

/**
 * A product x · σ(c x) with a constant c: swish (Ramachandran, Zoph and Le 2017), which for c = 1.702 is the approximation of GELU in CLIP. With
 * y the product and s the sigmoid y′ = s + c y (1 − s), which takes half of the operations of the product rule and the chain rule, and
 * needs neither x nor c x any more.
 */
final class SwishRule {

	private SwishRule() {
	}

	/** Whether the product is one of these. */
	static boolean fits(Step step) {
		return part(step, 0).isPresent() || part(step, 1).isPresent();
	}

	/** Gives the gradient of x, the whole of it: nothing goes back through the sigmoid. */
	static void apply(Step step) {
		int x = part(step, 0).isPresent() ? 0 : 1;
		double c = part(step, x).orElseThrow();
		Draft b = step.draft();
		Value s = step.in(1 - x);
		Value y = step.out(0);
		Value scaled = c == 1 ? y : b.mul(y, c);
		Value slope = b.add(s, b.mul(scaled, b.sub(b.scalarLike(s, 1), s)));
		step.give(x, b.mul(step.gradient(), slope));
	}

	/** The factor c, if an operand is x and the other σ(c x). */
	private static Optional<Double> part(Step step, int x) {
		Draft b = step.draft();
		Value operand = step.in(x);
		return made(b, step.in(1 - x), "Sigmoid").flatMap(sigmoid -> {
			Value inner = b.value(sigmoid.getInput(0));
			return inner.equals(operand) ? Optional.of(1.0) : made(b, inner, "Mul").flatMap(scaling -> factor(b, scaling, operand));
		});
	}

	private static Optional<NodeProto> made(Draft b, Value value, String op) {
		return b.makerOf(value).filter(node -> node.getOpType().equals(op) && node.getDomain().isEmpty());
	}

	private static Optional<Double> factor(Draft b, NodeProto scaling, Value x) {
		List<Value> operands = scaling.getInputList().stream().map(b::value).toList();
		int at = operands.indexOf(x);
		return at < 0 ? Optional.empty() : b.constantOf(operands.get(1 - at)).filter(constant -> Tensors.count(constant) == 1)
				.map((TensorProto constant) -> Tensors.toDoubles(constant)[0]);
	}
}
