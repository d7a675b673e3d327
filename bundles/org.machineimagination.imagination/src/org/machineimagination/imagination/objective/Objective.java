// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.objective;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.BatchProgram;
import org.machineimagination.backend.Chunks;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.MemoryNeed;
import org.machineimagination.backend.ProbedShapes;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.ShapeOracle;
import org.machineimagination.graph.transform.Differentiation;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.plugin.Cancellation;

/**
 * What a search minimizes, compiled: latents in; losses, similarities, regularisers and on demand gradients out, each generation
 * under views of its own. The program for losses is compiled at once, the one for gradients when first asked for. An instance
 * belongs to one thread.
 */
public final class Objective implements AutoCloseable {

	private final Generator generator;
	private final ObjectiveGraph graph;
	private final Engine engine;
	private final ShapeOracle shapes;
	private final Map<String, Tensor> prompts;
	private final double[] weights;
	private final int views;
	private final int gradients; // most candidates judged together with gradients
	private final int chunk;
	private final Map<Key, BatchProgram> programs = new LinkedHashMap<>();

	private static final MemoryNeed NO_NEED = new MemoryNeed(0, 0);

	/** What a program computes. */
	private enum Task {
		LOSSES, GRADIENTS, LOSSES_AND_PICTURES, FURTHER_VIEWS
	}

	/** What was made and judged: candidates' figures and their pictures, {@code [n, 3, height, width]}. */
	private record Seen(Evaluation evaluation, Tensor pictures) {
	}

	private record Key(Task task, ViewKind views) {
	}

	private Objective(Generator generator, ObjectiveGraph graph, Engine engine, List<Prompt> prompts, float[][] embeddings,
			int population, int views, int gradients, int fixedChunk,
			Cancellation cancellation) {
		this.generator = generator;
		this.graph = graph;
		this.engine = engine;
		this.shapes = new ProbedShapes(engine, cancellation);
		this.prompts = ObjectiveGraph.promptTensors(prompts, embeddings);
		double sum = prompts.stream().mapToDouble(prompt -> Math.abs(prompt.weight())).sum();
		this.weights = prompts.stream().mapToDouble(prompt -> prompt.weight() / sum).toArray();
		this.views = views;
		this.gradients = gradients;
		int most = graph.mostCandidates();
		this.chunk = fixedChunk > 0 ? Math.min(fixedChunk, most) : most == 1 ? 1 : choose(population);
	}

	/**
	 * Compiles an objective.
	 *
	 * @param population candidates that are usually judged together
	 * @param views      views of a candidate in a generation
	 * @param gradients  whether gradients will be asked for, which take more memory
	 * @param chunk      candidates judged at once, 0 to find it from the device's memory
	 * @throws ModelException                                  if the generator and the guide do not fit together
	 * @throws org.machineimagination.backend.BackendException if the program cannot be compiled
	 */
	public static Objective compile(Generator generator, Perceptor guide, List<Prompt> prompts, ObjectiveSettings settings, int views,
			boolean gradients, Engine engine, int population, int chunk, Cancellation cancellation) {
		return compile(generator, guide, prompts, guide.embed(prompts.stream().map(Prompt::text).toList(), cancellation), settings, views,
				gradients ? population : 0, engine, population, chunk, cancellation);
	}

	/**
	 * {@link #compile} for prompts whose embeddings are known.
	 *
	 * @param gradients candidates that are at most judged together with gradients, 0 for none; there may be fewer of them than of the others
	 */
	public static Objective compile(Generator generator, Perceptor guide, List<Prompt> prompts, float[][] embeddings, ObjectiveSettings settings,
			int views, int gradients, Engine engine, int population, int chunk, Cancellation cancellation) {
		var graph = new ObjectiveGraph(generator, guide, settings, prompts.size(), embeddings[0].length);
		if (gradients > 0) {
			Gradients.require(generator, guide);
		}
		return new Objective(generator, graph, engine, prompts, embeddings, population, views, gradients, chunk, cancellation);
	}

	/** Candidates judged at once. */
	public int chunk() {
		return chunk;
	}

	/** Memory that judging takes by the cost model, which the chunk is chosen by: weights and the most activations that are there at one time. */
	public MemoryNeed memoryNeed(boolean gradients) {
		return need(gradients ? Task.GRADIENTS : Task.LOSSES);
	}

