// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.machineimagination.backend.Tensor;

/** Products of matrices, in single precision. */
final class Matrices {

	private Matrices() {
	}

	static void register(Map<String, Operation> operations) {
		operations.put("MatMul", Operation.one(call -> multiply(call.input(0), call.input(1), call)));
		operations.put("Gemm", Operation.one(Matrices::gemm));
		operations.put("Einsum", Operation.one(Matrices::einsum));
	}

	/** Stacks of matrices; a vector counts as a row on the left and as a column on the right (as numpy's matmul does). */
	static Tensor multiply(Tensor left, Tensor right, Call call) {
		int[] a = Shapes.ints(left.shape());
		int[] b = Shapes.ints(right.shape());
		int[] fullA = a.length == 1 ? new int[] {1, a[0]} : a;
		int[] fullB = b.length == 1 ? new int[] {b[0], 1} : b;
		int m = fullA[fullA.length - 2];
		int k = fullA[fullA.length - 1];
		int n = fullB[fullB.length - 1];
		if (fullB[fullB.length - 2] != k) {
			throw new IllegalArgumentException("the matrices " + Arrays.toString(a) + " and " + Arrays.toString(b) + " do not fit");
		}
		int[] stackA = Arrays.copyOf(fullA, fullA.length - 2);
		int[] stackB = Arrays.copyOf(fullB, fullB.length - 2);
		int[] stack = Shapes.broadcast(stackA, stackB);
		int[] mapA = Shapes.broadcastMap(stackA, stack);
		int[] mapB = Shapes.broadcastMap(stackB, stack);
		int count = Shapes.count(stack);
		var product = new float[count * m * n];
		for (int i = 0; i < count; i++) {
			call.cancellation().check();
			multiply(left.floats(), (mapA == null ? i : mapA[i]) * m * k, right.floats(), (mapB == null ? i : mapB[i]) * k * n, product,
					i * m * n, m, k, n);
		}
		return Elements.tensor(product, shape(stack, a.length == 1, m, b.length == 1, n));
	}

	private static int[] shape(int[] stack, boolean dropRow, int m, boolean dropColumn, int n) {
		int[] shape = Arrays.copyOf(stack, stack.length + (dropRow ? 0 : 1) + (dropColumn ? 0 : 1));
		if (!dropColumn) {
			shape[shape.length - 1] = n;
		}
		if (!dropRow) {
			shape[shape.length - (dropColumn ? 1 : 2)] = m;
		}
		return shape;
	}

	/** Adds rows of the right matrix, scaled, to rows of the product: the inner loop runs along memory. */
	private static void multiply(float[] a, int offsetA, float[] b, int offsetB, float[] product, int offset, int m, int k, int n) {
		for (int row = 0; row < m; row++) {
			int target = offset + row * n;
			for (int inner = 0; inner < k; inner++) {
				float factor = a[offsetA + row * k + inner];
				int source = offsetB + inner * n;
				for (int column = 0; column < n; column++) {
					product[target + column] += factor * b[source + column];
				}
			}
		}
	}

	private static Tensor gemm(Call call) {
		Tensor a = call.integer("transA", 0) == 1 ? transpose(call.input(0)) : call.input(0);
		Tensor b = call.integer("transB", 0) == 1 ? transpose(call.input(1)) : call.input(1);
		double alpha = call.attributes().real("alpha", 1);
		double beta = call.attributes().real("beta", 1);
		Tensor product = multiply(a, b, call);
		Tensor scaled = alpha == 1 ? product : Elementwise.unary(product, x -> alpha * x);
		return call.has(2) ? Elementwise.binary(scaled, call.input(2), (x, c) -> x + beta * c, Long::sum) : scaled;
	}

	private static Tensor transpose(Tensor matrix) {
		int[] shape = Shapes.ints(matrix.shape());
		int[] turned = {shape[1], shape[0]};
		return Elements.pick(matrix, Shapes.map(turned, 0, new int[] {1, shape[1]}), turned);
	}

	/** Sums the products of all operands over the labels that the result lacks. */
	private static Tensor einsum(Call call) {
		String equation = call.attributes().text("equation", "").replace(" ", "");
		String[] sides = equation.split("->", -1);
		String[] operands = sides[0].split(",", -1);
		if (equation.contains(".") || operands.length != call.inputs().size()) {
			throw new IllegalArgumentException("the equation '" + equation + "' is not supported");
		}
		String result = sides.length > 1 ? sides[1] : impliedResult(sides[0]);
		Map<Character, Integer> lengths = lengths(operands, call);
		String summed = lengths.keySet().stream().map(String::valueOf).filter(label -> result.indexOf(label) < 0).collect(Collectors.joining());
		int[] shape = shape(result, lengths);
		int[] inner = shape(summed, lengths);
		var outerMaps = new int[operands.length][];
		var innerMaps = new int[operands.length][];
		for (int i = 0; i < operands.length; i++) {
			outerMaps[i] = Shapes.map(shape, 0, strides(result, operands[i], call.shape(i)));
			innerMaps[i] = Shapes.map(inner, 0, strides(summed, operands[i], call.shape(i)));
		}
		var sums = new float[Shapes.count(shape)];
		for (int i = 0; i < sums.length; i++) {
			if (i % 1024 == 0) {
				call.cancellation().check();
			}
			double sum = 0;
			for (int j = 0; j < Shapes.count(inner); j++) {
				double product = 1;
				for (int operand = 0; operand < operands.length; operand++) {
					product *= call.floats(operand)[outerMaps[operand][i] + innerMaps[operand][j]];
				}
				sum += product;
			}
			sums[i] = (float) sum;
		}
		return Elements.tensor(sums, shape);
	}

	/** Without an arrow the result has the labels that occur once, in alphabetical order. */
	private static String impliedResult(String left) {
		return left.chars().filter(label -> label != ',' && left.indexOf(label) == left.lastIndexOf(label)).sorted()
				.mapToObj(label -> String.valueOf((char) label)).collect(Collectors.joining());
	}

	private static Map<Character, Integer> lengths(String[] operands, Call call) {
		var lengths = new LinkedHashMap<Character, Integer>();
		for (int i = 0; i < operands.length; i++) {
			for (int axis = 0; axis < operands[i].length(); axis++) {
				lengths.put(operands[i].charAt(axis), call.shape(i)[axis]);
			}
		}
		return lengths;
	}

	private static int[] shape(String labels, Map<Character, Integer> lengths) {
		return labels.chars().map(label -> lengths.get((char) label)).toArray();
	}

	/** For each label, how far an operand's elements lie apart along it; a label that occurs twice walks the diagonal. */
	private static int[] strides(String labels, String operand, int[] shape) {
		int[] own = Shapes.strides(shape);
		var strides = new int[labels.length()];
		for (int axis = 0; axis < operand.length(); axis++) {
			int label = labels.indexOf(operand.charAt(axis));
			if (label >= 0) {
				strides[label] += own[axis];
			}
		}
		return strides;
	}
}
