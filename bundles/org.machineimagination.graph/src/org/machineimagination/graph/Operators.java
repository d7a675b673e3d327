// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import java.util.List;

/**
 * The common operators as methods. Each does what the standard operator of the same name does; operands broadcast as numpy's do.
 * Axes may be counted from the back by negative numbers.
 */
public interface Operators {

	/** Version of the standard operators that graphs are built for. */
	int OPSET = 18;

	/**
	 * Adds a standard operation with several outputs.
	 *
	 * @param opType     name of the operator
	 * @param attributes its attributes
	 * @param outputs    how many outputs are wanted
	 * @param arguments  its inputs; {@link Value#NONE} for an optional one that is left out
	 * @throws GraphException if the inputs do not fit the operator
	 */
	List<Value> ops(String opType, Attributes attributes, int outputs, Value... arguments);

	/** A constant of single precision numbers, row-major. */
	Value constant(float[] data, long... dims);

	/** A constant of 64-bit integers. */
	Value constant(long[] data, long... dims);

	/** A constant of any real type. */
	Value constant(ElementType type, double[] data, long... dims);

	/** A constant of any integer type, or of truth values. */
	Value constant(ElementType type, long[] data, long... dims);

	/** A tensor of one value, of a shape known only when the graph runs. */
	Value fill(Value shape, ElementType type, double value);

	/** Adds a standard operation with one output. */
	default Value op(String opType, Attributes attributes, Value... arguments) {
		return ops(opType, attributes, 1, arguments).get(0);
	}

	/** Adds a standard operation with one output and no attributes. */
	default Value op(String opType, Value... arguments) {
		return op(opType, Attributes.NONE, arguments);
	}

	/** A constant list of 64-bit integers, as axes and shapes are. */
	default Value longs(long... data) {
		return constant(data, data.length);
	}

	/** A single precision constant without axes. */
	default Value scalar(double value) {
		return scalar(ElementType.FLOAT, value);
	}

	/** A constant of any type without axes. */
	default Value scalar(ElementType type, double value) {
		return type.floating() ? constant(type, new double[] {value}) : constant(type, new long[] {(long) value});
	}

	/** A constant of a value's type without axes. */
	default Value scalarLike(Value like, double value) {
		return scalar(like.type(), value);
	}

	default Value add(Value a, Value b) {
		return op("Add", a, b);
	}

	default Value sub(Value a, Value b) {
		return op("Sub", a, b);
	}

	default Value mul(Value a, Value b) {
		return op("Mul", a, b);
	}

	default Value div(Value a, Value b) {
		return op("Div", a, b);
	}

	/** Every element plus a number. */
	default Value add(Value a, double b) {
		return add(a, scalarLike(a, b));
	}

	/** Every element times a number. */
	default Value mul(Value a, double b) {
		return mul(a, scalarLike(a, b));
	}

	default Value pow(Value a, Value b) {
		return op("Pow", a, b);
	}

	default Value max(Value... values) {
		return op("Max", values);
	}

	default Value min(Value... values) {
		return op("Min", values);
	}

	default Value matMul(Value a, Value b) {
		return op("MatMul", a, b);
	}

	default Value neg(Value x) {
		return op("Neg", x);
	}

	default Value abs(Value x) {
		return op("Abs", x);
	}

	default Value exp(Value x) {
		return op("Exp", x);
	}

	default Value log(Value x) {
		return op("Log", x);
	}

	default Value sqrt(Value x) {
		return op("Sqrt", x);
	}

	default Value reciprocal(Value x) {
		return op("Reciprocal", x);
	}

	default Value sin(Value x) {
		return op("Sin", x);
	}

	default Value cos(Value x) {
		return op("Cos", x);
	}

	default Value erf(Value x) {
		return op("Erf", x);
	}

	default Value tanh(Value x) {
		return op("Tanh", x);
	}

	default Value sigmoid(Value x) {
		return op("Sigmoid", x);
	}

	default Value relu(Value x) {
		return op("Relu", x);
	}

	default Value softplus(Value x) {
		return op("Softplus", x);
	}

	default Value softmax(Value x, long axis) {
		return op("Softmax", Attributes.of("axis", axis), x);
	}

