// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Tensors;

/** Arithmetic on two or more tensors: the product and quotient rules, with sums over the axes that were broadcast. */
final class ArithmeticRules {

	static final Map<String, GradientRule> RULES = new HashMap<>();

	static {
		RULES.put("Add", ArithmeticRules::sum);
		RULES.put("Sum", ArithmeticRules::sum);
		RULES.put("Sub", ArithmeticRules::sub);
		RULES.put("Mul", ArithmeticRules::mul);
		RULES.put("Div", ArithmeticRules::div);
		RULES.put("Pow", ArithmeticRules::pow);
		RULES.put("Mean", ArithmeticRules::mean);
	}

	private ArithmeticRules() {
	}

	private static void sum(Step step) {
		for (int i = 0; i < step.inputs(); i++) {
			step.giveBroadcast(i, step.gradient());
		}
	}

	private static void mean(Step step) {
		Value share = step.draft().mul(step.gradient(), 1.0 / step.inputs());
		for (int i = 0; i < step.inputs(); i++) {
			step.giveBroadcast(i, share);
		}
	}

	private static void sub(Step step) {
		step.giveBroadcast(0, step.gradient());
		if (step.wants(1)) {
			// Negating after the sum over broadcast axes touches fewer elements.
			step.give(1, step.draft().neg(step.unbroadcast(step.gradient(), step.shape(1))));
		}
	}

	private static void mul(Step step) {
		if (SwishRule.fits(step)) {
			SwishRule.apply(step);
			return;
		}
		for (int i = 0; i < 2; i++) {
			if (step.wants(i)) {
				step.giveBroadcast(i, step.draft().mul(step.gradient(), step.in(1 - i)));
			}
		}
	}

	private static void div(Step step) {
		Draft b = step.draft();
		Value quotient = b.div(step.gradient(), step.in(1));
		step.giveBroadcast(0, quotient);
		if (step.wants(1)) {
			step.give(1, b.neg(step.unbroadcast(b.mul(quotient, step.out(0)), step.shape(1))));
		}
	}

	/** d(x^p) = p x^(p−1) dx + x^p log(x) dp. */
	private static void pow(Step step) {
		Draft b = step.draft();
		Value x = step.in(0);
		Value g = step.gradient();
		if (step.wants(0)) {
			step.giveBroadcast(0, b.mul(g, slope(step, x)));
		}
		if (step.wants(1)) {
			step.giveBroadcast(1, b.mul(g, b.mul(step.out(0), b.log(x))));
		}
	}

	private static Value slope(Step step, Value x) {
		Draft b = step.draft();
		Optional<TensorProto> exponent = b.constantOf(step.in(1)).filter(tensor -> Tensors.count(tensor) == 1);
		double p = exponent.map(tensor -> Tensors.toDoubles(tensor)[0]).orElse(Double.NaN);
		if (p == 2) {
			return b.mul(x, 2);
		}
		if (p == 3) {
			return b.mul(b.mul(x, x), 3);
		}
		if (!Double.isNaN(p)) {
			return b.mul(b.pow(x, b.scalarLike(x, p - 1)), p);
		}
		Value power = b.cast(step.in(1), x.type());
		return b.mul(power, b.pow(x, b.add(power, -1)));
	}
}
