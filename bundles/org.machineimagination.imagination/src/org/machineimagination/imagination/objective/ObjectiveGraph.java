// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.ShapeOracle;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.Differentiation;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.Perceptor;

/**
 * The objective as one graph: generator, views, perceptor, distance to the prompts, regularisers. For each candidate
 *
 * <pre>
 * similarity = sum over prompts of w_p cos_p / sum of |w_p|,    cos_p the mean over the views
 * loss       = 100 sum of w_p (1 - cos_p) / sum of |w_p| + 100 sum over regularisers of weight times value
 * </pre>
 *
 * which for one prompt is the loss of the workshop's notebooks. Batch and number of views are static in each graph, so that it can be
 * differentiated.
 */
final class ObjectiveGraph {

	static final String LOSS = "loss";
	static final String SIMILARITY = "similarity";
	static final String SIMILARITIES = "similarities";
	static final String PICTURES = "pictures";
	private static final String PROMPTS = "prompts.embeddings";
	static final String WEIGHTS = "prompts.weights";
	private static final String NOISE_NORMALITY = "noise-normality";
	private static final String EMBEDDING_NORMALITY = "embedding-normality";
	private static final String CLASS_ENTROPY = "class-entropy";
	private static final String TOTAL_VARIATION = "total-variation";

	private final Generator generator;
	private final Perceptor guide;
	private final ObjectiveSettings settings;
	private final int prompts;
	private final int width;

	/**
	 * @param prompts number of prompts p
	 * @param width   length d of an embedding
	 */
	ObjectiveGraph(Generator generator, Perceptor guide, ObjectiveSettings settings, int prompts, int width) {
		this.generator = generator;
		this.guide = guide;
		this.settings = settings;
		this.prompts = prompts;
		this.width = width;
	}

	/** The prompts as inputs of the program: embeddings {@code [d, p]} and weights {@code [p]}, whose absolute values sum to 1. */
	static Map<String, Tensor> promptTensors(List<Prompt> prompts, float[][] embeddings) {
		int d = embeddings[0].length;
		int p = prompts.size();
		double sum = prompts.stream().mapToDouble(prompt -> Math.abs(prompt.weight())).sum();
		var transposed = new float[d * p];
		var weights = new float[p];
		for (int j = 0; j < p; j++) {
			weights[j] = (float) (prompts.get(j).weight() / sum);
			for (int i = 0; i < d; i++) {
				transposed[i * p + j] = embeddings[j][i];
			}
		}
		return Map.of(PROMPTS, Tensor.of(transposed, d, p), WEIGHTS, Tensor.of(weights, p));
	}

	/** Most candidates that a graph can have. */
	int mostCandidates() {
		return Math.min(generator.batch(), guide.batch());
	}

	/** Most views that a graph can have; the guide looks at candidates times views at once. */
	int mostViews() {
		return guide.batch();
	}

	/** Names of the regularisers that have a weight and something to act on; also the names of their outputs. */
	List<String> regularisers() {
		var names = new ArrayList<String>();
		addIf(names, NOISE_NORMALITY, ObjectiveGraph::isNoise);
		addIf(names, EMBEDDING_NORMALITY, ObjectiveGraph::isEmbedding);
		addIf(names, CLASS_ENTROPY, ObjectiveGraph::mixes);
		if (settings.totalVariation() > 0) {
			names.add(TOTAL_VARIATION);
		}
		return names;
	}

	private void addIf(List<String> names, String regulariser, Predicate<Block> actsOn) {
		if (weight(regulariser) > 0 && generator.latentSpace().blocks().stream().anyMatch(actsOn)) {
			names.add(regulariser);
		}
	}

	/** The graph from latents to losses for a static number of candidates and views. */
	OnnxGraph forward(int batch, ViewKind views) {
		return build(batch, views, false);
	}

	/** {@link #forward} with the pictures as a further output, so that {@link #looking} can go on with them. */
	OnnxGraph forwardWithPictures(int batch, ViewKind views) {
		return build(batch, views, true);
	}

	/** The graph from pictures to similarities: more views of what was generated before. */
	OnnxGraph looking(int batch, ViewKind views) {
		var g = new GraphBuilder();
		Value pictures = g.input(PICTURES, ElementType.FLOAT, batch, 3, generator.height(), generator.width());
		g.output(SIMILARITIES, cosines(g, pictures, batch, views));
		return g.build();
	}

	private OnnxGraph build(int batch, ViewKind views, boolean pictures) {
		var g = new GraphBuilder();
		var latents = new LinkedHashMap<String, Value>();
		generator.latentSpace().blocks()
				.forEach(block -> latents.put(block.name(), g.input(block.name(), ElementType.FLOAT, batch, block.size())));
		var arguments = new LinkedHashMap<>(latents);
		generator.parameters().forEach((name, tensor) -> arguments.put(name, g.input(name, ElementType.FLOAT, tensor.shape())));
		Value images = g.inline(generator.graph(), "generator", arguments).get(Generator.IMAGE);
		Value cosines = cosines(g, images, batch, views);
		Value weights = g.input(WEIGHTS, ElementType.FLOAT, prompts);
		Value similarity = g.reduceSum(g.mul(cosines, weights), false, 1);
		Value loss = g.mul(g.sub(g.reduceSum(weights, false, 0), similarity), 100);
		for (String name : regularisers()) {
			Value value = regulariser(g, name, latents, images);
			g.output(name, value);
			loss = g.add(loss, g.mul(value, 100 * weight(name)));
		}
		g.output(LOSS, loss);
		g.output(SIMILARITY, similarity);
		g.output(SIMILARITIES, cosines);
		if (pictures) {
			g.output(PICTURES, images);
		}
		return g.build();
	}

