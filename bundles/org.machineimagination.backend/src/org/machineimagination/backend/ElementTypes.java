// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;

/**
 * Element types of a graph's values, from the types of its inputs and weights. By the ONNX operator specification most operations
 * give what their first input holds; the table below has those that do not.
 */
final class ElementTypes {

	private final Map<String, ElementType> types = new HashMap<>();

	private ElementTypes() {
	}

	/** @param known inputs and weights, by name */
	static Map<String, ElementType> of(OnnxGraph graph, Map<String, TensorInfo> known) {
		var found = new ElementTypes();
		known.forEach((name, info) -> found.types.put(name, info.type()));
		for (NodeProto node : graph.nodes()) {
			for (int output = 0; output < node.getOutputCount(); output++) {
				found.types.put(node.getOutput(output), found.result(node, output));
			}
		}
		return found.types;
	}

	private ElementType result(NodeProto node, int output) {
		return switch (node.getOpType()) {
			case "Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual", "And", "Or", "Xor", "Not", "IsNaN", "IsInf" -> ElementType.BOOL;
			case "Shape", "Size", "ArgMax", "ArgMin", "NonZero" -> ElementType.INT64;
			case "TopK", "MaxPool", "Unique" -> output == 0 ? input(node, 0) : ElementType.INT64;
			case "Dropout" -> output == 0 ? input(node, 0) : ElementType.BOOL;
			case "Cast" -> attribute(node, "to").orElse(input(node, 0));
			case "Constant" -> constant(node);
			case "ConstantOfShape" -> node.getAttributeList().stream().filter(each -> each.getName().equals("value")).findFirst()
					.map(value -> ElementType.of(value.getT().getDataType())).orElse(ElementType.FLOAT);
			case "RandomNormal", "RandomUniform" -> attribute(node, "dtype").orElse(ElementType.FLOAT);
			case "RandomNormalLike", "RandomUniformLike", "EyeLike", "Bernoulli" -> attribute(node, "dtype").orElse(input(node, 0));
			case "Multinomial" -> attribute(node, "dtype").orElse(ElementType.INT32);
			case "Where", "DequantizeLinear", "CastLike" -> input(node, 1);
			case "OneHot", "QuantizeLinear" -> input(node, 2);
			case "DynamicQuantizeLinear" -> output == 1 ? ElementType.FLOAT : ElementType.UINT8;
			case "MatMulInteger", "ConvInteger" -> ElementType.INT32;
			default -> input(node, 0);
		};
	}

	/** The type of an input; float where there is none, as for operations that make something of nothing. */
	private ElementType input(NodeProto node, int index) {
		return index < node.getInputCount() ? types.getOrDefault(node.getInput(index), ElementType.FLOAT) : ElementType.FLOAT;
	}

	private static Optional<ElementType> attribute(NodeProto node, String name) {
		return node.getAttributeList().stream().filter(each -> each.getName().equals(name)).findFirst()
				.map(each -> ElementType.of(Math.toIntExact(each.getI())));
	}

	private static ElementType constant(NodeProto node) {
		AttributeProto value = node.getAttribute(0);
		return switch (value.getName()) {
			case "value" -> ElementType.of(value.getT().getDataType());
			case "value_int", "value_ints" -> ElementType.INT64;
			case "value_string", "value_strings" -> ElementType.STRING;
			default -> ElementType.FLOAT;
		};
	}
}
