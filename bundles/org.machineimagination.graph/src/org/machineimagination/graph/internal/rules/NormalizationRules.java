// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Shapes;
import org.machineimagination.graph.internal.Tensors;

/** Normalisations. x̂ is the normalised input, r the inverse of the standard deviation. */
final class NormalizationRules {

	static final Map<String, GradientRule> RULES = new HashMap<>();

	static {
		RULES.put("Softmax", NormalizationRules::softmax);
		RULES.put("LogSoftmax", NormalizationRules::logSoftmax);
		RULES.put("BatchNormalization", NormalizationRules::batch);
		RULES.put("LayerNormalization", NormalizationRules::layer);
		RULES.put("InstanceNormalization", NormalizationRules::instance);
		RULES.put("LpNormalization", NormalizationRules::lp);
	}

	private NormalizationRules() {
	}

	/** dx = y (g − Σ y g). */
	private static void softmax(Step step) {
		Draft b = step.draft();
		Value weighted = b.mul(step.out(0), step.gradient());
		Value sum = b.reduceSum(weighted, true, step.attributes().integer("axis", -1));
		step.give(0, b.sub(weighted, b.mul(step.out(0), sum)));
	}

	/** dx = g − exp(y) Σ g. */
	private static void logSoftmax(Step step) {
		Draft b = step.draft();
		Value sum = b.reduceSum(step.gradient(), true, step.attributes().integer("axis", -1));
		step.give(0, b.sub(step.gradient(), b.mul(b.exp(step.out(0)), sum)));
	}

	/**
	 * Batch normalisation with given statistics (Ioffe and Szegedy 2015, algorithm 2) is linear in x: dx = g · scale · r. Scale, bias and
	 * the statistics may depend on a wanted input too.
	 */
	private static void batch(Step step) {
		Draft b = step.draft();
		int rank = step.in(0).rank();
		Value g = step.gradient();
		Value variance = step.in(4);
		Value r = b.reciprocal(b.sqrt(b.add(variance, step.attributes().real("epsilon", 1e-5))));
		Value factor = b.mul(step.in(1), r);
		if (step.wants(0)) {
			step.give(0, b.mul(g, column(step, factor, rank)));
		}
		long[] others = Shapes.allButChannels(rank);
		if (step.wants(2) || step.wants(3)) {
			Value sum = b.reduceSum(g, false, others);
			step.give(2, sum);
			step.give(3, b.neg(b.mul(sum, factor)));
		}
		if (step.wants(1) || step.wants(4)) {
			Value centred = b.sub(step.in(0), column(step, step.in(3), rank));
			Value sum = b.mul(b.reduceSum(b.mul(g, centred), false, others), r);
			step.give(1, sum);
			step.give(4, b.mul(b.mul(b.mul(sum, factor), r), -0.5));
		}
	}

	private static Value column(Step step, Value perChannel, int rank) {
		long[] shape = new long[rank - 1];
		Arrays.fill(shape, 1);
		shape[0] = -1;
		return step.draft().reshape(perChannel, shape);
	}

	/** Layer normalisation (Ba, Kiros and Hinton 2016, equation 4). */
	private static void layer(Step step) {
		Draft b = step.draft();
		Value x = step.in(0);
		int rank = x.rank();
		long axis = step.attributes().integer("axis", -1);
		long[] axes = LongStream.range(axis < 0 ? axis + rank : axis, rank).toArray();
		Value mean;
		Value r;
		if (x.type() == ElementType.FLOAT) {
			List<Value> outputs = step.outputs(3);
			mean = outputs.get(1);
			r = outputs.get(2);
		} else {
			mean = b.reduceMean(x, true, axes);
			r = inverseDeviation(step, b.sub(x, mean), axes);
		}
		boolean plain = isAll(step, 1, 1) && (!step.has(2) || isAll(step, 2, 0));
		Value normal = plain ? step.out(0) : b.mul(b.sub(x, mean), r);
		Value g = step.gradient();
		if (step.wants(0)) {
			step.give(0, throughStatistics(b, plain ? g : b.mul(g, step.in(1)), normal, r, axes));
		}
		step.giveBroadcast(2, g);
		if (step.wants(1)) {
			step.giveBroadcast(1, b.mul(g, normal));
		}
	}

	/** Whether an input is a constant all of whose elements are the same number. */
	private static boolean isAll(Step step, int index, double number) {
		return step.draft().constantOf(step.in(index))
				.filter(constant -> Arrays.stream(Tensors.toDoubles(constant)).allMatch(element -> element == number)).isPresent();
	}

	/** Instance normalisation (Ulyanov, Vedaldi and Lempitsky 2016, equation 3). */
	private static void instance(Step step) {
		Draft b = step.draft();
		int rank = step.in(0).rank();
		long[] axes = LongStream.range(2, rank).toArray();
		Value centred = b.sub(step.in(0), b.reduceMean(step.in(0), true, axes));
		Value r = inverseDeviation(step, centred, axes);
		Value normal = b.mul(centred, r);
		Value g = step.gradient();
		if (step.wants(0)) {
			step.give(0, throughStatistics(b, b.mul(g, column(step, step.in(1), rank)), normal, r, axes));
		}
		long[] others = Shapes.allButChannels(rank);
		if (step.wants(1)) {
			step.give(1, b.reduceSum(b.mul(g, normal), false, others));
		}
		if (step.wants(2)) {
			step.give(2, b.reduceSum(g, false, others));
		}
	}

	private static Value inverseDeviation(Step step, Value centred, long[] axes) {
		Draft b = step.draft();
		Value variance = b.reduceMean(b.mul(centred, centred), true, axes);
		return b.reciprocal(b.sqrt(b.add(variance, step.attributes().real("epsilon", 1e-5))));
	}

	/** dx = r (g − mean g − x̂ mean(g x̂)), because mean and deviation depend on x as well (Ioffe and Szegedy 2015, section 3). */
	private static Value throughStatistics(Draft b, Value g, Value normal, Value r, long[] axes) {
		Value centred = b.sub(g, b.reduceMean(g, true, axes));
		Value along = b.mul(normal, b.reduceMean(b.mul(g, normal), true, axes));
		return b.mul(r, b.sub(centred, along));
	}

	/** y = x / n. For the norm n of order 2, dx = (g − y Σ y g) / n; of order 1, dx = (g − sign(x) Σ y g) / n. */
	private static void lp(Step step) {
		Draft b = step.draft();
		long axis = step.attributes().integer("axis", -1);
		boolean first = step.attributes().integer("p", 2) == 1;
		Value x = step.in(0);
		Value norm = b.reduce(first ? "ReduceL1" : "ReduceL2", x, true, axis);
		Value sum = b.reduceSum(b.mul(step.out(0), step.gradient()), true, axis);
		step.give(0, b.div(b.sub(step.gradient(), b.mul(first ? b.op("Sign", x) : step.out(0), sum)), norm));
	}
}
