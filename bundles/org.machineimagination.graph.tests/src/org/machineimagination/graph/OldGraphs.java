// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import java.util.List;

/** Writes graphs of any version of the standard operators by hand, as exporters did. */
final class OldGraphs {

	private OldGraphs() {
	}

	/** An operation; names are separated by commas, an empty one leaves an optional input out. */
	static NodeProto node(String op, Attributes attributes, String inputs, String outputs) {
		return NodeProto.newBuilder().setOpType(op).setName(op + "_node").addAllAttribute(attributes.entries())
				.addAllInput(names(inputs)).addAllOutput(names(outputs)).build();
	}

	private static List<String> names(String list) {
		return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
	}

	/** A graph of one operation on floats whose first output is the output. */
	static OnnxGraph of(int opset, NodeProto node, Object... inputs) {
		return of(opset, List.of(node), List.of(), inputs);
	}

	/** A graph of operations on floats; the last one's first output is the output. Inputs are names and shapes in turn. */
	static OnnxGraph of(int opset, List<NodeProto> nodes, List<TensorProto> weights, Object... inputs) {
		var graph = GraphProto.newBuilder().setName("old").addAllNode(nodes).addAllInitializer(weights);
		for (int i = 0; i < inputs.length; i += 2) {
			graph.addInput(declare((String) inputs[i], (long[]) inputs[i + 1]));
		}
		graph.addOutput(declare(nodes.get(nodes.size() - 1).getOutput(0), null));
		return OnnxGraph.of(ModelProto.newBuilder().setIrVersion(opset < 9 ? 3 : 8).setGraph(graph)
				.addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(opset)).build());
	}

	static ValueInfoProto declare(String name, long[] shape) {
		var tensor = TypeProto.Tensor.newBuilder().setElemType(ElementType.FLOAT.code());
		if (shape != null) {
			var dims = TensorShapeProto.newBuilder();
			for (long axis : shape) {
				dims.addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(axis));
			}
			tensor.setShape(dims);
		}
		return ValueInfoProto.newBuilder().setName(name).setType(TypeProto.newBuilder().setTensorType(tensor)).build();
	}
}
