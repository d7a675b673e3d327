// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.transform;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.internal.Tensors;

/** What a network's weights say of an input whose shape or type does not: how long it is, how many classes it tells apart. */
public final class InputLengths {

	private static final Set<String> HANDING_ON = Set.of("Cast", "Identity", "Reshape", "Unsqueeze", "Squeeze", "Flatten", "Relu", "LeakyRelu", "Tanh",
			"Sigmoid", "Clip", "Mul", "Add", "Sub", "Div", "Pow", "Sqrt", "Neg", "Dropout", "Expand");
	private static final Set<String> POINTWISE = Set.of("Mul", "Add", "Sub", "Div");
	private static final Set<String> NORMALISING = Set.of("BatchNormalization", "InstanceNormalization", "LayerNormalization");

	private final List<NodeProto> nodes;
	private final Map<String, List<Long>> weights = new HashMap<>();
	private final Map<String, Long> numbers = new HashMap<>();

	/** Looks at a network's weights. */
	public InputLengths(OnnxGraph network) {
		this.nodes = network.nodes();
		network.initializers().forEach(weight -> put(weight.getName(), weight));
		for (NodeProto node : nodes) {
			if (node.getOpType().equals("Constant")) {
				node.getAttributeList().stream().filter(AttributeProto::hasT).forEach(attribute -> put(node.getOutput(0), attribute.getT()));
			} else if (Set.of("Identity", "Cast", "DequantizeLinear").contains(node.getOpType()) && weights.containsKey(node.getInput(0))) {
				weights.put(node.getOutput(0), weights.get(node.getInput(0)));
			}
		}
	}

	private void put(String name, TensorProto tensor) {
		weights.put(name, tensor.getDimsList());
		if (tensor.getDataType() != ElementType.STRING.code() && Tensors.count(tensor) == 1) {
			numbers.put(name, Tensors.toLongs(tensor)[0]);
		}
	}

	/** Components of an input of real numbers: as many as the first layer that it goes into has rows or channels. */
	public OptionalInt components(String input) {
		Set<String> tracked = new HashSet<>(Set.of(input));
		for (NodeProto node : nodes) {
			int at = place(node, tracked);
			if (at < 0) {
				continue;
			}
			long length = length(node, at);
			if (length > 1) {
				return OptionalInt.of((int) Math.min(length, Integer.MAX_VALUE));
			}
			if (HANDING_ON.contains(node.getOpType())) {
				tracked.add(node.getOutput(0));
			}
		}
		return OptionalInt.empty();
	}

	/** Classes that an input of whole numbers tells apart: the rows of the table it picks from, the length of the vector it becomes. */
	public OptionalInt classes(String input) {
		Set<String> tracked = new HashSet<>(Set.of(input));
		for (NodeProto node : nodes) {
			int at = place(node, tracked);
			if (at < 0) {
				continue;
			}
			long classes = switch (node.getOpType()) {
				case "Gather" -> at == 1 && Attributes.of(node).integer("axis", 0) == 0 ? axis(node, 0, 0) : 0;
				case "OneHot" -> at == 0 ? numbers.getOrDefault(node.getInput(1), 0L) : 0;
				case "Equal" -> axis(node, 1 - at, -1);
				default -> 0;
			};
			if (classes > 1) {
				return OptionalInt.of((int) Math.min(classes, Integer.MAX_VALUE));
			}
			if (HANDING_ON.contains(node.getOpType()) && at == 0) {
				tracked.add(node.getOutput(0));
			}
		}
		return OptionalInt.empty();
	}

	/** Number of axes that the first layer wants of an input; 2 where it does not say. */
	public int axes(String input) {
		Set<String> tracked = new HashSet<>(Set.of(input));
		for (NodeProto node : nodes) {
			if (place(node, tracked) == 0 && Set.of("Conv", "ConvTranspose").contains(node.getOpType())) {
				return Math.max(2, weights.getOrDefault(node.getInput(1), List.of()).size());
			}
			if (place(node, tracked) == 0 && Set.of("Cast", "Identity").contains(node.getOpType())) {
				tracked.add(node.getOutput(0));
			}
		}
		return 2;
	}

	private static int place(NodeProto node, Set<String> tracked) {
		for (int i = 0; i < node.getInputCount(); i++) {
			if (tracked.contains(node.getInput(i))) {
				return i;
			}
		}
		return -1;
	}

	private long length(NodeProto node, int at) {
		Attributes attributes = Attributes.of(node);
		String operator = node.getOpType();
		if (NORMALISING.contains(operator)) {
			return axis(node, 1, 0);
		}
		if (POINTWISE.contains(operator)) {
			return axis(node, 1 - Math.min(at, 1), -1);
		}
		return switch (at == 0 ? operator : "") {
			case "MatMul" -> axis(node, 1, -2);
			case "Gemm" -> axis(node, 1, attributes.integer("transB", 0) == 0 ? 0 : 1);
			case "ConvTranspose" -> axis(node, 1, 0);
			case "Conv" -> axis(node, 1, 1) * attributes.integer("group", 1);
			default -> 0;
		};
	}

	/** Length of an axis of a weight, those below 0 counted from the end; 0 where there is none. */
	private long axis(NodeProto node, int input, int axis) {
		List<Long> shape = input < node.getInputCount() ? weights.getOrDefault(node.getInput(input), List.of()) : List.of();
		int at = axis < 0 ? shape.size() + axis : axis;
		return at >= 0 && at < shape.size() ? shape.get(at) : 0;
	}
}
