// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.transform;

import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.HashMap;
import java.util.Map;
import org.machineimagination.graph.OnnxGraph;

/** The constants that a graph holds as tensors: among its initializers, or in operations of the kind Constant as some exporters write them. */
final class WrittenConstants {

	private WrittenConstants() {
	}

	/** By name. */
	static Map<String, TensorProto> of(OnnxGraph graph) {
		Map<String, TensorProto> constants = new HashMap<>();
		graph.initializers().forEach(tensor -> constants.put(tensor.getName(), tensor));
		for (NodeProto node : graph.nodes()) {
			if (node.getOpType().equals("Constant")) {
				node.getAttributeList().stream().filter(attribute -> attribute.getName().equals("value"))
						.forEach(attribute -> constants.put(node.getOutput(0), attribute.getT()));
			}
		}
		return constants;
	}
}
