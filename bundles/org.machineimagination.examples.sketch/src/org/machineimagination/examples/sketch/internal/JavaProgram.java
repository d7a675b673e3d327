// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch.internal;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.GraphContract;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

/** A graph that is interpreted node by node. Only what the wanted outputs need is computed, and let go after its last use. */
public final class JavaProgram implements Program {

	private record Step(NodeProto node, Attributes attributes, Operation operation) {
	}

	private final GraphContract contract;
	private final int opset;
	private final List<Step> steps;
	private final Map<String, Tensor> weights;
	private boolean closed;

	private JavaProgram(GraphContract contract, int opset, List<Step> steps, Map<String, Tensor> weights) {
		this.contract = contract;
		this.opset = opset;
		this.steps = steps;
		this.weights = weights;
	}

	/** @throws BackendException if an operation is not known or a node uses what nothing makes; the message names op and node */
	public static JavaProgram compile(OnnxGraph graph) {
		var weights = new HashMap<String, Tensor>();
		graph.initializers().forEach(weight -> weights.put(weight.getName(), Weights.read(weight)));
		Set<String> made = new HashSet<>(weights.keySet());
		graph.inputs().forEach(input -> made.add(input.name()));
		var steps = new ArrayList<Step>();
		for (NodeProto node : graph.nodes()) {
			Operation operation = Operations.find(node).orElseThrow(() -> new BackendException(
					"The graph cannot be compiled: the Java backend has no %s operation, which the node '%s' uses."
							.formatted(node.getOpType(), node.getName())));
			for (String input : node.getInputList()) {
				if (!input.isEmpty() && !made.contains(input)) {
					throw new BackendException("The graph cannot be compiled: the node '%s' (%s) uses '%s', which nothing before it makes."
							.formatted(node.getName(), node.getOpType(), input));
				}
			}
			made.addAll(node.getOutputList());
			steps.add(new Step(node, Attributes.of(node), operation));
		}
		return new JavaProgram(GraphContract.of(graph), graph.opset(), List.copyOf(steps), weights);
	}

	@Override
	public Map<String, Tensor> run(Map<String, Tensor> inputs, Set<String> outputs, Cancellation cancellation) {
		if (closed) {
			throw new IllegalStateException("The program is closed");
		}
		contract.checkInputs(inputs);
		contract.checkOutputs(outputs);
		List<Step> needed = needed(outputs);
		Map<String, Integer> uses = uses(needed, outputs);
		var values = new HashMap<>(weights);
		values.putAll(inputs);
		for (Step step : needed) {
			cancellation.check();
			run(step, values, cancellation);
			for (String used : step.node().getInputList()) {
				if (uses.merge(used, -1, Integer::sum) == 0) {
					values.remove(used);
				}
			}
		}
		cancellation.check();
		var results = new HashMap<String, Tensor>();
		outputs.forEach(output -> results.put(output, values.get(output)));
		return results;
	}

	@Override
	public void close() {
		closed = true;
		weights.clear();
	}

	private List<Step> needed(Set<String> outputs) {
		Set<String> wanted = new HashSet<>(outputs);
		var needed = new ArrayList<Step>();
		for (Step step : steps.reversed()) {
			if (step.node().getOutputList().stream().anyMatch(wanted::contains)) {
				wanted.addAll(step.node().getInputList());
				needed.add(step);
			}
		}
		Collections.reverse(needed);
		return needed;
	}

	/** How often each value is used; a wanted output once more, so that it stays. */
	private static Map<String, Integer> uses(List<Step> steps, Set<String> outputs) {
		var uses = new HashMap<String, Integer>();
		steps.forEach(step -> step.node().getInputList().forEach(input -> uses.merge(input, 1, Integer::sum)));
		outputs.forEach(output -> uses.merge(output, 1, Integer::sum));
		return uses;
	}

	private void run(Step step, Map<String, Tensor> values, Cancellation cancellation) {
		NodeProto node = step.node();
		var inputs = new ArrayList<@Nullable Tensor>();
		node.getInputList().forEach(name -> inputs.add(values.get(name)));
		List<Tensor> results;
		try {
			results = step.operation().apply(new Call(step.attributes(), inputs, node.getOutputCount(), opset, cancellation));
		} catch (CancelledException e) {
			throw e;
		} catch (RuntimeException e) {
			// Whatever goes wrong inside an operation means that its inputs do not fit it.
			throw new BackendException("The graph cannot be run: the Java backend refuses the %s operation of the node '%s' (%s)."
					.formatted(node.getOpType(), node.getName(), e.getMessage()), e);
		}
		for (int i = 0; i < node.getOutputCount(); i++) {
			if (!node.getOutput(i).isEmpty()) {
				values.put(node.getOutput(i), results.get(i));
			}
		}
	}
}
