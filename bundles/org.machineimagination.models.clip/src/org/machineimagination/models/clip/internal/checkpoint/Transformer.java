// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import java.util.Arrays;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;

/** The residual attention blocks that both of CLIP's towers are made of (Radford et al. 2021, section 2.4; Vaswani et al. 2017). */
final class Transformer {

	/** Stands for minus infinity: its exponential is zero, and no kernel makes a NaN of it. */
	private static final float HIDDEN = -1e30f;
	/** The factor in quick GELU. */
	private static final float QUICK = 1.702f;
	private static final int PAGE = 4096;
	/** Channels that are enough to keep rows apart: half of a cache line. */
	private static final int APART = 8;

	private final GraphBuilder g;
	private final ClipWeights weights;
	private final int length;
	private final int width;
	private final int heads;
	private final ClipShape.Tower shape;

	/**
	 * @param length number of tokens
	 * @param width  channels of a token
	 * @param shape  what the weights do not say
	 */
	Transformer(GraphBuilder g, ClipWeights weights, int length, int width, ClipShape.Tower shape) {
		this.g = g;
		this.weights = weights;
		this.length = length;
		this.width = width;
		this.heads = shape.heads(width);
		this.shape = shape;
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
		Value mask = causal ? mask() : Value.NONE;
		Value y = x;
		for (int i = 0; i < count; i++) {
			Value tokens = normal(y);
			y = block(name + "." + i, y, tokens, tokens, mask);
		}
		return y;
	}

	/**
	 * The first token after all blocks. What the last block makes of the others is of no use to it, so that block does for one token what the
	 * others do for all, except that the first token still looks at all of them.
	 *
	 * @param x {@code [n, length, width]}
	 * @return {@code [n, 1, width]}
	 */
	Value first(Value x, String name) {
		int last = weights.count(name, ".ln_1.weight") - 1;
		Value y = x;
		for (int i = 0; i < last; i++) {
			Value tokens = normal(y);
			y = block(name + "." + i, y, tokens, tokens, Value.NONE);
		}
		Value tokens = normal(y);
		return block(name + "." + last, g.slice(y, 1, 0, 1), g.slice(tokens, 1, 0, 1), tokens, Value.NONE);
	}

	/**
	 * One block, for some tokens that look at all.
	 *
	 * @param y      those tokens, {@code [n, some, width]}
	 * @param asking the same, normalised
	 * @param asked  all tokens, normalised
	 * @param mask   added to the scores of who looks at whom, or {@link Value#NONE}
	 */
	private Value block(String name, Value y, Value asking, Value asked, Value mask) {
		Value seen = g.add(y, attention(name, asking, asked, mask));
		return g.add(seen, perceptron(normal(seen), name));
	}

	/**
	 * The two layers of a block. The factor within quick GELU, x σ(1.702 x), is put into the weights before and after it. Hidden channels that are
	 * always zero keep rows from lying a multiple of a memory page apart, where they would push each other out of the cache.
	 */
	private Value perceptron(Value x, String block) {
		int hidden = (int) weights.shape(block + ".mlp.c_fc.weight")[0];
		int padded = hidden * Float.BYTES % PAGE == 0 ? hidden + APART : hidden;
		float[] matrix = weights.transposed(block + ".mlp.c_fc.weight", hidden, width);
		float[] bias = weights.floats(block + ".mlp.c_fc.bias", hidden);
		absorb(block + ".ln_2", matrix, bias);
		float factor = shape.quick() ? QUICK : 1;
		Value inner = linear(x, wider(scaled(matrix, factor), hidden, padded), wider(scaled(bias, factor), hidden, padded));
		float[] back = Arrays.copyOf(scaled(weights.transposed(block + ".mlp.c_proj.weight", width, hidden), 1 / factor), padded * width);
		return linear(shape.quick() ? g.mul(inner, g.sigmoid(inner)) : gelu(inner), back, weights.floats(block + ".mlp.c_proj.bias", width));
	}