	/**
	 * Judges candidates.
	 *
	 * @param latents raw latents, {@code [n][dimension of the latent space]}
	 * @param views   the views all of them are judged on
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public Evaluation evaluate(double[][] latents, ViewSet views, boolean gradients, Cancellation cancellation) {
		if (gradients) {
			return differentiated(latents, views, cancellation);
		}
		return views.views() > graph.mostViews() ? seen(latents, views, cancellation).evaluation()
				: evaluation(run(Task.LOSSES, views, batched(latents), outputs(), cancellation), null);
	}

	/** Losses and gradients are means over the views, so those of single views can be averaged. */
	private Evaluation differentiated(double[][] latents, ViewSet views, Cancellation cancellation) {
		Set<String> outputs = outputs();
		generator.latentSpace().blocks().forEach(block -> outputs.add(Differentiation.gradientOf(block.name())));
		List<ViewSet> parts = parts(views);
		Evaluation mean = differentiated(latents, parts.getFirst(), outputs, cancellation);
		int seen = parts.getFirst().views();
		for (ViewSet part : parts.subList(1, parts.size())) {
			mean = mean.mixed((double) seen / (seen + part.views()), differentiated(latents, part, outputs, cancellation));
			seen += part.views();
		}
		return mean;
	}

	private Evaluation differentiated(double[][] latents, ViewSet part, Set<String> outputs, Cancellation cancellation) {
		Map<String, Tensor> results = run(Task.GRADIENTS, part, batched(latents), outputs, cancellation);
		return evaluation(results, gradients(results, latents.length));
	}

	/**
	 * Judges all candidates on a few views and the best share of them on the others, too. Pictures are made once.
	 *
	 * @param views at least one more than few
	 * @param few   number of views that all candidates see, the first ones
	 * @param share share of the candidates that see all
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public Race race(double[][] latents, ViewSet views, int few, double share, Cancellation cancellation) {
		Seen all = seen(latents, views.part(0, few), cancellation);
		Evaluation first = all.evaluation();
		int[] winners = Race.winners(first.losses(), share);
		ViewSet others = views.part(few, views.views());
		double[][] further = further(rows(all.pictures(), winners), others, cancellation);
		for (int w = 0; w < winners.length; w++) {
			average(first, winners[w], (double) few / views.views(), further[w]);
		}
		return new Race(first, winners, (long) latents.length * few + (long) winners.length * others.views());
	}

	/** Makes pictures and looks at them; a guide that sees so many views at once looks again for the others. */
	private Seen seen(double[][] latents, ViewSet views, Cancellation cancellation) {
		Set<String> outputs = outputs();
		outputs.add(ObjectiveGraph.PICTURES);
		int few = Math.min(views.views(), graph.mostViews());
		Map<String, Tensor> results = run(Task.LOSSES_AND_PICTURES, views.part(0, few), batched(latents), outputs, cancellation);
		var seen = new Seen(evaluation(results, null), results.get(ObjectiveGraph.PICTURES));
		if (few < views.views()) {
			double[][] further = further(seen.pictures(), views.part(few, views.views()), cancellation);
			for (int i = 0; i < latents.length; i++) {
				average(seen.evaluation(), i, (double) few / views.views(), further[i]);
			}
		}
		return seen;
	}

	/** Similarities of pictures to each prompt over further views, {@code [pictures][p]}. */
	private double[][] further(Tensor pictures, ViewSet views, Cancellation cancellation) {
		double[][] mean = new double[(int) pictures.shape()[0]][weights.length];
		for (ViewSet part : parts(views)) {
			double[][] similarities = similarities(run(Task.FURTHER_VIEWS, part, Map.of(ObjectiveGraph.PICTURES, pictures),
					Set.of(ObjectiveGraph.SIMILARITIES), cancellation));
			double share = (double) part.views() / views.views();
			for (int i = 0; i < mean.length; i++) {
				for (int p = 0; p < weights.length; p++) {
					mean[i][p] += share * similarities[i][p];
				}
			}
		}
		return mean;
	}

	/** Views as the guide can look at them: together if it takes any number, else one at a time. */
	private List<ViewSet> parts(ViewSet views) {
		return graph.mostViews() >= views.views() ? List.of(views)
				: IntStream.range(0, views.views()).mapToObj(view -> views.part(view, view + 1)).toList();
	}

	@Override
	public void close() {
		programs.values().forEach(BatchProgram::close);
		programs.clear();
	}

	private Set<String> outputs() {
		var outputs = new LinkedHashSet<>(Set.of(ObjectiveGraph.LOSS, ObjectiveGraph.SIMILARITIES, ObjectiveGraph.SIMILARITY));
		graph.regularisers().forEach(each -> outputs.add(each.output()));
		return outputs;
	}

	/** Runs a program with what it has of latents' parameters, views and prompts. */
	private Map<String, Tensor> run(Task task, ViewSet views, Map<String, Tensor> batched, Set<String> outputs, Cancellation cancellation) {
		var shared = new LinkedHashMap<>(views.tensors());
		shared.putAll(prompts);
		if (task == Task.FURTHER_VIEWS) {
			shared.remove(ObjectiveGraph.WEIGHTS);
		} else {
			shared.putAll(generator.parameters());
		}
		return program(new Key(task, views.kind()), cancellation).run(batched, shared, outputs, cancellation);
	}

