// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.HashMap;
import java.util.Map;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;

/** Functions in pieces: the gradient goes where the forward pass took its value from, by a mask. */
final class SelectionRules {

	static final Map<String, GradientRule> RULES = new HashMap<>();

	static {
		RULES.put("Relu", SelectionRules::relu);
		RULES.put("LeakyRelu", step -> step.give(0, positive(step, step.gradient(),
				step.draft().mul(step.gradient(), step.attributes().real("alpha", 0.01)))));
		RULES.put("ThresholdedRelu", SelectionRules::thresholdedRelu);
		RULES.put("PRelu", SelectionRules::prelu);
		RULES.put("Elu", step -> elu(step, step.attributes().real("alpha", 1), 1));
		RULES.put("Selu", step -> elu(step, step.attributes().real("alpha", 1.67326319217681884765625),
				step.attributes().real("gamma", 1.05070102214813232421875)));
		RULES.put("HardSigmoid", SelectionRules::hardSigmoid);
		RULES.put("HardSwish", SelectionRules::hardSwish);
		RULES.put("Clip", SelectionRules::clip);
		RULES.put("Where", SelectionRules::where);
		RULES.put("Max", SelectionRules::extreme);
		RULES.put("Min", SelectionRules::extreme);
	}

	private SelectionRules() {
	}

	private static Value zero(Step step) {
		return step.draft().scalarLike(step.in(0), 0);
	}

	private static Value positive(Step step, Value yes, Value no) {
		return step.draft().where(step.draft().greater(step.in(0), zero(step)), yes, no);
	}

	/** The mask is of the result, so that nothing keeps what it was made of, and a factor, which runtimes apply faster than a choice. */
	private static void relu(Step step) {
		Draft b = step.draft();
		Value above = b.greater(step.out(0), b.scalarLike(step.out(0), 0));
		step.give(0, b.mul(step.gradient(), b.cast(above, step.out(0).type())));
	}

	private static void thresholdedRelu(Step step) {
		Draft b = step.draft();
		Value above = b.greater(step.in(0), b.scalarLike(step.in(0), step.attributes().real("alpha", 1)));
		step.give(0, b.where(above, step.gradient(), zero(step)));
	}

	private static void prelu(Step step) {
		Draft b = step.draft();
		Value g = step.gradient();
		if (step.wants(0)) {
			step.give(0, positive(step, g, b.mul(g, step.in(1))));
		}
		if (step.wants(1)) {
			step.giveBroadcast(1, positive(step, zero(step), b.mul(g, step.in(0))));
		}
	}

	/** Clevert et al. 2016, equation 15; scaled as by Klambauer et al. 2017. Below zero y′ = γ α exp(x) = y + γ α. */
	private static void elu(Step step, double alpha, double gamma) {
		Draft b = step.draft();
		Value g = step.gradient();
		Value above = gamma == 1 ? g : b.mul(g, gamma);
		step.give(0, positive(step, above, b.mul(g, b.add(step.out(0), alpha * gamma))));
	}

	private static void hardSigmoid(Step step) {
		Draft b = step.draft();
		Value y = step.out(0);
		Value inside = b.op("And", b.greater(y, zero(step)), b.less(y, b.scalarLike(y, 1)));
		step.give(0, b.where(inside, b.mul(step.gradient(), step.attributes().real("alpha", 0.2)), zero(step)));
	}

	/** y = x · clip(x/6 + 1/2, 0, 1), so y′ = x/3 + 1/2 between −3 and 3. */
	private static void hardSwish(Step step) {
		Draft b = step.draft();
		Value x = step.in(0);
		Value slope = b.add(b.mul(x, 1.0 / 3), 0.5);
		Value above = b.where(b.less(x, b.scalarLike(x, 3)), slope, b.scalarLike(x, 1));
		step.give(0, b.mul(step.gradient(), b.where(b.greater(x, b.scalarLike(x, -3)), above, zero(step))));
	}

	/** At a bound itself the gradient passes. */
	private static void clip(Step step) {
		Draft b = step.draft();
		Value x = step.in(0);
		Value g = step.gradient();
		Value kept = g;
		if (step.has(1)) {
			Value below = b.less(x, step.in(1));
			kept = b.where(below, zero(step), kept);
			step.giveBroadcast(1, b.where(below, g, zero(step)));
		}
		if (step.has(2)) {
			Value above = b.greater(x, step.in(2));
			kept = b.where(above, zero(step), kept);
			step.giveBroadcast(2, b.where(above, g, zero(step)));
		}
		step.give(0, kept);
	}

	private static void where(Step step) {
		Draft b = step.draft();
		Value zero = b.scalarLike(step.out(0), 0);
		if (step.wants(1)) {
			step.giveBroadcast(1, b.where(step.in(0), step.gradient(), zero));
		}
		if (step.wants(2)) {
			step.giveBroadcast(2, b.where(step.in(0), zero, step.gradient()));
		}
	}

	/** Of several equal extremes the first gets the gradient. */
	private static void extreme(Step step) {
		Draft b = step.draft();
		Value left = step.gradient();
		for (int i = 0; i < step.inputs(); i++) {
			Value mine = b.equal(step.in(i), step.out(0));
			if (step.wants(i)) {
				step.giveBroadcast(i, b.where(mine, left, zero(step)));
			}
			if (i < step.inputs() - 1) {
				left = b.where(mine, zero(step), left);
			}
		}
	}
}