	private static float[] scaled(float[] values, float factor) {
		var result = values.clone();
		for (int i = 0; i < result.length; i++) {
			result[i] *= factor;
		}
		return result;
	}

	/** Rows of one length with zeros behind them. */
	private static float[] wider(float[] matrix, int from, int to) {
		int rows = matrix.length / from;
		var result = new float[rows * to];
		for (int row = 0; row < rows; row++) {
			System.arraycopy(matrix, row * from, result, row * to, from);
		}
		return result;
	}

	/** Layer normalisation over the channels, with its gain and shift. */
	Value norm(Value x, String name) {
		return norm(x, weights.floats(name + ".weight", width), weights.floats(name + ".bias", width));
	}

	/** Layer normalisation whose gain and shift are in the weights of what comes after it. */
	private Value normal(Value x) {
		var ones = new float[width];
		Arrays.fill(ones, 1);
		return norm(x, ones, new float[width]);
	}

	private Value norm(Value x, float[] gain, float[] shift) {
		return g.op("LayerNormalization", Attributes.of("axis", -1).withFloat("epsilon", shape.epsilon()), x, g.constant(gain, width),
				g.constant(shift, width));
	}

	/** @param matrix {@code [into][out]} */
	private Value linear(Value x, float[] matrix, float[] bias) {
		int out = bias.length;
		return g.add(g.matMul(x, g.constant(matrix, matrix.length / out, out)), g.constant(bias, out));
	}

	/** Puts the gain and shift of a normalisation into the layer after it, {@code [width][out]}. */
	private void absorb(String norm, float[] matrix, float[] bias) {
		float[] gain = weights.floats(norm + ".weight", width);
		float[] shift = weights.floats(norm + ".bias", width);
		int out = bias.length;
		for (int column = 0; column < out; column++) {
			double sum = bias[column];
			for (int row = 0; row < width; row++) {
				sum += (double) shift[row] * matrix[row * out + column];
				matrix[row * out + column] *= gain[row];
			}
			bias[column] = (float) sum;
		}
	}

	private Value attention(String block, Value asking, Value asked, Value mask) {
		// The division of scores by the root of a head's channels is done in the weights; for 64 channels it only moves the exponent.
		Value queries = headed(project(block, asking, 0, (float) (1 / Math.sqrt((double) width / heads))));
		Value keys = headed(project(block, asked, 1, 1));
		Value values = headed(project(block, asked, 2, 1));
		Value scores = g.matMul(g.transpose(queries, 0, 2, 1, 3), g.transpose(keys, 0, 2, 3, 1));
		Value seen = g.matMul(g.softmax(mask.isNone() ? scores : g.add(scores, mask), 3), g.transpose(values, 0, 2, 1, 3));
		Value joined = g.reshape(g.transpose(seen, 0, 2, 1, 3), -1, asking.shape()[1], width);
		return linear(joined, weights.transposed(block + ".attn.out_proj.weight", width, width), weights.floats(block + ".attn.out_proj.bias", width));
	}

	/** Queries, keys or values: a third of the weights that the checkpoint has in one. */
	private Value project(String block, Value x, int third, float factor) {
		float[] all = weights.floats(block + ".attn.in_proj_weight", 3L * width, width);
		float[] biases = weights.floats(block + ".attn.in_proj_bias", 3L * width);
		var matrix = new float[width * width];
		var bias = new float[width];
		for (int column = 0; column < width; column++) {
			int from = third * width + column;
			bias[column] = factor * biases[from];
			for (int row = 0; row < width; row++) {
				matrix[row * width + column] = factor * all[from * width + row];
			}
		}
		absorb(block + ".ln_1", matrix, bias);
		return linear(x, matrix, bias);
	}

	private Value headed(Value x) {
		return g.reshape(x, -1, x.shape()[1], heads, width / heads);
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

	/** Half of x (1 + erf(x / root 2)). */
	private Value gelu(Value x) {
		return g.mul(g.mul(x, 0.5), g.add(g.erf(g.mul(x, Math.sqrt(0.5))), 1));
	}
}
