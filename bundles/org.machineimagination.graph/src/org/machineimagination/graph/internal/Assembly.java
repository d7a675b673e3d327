// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Operators;
import org.machineimagination.graph.Value;

/** One turning of a draft into a model, which leaves out what no output needs. */
final class Assembly {

	/** Version of the file format that goes with {@link Operators#OPSET}. */
	private static final int IR_VERSION = 8;

	private final Draft draft;
	private final Map<String, String> renamed = new HashMap<>();
	private final List<NodeProto> copies = new ArrayList<>();

	Assembly(Draft draft) {
		this.draft = draft;
	}

	OnnxGraph assemble() {
		Set<String> claimed = new HashSet<>();
		draft.outputs().forEach((name, value) -> {
			if (draft.makerOf(value).isPresent() && claimed.add(value.name())) {
				renamed.put(value.name(), name);
			}
		});
		draft.outputs().keySet().forEach(this::release);
		draft.outputs().forEach((name, value) -> {
			if (!name.equals(renamed.get(value.name()))) {
				copies.add(NodeProto.newBuilder().setOpType("Identity").setName(name).addInput(last(value.name())).addOutput(name).build());
			}
		});
		return OnnxGraph.of(model());
	}

	/** An intermediate or constant that happens to have an output's name gives it up. */
	private void release(String name) {
		if (draft.makes(name) || draft.constants().containsKey(name)) {
			renamed.putIfAbsent(name, draft.names().unique(name));
		}
	}

	private String last(String name) {
		return renamed.getOrDefault(name, name);
	}

	private ModelProto model() {
		Set<String> needed = new HashSet<>();
		draft.outputs().values().forEach(value -> needed.add(value.name()));
		List<NodeProto> kept = new ArrayList<>();
		for (NodeProto node : draft.nodes().reversed()) {
			if (node.getOutputList().stream().anyMatch(needed::contains)) {
				needed.addAll(node.getInputList());
				kept.add(rename(node));
			}
		}
		Collections.reverse(kept);
		var graph = GraphProto.newBuilder().setName("graph").addAllNode(kept).addAllNode(copies);
		draft.constants().forEach((name, constant) -> {
			if (needed.contains(name)) {
				graph.addInitializer(last(name).equals(name) ? constant : constant.toBuilder().setName(last(name)).build());
			}
		});
		draft.inputs().forEach(value -> graph.addInput(declare(value.name(), value)));
		draft.outputs().forEach((name, value) -> graph.addOutput(declare(name, value)));
		return model(graph, kept);
	}

	private ModelProto model(GraphProto.Builder graph, List<NodeProto> kept) {
		var model = ModelProto.newBuilder().setIrVersion(IR_VERSION).setProducerName("Machine Imagination").setGraph(graph)
				.addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(Operators.OPSET));
		Set<String> used = new HashSet<>();
		kept.forEach(node -> used.add(node.getDomain()));
		draft.domains().forEach((domain, version) -> {
			if (used.contains(domain)) {
				model.addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(domain).setVersion(version));
			}
		});
		return model.build();
	}

	private NodeProto rename(NodeProto node) {
		var result = node.toBuilder();
		for (int i = 0; i < node.getInputCount(); i++) {
			result.setInput(i, last(node.getInput(i)));
		}
		for (int i = 0; i < node.getOutputCount(); i++) {
			result.setOutput(i, last(node.getOutput(i)));
		}
		return result.build();
	}

	private static ValueInfoProto declare(String name, Value value) {
		var tensor = TypeProto.Tensor.newBuilder().setElemType(value.type().code());
		if (value.shape() != null) {
			var shape = TensorShapeProto.newBuilder();
			for (long axis : value.shape()) {
				var dim = TensorShapeProto.Dimension.newBuilder();
				shape.addDim(axis < 0 ? dim : dim.setDimValue(axis));
			}
			tensor.setShape(shape);
		}
		return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(tensor)).build();
	}
}
