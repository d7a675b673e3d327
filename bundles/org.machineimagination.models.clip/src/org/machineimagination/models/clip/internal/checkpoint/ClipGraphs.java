// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal.checkpoint;

import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.imagination.model.ModelException;

/** CLIP's two towers as graphs (Radford et al. 2021); their sizes follow from the weights. */
public final class ClipGraphs {

	/** Input of the image tower, {@code [n, 3, side, side]}, normalised as in training. */
	public static final String PIXELS = "pixels";
	/** Input of the text tower, {@code [n, context]}, 64-bit integers. */
	public static final String TOKENS = "tokens";
	/** Output of both, {@code [n, d]}, not normalised. */
	public static final String EMBEDDING = "embedding";

	private static final String VISUAL = "visual.transformer.resblocks";
	private static final String TEXT = "transformer.resblocks";
	private static final int REDUCTION = 32;
	private static final double USUAL_SCALE = 100;
	/** The first tokens of Long-CLIP, whose positions are CLIP's own. */
	private static final int KEPT = 20;

	/** Positions of texts that are longer than CLIP's. */
	private static final String LONG = "positional_embedding_res";

	private final ClipWeights weights;
	private final ClipShape shape;

	public ClipGraphs(ClipWeights weights, ClipShape shape) {
		this.weights = weights;
		this.shape = shape;
	}

	/** Whether the weights are those of a CLIP of a kind that is built here. */
	public static boolean fits(ClipWeights weights) {
		return weights.has("text_projection") && weights.has("token_embedding.weight")
				&& (weights.has("visual.proj") || weights.has("visual.attnpool.c_proj.weight"));
	}

	/** What people call the image tower, for example {@code ViT-B/32}. */
	public String name() {
		if (!transformer()) {
			return "ResNet, %d pixels".formatted(imageSize());
		}
		int width = width();
		String size = switch (width) {
			case 768 -> "B";
			case 1024 -> "L";
			case 1280 -> "H";
			case 1408 -> "g";
			case 1664 -> "bigG";
			default -> width + " wide";
		};
		return "ViT-%s/%d, %d pixels%s".formatted(size, patch(), imageSize(), longer() ? ", with Long-CLIP's positions" : "");
	}

	/** Whether it reads texts longer than CLIP's, with positions of their own. */
	boolean longer() {
		return weights.has(LONG);
	}

	/** Channels of the image tower, of a residual network those after its first three convolutions. */
	int width() {
		return (int) weights.shape(transformer() ? "visual.conv1.weight" : "visual.layer1.0.conv1.weight")[0];
	}

	/** Side of a patch in pixels, or 0 of a residual network. */
	int patch() {
		return transformer() ? (int) weights.shape("visual.conv1.weight")[2] : 0;
	}

	/** Channels of the text tower. */
	int textWidth() {
		return (int) weights.shape("token_embedding.weight")[1];
	}

	/** Side of the pictures it looks at, in pixels. */
	public int imageSize() {
		return transformer() ? grid("visual.positional_embedding") * (int) weights.shape("visual.conv1.weight")[3]
				: grid("visual.attnpool.positional_embedding") * REDUCTION;
	}

	/** Number of tokens that the text tower reads. */
	public int context() {
		return (int) weights.shape("positional_embedding")[0];
	}

	/** Number of tokens that there are. */
	public int vocabulary() {
		return (int) weights.shape("token_embedding.weight")[0];
	}

	/** The factor before the softmax. */
	public double logitScale() {
		if (!weights.has("logit_scale")) {
			return USUAL_SCALE;
		}
		float[] scale = weights.floats("logit_scale", weights.shape("logit_scale"));
		if (scale.length != 1) {
			throw new ModelException("The network's logit_scale is %d numbers instead of one.".formatted(scale.length));
		}
		return Math.exp(scale[0]);
	}

	private boolean transformer() {
		return weights.has("visual.proj");
	}

