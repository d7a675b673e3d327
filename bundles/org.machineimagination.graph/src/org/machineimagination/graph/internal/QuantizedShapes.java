// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.List;
import java.util.Map;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.internal.ShapeInference.ShapeRule;

/** Types and shapes of operators on quantized numbers, and of others whose outputs are of another type than their inputs. */
final class QuantizedShapes {

	private QuantizedShapes() {
	}

	/** To be called after the operators on plain numbers are registered, whose shapes these share. */
	static void register(Map<String, ShapeRule> rules) {
		rules.put("MatMulInteger", of(rules.get("MatMul"), ElementType.INT32));
		rules.put("ConvInteger", of(rules.get("Conv"), ElementType.INT32));
		rules.put("QLinearMatMul", node -> List.of(new TensorType(node.in(7).type(), null)));
		rules.put("QLinearConv", node -> List.of(new TensorType(node.in(7).type(), null)));
		rules.put("QuantizeLinear", node -> List.of(new TensorType(node.has(2) ? node.in(2).type() : ElementType.UINT8, node.shape(0))));
		rules.put("DequantizeLinear", node -> List.of(new TensorType(node.in(1).type(), node.shape(0))));
		rules.put("DynamicQuantizeLinear", node -> List.of(new TensorType(ElementType.UINT8, node.shape(0)),
				new TensorType(ElementType.FLOAT, new long[0]), new TensorType(ElementType.UINT8, new long[0])));
		rules.put("Unique", node -> List.of(new TensorType(node.in(0).type(), null), new TensorType(ElementType.INT64, new long[] {-1}),
				new TensorType(ElementType.INT64, new long[] {-1}), new TensorType(ElementType.INT64, new long[] {-1})));
		rules.put("Multinomial", node -> List.of(new TensorType(ElementType.of((int) node.attributes().integer("dtype", 6)), null)));
		for (String op : List.of("BlackmanWindow", "HammingWindow", "HannWindow", "MelWeightMatrix")) {
			rules.put(op, node -> List.of(new TensorType(ElementType.of((int) node.attributes().integer("output_datatype", 1)), null)));
		}
	}

	private static ShapeRule of(ShapeRule shape, ElementType type) {
		return node -> List.of(new TensorType(type, shape.infer(node).get(0).shape()));
	}
}
