// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;

/** Operations on each element by itself, with broadcasting. Numbers with a fraction are computed in double precision and rounded. */
final class Elementwise {

	/** Whether a relation holds between two numbers. */
	@FunctionalInterface
	private interface Relation {
		boolean holds(double one, double other);
	}

	private Elementwise() {
	}

	static void register(Map<String, Operation> operations) {
		registerPlain(operations);
		registerActivations(operations);
		registerArithmetic(operations);
		registerLogic(operations);
		operations.put("Cast", Operation.one(Elementwise::cast));
		operations.put("Clip", Operation.one(Elementwise::clip));
		operations.put("Where", Operation.one(Elementwise::where));
	}

	private static void registerPlain(Map<String, Operation> operations) {
		unary(operations, "Abs", Math::abs);
		unary(operations, "Ceil", Math::ceil);
		unary(operations, "Cos", Math::cos);
		unary(operations, "Erf", ErrorFunction::erf);
		unary(operations, "Exp", Math::exp);
		unary(operations, "Floor", Math::floor);
		unary(operations, "Log", Math::log);
		unary(operations, "Neg", x -> -x);
		unary(operations, "Reciprocal", x -> 1 / x);
		unary(operations, "Round", Math::rint);
		unary(operations, "Sign", Math::signum);
		unary(operations, "Sin", Math::sin);
		unary(operations, "Sqrt", Math::sqrt);
		unary(operations, "Tan", Math::tan);
		unary(operations, "Atan", Math::atan);
	}

