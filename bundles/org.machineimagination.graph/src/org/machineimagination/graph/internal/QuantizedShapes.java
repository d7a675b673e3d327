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
		rules.put("QLinearMatMul", call -> List.of(new Kind(call.in(7).type(), null)));
		rules.put("QLinearConv", call -> List.of(new Kind(call.in(7).type(), null)));
		rules.put("QuantizeLinear", call -> List.of(new Kind(call.has(2) ? call.in(2).type() : ElementType.UINT8, call.shape(0))));
		rules.put("DequantizeLinear", call -> List.of(new Kind(call.in(1).type(), call.shape(0))));
		rules.put("DynamicQuantizeLinear", call -> List.of(new Kind(ElementType.UINT8, call.shape(0)),
				new Kind(ElementType.FLOAT, new long[0]), new Kind(ElementType.UINT8, new long[0])));
		rules.put("Unique", call -> List.of(new Kind(call.in(0).type(), null), new Kind(ElementType.INT64, new long[] {-1}),
				new Kind(ElementType.INT64, new long[] {-1}), new Kind(ElementType.INT64, new long[] {-1})));
		rules.put("Multinomial", call -> List.of(new Kind(ElementType.of((int) call.attributes().integer("dtype", 6)), null)));
		for (String op : List.of("BlackmanWindow", "HammingWindow", "HannWindow", "MelWeightMatrix")) {
			rules.put(op, call -> List.of(new Kind(ElementType.of((int) call.attributes().integer("output_datatype", 1)), null)));
		}
	}

	private static ShapeRule of(ShapeRule shape, ElementType type) {
		return call -> List.of(new Kind(type, shape.infer(call).get(0).shape()));
	}
}
