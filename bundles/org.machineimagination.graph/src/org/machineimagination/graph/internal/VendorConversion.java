// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.Operators;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.internal.OpsetConversion.Converter;

/**
 * Operations of other domains are carried along unchanged for the runtime that knows them, but for the activation functions that have
 * an exact form in standard operators and so can be differentiated.
 */
public final class VendorConversion {

	private static final Map<String, Converter> CONVERTERS = Map.of(
			"com.microsoft:Gelu", conversion -> List.of(LayerConversions.gelu(LayerConversions.biased(conversion), false)),
			"com.microsoft:BiasGelu", conversion -> List.of(LayerConversions.gelu(LayerConversions.biased(conversion), false)),
			"com.microsoft:FastGelu", conversion -> List.of(LayerConversions.gelu(LayerConversions.biased(conversion), true)),
			"com.microsoft:QuickGelu", conversion -> List.of(LayerConversions.swish(conversion, conversion.attributes().real("alpha", 1.702))));

	private VendorConversion() {
	}

	/** Operators that are written as standard ones, each behind its domain and a colon. */
	public static Set<String> operators() {
		return CONVERTERS.keySet();
	}

	static List<Value> convert(Draft draft, NodeProto node, List<Value> inputs, List<String> names) {
		var conversion = new Conversion(draft, node.getOpType(), Attributes.of(node), inputs, names, Operators.OPSET);
		Converter converter = CONVERTERS.get(node.getDomain() + ":" + node.getOpType());
		return converter == null ? draft.add(node.getDomain(), node.getOpType(), conversion.attributes(), inputs, names)
				: converter.convert(conversion);
	}
}
