// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.transform;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;

/** Cuts graphs at a value: what computed it goes, and the value is fed instead; or what follows goes. */
public final class Cutting {

	private Cutting() {
	}

	/**
	 * The graph that is fed a value it used to compute. Operations and inputs that only led to that value go.
	 *
	 * @param value name, type and shape of the new input; the name is that of a value some operation makes
	 * @throws GraphException if no operation makes such a value, or it is an output
	 */
	public static OnnxGraph at(OnnxGraph graph, TensorInfo value) {
		if (graph.nodes().stream().noneMatch(node -> node.getOutputList().contains(value.name()))) {
			throw new GraphException("The graph has no operation that makes '" + value.name() + "'");
		}
		if (graph.outputs().stream().anyMatch(output -> output.name().equals(value.name()))) {
			throw new GraphException("'" + value.name() + "' is an output of the graph and cannot be fed to it");
		}
		Set<String> needed = new HashSet<>(graph.outputs().stream().map(TensorInfo::name).toList());
		List<NodeProto> kept = kept(graph, value.name(), needed);
		GraphProto old = graph.model().getGraph();
		var content = old.toBuilder().clearNode().addAllNode(kept).clearInput().clearInitializer().clearValueInfo();
		old.getInputList().stream().filter(input -> needed.contains(input.getName())).forEach(content::addInput);
		old.getInitializerList().stream().filter((TensorProto weight) -> needed.contains(weight.getName())).forEach(content::addInitializer);
		content.addInput(info(value));
		return OnnxGraph.of(graph.model().toBuilder().setGraph(content).build());
	}

	/**
	 * The graph of one of its outputs alone. Operations, inputs and weights that only the others need go.
	 *
	 * @throws GraphException if there is no such output
	 */
	public static OnnxGraph to(OnnxGraph graph, String output) {
		Set<String> needed = new HashSet<>(Set.of(graph.output(output).name()));
		List<NodeProto> kept = kept(graph, "", needed);
		GraphProto old = graph.model().getGraph();
		var content = old.toBuilder().clearNode().addAllNode(kept).clearInput().clearOutput().clearInitializer().clearValueInfo();
		old.getInputList().stream().filter(input -> needed.contains(input.getName())).forEach(content::addInput);
		old.getOutputList().stream().filter(each -> each.getName().equals(output)).forEach(content::addOutput);
		old.getInitializerList().stream().filter((TensorProto weight) -> needed.contains(weight.getName())).forEach(content::addInitializer);
		return OnnxGraph.of(graph.model().toBuilder().setGraph(content).build());
	}

	/** The operations that the outputs still need; fills in the names of all that is needed. */
	private static List<NodeProto> kept(OnnxGraph graph, String fed, Set<String> needed) {
		var kept = new ArrayList<NodeProto>();
		for (NodeProto node : graph.nodes().reversed()) {
			boolean used = node.getOutputList().stream().anyMatch(output -> !output.equals(fed) && needed.contains(output));
			if (used) {
				kept.addFirst(node);
				needed.addAll(node.getInputList());
			}
		}
		return kept;
	}

	private static ValueInfoProto info(TensorInfo value) {
		var info = ValueInfoProto.newBuilder().setName(value.name());
		var tensor = info.getTypeBuilder().getTensorTypeBuilder().setElemType(value.type().code());
		for (long axis : value.shape()) {
			var dim = tensor.getShapeBuilder().addDimBuilder();
			if (axis < 0) {
				dim.setDimParam("n");
			} else {
				dim.setDimValue(axis);
			}
		}
		return info.build();
	}
}
