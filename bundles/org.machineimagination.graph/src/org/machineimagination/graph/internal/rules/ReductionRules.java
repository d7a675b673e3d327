// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.Tensors;

/** Reductions over axes: the gradient is put back along the reduced axes, weighted by what each element did to the result. */
final class ReductionRules {

	static final Map<String, GradientRule> RULES = new HashMap<>();

	/** What goes back: g and y have length 1 along the reduced axes and broadcast to x. */
	@FunctionalInterface
	private interface Spread {
		Value apply(Draft b, Value x, Value y, Value g);
	}

	static {
		rule("ReduceSum", (b, x, y, g) -> g);
		rule("ReduceSumSquare", (b, x, y, g) -> b.mul(x, b.mul(g, 2)));
		rule("ReduceL1", (b, x, y, g) -> b.mul(b.op("Sign", x), g));
		// The norm of zeros has no derivative; the least number keeps it from becoming none at all.
		rule("ReduceL2", (b, x, y, g) -> b.mul(x, b.div(g, b.max(y, b.scalarLike(y, 1e-30)))));
		rule("ReduceLogSum", (b, x, y, g) -> b.div(g, b.exp(y)));
		rule("ReduceLogSumExp", (b, x, y, g) -> b.mul(b.exp(b.sub(x, y)), g));
		RULES.put("ReduceMean", ReductionRules::mean);
		RULES.put("ReduceMax", ReductionRules::extreme);
		RULES.put("ReduceMin", ReductionRules::extreme);
		RULES.put("ReduceProd", ReductionRules::product);
		RULES.put("GlobalAveragePool", ReductionRules::mean);
		RULES.put("GlobalMaxPool", ReductionRules::extreme);
		RULES.put("CumSum", ReductionRules::cumulated);
	}

	private ReductionRules() {
	}

	private static void rule(String op, Spread spread) {
		RULES.put(op, step -> {
			Value spreaded = spread.apply(step.draft(), step.in(0), kept(step, step.out(0)), kept(step, step.gradient()));
			step.give(0, expanded(step, spreaded));
		});
	}

	private static Value expanded(Step step, Value value) {
		return Arrays.equals(step.shape(value), step.shape(0)) ? value : step.draft().expand(value, step.shape(0));
	}

	private static void mean(Step step) {
		double count = (double) Tensors.count(step.shape(0)) / Tensors.count(step.shape(step.out(0)));
		step.give(0, expanded(step, step.draft().mul(kept(step, step.gradient()), 1 / count)));
	}

	/** Equal extremes share the gradient. */
	private static void extreme(Step step) {
		Draft b = step.draft();
		Value x = step.in(0);
		Value mine = b.cast(b.equal(x, kept(step, step.out(0))), x.type());
		Value count = b.reduceSum(mine, true, axes(step));
		step.give(0, b.mul(mine, b.div(kept(step, step.gradient()), count)));
	}

	/** Quotient of the product by each factor, which must not be zero. */
	private static void product(Step step) {
		Draft b = step.draft();
		Value weighted = b.mul(kept(step, step.out(0)), kept(step, step.gradient()));
		step.give(0, b.div(weighted, step.in(0)));
	}

	/** Each element contributes to all later sums, so the gradient is summed from the other end. */
	private static void cumulated(Step step) {
		boolean reversed = step.attributes().integer("reverse", 0) != 0;
		step.give(0, step.draft().op("CumSum", step.attributes().with("reverse", reversed ? 0 : 1), step.gradient(), step.in(1)));
	}

	/** A result in the shape that it has with the reduced axes kept at length 1. */
	private static Value kept(Step step, Value result) {
		long[] shape = step.shape(0).clone();
		for (long axis : axes(step)) {
			shape[(int) axis] = 1;
		}
		return step.reshaped(result, shape);
	}

	private static long[] axes(Step step) {
		int rank = step.in(0).rank();
		if (step.context().op().startsWith("Global")) {
			return LongStream.range(2, rank).toArray();
		}
		long[] axes = step.longs(1, new long[0]);
		if (axes.length == 0) {
			return step.attributes().integer("noop_with_empty_axes", 0) != 0 ? axes : Shapes.all(rank);
		}
		return Arrays.stream(Shapes.axes(axes, rank)).asLongStream().toArray();
	}
}
