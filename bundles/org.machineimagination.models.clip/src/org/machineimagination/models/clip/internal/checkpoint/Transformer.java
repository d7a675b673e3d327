// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import java.util.List;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphBuilder;
import org.machineimagination.graph.Value;

/** The residual attention blocks that both of CLIP's towers are made of (Radford et al. 2021, section 2.4; Vaswani et al. 2017). */
final class Transformer {

	private static final double EPSILON = 1e-5;
	/** Stands for minus infinity: its exponential is zero, and no kernel makes a NaN of it. */
	private static final float HIDDEN = -1e30f;

	private final GraphBuilder g;
	private final ClipWeights weights;
	private final int length;
	private final int width;
	private final int heads;
	private final boolean quick;

	/**
	 * @param length number of tokens
	 * @param width  channels of a token
	 */
	Transformer(GraphBuilder g, ClipWeights weights, int length, int width, int heads, boolean quick) {
		this.g = g;
		this.weights = weights;
		this.length = length;
		this.width = width;
		this.heads = heads;
		this.quick = quick;
	}

	/**
	 * All blocks one after the other.
	 *
	 * @param x      {@code [n, length, width]}
	 * @param name   before the number of a block
	 * @param causal whether a token sees only those before it
	 */
	Value blocks(Value x, String name, boolean causal) {
		int count = weights.count(name, ".ln_1.weight");
		Value mask = causal ? mask() : null;
		Value y = x;
		for (int i = 0; i < count; i++) {
			String block = name + "." + i;
			y = g.add(y, attention(norm(y, block + ".ln_1"), block + ".attn", mask));
			int wide = (int) weights.shape(block + ".mlp.c_fc.weight")[0];
			Value inner = linear(norm(y, block + ".ln_2"), block + ".mlp.c_fc", width, wide);
			y = g.add(y, linear(quick ? quickGelu(inner) : gelu(inner), block + ".mlp.c_proj", wide, width));
		}
		return y;
	}

	/** Layer normalisation over the channels. */
	Value norm(Value x, String name) {
		return g.op("LayerNormalization", Attributes.of("axis", -1).withFloat("epsilon", EPSILON), x,
				g.constant(weights.floats(name + ".weight", width), width), g.constant(weights.floats(name + ".bias", width), width));
	}

	private Value linear(Value x, String name, int into, int out) {
		Value product = g.matMul(x, g.constant(weights.transposed(name + ".weight", out, into), into, out));
		return g.add(product, g.constant(weights.floats(name + ".bias", out), out));
	}

	private Value attention(Value x, String name, Value mask) {
		float[] matrix = weights.transposed(name + ".in_proj_weight", 3 * width, width);
		float[] bias = weights.floats(name + ".in_proj_bias", 3L * width);
		scaleQueries(matrix, bias);
		Value all = g.add(g.matMul(x, g.constant(matrix, width, 3L * width)), g.constant(bias, 3L * width));
		List<Value> parts = g.split(all, 2, width, width, width);
		Value scores = g.matMul(g.transpose(headed(parts.get(0)), 0, 2, 1, 3), g.transpose(headed(parts.get(1)), 0, 2, 3, 1));
		Value seen = g.matMul(g.softmax(mask == null ? scores : g.add(scores, mask), 3), g.transpose(headed(parts.get(2)), 0, 2, 1, 3));
		return linear(g.reshape(g.transpose(seen, 0, 2, 1, 3), -1, length, width), name + ".out_proj", width, width);
	}

	/** The division of scores by the root of a head's channels, done in the weights; for 64 channels it only moves the exponent. */
	private void scaleQueries(float[] matrix, float[] bias) {
		float scale = (float) (1 / Math.sqrt((double) width / heads));
		for (int column = 0; column < width; column++) {
			bias[column] *= scale;
			for (int row = 0; row < width; row++) {
				matrix[row * 3 * width + column] *= scale;
			}
		}
	}

	private Value headed(Value x) {
		return g.reshape(x, -1, length, heads, width / heads);
	}

	private Value mask() {
		var mask = new float[length * length];
		for (int i = 0; i < length; i++) {
			for (int j = i + 1; j < length; j++) {
				mask[i * length + j] = HIDDEN;
			}
		}
		return g.constant(mask, length, length);
	}

	private Value quickGelu(Value x) {
		return g.mul(x, g.sigmoid(g.mul(x, 1.702)));
	}

	/** Half of x (1 + erf(x / root 2)). */
	private Value gelu(Value x) {
		return g.mul(g.mul(x, 0.5), g.add(g.erf(g.mul(x, Math.sqrt(0.5))), 1));
	}
}
