// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.machineimagination.testing.TorchFiles.Floats;

/**
 * A small CLIP with random weights under OpenAI's names, and what it computes, written once more in the plainest way: loops over doubles, nothing
 * folded, nothing cut short.
 */
final class NaiveClip {

	static final int VOCABULARY = 514;
	private static final int LAYERS = 2;

	/** How a tower is made, beyond its weights. */
	record Made(int heads, boolean quick, double epsilon) {
	}

	final Map<String, Floats> weights = new LinkedHashMap<>();
	private final Random random = new Random(7);
	private final int width;
	private final int textWidth;
	private final int patch;
	private final int grid;
	private final int context;

	/**
	 * @param width     of the image tower
	 * @param textWidth of the text tower
	 * @param patch     side of a patch in pixels
	 * @param grid      patches in a row
	 * @param context   number of tokens
	 */
	NaiveClip(int width, int textWidth, int patch, int grid, int context) {
		this.width = width;
		this.textWidth = textWidth;
		this.patch = patch;
		this.grid = grid;
		this.context = context;
		put("positional_embedding", 0.3, context, textWidth);
		put("text_projection", 0.3, textWidth, 8);
		weights.put("logit_scale", new Floats(new float[] {(float) Math.log(100)}));
		put("visual.class_embedding", 0.5, width);
		put("visual.positional_embedding", 0.5, grid * grid + 1, width);
		put("visual.proj", 0.3, width, 8);
		put("visual.conv1.weight", 0.3, width, 3, patch, patch);
		norm("visual.ln_pre", width);
		norm("visual.ln_post", width);
		norm("ln_final", textWidth);
		put("token_embedding.weight", 0.5, VOCABULARY, textWidth);
		for (int i = 0; i < LAYERS; i++) {
			block("visual.transformer.resblocks." + i, width);
			block("transformer.resblocks." + i, textWidth);
		}
	}

	private void block(String name, int wide) {
		int hidden = Math.min(48, 4 * wide);
		norm(name + ".ln_1", wide);
		norm(name + ".ln_2", wide);
		put(name + ".attn.in_proj_weight", 3 / Math.sqrt(wide), 3L * wide, wide);
		put(name + ".attn.in_proj_bias", 0.5, 3L * wide);
		put(name + ".attn.out_proj.weight", 1 / Math.sqrt(wide), wide, wide);
		put(name + ".attn.out_proj.bias", 0.2, wide);
		put(name + ".mlp.c_fc.weight", 3 / Math.sqrt(wide), hidden, wide);
		put(name + ".mlp.c_fc.bias", 0.5, hidden);
		put(name + ".mlp.c_proj.weight", 1 / Math.sqrt(hidden), wide, hidden);
		put(name + ".mlp.c_proj.bias", 0.2, wide);
	}

	private void norm(String name, int wide) {
		put(name + ".weight", 0.2, wide);
		float[] gain = weights.get(name + ".weight").values();
		for (int i = 0; i < gain.length; i++) {
			gain[i] += 1;
		}
		put(name + ".bias", 0.2, wide);
	}

