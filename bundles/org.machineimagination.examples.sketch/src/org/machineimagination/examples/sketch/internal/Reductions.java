// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.machineimagination.backend.Tensor;

/** Operations that take axes together: sums, means, extremes, norms, their positions, running sums. */
final class Reductions {

	/** What becomes of the number gathered from so many elements. */
	@FunctionalInterface
	private interface Finish {
		double apply(double gathered, int count);
	}

	private Reductions() {
	}

	static void register(Map<String, Operation> operations) {
		reduce(operations, "ReduceSum", 0, Double::sum, (sum, count) -> sum);
		reduce(operations, "ReduceMean", 0, Double::sum, (sum, count) -> sum / count);
		reduce(operations, "ReduceProd", 1, (product, x) -> product * x, (product, count) -> product);
		reduce(operations, "ReduceMax", Double.NEGATIVE_INFINITY, Math::max, (max, count) -> max);
		reduce(operations, "ReduceMin", Double.POSITIVE_INFINITY, Math::min, (min, count) -> min);
		reduce(operations, "ReduceL1", 0, (sum, x) -> sum + Math.abs(x), (sum, count) -> sum);
		reduce(operations, "ReduceL2", 0, (sum, x) -> sum + x * x, (sum, count) -> Math.sqrt(sum));
		reduce(operations, "ReduceSumSquare", 0, (sum, x) -> sum + x * x, (sum, count) -> sum);
		reduce(operations, "ReduceLogSum", 0, Double::sum, (sum, count) -> Math.log(sum));
		operations.put("ReduceLogSumExp", Operation.one(Reductions::logSumExp));
		operations.put("ArgMax", Operation.one(call -> position(call, (x, best) -> x > best)));
		operations.put("ArgMin", Operation.one(call -> position(call, (x, best) -> x < best)));
		operations.put("CumSum", Operation.one(Reductions::runningSum));
	}

	private static void reduce(Map<String, Operation> operations, String name, double start, DoubleBinaryOperator gather, Finish finish) {
		operations.put(name, Operation.one(call -> reduce(call, start, gather, finish)));
	}

	private static Tensor reduce(Call call, double start, DoubleBinaryOperator gather, Finish finish) {
		int[] shape = call.shape(0);
		int[] given = call.integers(1, "axes").orElse(new int[0]);
		if (given.length == 0 && call.integer("noop_with_empty_axes", 0) == 1) {
			return call.input(0);
		}
		int[] axes = given.length == 0 ? IntStream.range(0, shape.length).toArray() : Shapes.positive(given, shape.length);
		IntToDoubleFunction elements = Elements.doubles(call.input(0));
		double[] gathered = gather(shape, axes, elements, start, gather);
		int count = Shapes.count(shape) / Math.max(1, gathered.length);
		return Elements.like(call.input(0), reduced(shape, axes, call.integer("keepdims", 1) == 1),
				i -> finish.apply(gathered[i], count));
	}

	private static double[] gather(int[] shape, int[] axes, IntToDoubleFunction elements, double start, DoubleBinaryOperator gather) {
		int[] kept = reduced(shape, axes, true);
		int[] target = Shapes.broadcastMap(kept, shape);
		var gathered = new double[Shapes.count(kept)];
		Arrays.fill(gathered, start);
		for (int i = 0; i < Shapes.count(shape); i++) {
			int index = target == null ? i : target[i];
			gathered[index] = gather.applyAsDouble(gathered[index], elements.applyAsDouble(i));
		}
		return gathered;
	}

	/** The shape with axes of length 1, or without them. */
	private static int[] reduced(int[] shape, int[] axes, boolean keep) {
		return IntStream.range(0, shape.length).filter(axis -> keep || !Shapes.contains(axes, axis))
				.map(axis -> Shapes.contains(axes, axis) ? 1 : shape[axis]).toArray();
	}

	/** The largest element is taken out first, so that nothing overflows. */
	private static Tensor logSumExp(Call call) {
		int[] shape = call.shape(0);
		int[] axes = call.axes(1, shape.length);
		IntToDoubleFunction elements = Elements.doubles(call.input(0));
		double[] largest = gather(shape, axes, elements, Double.NEGATIVE_INFINITY, Math::max);
		int[] map = Shapes.broadcastMap(reduced(shape, axes, true), shape);
		double[] sums = gather(shape, axes, i -> Math.exp(elements.applyAsDouble(i) - largest[map == null ? i : map[i]]), 0, Double::sum);
		return Elements.like(call.input(0), reduced(shape, axes, call.integer("keepdims", 1) == 1),
				i -> largest[i] + Math.log(sums[i]));
	}

	@FunctionalInterface
	private interface Better {
		boolean than(double x, double best);
	}

	private static Tensor position(Call call, Better better) {
		int[] shape = call.shape(0);
		int axis = call.axis(0, shape.length);
		int inner = Shapes.count(shape, axis + 1, shape.length);
		boolean last = call.integer("select_last_index", 0) == 1;
		IntToDoubleFunction elements = Elements.doubles(call.input(0));
		var positions = new long[Shapes.count(shape) / shape[axis]];
		for (int i = 0; i < positions.length; i++) {
			int start = i / inner * shape[axis] * inner + i % inner;
			double best = elements.applyAsDouble(start);
			for (int j = 1; j < shape[axis]; j++) {
				double x = elements.applyAsDouble(start + j * inner);
				if (better.than(x, best) || last && x == best) {
					best = x;
					positions[i] = j;
				}
			}
		}
		return Elements.tensor(positions, reduced(shape, new int[] {axis}, call.integer("keepdims", 1) == 1));
	}

	private static Tensor runningSum(Call call) {
		int[] shape = call.shape(0);
		int axis = Shapes.positive(Elements.ints(call.input(1))[0], shape.length);
		int inner = Shapes.count(shape, axis + 1, shape.length);
		boolean reverse = call.integer("reverse", 0) == 1;
		boolean exclusive = call.integer("exclusive", 0) == 1;
		IntToDoubleFunction elements = Elements.doubles(call.input(0));
		var sums = new double[Shapes.count(shape)];
		for (int start = 0; start < sums.length; start++) {
			if (start / inner % shape[axis] != 0) {
				continue;
			}
			double sum = 0;
			for (int j = 0; j < shape[axis]; j++) {
				int index = start + (reverse ? shape[axis] - 1 - j : j) * inner;
				double next = sum + elements.applyAsDouble(index);
				sums[index] = exclusive ? sum : next;
				sum = next;
			}
		}
		return Elements.like(call.input(0), shape, i -> sums[i]);
	}
}
