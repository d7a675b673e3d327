// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.HashMap;
import java.util.Map;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;

/**
 * Functions of one real number, applied to each element: dx = g · f′(x). Where the derivative follows from the result y, it is taken
 * from there rather than computed again.
 */
final class ElementwiseRules {

	static final Map<String, GradientRule> RULES = new HashMap<>();

	/** The derivative times the gradient. */
	@FunctionalInterface
	private interface Derivative {
		Value apply(Draft b, Value x, Value y, Value g);
	}

	static {
		rule("Neg", (b, x, y, g) -> b.neg(g));
		rule("Abs", (b, x, y, g) -> b.mul(g, b.op("Sign", x)));
		rule("Exp", (b, x, y, g) -> b.mul(g, y));
		rule("Log", (b, x, y, g) -> b.div(g, x));
		rule("Sqrt", (b, x, y, g) -> b.div(b.mul(g, 0.5), y));
		rule("Reciprocal", (b, x, y, g) -> b.neg(b.mul(g, b.mul(y, y))));
		rule("Sin", (b, x, y, g) -> b.mul(g, b.cos(x)));
		rule("Cos", (b, x, y, g) -> b.neg(b.mul(g, b.sin(x))));
		rule("Tan", (b, x, y, g) -> b.mul(g, b.add(b.mul(y, y), 1)));
		rule("Atan", (b, x, y, g) -> b.div(g, b.add(b.mul(x, x), 1)));
		rule("Asin", (b, x, y, g) -> b.div(g, b.sqrt(oneMinusSquare(b, x))));
		rule("Acos", (b, x, y, g) -> b.neg(b.div(g, b.sqrt(oneMinusSquare(b, x)))));
		rule("Sinh", (b, x, y, g) -> b.mul(g, b.mul(b.add(b.exp(x), b.exp(b.neg(x))), 0.5)));
		rule("Cosh", (b, x, y, g) -> b.mul(g, b.mul(b.sub(b.exp(x), b.exp(b.neg(x))), 0.5)));
		rule("Tanh", (b, x, y, g) -> b.mul(g, oneMinusSquare(b, y)));
		rule("Sigmoid", (b, x, y, g) -> b.mul(g, b.mul(y, b.sub(b.scalarLike(y, 1), y))));
		rule("Softplus", (b, x, y, g) -> b.mul(g, b.sigmoid(x)));
		rule("Softsign", (b, x, y, g) -> {
			Value s = b.add(b.abs(x), 1);
			return b.div(g, b.mul(s, s));
		});
		rule("Erf", (b, x, y, g) -> b.mul(b.mul(g, 2 / Math.sqrt(Math.PI)), b.exp(b.neg(b.mul(x, x)))));
		rule("Mish", ElementwiseRules::mish);
	}

	private ElementwiseRules() {
	}

	private static void rule(String op, Derivative derivative) {
		RULES.put(op, step -> step.give(0, derivative.apply(step.draft(), step.in(0), step.out(0), step.gradient())));
	}

	private static Value oneMinusSquare(Draft b, Value y) {
		return b.sub(b.scalarLike(y, 1), b.mul(y, y));
	}

	/** Misra 2019, equation 1: y = x · t with t = tanh(softplus(x)), so y′ = t + x (1 − t²) sigmoid(x). */
	private static Value mish(Draft b, Value x, Value y, Value g) {
		Value t = b.tanh(b.softplus(x));
		return b.mul(g, b.add(t, b.mul(b.mul(x, oneMinusSquare(b, t)), b.sigmoid(x))));
	}
}
