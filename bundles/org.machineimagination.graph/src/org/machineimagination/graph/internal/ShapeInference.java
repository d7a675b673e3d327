// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphException;

/**
 * Types and, where they follow from what is known, shapes of operations' outputs, by the ONNX operator specification (version 18).
 * An operator without a rule here gives outputs of its first input's type and unknown shape.
 */
public final class ShapeInference {

	/** What one operator makes of its inputs. */
	@FunctionalInterface
	interface ShapeRule {
		List<TensorType> infer(NodeContext node);
	}

	private static final Map<String, ShapeRule> RULES = new HashMap<>();

	private static final Set<String> TRUTHS = Set.of("Equal", "Less", "LessOrEqual", "Greater", "GreaterOrEqual", "And", "Or",
			"Xor", "Not", "IsNaN", "IsInf");

	static {
		ElementwiseShapes.register(RULES);
		NetworkShapes.register(RULES);
		ReshapingShapes.register(RULES);
		IndexingShapes.register(RULES);
		QuantizedShapes.register(RULES);
	}

	private ShapeInference() {
	}

	/** Operators that have a rule. */
	public static Set<String> operators() {
		return new TreeSet<>(RULES.keySet());
	}

	/** As many types as the node wants outputs. */
	public static List<TensorType> infer(NodeContext node) {
		ShapeRule rule = RULES.get(node.op());
		List<TensorType> types = new ArrayList<>(rule == null ? List.of(new TensorType(defaultType(node), null)) : rule.infer(node));
		while (types.size() < node.outputs()) {
			types.add(new TensorType(defaultType(node), null));
		}
		return Collections.unmodifiableList(types.subList(0, node.outputs()));
	}

	static ElementType defaultType(NodeContext node) {
		if (TRUTHS.contains(node.op())) {
			return ElementType.BOOL;
		}
		if (node.inputs().isEmpty()) {
			int code = (int) node.attributes().integer("dtype", ElementType.FLOAT.code());
			return ElementType.of(code);
		}
		return node.inputs().get(0).type();
	}

	static GraphException misfit(NodeContext node, String why) {
		return new GraphException("The operation " + node.op() + " of " + node.inputs() + " does not fit: " + why);
	}
}
