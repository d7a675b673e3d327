// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.BatchProgram;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.backend.Chunks;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.backend.MemoryNeed;
import org.machineimagination.backend.ProbedShapes;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.Differentiation;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.ShapeOracle;

/**
 * What a search minimizes, compiled: latents in; losses, similarities, regularisers and on demand gradients out, each generation
 * under views of its own. The program for losses is compiled at once, the one for gradients when first asked for. An instance
 * belongs to one thread.
 */
public final class Objective implements AutoCloseable {

	private final Generator generator;
	private final ObjectiveGraph graph;
	private final Backend backend;
	private final CompileOptions options;
	private final ShapeOracle shapes;
	private final Map<String, Tensor> prompts;
	private final int promptCount;
	private final int views;
	private final int chunk;
	private final Map<Integer, BatchProgram> programs = new LinkedHashMap<>();
	private final Map<Integer, BatchProgram> gradientPrograms = new LinkedHashMap<>();

	private Objective(Generator generator, ObjectiveGraph graph, Backend backend, CompileOptions options, List<Prompt> prompts,
			float[][] embeddings, int population, int views, boolean gradients, int fixedChunk) {
		this.generator = generator;
		this.graph = graph;
		this.backend = backend;
		this.options = options;
		this.shapes = new ProbedShapes(backend, options);
		this.prompts = ObjectiveGraph.promptTensors(prompts, embeddings);
		this.promptCount = prompts.size();
		this.views = views;
		this.chunk = fixedChunk > 0 ? fixedChunk : choose(population, gradients);
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
			boolean gradients, Backend backend, CompileOptions options, int population, int chunk) {
		float[][] embeddings = guide.embed(prompts.stream().map(Prompt::text).toList());
		var graph = new ObjectiveGraph(generator, guide, settings, prompts.size(), embeddings[0].length);
		return new Objective(generator, graph, backend, options, prompts, embeddings, population, views, gradients, chunk);
	}

	/** Candidates judged at once. */
	public int chunk() {
		return chunk;
	}

	/**
	 * Judges candidates.
	 *
	 * @param latents raw latents, {@code [n][dimension of the latent space]}
	 * @param views   the views all of them are judged on
	 * @throws org.machineimagination.backend.CancelledException if cancelled
	 */
	public Evaluation evaluate(double[][] latents, ViewSet views, boolean gradients, Cancellation cancellation) {
		var outputs = new LinkedHashSet<>(Set.of(ObjectiveGraph.LOSS, ObjectiveGraph.SIMILARITIES, ObjectiveGraph.SIMILARITY));
		outputs.addAll(graph.regularisers());
		if (gradients) {
			generator.latentSpace().blocks().forEach(block -> outputs.add(Differentiation.gradientOf(block.name())));
		}
		var shared = new LinkedHashMap<>(generator.parameters());
		shared.putAll(views.tensors());
		shared.putAll(prompts);
		Map<String, Tensor> results = program(views.views(), gradients).run(batched(latents), shared, outputs, cancellation);
		var regularisers = new LinkedHashMap<String, double[]>();
		graph.regularisers().forEach(name -> regularisers.put(name, doubles(results.get(name).floats())));
		return new Evaluation(doubles(results.get(ObjectiveGraph.LOSS).floats()), doubles(results.get(ObjectiveGraph.SIMILARITY).floats()),
				rows(doubles(results.get(ObjectiveGraph.SIMILARITIES).floats()), promptCount), regularisers,
				gradients ? gradients(results, latents.length) : null);
	}

	@Override
	public void close() {
		programs.values().forEach(BatchProgram::close);
		gradientPrograms.values().forEach(BatchProgram::close);
		programs.clear();
		gradientPrograms.clear();
	}

	private BatchProgram program(int views, boolean gradients) {
		return (gradients ? gradientPrograms : programs).computeIfAbsent(views,
				v -> BatchProgram.compile(backend, options, graphs(v, gradients), chunkFor(v)));
	}

	/** More views than in a generation take their memory from the number of candidates. */
	private int chunkFor(int views) {
		return (int) Math.clamp((long) chunk * this.views / views, 1, chunk);
	}

	private IntFunction<OnnxGraph> graphs(int views, boolean gradients) {
		return batch -> gradients ? graph.withGradients(batch, views, shapes) : graph.forward(batch, views);
	}

	private int choose(int population, boolean gradients) {
		MemoryNeed need = MemoryNeed.of(graphs(views, gradients), shapes);
		List<Device> devices = backend.devices();
		Device device = devices.stream().filter(each -> each.id().equals(options.device())).findFirst().orElse(devices.getFirst());
		return Chunks.choose(need, device.memoryBytes(), population);
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
