// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.internal.Evaluator.Evaluation;

/** Evaluation of constants by arithmetic, comparison, conversion and reduction. */
final class Arithmetic {

	private interface Comparison {
		boolean holds(double a, double b);
	}

	private Arithmetic() {
	}

	static void register(Map<String, Evaluation> evaluations) {
		binary(evaluations, "Add", Double::sum, Long::sum);
		binary(evaluations, "Sub", (a, b) -> a - b, (a, b) -> a - b);
		binary(evaluations, "Mul", (a, b) -> a * b, (a, b) -> a * b);
		binary(evaluations, "Div", (a, b) -> a / b, (a, b) -> b == 0 ? 0 : a / b);
		binary(evaluations, "Min", Math::min, Math::min);
		binary(evaluations, "Max", Math::max, Math::max);
		unary(evaluations, "Neg", a -> -a, a -> -a);
		unary(evaluations, "Abs", Math::abs, Math::abs);
		fractional(evaluations, "Floor", Math::floor);
		fractional(evaluations, "Ceil", Math::ceil);
		fractional(evaluations, "Sqrt", Math::sqrt);
		fractional(evaluations, "Reciprocal", a -> 1 / a);
		unary(evaluations, "Not", a -> 1 - a, a -> 1 - a);
		comparison(evaluations, "Equal", (a, b) -> a == b);
		comparison(evaluations, "Less", (a, b) -> a < b);
		comparison(evaluations, "LessOrEqual", (a, b) -> a <= b);
		comparison(evaluations, "Greater", (a, b) -> a > b);
		comparison(evaluations, "GreaterOrEqual", (a, b) -> a >= b);
		comparison(evaluations, "And", (a, b) -> a != 0 && b != 0);
		comparison(evaluations, "Or", (a, b) -> a != 0 || b != 0);
		evaluations.put("Mod", Arithmetic::mod);
		evaluations.put("Pow", Arithmetic::pow);
		evaluations.put("Cast", (node, in, out) -> List.of(cast(in.get(0), out.get(0).type())));
		evaluations.put("Where", Arithmetic::where);
		reduction(evaluations, "ReduceSum", Double::sum, Long::sum);
		reduction(evaluations, "ReduceProd", (a, b) -> a * b, (a, b) -> a * b);
		reduction(evaluations, "ReduceMax", Math::max, Math::max);
		reduction(evaluations, "ReduceMin", Math::min, Math::min);
	}

	private static void binary(Map<String, Evaluation> evaluations, String op, DoubleBinaryOperator reals,
			LongBinaryOperator integers) {
		evaluations.put(op, (node, in, out) -> {
			ConstantTensor result = in.get(0).expanded(out.get(0).lengths());
			for (ConstantTensor next : in.subList(1, in.size())) {
				result = combine(result, next.expanded(out.get(0).lengths()), reals, integers);
			}
			return List.of(result);
		});
	}

	private static ConstantTensor combine(ConstantTensor a, ConstantTensor b, DoubleBinaryOperator reals, LongBinaryOperator integers) {
		if (a.fractional()) {
			double[] result = new double[a.count()];
			Arrays.setAll(result, i -> reals.applyAsDouble(a.real(i), b.real(i)));
			return ConstantTensor.reals(a.type(), a.shape(), result);
		}
		long[] result = new long[a.count()];
		Arrays.setAll(result, i -> integers.applyAsLong(a.integers()[i], b.integers()[i]));
		return ConstantTensor.integers(a.type(), a.shape(), result);
	}

	private static void unary(Map<String, Evaluation> evaluations, String op, DoubleUnaryOperator reals,
			LongUnaryOperator integers) {
		evaluations.put(op, (node, in, out) -> {
			ConstantTensor x = in.get(0);
			return List.of(x.fractional() ? ConstantTensor.reals(x.type(), x.shape(), Arrays.stream(x.reals()).map(reals).toArray())
					: ConstantTensor.integers(x.type(), x.shape(), Arrays.stream(x.integers()).map(integers).toArray()));
		});
	}

	/** An operator that is for real numbers alone. */
	private static void fractional(Map<String, Evaluation> evaluations, String op, DoubleUnaryOperator reals) {
		evaluations.put(op, (node, in, out) -> {
			ConstantTensor x = in.get(0);
			return x.fractional() ? List.of(ConstantTensor.reals(x.type(), x.shape(), Arrays.stream(x.reals()).map(reals).toArray())) : List.of();
		});
	}

