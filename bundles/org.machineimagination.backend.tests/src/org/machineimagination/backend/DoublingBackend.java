// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;

/** A backend for tests of what is built on backends: whatever the graph, results are twice {@code x} plus {@code shift}. */
final class DoublingBackend implements Backend {

	/** Rows of each run so far. */
	final List<Long> runs = new ArrayList<>();
	int compiled;
	int closed;
	/** Called at the end of every run. */
	Runnable afterRun = () -> {};

	@Override
	public String id() {
		return "doubling";
	}

	@Override
	public String name() {
		return "Doubling";
	}

	@Override
	public String description() {
		return "Doubles rows.";
	}

	@Override
	public String version() {
		return "1";
	}

	@Override
	public List<Device> devices() {
		return List.of(new Device("cpu", "Processor", 1 << 30, 1));
	}

	@Override
	public Program compile(OnnxGraph graph, CompileOptions options) {
		compiled++;
		return new Program() {
			@Override
			public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
				return twice(GraphContract.of(graph), inputs, outputs);
			}

			@Override
			public void close() {
				closed++;
			}
		};
	}

	private Map<String, Tensor> twice(GraphContract contract, Map<String, Tensor> inputs, Set<String> outputs) {
		contract.checkInputs(inputs);
		contract.checkOutputs(outputs);
		Tensor x = inputs.get("x");
		runs.add(x.shape()[0]);
		float shift = inputs.containsKey("shift") ? inputs.get("shift").floats()[0] : 0;
		var doubled = new float[x.floats().length];
		for (int i = 0; i < doubled.length; i++) {
			doubled[i] = 2 * x.floats()[i] + shift;
		}
		var results = new HashMap<String, Tensor>();
		outputs.forEach(name -> results.put(name, name.equals("total") ? Tensor.of(new float[1]) : Tensor.of(doubled, x.shape())));
		afterRun.run();
		return results;
	}
}
