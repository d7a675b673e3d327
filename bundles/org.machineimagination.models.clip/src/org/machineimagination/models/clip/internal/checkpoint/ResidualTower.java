// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;

/**
 * CLIP's residual networks (Radford et al. 2021, section 2.4; He et al. 2016): three convolutions at the beginning, averages instead of
 * strides, and attention instead of an average at the end. Batch norms are folded into the convolutions before them.
 */
final class ResidualTower {

	private static final double EPSILON = 1e-5;
	private static final int HEAD_DIVISOR = 64;
	private static final int REDUCTION = 32;

	private final GraphBuilder g;
	private final ClipWeights weights;

	ResidualTower(GraphBuilder g, ClipWeights weights) {
		this.g = g;
		this.weights = weights;
	}

	/** @param grid side of what the attention looks at */
	Value build(Value pixels, int grid) {
		Value x = pixels;
		for (int i = 1; i <= 3; i++) {
			x = g.relu(convolution(x, "visual.conv" + i, "visual.bn" + i, i == 1 ? 2 : 1));
		}
		x = averaged(x);
		for (int layer = 1; layer <= 4; layer++) {
			String name = "visual.layer" + layer;
			int blocks = weights.count(name, ".conv1.weight");
			for (int i = 0; i < blocks; i++) {
				x = block(x, name + "." + i, layer > 1 && i == 0);
			}
		}
		return pooled(x, grid);
	}

	private Value block(Value x, String name, boolean smaller) {
		Value y = g.relu(convolution(x, name + ".conv1", name + ".bn1", 1));
		y = g.relu(convolution(y, name + ".conv2", name + ".bn2", 1));
		y = convolution(smaller ? averaged(y) : y, name + ".conv3", name + ".bn3", 1);
		Value skipped = x;
		if (weights.has(name + ".downsample.0.weight")) {
			skipped = convolution(smaller ? averaged(x) : x, name + ".downsample.0", name + ".downsample.1", 1);
		}
		return g.relu(g.add(y, skipped));
	}

	private Value averaged(Value x) {
		return g.op("AveragePool", Attributes.ofInts("kernel_shape", 2, 2).withInts("strides", 2, 2), x);
	}

	private Value convolution(Value x, String name, String norm, int stride) {
		long[] shape = weights.shape(name + ".weight");
		int out = (int) shape[0];
		float[] filters = weights.floats(name + ".weight", out, -1, shape[2], shape[2]);
		float[] gain = weights.floats(norm + ".weight", out);
		float[] bias = weights.floats(norm + ".bias", out);
		float[] mean = weights.floats(norm + ".running_mean", out);
		float[] variance = weights.floats(norm + ".running_var", out);
		int each = filters.length / out;
		for (int channel = 0; channel < out; channel++) {
			double factor = gain[channel] / Math.sqrt(variance[channel] + EPSILON);
			for (int i = 0; i < each; i++) {
				filters[channel * each + i] = (float) (filters[channel * each + i] * factor);
			}
			bias[channel] = (float) (bias[channel] - mean[channel] * factor);
		}
		long pad = shape[2] / 2;
		Attributes attributes = Attributes.ofInts("kernel_shape", shape[2], shape[2]).withInts("pads", pad, pad, pad, pad)
				.withInts("strides", stride, stride);
		return g.op("Conv", attributes, x, g.constant(filters, shape), g.constant(bias, out));
	}

	/** Attention with the mean as the only query. */
	private Value pooled(Value x, int grid) {
		int width = (int) weights.shape("visual.attnpool.q_proj.weight")[1];
		int places = grid * grid;
		int heads = Math.max(1, (int) weights.shape("visual.conv1.weight")[0] * 2 * REDUCTION / HEAD_DIVISOR);
		Value rows = g.transpose(g.reshape(x, -1, width, places), 0, 2, 1);
		Value all = g.concat(1, g.reduceMean(rows, true, 1), rows);
		all = g.add(all, g.constant(weights.floats("visual.attnpool.positional_embedding", places + 1, width), places + 1, width));
		Value query = headed(linear(g.slice(all, 1, 0, 1), "q_proj", width, width), 1, heads, width);
		Value key = headed(linear(all, "k_proj", width, width), places + 1, heads, width);
		Value value = headed(linear(all, "v_proj", width, width), places + 1, heads, width);
		Value scores = g.mul(g.matMul(g.transpose(query, 0, 2, 1, 3), g.transpose(key, 0, 2, 3, 1)), 1 / Math.sqrt((double) width / heads));
		Value seen = g.matMul(g.softmax(scores, 3), g.transpose(value, 0, 2, 1, 3));
		int out = (int) weights.shape("visual.attnpool.c_proj.weight")[0];
		return linear(g.reshape(seen, -1, width), "c_proj", width, out);
	}

	private Value headed(Value x, int length, int heads, int width) {
		return g.reshape(x, -1, length, heads, width / heads);
	}

	private Value linear(Value x, String part, int into, int out) {
		String name = "visual.attnpool." + part;
		Value product = g.matMul(x, g.constant(weights.transposed(name + ".weight", out, into), into, out));
		return g.add(product, g.constant(weights.floats(name + ".bias", out), out));
	}
}
