// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.ShapeOracle;
import org.machineimagination.graph.TensorInfo;

/**
 * Memory that a program takes, as a straight line over the number of candidates in a run.
 *
 * @param fixedBytes        bytes whatever the number: weights and what all candidates share
 * @param bytesPerCandidate bytes that each further candidate adds
 */
public record MemoryNeed(long fixedBytes, long bytesPerCandidate) {

	/**
	 * Estimates the memory of a family of graphs from its members for one and for two candidates.
	 *
	 * @param graphs gives the graph for a number of candidates, with static input shapes
	 */
	public static MemoryNeed of(IntFunction<OnnxGraph> graphs, ShapeOracle shapes) {
		long one = bytes(graphs.apply(1), shapes);
		long two = bytes(graphs.apply(2), shapes);
		long each = Math.max(0, two - one);
		return new MemoryNeed(Math.max(0, one - each), each);
	}

	private static long bytes(OnnxGraph graph, ShapeOracle shapes) {
		var inputs = new HashMap<String, long[]>();
		graph.inputs().forEach(input -> inputs.put(input.name(), input.shape()));
		long weights = graph.initializers().stream().mapToLong(MemoryNeed::bytes).sum();
		return weights + peakBytes(graph, shapes.infer(graph, inputs));
	}

	/**
	 * The most bytes that values of a graph take at one time when its nodes run in order and each value is let go after its last use.
	 * Inputs and outputs stay throughout.
	 *
	 * @param values every value of the graph, by name, with static shapes; values that are missing count nothing
	 */
	public static long peakBytes(OnnxGraph graph, Map<String, TensorInfo> values) {
		Map<String, Integer> lastUses = lastUses(graph);
		Set<String> weights = new HashSet<>();
		graph.initializers().forEach(weight -> weights.add(weight.getName()));
		long now = graph.inputs().stream().mapToLong(input -> bytes(values.get(input.name()))).sum();
		long peak = now;
		List<NodeProto> nodes = graph.nodes();
		Set<String> inputs = new HashSet<>();
		graph.inputs().forEach(input -> inputs.add(input.name()));
		for (int i = 0; i < nodes.size(); i++) {
			for (String output : nodes.get(i).getOutputList()) {
				now += bytes(values.get(output));
			}
			peak = Math.max(peak, now);
			for (String name : usedOrMade(nodes.get(i))) {
				boolean ends = lastUses.getOrDefault(name, i) == i && !inputs.contains(name) && !weights.contains(name);
				now -= ends ? bytes(values.get(name)) : 0;
			}
		}
		return peak;
	}

	/** Index of the last node that uses each value; outputs of the graph are used at its end, after every node. */
	private static Map<String, Integer> lastUses(OnnxGraph graph) {
		var lastUses = new HashMap<String, Integer>();
		List<NodeProto> nodes = graph.nodes();
		for (int i = 0; i < nodes.size(); i++) {
			for (String input : nodes.get(i).getInputList()) {
				lastUses.put(input, i);
			}
		}
		graph.outputs().forEach(output -> lastUses.put(output.name(), nodes.size()));
		return lastUses;
	}

	private static Set<String> usedOrMade(NodeProto node) {
		var names = new HashSet<String>(node.getInputList());
		names.addAll(node.getOutputList());
		return names;
	}

	private static long bytes(TensorInfo info) {
		return info == null || !info.isStatic() ? 0 : Tensor.elements(info.shape()) * info.type().bytes();
	}

	private static long bytes(TensorProto weight) {
		return weight.getDimsList().stream().reduce(1L, Math::multiplyExact) * ElementType.of(weight.getDataType()).bytes();
	}
}