	/** {@link #forward} with the derivatives of each candidate's loss by its latents. */
	OnnxGraph withGradients(int batch, ViewKind views, ShapeOracle shapes) {
		return Differentiation.of(forward(batch, views), LOSS,
				generator.latentSpace().blocks().stream().map(Block::name).toList(), Map.of(), shapes);
	}

	/** Mean cosine of each candidate's views to each prompt, {@code [batch, p]}. */
	private Value cosines(GraphBuilder g, Value images, int batch, ViewKind views) {
		Value pixels = ViewGraph.views(g, images, batch, generator.height(), generator.width(), views, guide.inputSize());
		Value embedding = g.inline(guide.imageGraph(), "guide", Map.of(Perceptor.PIXELS, pixels)).get(Perceptor.EMBEDDING);
		Value length = g.sqrt(g.add(g.reduceSum(g.mul(embedding, embedding), true, 1), g.scalar(1e-12)));
		Value cosines = g.matMul(g.div(embedding, length), g.input(PROMPTS, ElementType.FLOAT, width, prompts));
		return g.reduceMean(g.reshape(cosines, batch, views.views(), prompts), false, 1);
	}

	private double weight(String regulariser) {
		return switch (regulariser) {
			case NOISE_NORMALITY -> settings.noiseNormality();
			case EMBEDDING_NORMALITY -> settings.embeddingNormality();
			case CLASS_ENTROPY -> settings.classEntropy();
			case TOTAL_VARIATION -> settings.totalVariation();
			default -> throw new IllegalArgumentException(regulariser);
		};
	}

	/** The value of a regulariser for each candidate, {@code [batch]}. */
	private Value regulariser(GraphBuilder g, String name, Map<String, Value> latents, Value images) {
		return switch (name) {
			case NOISE_NORMALITY -> sum(g, ObjectiveGraph::isNoise, block -> normality(g, latents.get(block.name())));
			case EMBEDDING_NORMALITY -> sum(g, ObjectiveGraph::isEmbedding, block -> normality(g, latents.get(block.name())));
			case CLASS_ENTROPY -> sum(g, ObjectiveGraph::mixes, block -> entropy(g, block, latents.get(block.name())));
			case TOTAL_VARIATION -> totalVariation(g, images);
			default -> throw new IllegalArgumentException(name);
		};
	}

	private Value sum(GraphBuilder g, Predicate<Block> which, Function<Block, Value> value) {
		return generator.latentSpace().blocks().stream().filter(which).map(value).reduce(g::add).orElseThrow();
	}

	/** mean^2 + var - ln(var) - 1 of the components of a block, which is 0 for mean 0 and variance 1. */
	private static Value normality(GraphBuilder g, Value latent) {
		Value mean = g.reduceMean(latent, true, 1);
		Value centred = g.sub(latent, mean);
		Value variance = g.add(g.reduceMean(g.mul(centred, centred), false, 1), g.scalar(1e-12));
		Value squaredMean = g.reduceSum(g.mul(mean, mean), false, 1);
		return g.sub(g.sub(g.add(squaredMean, variance), g.log(variance)), g.scalar(1));
	}

	/** Distance of the entropy of a mixture from that of a smoothed single class, in nats. */
	private Value entropy(GraphBuilder g, Block block, Value logits) {
		Value p = g.softmax(logits, -1);
		Value logP = g.log(g.add(p, g.scalar(1e-12)));
		Value entropy = g.neg(g.reduceSum(g.mul(p, logP), false, 1));
		double smoothing = settings.classSmoothing();
		double others = smoothing == 0 ? 0 : smoothing * Math.log(smoothing / (block.size() - 1));
		double smoothed = -(1 - smoothing) * Math.log(1 - smoothing) - others;
		return g.abs(g.sub(entropy, g.scalar(smoothed)));
	}

	/** Mean absolute difference to the right and lower neighbours. */
	private Value totalVariation(GraphBuilder g, Value images) {
		return g.add(neighbourDifference(g, images, 2, generator.height()), neighbourDifference(g, images, 3, generator.width()));
	}

	private static Value neighbourDifference(GraphBuilder g, Value images, int axis, int length) {
		Value here = g.slice(images, axis, 0, length - 1);
		Value next = g.slice(images, axis, 1, length);
		return g.reduceMean(g.abs(g.sub(next, here)), false, 1, 2, 3);
	}

	private static boolean isNoise(Block block) {
		return block.prior() == Prior.TRUNCATED_NORMAL || block.prior() == Prior.NORMAL;
	}

	private static boolean isEmbedding(Block block) {
		return block.prior() == Prior.EMBEDDING;
	}

	private static boolean mixes(Block block) {
		return block.prior() == Prior.MIXTURE && block.size() > 1;
	}
}