	private Evaluation evaluation(Map<String, Tensor> results, double @Nullable [][] gradients) {
		var regularisers = new LinkedHashMap<String, double[]>();
		graph.regularisers().forEach(each -> regularisers.put(each.output(), doubles(results.get(each.output()).floats())));
		return new Evaluation(doubles(results.get(ObjectiveGraph.LOSS).floats()), doubles(results.get(ObjectiveGraph.SIMILARITY).floats()),
				similarities(results), regularisers, gradients);
	}

	private double[][] similarities(Map<String, Tensor> results) {
		return rows(doubles(results.get(ObjectiveGraph.SIMILARITIES).floats()), weights.length);
	}

	/** Takes further views of a candidate into its figures; regularisers do not depend on views. */
	private void average(Evaluation evaluation, int candidate, double share, double[] further) {
		double[] similarities = evaluation.similarities()[candidate];
		double before = evaluation.similarity()[candidate];
		double after = 0;
		for (int p = 0; p < weights.length; p++) {
			similarities[p] = share * similarities[p] + (1 - share) * further[p];
			after += weights[p] * similarities[p];
		}
		evaluation.similarity()[candidate] = after;
		evaluation.losses()[candidate] += 100 * (before - after);
	}

	private BatchProgram program(Key key, Cancellation cancellation) {
		return programs.computeIfAbsent(key, k -> BatchProgram.compile(engine, graphs(k), chunkFor(k), cancellation));
	}

	/** More views than in a generation take their memory from the number of candidates; gradients take it for those only that need them. */
	private int chunkFor(Key key) {
		int most = key.task() == Task.GRADIENTS && gradients > 0 ? Math.min(chunk, gradients) : chunk;
		return (int) Math.clamp((long) chunk * views / key.views().views(), 1, most);
	}

	private IntFunction<OnnxGraph> graphs(Key key) {
		return batch -> switch (key.task()) {
			case LOSSES -> graph.forward(batch, key.views());
			case GRADIENTS -> graph.withGradients(batch, key.views(), shapes);
			case LOSSES_AND_PICTURES -> graph.forwardWithPictures(batch, key.views());
			case FURTHER_VIEWS -> graph.looking(batch, key.views());
		};
	}

	/**
	 * The chunk for a population of which some are judged with gradients. Where memory is short, these decide for all, so that a record needs
	 * one number; otherwise they do not keep the others waiting.
	 */
	private int choose(int population) {
		Device device = engine.device();
		if (gradients == 0) {
			return Chunks.choose(need(Task.LOSSES), device.memoryBytes(), population);
		}
		MemoryNeed need = need(Task.GRADIENTS);
		int cautious = Chunks.choose(need, device.memoryBytes(), population);
		if (cautious == Chunks.choose(NO_NEED, device.memoryBytes(), population)) {
			return cautious; // losses alone need less
		}
		int chosen = Chunks.choose(need(Task.LOSSES), device.memoryBytes(), population);
		int together = Math.min(chosen, gradients);
		int fitting = Chunks.choose(need, device.memoryBytes(), together);
		return fitting < together ? fitting : chosen;
	}

	private MemoryNeed need(Task task) {
		return MemoryNeed.of(graphs(new Key(task, new ViewKind(views, false, false, false, false))), shapes);
	}

	private Map<String, Tensor> batched(double[][] latents) {
		LatentSpace space = generator.latentSpace();
		Map<String, float[]> parts = space.split(latents);
		var batched = new LinkedHashMap<String, Tensor>();
		space.blocks().forEach(block -> batched.put(block.name(), Tensor.of(parts.get(block.name()), latents.length, block.size())));
		return batched;
	}

	private double[][] gradients(Map<String, Tensor> results, int candidates) {
		LatentSpace space = generator.latentSpace();
		var gradients = new double[candidates][space.dimension()];
		for (Block block : space.blocks()) {
			float[] part = results.get(Differentiation.gradientOf(block.name())).floats();
			int offset = space.offset(block);
			for (int i = 0; i < candidates; i++) {
				for (int j = 0; j < block.size(); j++) {
					gradients[i][offset + j] = part[i * block.size() + j];
				}
			}
		}
		return gradients;
	}

	/** Some rows of a tensor of floats, in this order. */
	private static Tensor rows(Tensor tensor, int[] rows) {
		long[] shape = tensor.shape().clone();
		float[] values = tensor.floats();
		int each = (int) (values.length / shape[0]);
		var chosen = new float[rows.length * each];
		for (int i = 0; i < rows.length; i++) {
			System.arraycopy(values, rows[i] * each, chosen, i * each, each);
		}
		shape[0] = rows.length;
		return Tensor.of(chosen, shape);
	}

	private static double[] doubles(float[] values) {
		var doubles = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			doubles[i] = values[i];
		}
		return doubles;
	}

	private static double[][] rows(double[] values, int length) {
		var rows = new double[values.length / length][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = Arrays.copyOfRange(values, i * length, (i + 1) * length);
		}
		return rows;
	}
}
