// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.machineimagination.backend.Tensor;

/** Operations on numbers held in 8 bits, as small text encoders use them. */
final class Quantized {

	private static final int LARGEST = 255;

	private Quantized() {
	}

	static void register(Map<String, Operation> operations) {
		operations.put("DynamicQuantizeLinear", Quantized::quantize);
		operations.put("DequantizeLinear", Operation.one(Quantized::dequantize));
		operations.put("MatMulInteger", Operation.one(Quantized::multiply));
	}

	/** The range of a tensor, widened to hold 0, is cut into 255 steps; gives the steps, their size, and which of them is 0. */
	private static List<Tensor> quantize(Call call) {
		float low = 0;
		float high = 0;
		for (float x : call.floats(0)) {
			low = Math.min(low, x);
			high = Math.max(high, x);
		}
		float scale = high == low ? 1 : (high - low) / LARGEST;
		int zero = (int) Math.rint(Math.clamp(-low / scale, 0, LARGEST));
		var steps = new int[call.floats(0).length];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = (int) Math.clamp(Math.rint(call.floats(0)[i] / scale) + zero, 0, LARGEST);
		}
		return List.of(Elements.tensor(steps, call.shape(0)), Elements.tensor(new float[] {scale}), Elements.tensor(new int[] {zero}));
	}

	/** Scale and zero are single numbers, or one for each place along an axis. */
	private static Tensor dequantize(Call call) {
		int[] shape = call.shape(0);
		float[] scales = call.floats(1);
		IntToDoubleFunction steps = Elements.doubles(call.input(0));
		IntToDoubleFunction zeros = call.has(2) ? Elements.doubles(call.input(2)) : i -> 0;
		int axis = scales.length == 1 ? 0 : call.axis(1, shape.length);
		int inner = Shapes.count(shape, axis + 1 > shape.length ? shape.length : axis + 1, shape.length);
		return Elements.like(call.input(1), shape, i -> {
			int index = scales.length == 1 ? 0 : i / inner % shape[axis];
			return (steps.applyAsDouble(i) - zeros.applyAsDouble(index)) * scales[index];
		});
	}

	/** Sums of 8-bit products stay below 2^24 for up to 256 terms only, so they are added as whole numbers. */
	private static Tensor multiply(Call call) {
		int[] a = call.shape(0);
		int[] b = call.shape(1);
		if (b.length != 2) {
			throw new IllegalArgumentException("it has the right matrix " + Arrays.toString(b) + ", and only two axes are supported");
		}
		int[] left = shifted(call.input(0), zeros(call, 2), a[a.length - 1], false);
		int[] right = shifted(call.input(1), zeros(call, 3), b[1], true);
		int k = b[0];
		int n = b[1];
		var product = new int[left.length / k * n];
		for (int row = 0; row < left.length / k; row++) {
			call.cancellation().check();
			for (int inner = 0; inner < k; inner++) {
				int factor = left[row * k + inner];
				for (int column = 0; column < n; column++) {
					product[row * n + column] += factor * right[inner * n + column];
				}
			}
		}
		int[] shape = a.clone();
		shape[shape.length - 1] = n;
		return Elements.tensor(product, shape);
	}

	private static int[] zeros(Call call, int index) {
		return call.has(index) ? Elements.ints(call.input(index)) : new int[1];
	}

	/** Numbers less their zero, which is one for all, or one for each row of the left or each column of the right matrix. */
	private static int[] shifted(Tensor tensor, int[] zeros, int columns, boolean byColumn) {
		int[] values = tensor instanceof Tensor.Ints ints ? ints.data() : Elements.ints(tensor);
		var shifted = new int[values.length];
		for (int row = 0; row < values.length / columns; row++) {
			int start = row * columns;
			if (byColumn && zeros.length > 1) {
				for (int column = 0; column < columns; column++) {
					shifted[start + column] = values[start + column] - zeros[column];
				}
			} else {
				int shift = zeros[zeros.length == 1 ? 0 : row];
				for (int column = 0; column < columns; column++) {
					shifted[start + column] = values[start + column] - shift;
				}
			}
		}
		return shifted;
	}
}