	private static void comparison(Map<String, Evaluation> evaluations, String op, Comparison comparison) {
		evaluations.put(op, (node, in, out) -> {
			ConstantTensor a = in.get(0).expanded(out.get(0).lengths());
			ConstantTensor b = in.get(1).expanded(out.get(0).lengths());
			long[] result = new long[a.count()];
			Arrays.setAll(result, i -> comparison.holds(a.real(i), b.real(i)) ? 1 : 0);
			return List.of(ConstantTensor.integers(ElementType.BOOL, out.get(0).lengths(), result));
		});
	}

	private static List<ConstantTensor> mod(NodeContext node, List<ConstantTensor> in, List<TensorType> out) {
		boolean sign = node.attributes().integer("fmod", 0) != 0;
		ConstantTensor a = in.get(0).expanded(out.get(0).lengths());
		ConstantTensor b = in.get(1).expanded(out.get(0).lengths());
		return List.of(combine(a, b, (x, y) -> x % y, (x, y) -> y == 0 ? 0 : sign ? x % y : Math.floorMod(x, y)));
	}

	private static List<ConstantTensor> pow(NodeContext node, List<ConstantTensor> in, List<TensorType> out) {
		ConstantTensor a = in.get(0).expanded(out.get(0).lengths());
		ConstantTensor b = in.get(1).expanded(out.get(0).lengths());
		double[] result = new double[a.count()];
		Arrays.setAll(result, i -> Math.pow(a.real(i), b.real(i)));
		return List.of(cast(ConstantTensor.reals(ElementType.DOUBLE, a.shape(), result), a.type()));
	}

	private static ConstantTensor cast(ConstantTensor x, ElementType type) {
		if (type.floating()) {
			double[] reals = new double[x.count()];
			Arrays.setAll(reals, x::real);
			return ConstantTensor.reals(type, x.shape(), reals);
		}
		long[] integers = new long[x.count()];
		boolean truth = type == ElementType.BOOL;
		Arrays.setAll(integers, i -> truth ? x.real(i) == 0 ? 0 : 1 : x.fractional() ? (long) x.real(i) : x.integers()[i]);
		return ConstantTensor.integers(type, x.shape(), integers);
	}

	private static List<ConstantTensor> where(NodeContext node, List<ConstantTensor> in, List<TensorType> out) {
		long[] shape = out.get(0).lengths();
		ConstantTensor condition = in.get(0).expanded(shape);
		ConstantTensor a = in.get(1).expanded(shape);
		ConstantTensor b = in.get(2).expanded(shape);
		if (a.fractional()) {
			double[] reals = new double[a.count()];
			Arrays.setAll(reals, i -> (condition.integers()[i] != 0 ? a : b).real(i));
			return List.of(ConstantTensor.reals(a.type(), shape, reals));
		}
		long[] integers = new long[a.count()];
		Arrays.setAll(integers, i -> (condition.integers()[i] != 0 ? a : b).integers()[i]);
		return List.of(ConstantTensor.integers(a.type(), shape, integers));
	}

	private static void reduction(Map<String, Evaluation> evaluations, String op, DoubleBinaryOperator reals,
			LongBinaryOperator integers) {
		evaluations.put(op, (node, in, out) -> {
			ConstantTensor x = in.get(0);
			if (x.count() == 0) {
				return List.of();
			}
			long[] axes = in.size() < 2 || in.get(1).count() == 0
					? node.attributes().integer("noop_with_empty_axes", 0) != 0 ? new long[0] : Shapes.all(x.shape().length)
					: in.get(1).integers();
			return List.of(reduce(x, Shapes.axes(axes, x.shape().length), reals, integers).shaped(out.get(0).lengths()));
		});
	}

	private static ConstantTensor reduce(ConstantTensor x, int[] axes, DoubleBinaryOperator reals, LongBinaryOperator integers) {
		ConstantTensor result = x;
		for (int axis : axes) {
			long length = result.shape()[axis];
			ConstantTensor sum = slab(result, axis, 0);
			for (long i = 1; i < length; i++) {
				sum = combine(sum, slab(result, axis, i), reals, integers);
			}
			result = sum;
		}
		return result;
	}

	private static ConstantTensor slab(ConstantTensor x, int axis, long i) {
		long[] strides = Shapes.strides(x.shape());
		long[] shape = Shapes.with(x.shape(), axis, 1);
		return x.pick(ConstantTensor.places(shape, index -> {
			long place = i * strides[axis];
			for (int k = 0; k < index.length; k++) {
				place += index[k] * strides[k];
			}
			return place;
		}), shape);
	}
}
