// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.List;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.Operators;
import org.machineimagination.graph.Value;

/**
 * Operations of other domains are carried along unchanged for the runtime that knows them, but for the activation functions that have
 * an exact form in standard operators and so can be differentiated.
 */
final class VendorConversion {

	private VendorConversion() {
	}

	static List<Value> convert(Draft draft, NodeProto node, List<Value> inputs, List<String> names) {
		var conversion = new Conversion(draft, node.getOpType(), Attributes.of(node), inputs, names, Operators.OPSET);
		if (node.getDomain().equals("com.microsoft")) {
			switch (node.getOpType()) {
			case "Gelu", "BiasGelu":
				return List.of(LayerConversions.gelu(LayerConversions.biased(conversion), false));
			case "FastGelu":
				return List.of(LayerConversions.gelu(LayerConversions.biased(conversion), true));
			case "QuickGelu":
				return List.of(LayerConversions.swish(conversion, conversion.attributes().real("alpha", 1.702)));
			default:
				break;
			}
		}
		return draft.add(node.getDomain(), node.getOpType(), conversion.attributes(), inputs, names);
	}
}
