// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

/**
 * A graph that is run on batches of any size, in chunks. Graphs here have a static batch axis, so there is one program for each chunk
 * size: a large one for most of the work and smaller ones for tails, compiled when first needed. Like a {@link Program} it is used from
 * one thread at a time.
 */
public final class BatchProgram implements AutoCloseable {

	private record Compiled(OnnxGraph graph, Program program) {
	}

	private final Engine engine;
	private final IntFunction<OnnxGraph> graphs;
	private final int[] sizes;
	private final Map<Integer, Compiled> programs = new HashMap<>();
	private boolean closed;

	private BatchProgram(Engine engine, IntFunction<OnnxGraph> graphs, int[] sizes) {
		this.engine = engine;
		this.graphs = graphs;
		this.sizes = sizes;
	}

	/**
	 * A program over graphs made for any batch size. The large chunk is compiled at once.
	 *
	 * @param graphs gives the graph for a number of candidates; may give the same graph every time if its batch axis is symbolic
	 * @param chunk  candidates in one run, at least 1; see {@link Chunks#choose}
	 * @throws BackendException   if the graph cannot be compiled
	 * @throws CancelledException if cancelled
	 */
	public static BatchProgram compile(Engine engine, IntFunction<OnnxGraph> graphs, int chunk, Cancellation cancellation) {
		if (chunk < 1) {
			throw new IllegalArgumentException("A chunk has at least one candidate, not " + chunk);
		}
		var program = new BatchProgram(engine, graphs, Chunks.sizes(chunk));
		program.program(chunk, cancellation);
		return program;
	}

	/**
	 * A program over one graph whose batch cannot be changed.
	 *
	 * @param batch length of the batch axis of the graph
	 * @throws BackendException   if the graph cannot be compiled
	 * @throws CancelledException if cancelled
	 */
	public static BatchProgram fixed(Engine engine, OnnxGraph graph, int batch, Cancellation cancellation) {
		var program = new BatchProgram(engine, size -> graph, new int[] {batch});
		program.program(batch, cancellation);
		return program;
	}

	/** Candidates in a full run, for the run record. */
	public int chunk() {
		return sizes[0];
	}

	/**
	 * Runs a batch.
	 *
	 * @param batched      inputs whose axis 0 counts the candidates, the same number in each, at least 1
	 * @param shared       inputs that every run takes whole
	 * @param outputs      outputs wanted; axis 0 of each is a multiple of the number of candidates in a run
	 * @param cancellation looked at during every run and between runs
	 * @return the outputs of all candidates, in their order, joined along axis 0
	 * @throws BackendException      if a run fails, or an output has no batch axis
	 * @throws CancelledException    if the cancellation was asked for
	 * @throws IllegalStateException after {@link #close()}
	 */
	public Map<String, Tensor> run(Map<String, Tensor> batched, Map<String, Tensor> shared, Set<String> outputs,
			Cancellation cancellation) {
		if (closed) {
			throw new IllegalStateException("The program is closed");
		}
		int rows = rows(batched);
		List<Chunks.Part> parts = Chunks.cut(rows, sizes);
		var pieces = new LinkedHashMap<String, List<Tensor>>();
		for (Chunks.Part part : parts) {
			cancellation.check();
			var inputs = new HashMap<>(shared);
			batched.forEach((name, tensor) -> inputs.put(name, Rows.cut(tensor, part.from(), part.rows(), part.size())));
			Map<String, Tensor> results = program(part.size(), cancellation).run(inputs, outputs, cancellation);
			for (String output : outputs) {
				pieces.computeIfAbsent(output, name -> new ArrayList<>()).add(trim(output, results.get(output), part));
			}
		}
		var joined = new LinkedHashMap<String, Tensor>();
		pieces.forEach((name, tensors) -> joined.put(name, Rows.join(tensors)));
		return joined;
	}

	@Override
	public void close() {
		closed = true;
		programs.values().stream().map(Compiled::program).distinct().forEach(Program::close);
		programs.clear();
	}

	private Program program(int size, Cancellation cancellation) {
		Compiled compiled = programs.get(size);
		if (compiled == null) {
			OnnxGraph graph = graphs.apply(size);
			compiled = programs.values().stream().filter(other -> other.graph() == graph).findFirst()
					.orElseGet(() -> new Compiled(graph, engine.compile(graph, cancellation)));
			programs.put(size, compiled);
		}
		return compiled.program();
	}

	private static int rows(Map<String, Tensor> batched) {
		if (batched.isEmpty()) {
			throw new BackendException("A batch needs at least one input with an axis of candidates.");
		}
		int rows = -1;
		for (var input : batched.entrySet()) {
			long[] shape = input.getValue().shape();
			if (shape.length == 0) {
				throw new BackendException("The input '" + input.getKey() + "' has no axis of candidates.");
			}
			if (rows >= 0 && shape[0] != rows) {
				throw new BackendException("The input '%s' has %d candidates where another has %d.".formatted(input.getKey(), shape[0], rows));
			}
			rows = Math.toIntExact(shape[0]);
		}
		return rows;
	}

	private static Tensor trim(String output, Tensor result, Chunks.Part part) {
		long[] shape = result.shape();
		if (shape.length == 0 || shape[0] % part.size() != 0) {
			throw new BackendException("The output '%s' cannot be computed in chunks, as it has no axis of candidates.".formatted(output));
		}
		int rowsEach = Math.toIntExact(shape[0] / part.size());
		return Rows.cut(result, 0, part.rows() * rowsEach, part.rows() * rowsEach);
	}
}
