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
import org.eclipse.jdt.annotation.Nullable;
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

	/** What has a new result each time. */
	private static final Set<String> RANDOM = Set.of("RandomNormalLike", "RandomUniformLike", "Bernoulli", "Multinomial");

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

	/** Bytes for a number of candidates. */
	public long bytes(int candidates) {
		return fixedBytes + candidates * bytesPerCandidate;
	}

	private static long bytes(OnnxGraph graph, ShapeOracle shapes) {
		var inputs = new HashMap<String, long[]>();
		graph.inputs().stream().filter(TensorInfo::isStatic).forEach(input -> inputs.put(input.name(), input.lengths()));
		Map<String, TensorInfo> values = shapes.infer(graph, inputs);
		return weightBytes(graph, values) + peakBytes(graph, values);
	}

	/**
	 * The bytes of what is the same in every run. Runtimes compute once what depends on weights alone and keep the result in place of what only it
	 * needed: a gradient has most of a network's matrices turned over, beside those of the forward pass.
	 *
	 * @param values every value of the graph, by name, with static shapes; values that are missing count nothing
	 */
	static long weightBytes(OnnxGraph graph, Map<String, TensorInfo> values) {
		Map<String, Long> bytes = new HashMap<>();
		graph.initializers().forEach(weight -> bytes.put(weight.getName(), bytes(weight)));
		Set<String> constants = constants(graph);
		Set<String> used = new HashSet<>();
		for (NodeProto node : graph.nodes()) {
			if (constants.contains(node.getOutput(0))) {
				node.getOutputList().forEach(output -> bytes.put(output, bytes(values.get(output))));
			} else {
				used.addAll(node.getInputList());
			}
		}
		graph.outputs().forEach(output -> used.add(output.name()));
		used.retainAll(constants);
		return used.stream().mapToLong(bytes::get).sum();
	}

	/** Names of the weights and of what depends on them alone. */
	private static Set<String> constants(OnnxGraph graph) {
		Set<String> constants = new HashSet<>();
		graph.initializers().forEach(weight -> constants.add(weight.getName()));
		for (NodeProto node : graph.nodes()) {
			boolean fixed = node.getInputCount() > 0 && node.getInputList().stream().allMatch(input -> input.isEmpty() || constants.contains(input));
			if (fixed && !RANDOM.contains(node.getOpType())) {
				constants.addAll(node.getOutputList());
			}
		}
		constants.remove("");
		return constants;
	}

	/**
	 * The most bytes that values of a graph take at one time when its nodes run in order and each value is let go after its last use.
	 * Inputs and outputs stay throughout. What depends on weights alone is not among them.
	 *
	 * @param values every value of the graph, by name, with static shapes; values that are missing count nothing
	 */
	public static long peakBytes(OnnxGraph graph, Map<String, TensorInfo> values) {
		Map<String, Integer> lastUses = lastUses(graph);
		Set<String> staying = constants(graph);
		graph.inputs().forEach(input -> staying.add(input.name()));
		long now = graph.inputs().stream().mapToLong(input -> bytes(values.get(input.name()))).sum();
		long peak = now;
		List<NodeProto> nodes = graph.nodes();
		for (int i = 0; i < nodes.size(); i++) {
			for (String output : nodes.get(i).getOutputList()) {
				now += staying.contains(output) ? 0 : bytes(values.get(output));
			}
			peak = Math.max(peak, now);
			for (String name : usedOrMade(nodes.get(i))) {
				boolean ends = lastUses.getOrDefault(name, i) == i && !staying.contains(name);
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

	private static long bytes(@Nullable TensorInfo info) {
		return info == null || !info.isStatic() ? 0 : Tensor.elements(info.lengths()) * info.type().bytes();
	}

	private static long bytes(TensorProto weight) {
		return weight.getDimsList().stream().reduce(1L, Math::multiplyExact) * ElementType.of(weight.getDataType()).bytes();
	}
}
