// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.transform;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;

/**
 * Gives the layers of a network inputs of their own, where all of them take the same condition: one value, made of the inputs, that
 * several layers each multiply by a constant matrix of theirs, as generators of the BigGAN-deep kind do. What makes the condition is
 * copied, weights are not.
 *
 * <p>A layer is what feeds one convolution: gain and bias of a conditional norm belong together. Whatever else is made of the inputs
 * follows the first.
 */
public final class LayerwiseInputs {

	private static final Set<String> PRODUCTS = Set.of("Gemm", "MatMul");
	private static final Set<String> CONVOLUTIONS = Set.of("Conv", "ConvTranspose");

	private final OnnxGraph graph;
	private final Set<String> inputs;
	private final Set<String> dependent;
	private final String condition;
	private final Map<Integer, Integer> layers;

	/**
	 * @param inputs names of the inputs that layers are to have for themselves
	 * @throws GraphException if there is no condition that several layers share; the message says so as a part of a sentence
	 */
	public LayerwiseInputs(OnnxGraph graph, Collection<String> inputs) {
		this.graph = graph;
		this.inputs = Set.copyOf(inputs);
		this.dependent = dependent(graph, this.inputs);
		this.condition = condition();
		this.layers = layers();
	}

	/** Number of layers that can have inputs of their own. */
	public int count() {
		return (int) layers.values().stream().distinct().count();
	}

	/** Name of an input for a group of layers, from 1. */
	public static String name(String input, int group) {
		return input + "." + group;
	}

	/**
	 * The graph with inputs for groups of layers.
	 *
	 * @param groups number of groups; layers that follow one another share one
	 */
	public OnnxGraph into(int groups) {
		int count = count();
		Set<String> makers = ancestors();
		GraphProto old = graph.model().getGraph();
		var content = old.toBuilder().clearNode().clearInput().clearValueInfo();
		for (ValueInfoProto input : old.getInputList()) {
			if (!inputs.contains(input.getName())) {
				content.addInput(input);
				continue;
			}
			for (int group = 1; group <= groups; group++) {
				content.addInput(input.toBuilder().setName(name(input.getName(), group)));
			}
		}
		for (int i = 0; i < graph.nodes().size(); i++) {
			NodeProto node = graph.nodes().get(i);
			int group = layers.containsKey(i) ? layers.get(i) * groups / count + 1 : 1;
			content.addNode(renamed(node, group, makers, false));
			for (int copy = 2; copy <= groups && makers.contains(node.getOutput(0)); copy++) {
				content.addNode(renamed(node, copy, makers, true));
			}
		}
		return OnnxGraph.of(graph.model().toBuilder().setGraph(content).build());
	}

	/** An operation that takes what belongs to a group; its results are the group's own if it is a copy. */
	private NodeProto renamed(NodeProto node, int group, Set<String> makers, boolean copy) {
		var renamed = node.toBuilder().clearInput();
		for (String input : node.getInputList()) {
			boolean own = copy ? makers.contains(input) : input.equals(condition);
			renamed.addInput(inputs.contains(input) ? name(input, copy ? group : 1) : own && group > 1 ? name(input, group) : input);
		}
		if (copy) {
			renamed.clearOutput().addAllOutput(node.getOutputList().stream().map(output -> output.isEmpty() ? output : name(output, group)).toList())
					.setName(name(node.getName(), group));
		}
		return renamed.build();
	}

	private static Set<String> dependent(OnnxGraph graph, Set<String> inputs) {
		Set<String> dependent = new HashSet<>(inputs);
		for (NodeProto node : graph.nodes()) {
			if (node.getInputList().stream().anyMatch(dependent::contains)) {
				dependent.addAll(node.getOutputList());
			}
		}
		return dependent;
	}

	/** The value that most products with constant matrices take. */
	private String condition() {
		Map<String, Integer> products = new LinkedHashMap<>();
		for (NodeProto node : graph.nodes()) {
			if (PRODUCTS.contains(node.getOpType()) && dependent.contains(node.getInput(0)) && !dependent.contains(node.getInput(1))) {
				products.merge(node.getInput(0), 1, Integer::sum);
			}
		}
		return products.entrySet().stream().filter(entry -> entry.getValue() > 1 && !inputs.contains(entry.getKey()))
				.max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
				.orElseThrow(() -> new GraphException("its layers do not share one condition made of " + inputs.stream().sorted()
						.collect(Collectors.joining(" and "))));
	}

	/** By operation that takes the condition, the number of its layer from 0. */
	private Map<Integer, Integer> layers() {
		Map<Integer, Integer> convolutions = new LinkedHashMap<>();
		for (int i = 0; i < graph.nodes().size(); i++) {
			if (graph.nodes().get(i).getInputList().contains(condition)) {
				convolutions.put(i, nextConvolution(i));
			}
		}
		List<Integer> order = new ArrayList<>(new TreeSet<>(convolutions.values()));
		if (order.size() < 2) {
			throw new GraphException("what is made of its condition goes into one layer only");
		}
		Map<Integer, Integer> layers = new HashMap<>();
		convolutions.forEach((node, convolution) -> layers.put(node, order.indexOf(convolution)));
		return layers;
	}

	/** The first convolution after an operation that its result reaches, or the end of the graph. */
	private int nextConvolution(int from) {
		Set<String> reached = new HashSet<>(graph.nodes().get(from).getOutputList());
		for (int i = from + 1; i < graph.nodes().size(); i++) {
			NodeProto node = graph.nodes().get(i);
			if (node.getInputList().stream().anyMatch(reached::contains)) {
				if (CONVOLUTIONS.contains(node.getOpType())) {
					return i;
				}
				reached.addAll(node.getOutputList());
			}
		}
		return graph.nodes().size();
	}

	/** What is made of the inputs on the way to the condition, itself included. */
	private Set<String> ancestors() {
		Set<String> needed = new HashSet<>(Set.of(condition));
		Set<String> made = new HashSet<>();
		for (NodeProto node : graph.nodes().reversed()) {
			if (node.getOutputList().stream().anyMatch(output -> !output.isEmpty() && needed.contains(output))) {
				node.getInputList().stream().filter(dependent::contains).forEach(needed::add);
				if (node.getOutputList().stream().anyMatch(dependent::contains)) {
					node.getOutputList().stream().filter(output -> !output.isEmpty()).forEach(made::add);
				}
			}
		}
		return made;
	}
}
