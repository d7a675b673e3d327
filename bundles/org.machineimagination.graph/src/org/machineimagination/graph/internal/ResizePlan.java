// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.Arrays;
import java.util.Optional;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;

/**
 * A Resize with known sizes, by the formulas of the ONNX operator specification for Resize (version 18). Every mode is linear in
 * the picture and separable, so along each axis it is a matrix.
 *
 * @param input      length of each axis before
 * @param output     length of each axis after
 * @param scales     factor along each axis as the coordinate formulas use it
 * @param attributes the operation's attributes
 */
public record ResizePlan(long[] input, long[] output, float[] scales, Attributes attributes) {

	/** The plan of a Resize whose input is of known shape and whose scales or sizes are constant. */
	public static ResizePlan of(NodeContext node) {
		long[] input = node.in(0).lengths();
		if (!node.attributes().text("keep_aspect_ratio_policy", "stretch").equals("stretch")) {
			throw ShapeInference.misfit(node, "keeping the aspect ratio is not supported; give scales or exact sizes");
		}
		long[] axes = node.attributes().integers("axes", Shapes.all(input.length));
		long[] output = input.clone();
		float[] scales = new float[input.length];
		Arrays.fill(scales, 1);
		Optional<float[]> given = node.constant(2).filter(tensor -> Tensors.count(tensor) > 0).map(ResizePlan::floats);
		long[] sizes = node.longs(3);
		long said = given.isPresent() ? given.get().length : sizes == null ? 0 : sizes.length;
		if (axes.length > said) {
			throw ShapeInference.misfit(node, "it says neither scales nor sizes for every axis");
		}
		for (int i = 0; i < axes.length; i++) {
			int axis = Shapes.axis(axes[i], input.length);
			if (given.isPresent()) {
				scales[axis] = given.get()[i];
				output[axis] = (long) Math.floor(input[axis] * scales[axis]);
			} else if (sizes != null) {
				output[axis] = sizes[i];
				scales[axis] = (float) output[axis] / input[axis];
			}
		}
		return new ResizePlan(input, output, scales, node.attributes());
	}

	/** Whether anything changes along an axis. */
	public boolean resizes(int axis) {
		return input[axis] != output[axis] || scales[axis] != 1;
	}

	/** The matrix along an axis, [output length][input length]; each row holds the weights of one output element. */
	public double[][] matrix(int axis) {
		if (attributes.integer("antialias", 0) != 0) {
			throw new GraphException("A Resize with antialias cannot be differentiated; write it as two matrix products instead");
		}
		int length = Math.toIntExact(input[axis]);
		double[][] matrix = new double[Math.toIntExact(output[axis])][length];
		for (int i = 0; i < matrix.length; i++) {
			float at = coordinate(axis, i);
			switch (attributes.text("mode", "nearest")) {
				case "nearest" -> matrix[i][Math.clamp((long) nearest(at), 0, length - 1)] = 1;
				case "linear" -> linear(matrix[i], Math.clamp(at, 0, length - 1));
				case "cubic" -> cubic(matrix[i], at);
				default -> throw new GraphException("The Resize mode '" + attributes.text("mode", "") + "' is not known");
			}
		}
		return matrix;
	}

	/** Where in the input an output element lies. In single precision, because the runtime computes it so. */
	private float coordinate(int axis, int i) {
		float scale = scales[axis];
		long to = output[axis];
		String mode = attributes.text("coordinate_transformation_mode", "half_pixel");
		return switch (mode) {
			case "half_pixel" -> (i + 0.5f) / scale - 0.5f;
			case "pytorch_half_pixel" -> to > 1 ? (i + 0.5f) / scale - 0.5f : 0;
			case "asymmetric" -> i / scale;
			case "align_corners" -> to == 1 ? 0 : (float) i * (input[axis] - 1) / (to - 1);
			default -> throw new GraphException("The Resize coordinate mode '" + mode + "' cannot be differentiated; "
					+ "export the model with half_pixel, align_corners or asymmetric");
		};
	}

	private double nearest(float at) {
		String mode = attributes.text("nearest_mode", "round_prefer_floor");
		return switch (mode) {
			case "round_prefer_floor" -> Math.ceil(at - 0.5f);
			case "round_prefer_ceil" -> Math.floor(at + 0.5f);
			case "floor" -> Math.floor(at);
			case "ceil" -> Math.ceil(at);
			default -> throw new GraphException("The Resize rounding '" + mode + "' is not known");
		};
	}

	private static void linear(double[] row, float at) {
		int left = (int) at;
		int right = Math.min(left + 1, row.length - 1);
		double weight = at - left;
		row[left] += 1 - weight;
		row[right] += weight;
	}

	/** Keys' cubic convolution (1981) with the operator's coefficient a, over four neighbours. */
	private void cubic(double[] row, float at) {
		double a = attributes.real("cubic_coeff_a", -0.75);
		boolean inside = attributes.integer("exclude_outside", 0) != 0;
		int left = (int) Math.floor(at);
		double sum = 0;
		for (int tap = left - 1; tap <= left + 2; tap++) {
			double weight = keys(a, Math.abs(at - tap));
			if (inside && (tap < 0 || tap >= row.length)) {
				continue;
			}
			row[Math.clamp(tap, 0, row.length - 1)] += weight;
			sum += weight;
		}
		for (int i = 0; inside && i < row.length; i++) {
			row[i] /= sum;
		}
	}

	private static double keys(double a, double distance) {
		return distance <= 1 ? ((a + 2) * distance - (a + 3)) * distance * distance + 1
				: ((a * distance - 5 * a) * distance + 8 * a) * distance - 4 * a;
	}

	private static float[] floats(TensorProto tensor) {
		double[] values = Tensors.toDoubles(tensor);
		float[] floats = new float[values.length];
		for (int i = 0; i < floats.length; i++) {
			floats[i] = (float) values[i];
		}
		return floats;
	}
}
