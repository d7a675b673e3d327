// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan.internal.deep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.DoublingConvolution;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.models.biggan.internal.deep.DeepConfig.Layer;
import org.machineimagination.models.checkpoint.Checkpoint;

/**
 * BigGAN-deep (Brock, Donahue, Simonyan, ICLR 2019, appendix B, figure 16) as a graph: noise {@code [n, z]}, a mixture of classes
 * {@code [n, k]} and the truncation {@code [1]} to images {@code [n, 3, side, side]} in -1..1.
 *
 * <p>What does not depend on the inputs is worked out beforehand: spectral norms are divided out, the first layer's rows are put in the
 * order of channels, the attention's gain goes into its last convolution, a doubling goes into the convolution after it, and of the last
 * convolution's 128 channels only the three that are shown are computed, which changes nothing and at 512 pixels saves half of the work.
 */
public final class DeepGraph {

	/** Input for the noise. */
	public static final String NOISE = "noise";
	/** Input for the mixture of classes. */
	public static final String CLASS = "class";
	/** Input for the truncation. */
	public static final String TRUNCATION = "truncation";
	/** Output. */
	public static final String IMAGE = "image";

	private static final int FIRST_SIDE = 4;
	private static final int FIRST_WIDTH = 16;
	private static final int SQUEEZE = 4;
	private static final int SHOWN = 3;
	private static final double MICRO = 1e6;

	private final DeepConfig config;
	private final DeepWeights weights;
	private final GraphBuilder g = new GraphBuilder();
	/** What every layer is told: noise and embedded class, {@code [n, 2 z]}. */
	private final Value condition;
	/** How much of each row of the statistics is taken, {@code [1, rows]}. */
	private final Value rows;

	private DeepGraph(DeepConfig config, DeepWeights weights) {
		this.config = config;
		this.weights = weights;
		int z = config.noise();
		Value noise = g.input(NOISE, ElementType.FLOAT, -1, z);
		Value mixture = g.input(CLASS, ElementType.FLOAT, -1, config.classes());
		rows = rows(g.input(TRUNCATION, ElementType.FLOAT, 1));
		float[] embeddings = weights.plain("embeddings.weight", z, config.classes());
		Value embedded = g.matMul(mixture, g.constant(DeepWeights.transposed(embeddings, z, config.classes()), config.classes(), z));
		condition = g.concat(1, noise, embedded);
	}

	/**
	 * The graph of a checkpoint.
	 *
	 * @throws org.machineimagination.imagination.model.ModelException if the checkpoint is not of such a network
	 */
	public static OnnxGraph of(DeepConfig config, Checkpoint checkpoint) {
		return new DeepGraph(config, new DeepWeights(checkpoint)).build();
	}

	private OnnxGraph build() {
		Value x = first();
		int number = 0;
		int channels = FIRST_WIDTH * config.width();
		int side = FIRST_SIDE;
		for (int i = 0; i < config.layers().size(); i++) {
			if (i == config.attention()) {
				x = attention(x, "generator.layers." + number++, channels, side);
			}
			Layer layer = config.layers().get(i);
			x = block(x, "generator.layers." + number++, layer, channels);
			channels = layer.out() * config.width();
			side *= layer.larger() ? 2 : 1;
		}
		g.output(IMAGE, g.tanh(last(x, channels)));
		return g.build();
	}

