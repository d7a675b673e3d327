// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Map;
import java.util.stream.IntStream;
import org.machineimagination.backend.Tensor;

/** Resize: each axis by itself, every new element a weighted sum of a few old ones. */
final class Resizing {

	private static final double CUBIC_REACH = 2;

	/** How the new elements of one axis come from old ones: for each the indices and their weights. */
	private record Taps(int[][] indices, double[][] weights) {
	}

	private Resizing() {
	}

	static void register(Map<String, Operation> operations) {
		operations.put("Resize", Operation.one(Resizing::resize));
	}

	private static Tensor resize(Call call) {
		int[] shape = call.shape(0);
		if (call.integer("antialias", 0) == 1 || call.attributes().text("coordinate_transformation_mode", "").equals("tf_crop_and_resize")) {
			throw new IllegalArgumentException("antialiasing and cropping are not supported");
		}
		int[] axes = call.attributes().integers("axes").map(given -> Shapes.positive(Shapes.ints(given), shape.length))
				.orElseGet(() -> IntStream.range(0, shape.length).toArray());
		boolean bySize = call.has(3) && Elements.count(call.input(3)) > 0;
		Tensor result = call.input(0);
		for (int i = 0; i < axes.length; i++) {
			int old = shape[axes[i]];
			double scale = bySize ? Elements.ints(call.input(3))[i] / (double) old : call.floats(2)[i];
			int size = bySize ? Elements.ints(call.input(3))[i] : (int) Math.floor(old * scale);
			if (size != old || scale != 1) {
				result = resize(result, axes[i], taps(call, old, size, scale), size);
			}
		}
		return result;
	}

	private static Tensor resize(Tensor tensor, int axis, Taps taps, int size) {
		int[] shape = Shapes.ints(tensor.shape());
		int inner = Shapes.count(shape, axis + 1, shape.length);
		int old = shape[axis];
		int[] result = shape.clone();
		result[axis] = size;
		float[] in = tensor.floats();
		return Elements.like(tensor, result, i -> {
			int start = i / inner / size * old * inner + i % inner;
			int place = i / inner % size;
			double sum = 0;
			for (int tap = 0; tap < taps.indices()[place].length; tap++) {
				sum += taps.weights()[place][tap] * in[start + taps.indices()[place][tap] * inner];
			}
			return sum;
		});
	}

	private static Taps taps(Call call, int old, int size, double scale) {
		var taps = new Taps(new int[size][], new double[size][]);
		String mode = call.attributes().text("mode", "nearest");
		for (int place = 0; place < size; place++) {
			double x = position(call.attributes().text("coordinate_transformation_mode", "half_pixel"), place, old, size, scale);
			switch (mode) {
				case "nearest" -> {
					int nearest = nearest(call.attributes().text("nearest_mode", "round_prefer_floor"), x);
					set(taps, place, old, new int[] {nearest}, new double[] {1});
				}
				case "linear" -> {
					int left = (int) Math.floor(x);
					set(taps, place, old, new int[] {left, left + 1}, new double[] {1 - (x - left), x - left});
				}
				case "cubic" -> cubic(call, taps, place, old, x);
				default -> throw new IllegalArgumentException("the mode " + mode + " is not supported");
			}
		}
		return taps;
	}

	/** Indices beyond the ends stand for the elements there. */
	private static void set(Taps taps, int place, int old, int[] indices, double[] weights) {
		taps.indices()[place] = IntStream.of(indices).map(index -> Math.clamp(index, 0, old - 1)).toArray();
		taps.weights()[place] = weights;
	}

	/** Keys's kernel (1981), equation 15 with the free parameter a. */
	private static void cubic(Call call, Taps taps, int place, int old, double x) {
		double a = call.attributes().real("cubic_coeff_a", -0.75);
		boolean exclude = call.integer("exclude_outside", 0) == 1;
		int first = (int) Math.floor(x) - 1;
		var indices = new int[4];
		var weights = new double[4];
		double sum = 0;
		for (int i = 0; i < 4; i++) {
			indices[i] = first + i;
			boolean outside = indices[i] < 0 || indices[i] >= old;
			weights[i] = exclude && outside ? 0 : kernel(Math.abs(x - indices[i]), a);
			sum += weights[i];
		}
		for (int i = 0; exclude && i < 4; i++) {
			weights[i] /= sum;
		}
		set(taps, place, old, indices, weights);
	}

	private static double kernel(double distance, double a) {
		double square = distance * distance;
		double cube = square * distance;
		if (distance <= 1) {
			return (a + 2) * cube - (a + 3) * square + 1;
		}
		return distance < CUBIC_REACH ? a * cube - 5 * a * square + 8 * a * distance - 4 * a : 0;
	}

	/** Where a new element stands among the old ones. */
	private static double position(String mode, int place, int old, int size, double scale) {
		return switch (mode) {
			case "half_pixel" -> (place + 0.5) / scale - 0.5;
			case "pytorch_half_pixel" -> size > 1 ? (place + 0.5) / scale - 0.5 : 0;
			case "asymmetric" -> place / scale;
			case "align_corners" -> size > 1 ? place * (old - 1.0) / (size - 1.0) : 0;
			default -> throw new IllegalArgumentException("the coordinates " + mode + " are not supported");
		};
	}

	private static int nearest(String mode, double x) {
		return (int) switch (mode) {
			case "round_prefer_floor" -> Math.ceil(x - 0.5);
			case "round_prefer_ceil" -> Math.floor(x + 0.5);
			case "floor" -> Math.floor(x);
			case "ceil" -> Math.ceil(x);
			default -> throw new IllegalArgumentException("the rounding " + mode + " is not supported");
		};
	}
}
