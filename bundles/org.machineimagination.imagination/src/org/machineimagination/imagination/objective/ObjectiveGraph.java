// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.ShapeOracle;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.Differentiation;
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

	/** The regularisers that have a weight and something to act on, in the order of their outputs. */
	List<Regulariser> regularisers() {
		return Arrays.stream(Regulariser.values()).filter(each -> each.weight(settings) > 0 && each.actsOn(generator.latentSpace())).toList();
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
		var drawn = new Regulariser.Drawn(g, generator, settings, latents, images);
		for (Regulariser each : regularisers()) {
			Value value = each.value(drawn);
			g.output(each.output(), value);
			loss = g.add(loss, g.mul(value, 100 * each.weight(settings)));
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
}