	/**
	 * The statistics of batch norm were measured for truncations 0, 0.02, ..., 1. Between two of them the published port takes the nearer
	 * one less instead of more (row * fraction + next * (1 - fraction)), and so does this, or its pictures would not be the published ones.
	 * Reckoned in double precision from the truncation's decimal digits, because the port does, and a truncation that lands on a row must
	 * not miss it by a bit.
	 */
	private Value rows(Value truncation) {
		Value exact = g.div(g.op("Round", g.mul(g.cast(truncation, ElementType.DOUBLE), MICRO)), g.scalar(ElementType.DOUBLE, MICRO));
		Value position = g.div(exact, g.scalar(ElementType.DOUBLE, 1.0 / (config.rows() - 1)));
		Value row = g.op("Floor", position);
		Value fraction = g.sub(position, row);
		Value between = g.cast(g.greater(fraction, g.scalar(ElementType.DOUBLE, 0)), ElementType.DOUBLE);
		Value taken = g.add(g.mul(fraction, between), g.sub(g.scalar(ElementType.DOUBLE, 1), between));
		Value numbers = g.constant(ElementType.DOUBLE, IntStream.range(0, config.rows()).asDoubleStream().toArray(), config.rows());
		Value here = g.mul(g.cast(g.equal(numbers, row), ElementType.DOUBLE), taken);
		Value next = g.mul(g.cast(g.equal(numbers, g.add(row, 1)), ElementType.DOUBLE), g.sub(g.scalar(ElementType.DOUBLE, 1), taken));
		return g.reshape(g.cast(g.add(here, next), ElementType.FLOAT), 1, config.rows());
	}

	/** The layer from the condition to 4 x 4 pixels; the checkpoint has its outputs pixel by pixel, the graph channel by channel. */
	private Value first() {
		int inputs = 2 * config.noise();
		int channels = FIRST_WIDTH * config.width();
		int pixels = FIRST_SIDE * FIRST_SIDE;
		float[] weight = weights.normalised("generator.gen_z", (long) pixels * channels, inputs);
		float[] bias = weights.plain("generator.gen_z.bias", (long) pixels * channels);
		var matrix = new float[weight.length];
		var shift = new float[bias.length];
		for (int pixel = 0; pixel < pixels; pixel++) {
			for (int channel = 0; channel < channels; channel++) {
				int from = pixel * channels + channel;
				int to = channel * pixels + pixel;
				shift[to] = bias[from];
				for (int i = 0; i < inputs; i++) {
					matrix[i * bias.length + to] = weight[from * inputs + i];
				}
			}
		}
		Value product = g.matMul(condition, g.constant(matrix, inputs, bias.length));
		return g.reshape(g.add(product, g.constant(shift, bias.length)), -1, channels, FIRST_SIDE, FIRST_SIDE);
	}

	private Value block(Value input, String name, Layer layer, int channels) {
		int out = layer.out() * config.width();
		int middle = channels / SQUEEZE;
		Value x = convolution(g.relu(conditional(input, name + ".bn_0", channels)), name + ".conv_0", middle, channels, 1);
		x = g.relu(conditional(x, name + ".bn_1", middle));
		x = layer.larger() ? doublingConvolution(x, name + ".conv_1", middle) : convolution(x, name + ".conv_1", middle, middle, 3);
		x = convolution(g.relu(conditional(x, name + ".bn_2", middle)), name + ".conv_2", middle, middle, 3);
		x = convolution(g.relu(conditional(x, name + ".bn_3", middle)), name + ".conv_3", out, middle, 1);
		Value skipped = out == channels ? input : g.slice(input, 1, 0, out);
		return g.add(x, layer.larger() ? doubled(skipped) : skipped);
	}

	/** Batch norm whose gain and shift depend on the condition: one multiplication and one addition for each pixel. */
	private Value conditional(Value x, String name, int channels) {
		long inputs = condition.shape()[1];
		float[] gain = DeepWeights.transposed(weights.normalised(name + ".scale", channels, inputs), channels, (int) inputs);
		float[] shift = DeepWeights.transposed(weights.normalised(name + ".offset", channels, inputs), channels, (int) inputs);
		Value told = g.matMul(condition, g.constant(DeepWeights.beside(gain, shift, (int) inputs), inputs, 2L * channels));
		List<Value> parts = g.split(told, 1, channels, channels);
		return scaled(x, name, channels, g.add(parts.get(0), 1), parts.get(1));
	}

