// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.machineimagination.backend.Tensor;

/** Operations that bring numbers to a common scale: softmax and the normalizations by mean and variance. */
final class Normalizations {

	private Normalizations() {
	}

	static void register(Map<String, Operation> operations) {
		operations.put("Softmax", Operation.one(call -> softmax(call, false)));
		operations.put("LogSoftmax", Operation.one(call -> softmax(call, true)));
		operations.put("BatchNormalization", Operation.one(Normalizations::batch));
		operations.put("InstanceNormalization", Operation.one(Normalizations::instance));
		operations.put("GroupNormalization", Operation.one(Normalizations::group));
		operations.put("LayerNormalization", Normalizations::layer);
		operations.put("LpNormalization", Operation.one(Normalizations::unitLength));
	}

	/** Before version 13 all axes from the given one on count as one. */
	private static Tensor softmax(Call call, boolean logarithm) {
		int[] shape = call.shape(0);
		float[] in = call.floats(0);
		boolean old = call.opset() < 13;
		int axis = call.axis(old ? 1 : -1, shape.length);
		int inner = old ? 1 : Shapes.count(shape, axis + 1, shape.length);
		int length = Shapes.count(shape, axis, shape.length) / inner;
		var result = new float[in.length];
		for (int i = 0; i < in.length / length; i++) {
			int start = i / inner * length * inner + i % inner;
			double largest = Double.NEGATIVE_INFINITY;
			for (int j = 0; j < length; j++) {
				largest = Math.max(largest, in[start + j * inner]);
			}
			double sum = 0;
			for (int j = 0; j < length; j++) {
				sum += Math.exp(in[start + j * inner] - largest);
			}
			for (int j = 0; j < length; j++) {
				double shifted = in[start + j * inner] - largest;
				result[start + j * inner] = (float) (logarithm ? shifted - Math.log(sum) : Math.exp(shifted) / sum);
			}
		}
		return Elements.tensor(result, shape);
	}

	/** Statistics are inputs, one for each channel. */
	private static Tensor batch(Call call) {
		int[] shape = call.shape(0);
		float[] in = call.floats(0);
		double epsilon = call.attributes().real("epsilon", 1e-5);
		int plane = Shapes.count(shape, 2, shape.length);
		return Elements.like(call.input(0), shape, i -> {
			int channel = i / plane % shape[1];
			double scale = call.floats(1)[channel] / Math.sqrt(call.floats(4)[channel] + epsilon);
			return (in[i] - call.floats(3)[channel]) * scale + call.floats(2)[channel];
		});
	}

	private static Tensor instance(Call call) {
		int[] shape = call.shape(0);
		int plane = Shapes.count(shape, 2, shape.length);
		return normalize(call, plane, i -> i / plane % shape[1])[0];
	}

	/** Scale and bias are one for each group in version 18, one for each channel from version 21 on. */
	private static Tensor group(Call call) {
		int[] shape = call.shape(0);
		int groups = call.integer("num_groups", 1);
		int plane = Shapes.count(shape, 2, shape.length);
		int run = shape[1] / groups * plane;
		boolean perGroup = call.opset() < 21;
		return normalize(call, run, i -> perGroup ? i / run % groups : i / plane % shape[1])[0];
	}

	/** Further results are the mean and the inverse of the standard deviation. */
	private static List<Tensor> layer(Call call) {
		int[] shape = call.shape(0);
		int axis = call.axis(-1, shape.length);
		int run = Shapes.count(shape, axis, shape.length);
		return List.of(normalize(call, run, i -> i % run, axis));
	}

	private static Tensor[] normalize(Call call, int run, IntUnaryOperator parameter) {
		return normalize(call, run, parameter, call.shape(0).length);
	}

	/**
	 * Normalizes runs of neighbouring elements to mean 0 and variance 1, then scales and shifts them.
	 *
	 * @param run       length of a run
	 * @param parameter index of the scale and bias for an element
	 * @param axis      axis from which on the statistics have length 1
	 * @return the result, the means, and the inverse standard deviations
	 */
	private static Tensor[] normalize(Call call, int run, IntUnaryOperator parameter, int axis) {
		int[] shape = call.shape(0);
		float[] in = call.floats(0);
		double epsilon = call.attributes().real("epsilon", 1e-5);
		var result = new float[in.length];
		var means = new float[in.length / run];
		var inverses = new float[means.length];
		for (int i = 0; i < means.length; i++) {
			double mean = 0;
			for (int j = i * run; j < (i + 1) * run; j++) {
				mean += in[j] / (double) run;
			}
			double variance = 0;
			for (int j = i * run; j < (i + 1) * run; j++) {
				variance += (in[j] - mean) * (in[j] - mean) / run;
			}
			double inverse = 1 / Math.sqrt(variance + epsilon);
			for (int j = i * run; j < (i + 1) * run; j++) {
				int index = parameter.applyAsInt(j);
				result[j] = (float) ((in[j] - mean) * inverse * call.floats(1)[index] + (call.has(2) ? call.floats(2)[index] : 0));
			}
			means[i] = (float) mean;
			inverses[i] = (float) inverse;
		}
		if (axis == shape.length) {
			return new Tensor[] {Elements.tensor(result, shape)};
		}
		int[] statistics = shape.clone();
		Arrays.fill(statistics, axis, shape.length, 1);
		return new Tensor[] {Elements.tensor(result, shape), Elements.tensor(means, statistics), Elements.tensor(inverses, statistics)};
	}

	private static Tensor unitLength(Call call) {
		int[] shape = call.shape(0);
		float[] in = call.floats(0);
		int axis = call.axis(-1, shape.length);
		int inner = Shapes.count(shape, axis + 1, shape.length);
		boolean absolute = call.integer("p", 2) == 1;
		return Elements.like(call.input(0), shape, i -> {
			int start = i / inner / shape[axis] * shape[axis] * inner + i % inner;
			double length = 0;
			for (int j = 0; j < shape[axis]; j++) {
				double x = in[start + j * inner];
				length += absolute ? Math.abs(x) : x * x;
			}
			return in[i] / (absolute ? length : Math.sqrt(length));
		});
	}
}