	private static void registerActivations(Map<String, Operation> operations) {
		unary(operations, "Relu", x -> Math.max(0, x));
		unary(operations, "Sigmoid", Elementwise::sigmoid);
		unary(operations, "Tanh", Math::tanh);
		unary(operations, "Softplus", x -> Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))));
		unary(operations, "Softsign", x -> x / (1 + Math.abs(x)));
		unary(operations, "HardSwish", x -> x * Math.clamp(x / 6 + 0.5, 0, 1));
		operations.put("Elu", Operation.one(call -> {
			double alpha = call.attributes().real("alpha", 1);
			return unary(call.input(0), x -> x < 0 ? alpha * Math.expm1(x) : x);
		}));
		operations.put("LeakyRelu", Operation.one(call -> {
			double alpha = call.attributes().real("alpha", 0.01);
			return unary(call.input(0), x -> x < 0 ? alpha * x : x);
		}));
		operations.put("HardSigmoid", Operation.one(call -> {
			double alpha = call.attributes().real("alpha", 0.2);
			double beta = call.attributes().real("beta", 0.5);
			return unary(call.input(0), x -> Math.clamp(alpha * x + beta, 0, 1));
		}));
		operations.put("Gelu", Operation.one(call -> unary(call.input(0),
				call.attributes().text("approximate", "none").equals("tanh")
						? x -> 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)))
						: x -> 0.5 * x * (1 + ErrorFunction.erf(x / Math.sqrt(2))))));
		binary(operations, "PRelu", (x, slope) -> x < 0 ? slope * x : x, (x, slope) -> x < 0 ? slope * x : x);
	}

	private static void registerArithmetic(Map<String, Operation> operations) {
		binary(operations, "Add", Double::sum, Long::sum);
		binary(operations, "Sub", (x, y) -> x - y, (x, y) -> x - y);
		binary(operations, "Mul", (x, y) -> x * y, (x, y) -> x * y);
		binary(operations, "Div", (x, y) -> x / y, (x, y) -> x / y);
		operations.put("Mod", Operation.one(call -> binary(call.input(0), call.input(1), (x, y) -> x % y,
				call.integer("fmod", 0) == 1 ? (x, y) -> x % y : Math::floorMod)));
		operations.put("Pow", Operation.one(call -> power(call.input(0), call.input(1))));
		fold(operations, "Max", Math::max, Math::max);
		fold(operations, "Min", Math::min, Math::min);
		fold(operations, "Sum", Double::sum, Long::sum);
		operations.put("Mean", Operation.one(call -> unary(fold(call, Double::sum, Long::sum), x -> x / call.inputs().size())));
	}

	private static void registerLogic(Map<String, Operation> operations) {
		relation(operations, "Equal", (x, y) -> x == y);
		relation(operations, "Greater", (x, y) -> x > y);
		relation(operations, "GreaterOrEqual", (x, y) -> x >= y);
		relation(operations, "Less", (x, y) -> x < y);
		relation(operations, "LessOrEqual", (x, y) -> x <= y);
		relation(operations, "And", (x, y) -> x != 0 && y != 0);
		relation(operations, "Or", (x, y) -> x != 0 || y != 0);
		relation(operations, "Xor", (x, y) -> x != y);
		test(operations, "Not", x -> x == 0 ? 1 : 0);
		test(operations, "IsNaN", x -> Double.isNaN(x) ? 1 : 0);
		test(operations, "IsInf", x -> Double.isInfinite(x) ? 1 : 0);
	}

	private static double sigmoid(double x) {
		// The exponent is never positive, so that nothing overflows.
		double e = Math.exp(-Math.abs(x));
		return x >= 0 ? 1 / (1 + e) : e / (1 + e);
	}

	private static void unary(Map<String, Operation> operations, String name, DoubleUnaryOperator function) {
		operations.put(name, Operation.one(call -> unary(call.input(0), function)));
	}

	/** Applies a function to every element; whole numbers are exact up to 2^53. */
	static Tensor unary(Tensor tensor, DoubleUnaryOperator function) {
		IntToDoubleFunction elements = Elements.doubles(tensor);
		return Elements.like(tensor, Shapes.ints(tensor.shape()), i -> function.applyAsDouble(elements.applyAsDouble(i)));
	}

	private static void binary(Map<String, Operation> operations, String name, DoubleBinaryOperator function, LongBinaryOperator whole) {
		operations.put(name, Operation.one(call -> binary(call.input(0), call.input(1), function, whole)));
	}

	private static void fold(Map<String, Operation> operations, String name, DoubleBinaryOperator function, LongBinaryOperator whole) {
		operations.put(name, Operation.one(call -> fold(call, function, whole)));
	}

	private static Tensor fold(Call call, DoubleBinaryOperator function, LongBinaryOperator whole) {
		return IntStream.range(0, call.inputs().size()).mapToObj(call::input).reduce((one, other) -> binary(one, other, function, whole)).orElseThrow();
	}

	/** Joins two tensors of one type, element by element. */
	static Tensor binary(Tensor one, Tensor other, DoubleBinaryOperator function, LongBinaryOperator whole) {
		if (one.getClass() != other.getClass()) {
			throw new IllegalArgumentException("its inputs have different element types");
		}
		int[] a = Shapes.ints(one.shape());
		int[] b = Shapes.ints(other.shape());
		int[] shape = Shapes.broadcast(a, b);
		int[] mapA = Shapes.broadcastMap(a, shape);
		int[] mapB = Shapes.broadcastMap(b, shape);
		if (Elements.isFloating(one)) {
			IntToDoubleFunction x = Elements.doubles(one);
			IntToDoubleFunction y = Elements.doubles(other);
			return Elements.like(one, shape, i -> function.applyAsDouble(x.applyAsDouble(at(mapA, i)), y.applyAsDouble(at(mapB, i))));
		}
		IntToLongFunction x = Elements.longs(one);
		IntToLongFunction y = Elements.longs(other);
		return Elements.likeWhole(one, shape, i -> whole.applyAsLong(x.applyAsLong(at(mapA, i)), y.applyAsLong(at(mapB, i))));
	}

	private static int at(int @Nullable [] map, int index) {
		return map == null ? index : map[index];
	}

	/** The exponent may be of another type; the result has the base's. */
	private static Tensor power(Tensor base, Tensor exponent) {
		IntToDoubleFunction exponents = Elements.doubles(exponent);
		Tensor same = Elements.like(new Tensor.Doubles(new double[0], 0), Shapes.ints(exponent.shape()), exponents);
		IntToDoubleFunction bases = Elements.doubles(base);
		Tensor wide = Elements.like(same, Shapes.ints(base.shape()), bases);
		Tensor power = binary(wide, same, Math::pow, (x, y) -> 0);
		return Elements.like(base, Shapes.ints(power.shape()), Elements.doubles(power));
	}

	private static void relation(Map<String, Operation> operations, String name, Relation relation) {
		operations.put(name, Operation.one(call -> {
			int[] shape = Shapes.broadcast(call.shape(0), call.shape(1));
			int[] mapA = Shapes.broadcastMap(call.shape(0), shape);
			int[] mapB = Shapes.broadcastMap(call.shape(1), shape);
			IntToDoubleFunction x = Elements.doubles(call.input(0));
			IntToDoubleFunction y = Elements.doubles(call.input(1));
			return truths(shape, i -> relation.holds(x.applyAsDouble(at(mapA, i)), y.applyAsDouble(at(mapB, i))) ? 1 : 0);
		}));
	}

	private static void test(Map<String, Operation> operations, String name, DoubleUnaryOperator test) {
		operations.put(name, Operation.one(call -> {
			IntToDoubleFunction x = Elements.doubles(call.input(0));
			return truths(call.shape(0), i -> test.applyAsDouble(x.applyAsDouble(i)));
		}));
	}

	private static Tensor truths(int[] shape, IntToDoubleFunction values) {
		return Elements.like(new Tensor.Bools(new boolean[0], 0), shape, values);
	}

	private static Tensor cast(Call call) {
		Tensor from = call.input(0);
		int[] shape = call.shape(0);
		IntToDoubleFunction numbers = Elements.doubles(from);
		IntToLongFunction whole = Elements.longs(from);
		return switch (ElementType.of(call.integer("to", 0))) {
			case FLOAT -> Elements.like(new Tensor.Floats(new float[0], 0), shape, numbers);
			case FLOAT16 -> Elements.like(new Tensor.Floats(new float[0], 0), shape,
					i -> Float.float16ToFloat(Float.floatToFloat16((float) numbers.applyAsDouble(i))));
			case DOUBLE -> Elements.like(new Tensor.Doubles(new double[0], 0), shape, numbers);
			case INT64 -> Elements.likeWhole(new Tensor.Longs(new long[0], 0), shape, whole);
			case INT32 -> Elements.likeWhole(new Tensor.Ints(new int[0], 0), shape, whole);
			case INT16 -> Elements.likeWhole(new Tensor.Ints(new int[0], 0), shape, i -> (short) whole.applyAsLong(i));
			case INT8 -> Elements.likeWhole(new Tensor.Ints(new int[0], 0), shape, i -> (byte) whole.applyAsLong(i));
			case UINT8 -> Elements.likeWhole(new Tensor.Ints(new int[0], 0), shape, i -> whole.applyAsLong(i) & 0xff);
			case BOOL -> truths(shape, numbers);
			case BFLOAT16, UINT16, UINT32, UINT64, STRING -> throw new IllegalArgumentException("it casts to a type that is not supported");
		};
	}

	/** Bounds are inputs, or attributes before version 11. */
	private static Tensor clip(Call call) {
		double low = call.has(1) ? Elements.doubles(call.input(1)).applyAsDouble(0) : call.attributes().real("min", Double.NEGATIVE_INFINITY);
		double high = call.has(2) ? Elements.doubles(call.input(2)).applyAsDouble(0) : call.attributes().real("max", Double.POSITIVE_INFINITY);
		return unary(call.input(0), x -> Math.min(Math.max(x, low), high));
	}

	private static Tensor where(Call call) {
		int[] shape = Shapes.broadcast(Shapes.broadcast(call.shape(0), call.shape(1)), call.shape(2));
		int[] mapChoice = Shapes.broadcastMap(call.shape(0), shape);
		int[] mapYes = Shapes.broadcastMap(call.shape(1), shape);
		int[] mapNo = Shapes.broadcastMap(call.shape(2), shape);
		IntToDoubleFunction choice = Elements.doubles(call.input(0));
		if (Elements.isFloating(call.input(1))) {
			IntToDoubleFunction yes = Elements.doubles(call.input(1));
			IntToDoubleFunction no = Elements.doubles(call.input(2));
			return Elements.like(call.input(1), shape,
					i -> choice.applyAsDouble(at(mapChoice, i)) != 0 ? yes.applyAsDouble(at(mapYes, i)) : no.applyAsDouble(at(mapNo, i)));
		}
		IntToLongFunction yes = Elements.longs(call.input(1));
		IntToLongFunction no = Elements.longs(call.input(2));
		IntToLongFunction chosen = i -> choice.applyAsDouble(at(mapChoice, i)) != 0 ? yes.applyAsLong(at(mapYes, i))
				: no.applyAsLong(at(mapNo, i));
		return call.input(1) instanceof Tensor.Bools ? truths(shape, chosen::applyAsLong) : Elements.likeWhole(call.input(1), shape, chosen);
	}
}