	private int grid(String positions) {
		long count = weights.shape(positions)[0] - 1;
		int side = (int) Math.round(Math.sqrt(count));
		if (side < 1 || (long) side * side != count) {
			throw new ModelException("The network looks at %d places, which are not a square and one.".formatted(count + 1));
		}
		return side;
	}

	/** The image tower. */
	public OnnxGraph image() {
		var g = new GraphBuilder();
		int size = imageSize();
		Value pixels = g.input(PIXELS, ElementType.FLOAT, -1, 3, size, size);
		g.output(EMBEDDING, transformer() ? visionTransformer(g, pixels) : new ResidualTower(g, weights)
				.build(pixels, grid("visual.attnpool.positional_embedding")));
		return g.build();
	}

	/** A transformer over patches (Dosovitskiy et al. 2021), with a layer normalisation before it. */
	private Value visionTransformer(GraphBuilder g, Value pixels) {
		long[] patch = weights.shape("visual.conv1.weight");
		int width = (int) patch[0];
		int patches = grid("visual.positional_embedding") * grid("visual.positional_embedding");
		var tower = new Transformer(g, weights, patches + 1, width, shape.image());
		Value filters = g.constant(weights.floats("visual.conv1.weight", width, 3, patch[2], patch[2]), patch);
		Value x = g.op("Conv", Attributes.ofInts("kernel_shape", patch[2], patch[2]).withInts("strides", patch[2], patch[2]), pixels, filters);
		x = g.transpose(g.reshape(x, -1, width, patches), 0, 2, 1);
		// The learned first token is the same for all pictures: its place is made of zeros, and the positions bring it along.
		x = g.add(g.pad(x, 0, 1, 0, 0, 0, 0), g.constant(positions(width, patches + 1), patches + 1, width));
		Value first = g.squeeze(tower.first(tower.norm(x, "visual.ln_pre"), VISUAL), 1);
		int out = (int) weights.shape("visual.proj")[1];
		return g.matMul(tower.norm(first, "visual.ln_post"), g.constant(weights.floats("visual.proj", width, out), width, out));
	}

	private float[] positions(int width, int count) {
		float[] positions = weights.floats("visual.positional_embedding", count, width);
		float[] first = weights.floats("visual.class_embedding", width);
		for (int i = 0; i < width; i++) {
			positions[i] += first[i];
		}
		return positions;
	}

	/** Long-CLIP (Zhang et al. 2024) keeps the positions of the first twenty tokens and has others of its own beyond. */
	private float[] places(int context, int width) {
		float[] places = weights.floats("positional_embedding", context, width);
		if (longer()) {
			float[] beyond = weights.floats(LONG, context, width);
			int from = Math.min(KEPT, context) * width;
			System.arraycopy(beyond, from, places, from, places.length - from);
		}
		return places;
	}

	/** The text tower: what it makes of a text is what it makes of the token with the highest number, which ends every text. */
	public OnnxGraph text() {
		var g = new GraphBuilder();
		int context = context();
		int width = (int) weights.shape("token_embedding.weight")[1];
		int out = (int) weights.shape("text_projection")[1];
		var tower = new Transformer(g, weights, context, width, shape.text());
		Value tokens = g.input(TOKENS, ElementType.INT64, -1, context);
		Value table = g.constant(weights.floats("token_embedding.weight", vocabulary(), width), vocabulary(), width);
		Value x = g.add(g.gather(table, tokens, 0), g.constant(places(context, width), context, width));
		x = tower.norm(tower.blocks(x, TEXT, true), "ln_final");
		Value end = g.op("ArgMax", Attributes.of("axis", 1), tokens);
		Value last = g.op("GatherND", Attributes.of("batch_dims", 1), x, end);
		g.output(EMBEDDING, g.matMul(last, g.constant(weights.floats("text_projection", width, out), width, out)));
		return g.build();
	}
}