	default Value logSoftmax(Value x, long axis) {
		return op("LogSoftmax", Attributes.of("axis", axis), x);
	}

	/** Every element brought into a range. */
	default Value clip(Value x, double least, double most) {
		return op("Clip", x, scalarLike(x, least), scalarLike(x, most));
	}

	/** Where the condition holds the one, elsewhere the other. */
	default Value where(Value condition, Value yes, Value no) {
		return op("Where", condition, yes, no);
	}

	default Value equal(Value a, Value b) {
		return op("Equal", a, b);
	}

	default Value less(Value a, Value b) {
		return op("Less", a, b);
	}

	default Value greater(Value a, Value b) {
		return op("Greater", a, b);
	}

	default Value cast(Value x, ElementType type) {
		return x.type() == type ? x : op("Cast", Attributes.of("to", type.code()), x);
	}

	/** The same elements in another shape; one axis may be −1 for what is left, 0 keeps an axis as it is. */
	default Value reshape(Value x, long... shape) {
		return op("Reshape", x, longs(shape));
	}

	/** Axes in another order. */
	default Value transpose(Value x, long... order) {
		return op("Transpose", Attributes.ofInts("perm", order), x);
	}

	default Value flatten(Value x, long axis) {
		return op("Flatten", Attributes.of("axis", axis), x);
	}

	default Value squeeze(Value x, long... axes) {
		return op("Squeeze", x, longs(axes));
	}

	default Value unsqueeze(Value x, long... axes) {
		return op("Unsqueeze", x, longs(axes));
	}

	/** Repeats axes of length 1. */
	default Value expand(Value x, long... shape) {
		return op("Expand", x, longs(shape));
	}

	default Value tile(Value x, long... repeats) {
		return op("Tile", x, longs(repeats));
	}

	/** A reduction by name, for example {@code ReduceL2}, over some axes; all when none is given. */
	default Value reduce(String opType, Value x, boolean keepAxes, long... axes) {
		Attributes attributes = Attributes.of("keepdims", keepAxes ? 1 : 0);
		return axes.length == 0 ? op(opType, attributes, x) : op(opType, attributes, x, longs(axes));
	}

	default Value reduceSum(Value x, boolean keepAxes, long... axes) {
		return reduce("ReduceSum", x, keepAxes, axes);
	}

	default Value reduceMean(Value x, boolean keepAxes, long... axes) {
		return reduce("ReduceMean", x, keepAxes, axes);
	}

	default Value concat(long axis, Value... parts) {
		return parts.length == 1 ? parts[0] : op("Concat", Attributes.of("axis", axis), parts);
	}

	/** What lies from start (inclusive) to end (exclusive) along one axis. */
	default Value slice(Value x, long axis, long start, long end) {
		return op("Slice", x, longs(start), longs(end), longs(axis), longs(1));
	}

	/** Pieces of the given lengths along an axis. */
	default List<Value> split(Value x, long axis, long... lengths) {
		return ops("Split", Attributes.of("axis", axis), lengths.length, x, longs(lengths));
	}

	/** Zeros around a tensor: the numbers before every axis, then those after every axis. */
	default Value pad(Value x, long... pads) {
		return op("Pad", Attributes.of("mode", "constant"), x, longs(pads));
	}

	/** Slabs of a tensor by number along an axis. */
	default Value gather(Value x, Value indices, long axis) {
		return op("Gather", Attributes.of("axis", axis), x, indices);
	}

	default Value shape(Value x) {
		return op("Shape", x);
	}

	/** A tensor of one value. */
	default Value fill(ElementType type, double value, long... shape) {
		return fill(longs(shape), type, value);
	}

	/** A constant with the elements of an array of rows. */
	default Value matrix(ElementType type, double[][] rows) {
		double[] data = new double[rows.length * (rows.length == 0 ? 0 : rows[0].length)];
		for (int i = 0; i < rows.length; i++) {
			System.arraycopy(rows[i], 0, data, i * rows[i].length, rows[i].length);
		}
		return constant(type, data, rows.length, rows.length == 0 ? 0 : rows[0].length);
	}
}