	/** Adds or replaces a tensor of random numbers. */
	NaiveClip put(String name, double scale, long... shape) {
		var values = new float[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) (scale * random.nextGaussian());
		}
		weights.put(name, new Floats(values, shape));
		return this;
	}

	/** The weights under names with something before them. */
	Map<String, Object> prefixed(String prefix) {
		var all = new LinkedHashMap<String, Object>();
		weights.forEach((name, tensor) -> all.put(prefix + name, tensor));
		return all;
	}

	int side() {
		return patch * grid;
	}

	/** A picture, {@code [3, side, side]}. */
	float[] picture() {
		var pixels = new float[3 * side() * side()];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (float) Math.sin(i * 0.7);
		}
		return pixels;
	}

	double[] image(float[] pixels, Made made) {
		var x = new double[grid * grid + 1][width];
		float[] filters = of("visual.conv1.weight");
		for (int place = 0; place < x.length; place++) {
			for (int c = 0; c < width; c++) {
				double sum = place == 0 ? of("visual.class_embedding")[c] : 0;
				for (int i = 0; place > 0 && i < 3 * patch * patch; i++) {
					int row = (place - 1) / grid * patch + i / patch % patch;
					int column = (place - 1) % grid * patch + i % patch;
					sum += filters[c * 3 * patch * patch + i] * pixels[i / (patch * patch) * side() * side() + row * side() + column];
				}
				x[place][c] = sum + of("visual.positional_embedding")[place * width + c];
			}
			x[place] = norm(x[place], "visual.ln_pre", made);
		}
		return times(norm(transform(x, "visual.transformer.resblocks.", made, false)[0], "visual.ln_post", made), "visual.proj");
	}

	double[] text(long[] tokens, Made made) {
		var x = new double[context][textWidth];
		int end = 0;
		for (int i = 0; i < context; i++) {
			end = tokens[i] > tokens[end] ? i : end;
			float[] places = of(i >= 20 && weights.containsKey("positional_embedding_res") ? "positional_embedding_res" : "positional_embedding");
			for (int c = 0; c < textWidth; c++) {
				x[i][c] = of("token_embedding.weight")[(int) tokens[i] * textWidth + c] + places[i * textWidth + c];
			}
		}
		return times(norm(transform(x, "transformer.resblocks.", made, true)[end], "ln_final", made), "text_projection");
	}

	private double[][] transform(double[][] x, String name, Made made, boolean causal) {
		for (int layer = 0; layer < LAYERS; layer++) {
			String block = name + layer;
			double[][] joint = rows(x, row -> linear(norm(row, block + ".ln_1", made), block + ".attn.in_proj_weight", block + ".attn.in_proj_bias"));
			for (int i = 0; i < x.length; i++) {
				add(x[i], linear(attended(joint, i, causal ? i + 1 : x.length, x[i].length, made.heads()), block + ".attn.out_proj.weight",
						block + ".attn.out_proj.bias"));
			}
			for (double[] row : x) {
				double[] hidden = linear(norm(row, block + ".ln_2", made), block + ".mlp.c_fc.weight", block + ".mlp.c_fc.bias");
				for (int i = 0; i < hidden.length; i++) {
					hidden[i] = made.quick() ? hidden[i] / (1 + Math.exp(-1.702 * hidden[i])) : hidden[i] * normal(hidden[i]);
				}
				add(row, linear(hidden, block + ".mlp.c_proj.weight", block + ".mlp.c_proj.bias"));
			}
		}
		return x;
	}

	/** What a token sees of those before a limit. */
	private static double[] attended(double[][] joint, int token, int limit, int wide, int heads) {
		var seen = new double[wide];
		int each = wide / heads;
		for (int head = 0; head < heads; head++) {
			var scores = new double[limit];
			double sum = 0;
			for (int j = 0; j < limit; j++) {
				double product = 0;
				for (int c = head * each; c < (head + 1) * each; c++) {
					product += joint[token][c] * joint[j][wide + c];
				}
				scores[j] = Math.exp(product / Math.sqrt(each));
				sum += scores[j];
			}
			for (int c = head * each; c < (head + 1) * each; c++) {
				for (int j = 0; j < limit; j++) {
					seen[c] += scores[j] / sum * joint[j][2 * wide + c];
				}
			}
		}
		return seen;
	}

	/** The normal distribution function, by Simpson's rule from 0. */
	private static double normal(double x) {
		int steps = 400;
		double h = x / steps;
		double sum = 0;
		for (int i = 0; i <= steps; i++) {
			sum += (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2) * Math.exp(-i * h * i * h / 2);
		}
		return 0.5 + sum * h / 3 / Math.sqrt(2 * Math.PI);
	}

	private double[] norm(double[] x, String name, Made made) {
		double mean = Arrays.stream(x).average().orElseThrow();
		double variance = Arrays.stream(x).map(each -> (each - mean) * (each - mean)).average().orElseThrow();
		var y = new double[x.length];
		for (int i = 0; i < y.length; i++) {
			y[i] = (x[i] - mean) / Math.sqrt(variance + made.epsilon()) * of(name + ".weight")[i] + of(name + ".bias")[i];
		}
		return y;
	}

	private double[] linear(double[] x, String matrix, String bias) {
		var y = new double[of(bias).length];
		for (int i = 0; i < y.length; i++) {
			y[i] = of(bias)[i];
			for (int j = 0; j < x.length; j++) {
				y[i] += of(matrix)[i * x.length + j] * x[j];
			}
		}
		return y;
	}

	private double[] times(double[] x, String matrix) {
		int out = of(matrix).length / x.length;
		var y = new double[out];
		for (int i = 0; i < x.length; i++) {
			for (int j = 0; j < out; j++) {
				y[j] += x[i] * of(matrix)[i * out + j];
			}
		}
		return y;
	}

	private interface Row {
		double[] of(double[] row);
	}

	private static double[][] rows(double[][] x, Row each) {
		return Arrays.stream(x).map(each::of).toArray(double[][]::new);
	}

	private static void add(double[] into, double[] other) {
		for (int i = 0; i < into.length; i++) {
			into[i] += other[i];
		}
	}

	private float[] of(String name) {
		return weights.get(name).values();
	}

	/** The weights under Hugging Face's names. */
	Map<String, Object> huggingFace() {
		var all = new LinkedHashMap<String, Object>();
		weights.forEach((name, tensor) -> {
			boolean visual = name.startsWith("visual.");
			String tower = visual ? "vision_model." : "text_model.";
			String inner = visual ? name.substring(7) : name;
			if (inner.startsWith("transformer.resblocks.")) {
				String layer = tower + "encoder.layers." + inner.charAt(22) + ".";
				String part = inner.substring(24);
				if (part.startsWith("attn.in_proj_")) {
					thirds(all, layer, part.endsWith("weight") ? ".weight" : ".bias", tensor);
				} else {
					all.put(layer + part.replace("attn.out_proj", "self_attn.out_proj").replace("ln_", "layer_norm").replace("mlp.c_fc", "mlp.fc1")
							.replace("mlp.c_proj", "mlp.fc2"), tensor);
				}
			} else {
				outer(all, name, tower, inner, tensor);
			}
		});
		return all;
	}

	private static void outer(Map<String, Object> all, String name, String tower, String inner, Floats tensor) {
		switch (name) {
			case "logit_scale" -> all.put(name, tensor);
			case "text_projection" -> all.put("text_projection.weight", turned(tensor));
			case "visual.proj" -> all.put("visual_projection.weight", turned(tensor));
			default -> all.put(tower + inner.replace("ln_pre", "pre_layrnorm").replace("ln_post", "post_layernorm").replace("ln_final", "final_layer_norm")
					.replace("conv1.weight", "embeddings.patch_embedding.weight").replace("class_embedding", "embeddings.class_embedding")
					.replace("token_embedding", "embeddings.token_embedding").replace("positional_embedding", "embeddings.position_embedding.weight"), tensor);
		}
	}

	private static void thirds(Map<String, Object> all, String layer, String end, Floats tensor) {
		int third = tensor.values().length / 3;
		for (int i = 0; i < 3; i++) {
			long[] shape = tensor.shape().clone();
			shape[0] /= 3;
			all.put(layer + "self_attn." + "qkv".charAt(i) + "_proj" + end, new Floats(Arrays.copyOfRange(tensor.values(), i * third, (i + 1) * third), shape));
		}
	}

	private static Floats turned(Floats matrix) {
		int rows = (int) matrix.shape()[0];
		int columns = (int) matrix.shape()[1];
		var values = new float[rows * columns];
		for (int i = 0; i < values.length; i++) {
			values[i] = matrix.values()[i % rows * columns + i / rows];
		}
		return new Floats(values, columns, rows);
	}
}