	private Value scaled(Value x, String name, int channels, Value gain, Value shift) {
		float[] means = weights.plain(name + ".running_means", config.rows(), channels);
		float[] variances = weights.plain(name + ".running_vars", config.rows(), channels);
		Value table = g.constant(DeepWeights.beside(means, variances, config.rows()), config.rows(), 2L * channels);
		List<Value> statistics = g.split(g.matMul(rows, table), 1, channels, channels);
		Value factor = g.div(gain, g.sqrt(g.add(statistics.get(1), config.epsilon())));
		Value offset = g.sub(shift, g.mul(statistics.get(0), factor));
		return g.add(g.mul(x, g.unsqueeze(factor, 2, 3)), g.unsqueeze(offset, 2, 3));
	}

	private Value convolution(Value x, String name, int out, int into, int kernel) {
		float[] weight = weights.normalised(name, out, into, kernel, kernel);
		return convolution(x, weight, weights.plain(name + ".bias", out), out, into, kernel);
	}

	private Value doublingConvolution(Value x, String name, int channels) {
		return DoublingConvolution.of(g, x, weights.normalised(name, channels, channels, 3, 3), weights.plain(name + ".bias", channels));
	}

	private Value convolution(Value x, float[] weight, float[] bias, int out, int into, int kernel) {
		Value filters = g.constant(weight, out, into, kernel, kernel);
		return g.op("Conv", square(kernel), x, filters, g.constant(bias, out));
	}

	private static Attributes square(int kernel) {
		int pad = kernel / 2;
		return Attributes.ofInts("kernel_shape", kernel, kernel).withInts("pads", pad, pad, pad, pad);
	}

	private Value doubled(Value x) {
		Attributes nearest = Attributes.of("mode", "nearest").with("coordinate_transformation_mode", "asymmetric").with("nearest_mode", "floor");
		return g.op("Resize", nearest, x, Value.NONE, g.constant(new float[] {1, 1, 2, 2}, 4));
	}

	/** Attention over all pixels (Zhang et al. 2019, Self-Attention GANs, section 3, with pooled keys and values). */
	private Value attention(Value x, String name, int channels, int side) {
		long pixels = (long) side * side;
		int narrow = channels / 8;
		int half = channels / 2;
		Value query = g.reshape(pointwise(x, name + ".snconv1x1_theta", narrow, channels), -1, narrow, pixels);
		Value key = g.reshape(pooled(pointwise(x, name + ".snconv1x1_phi", narrow, channels)), -1, narrow, pixels / 4);
		Value value = g.reshape(pooled(pointwise(x, name + ".snconv1x1_g", half, channels)), -1, half, pixels / 4);
		Value attention = g.softmax(g.matMul(g.transpose(query, 0, 2, 1), key), 2);
		Value seen = g.reshape(g.matMul(value, g.transpose(attention, 0, 2, 1)), -1, half, side, side);
		float gain = weights.plain(name + ".gamma", 1)[0];
		float[] out = weights.normalised(name + ".snconv1x1_o_conv", channels, half, 1, 1);
		for (int i = 0; i < out.length; i++) {
			out[i] *= gain;
		}
		return g.add(x, pointwise(seen, out, channels, half));
	}

	private Value pointwise(Value x, String name, int out, int into) {
		return pointwise(x, weights.normalised(name, out, into, 1, 1), out, into);
	}

	private Value pointwise(Value x, float[] weight, int out, int into) {
		return g.op("Conv", square(1), x, g.constant(weight, out, into, 1, 1));
	}

	private Value pooled(Value x) {
		return g.op("MaxPool", Attributes.ofInts("kernel_shape", 2, 2).withInts("strides", 2, 2), x);
	}

	private Value last(Value x, int channels) {
		String name = "generator.bn";
		Value gain = g.constant(weights.plain(name + ".weight", channels), 1, channels);
		Value shift = g.constant(weights.plain(name + ".bias", channels), 1, channels);
		Value bright = g.relu(scaled(x, name, channels, gain, shift));
		String rgb = "generator.conv_to_rgb";
		float[] weight = Arrays.copyOf(weights.normalised(rgb, channels, channels, 3, 3), SHOWN * channels * 9);
		float[] bias = Arrays.copyOf(weights.plain(rgb + ".bias", channels), SHOWN);
		return convolution(bright, weight, bias, SHOWN, channels, 3);
	}
}
