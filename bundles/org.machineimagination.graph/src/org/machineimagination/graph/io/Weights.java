// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.io;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.function.UnaryOperator;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.internal.Tensors;

/** The weights of a model, wherever in it they are: among the initializers or in attributes of operations. */
final class Weights {

	private Weights() {
	}

	/** @throws GraphException if a weight holds more or fewer bytes than its shape needs */
	static void check(ModelProto model) {
		map(model, tensor -> {
			ElementType type = ElementType.of(tensor.getDataType());
			if (tensor.hasRawData() && type.bytes() > 0 && tensor.getRawData().size() != Math.multiplyExact(Tensors.count(tensor), type.bytes())) {
				throw new GraphException("its constant '" + tensor.getName() + "' holds " + tensor.getRawData().size()
						+ " bytes where its shape " + tensor.getDimsList() + " needs " + Tensors.count(tensor) * type.bytes()
						+ "; fetch or export it again");
			}
			if (!tensor.hasRawData() && type != ElementType.STRING && elements(tensor) != Tensors.count(tensor)) {
				throw new GraphException("its constant '" + tensor.getName() + "' holds " + elements(tensor)
						+ " elements where its shape " + tensor.getDimsList() + " needs " + Tensors.count(tensor)
						+ "; fetch or export it again");
			}
			return tensor;
		});
	}

	private static long elements(TensorProto tensor) {
		return (long) tensor.getFloatDataCount() + tensor.getInt32DataCount() + tensor.getInt64DataCount()
				+ tensor.getDoubleDataCount() + tensor.getUint64DataCount();
	}

	/** The model with each weight replaced; the same model if none changes. */
	static ModelProto map(ModelProto model, UnaryOperator<TensorProto> change) {
		GraphProto graph = map(model.getGraph(), change);
		return graph == model.getGraph() ? model : model.toBuilder().setGraph(graph).build();
	}

	private static GraphProto map(GraphProto graph, UnaryOperator<TensorProto> change) {
		GraphProto.Builder changed = null;
		for (int i = 0; i < graph.getInitializerCount(); i++) {
			TensorProto tensor = change.apply(graph.getInitializer(i));
			if (tensor != graph.getInitializer(i)) {
				changed = changed == null ? graph.toBuilder() : changed;
				changed.setInitializer(i, tensor);
			}
		}
		for (int i = 0; i < graph.getNodeCount(); i++) {
			NodeProto node = map(graph.getNode(i), change);
			if (node != graph.getNode(i)) {
				changed = changed == null ? graph.toBuilder() : changed;
				changed.setNode(i, node);
			}
		}
		return changed == null ? graph : changed.build();
	}

	private static NodeProto map(NodeProto node, UnaryOperator<TensorProto> change) {
		NodeProto.Builder changed = null;
		for (int i = 0; i < node.getAttributeCount(); i++) {
			var attribute = node.getAttribute(i);
			var builder = attribute.toBuilder();
			if (attribute.hasT()) {
				builder.setT(change.apply(attribute.getT()));
			}
			if (attribute.hasG()) {
				builder.setG(map(attribute.getG(), change));
			}
			if (attribute.hasT() && builder.getT() != attribute.getT() || attribute.hasG() && builder.getG() != attribute.getG()) {
				changed = changed == null ? node.toBuilder() : changed;
				changed.setAttribute(i, builder);
			}
		}
		return changed == null ? node : changed.build();
	}
}
