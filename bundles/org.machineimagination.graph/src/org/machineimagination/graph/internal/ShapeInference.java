// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
		List<Kind> infer(Call call);
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

	/** As many kinds as the call wants outputs. */
	public static List<Kind> infer(Call call) {
		ShapeRule rule = RULES.get(call.op());
		List<Kind> kinds = new ArrayList<>(rule == null ? List.of(new Kind(defaultType(call), null)) : rule.infer(call));
		while (kinds.size() < call.outputs()) {
			kinds.add(new Kind(defaultType(call), null));
		}
		return Collections.unmodifiableList(kinds.subList(0, call.outputs()));
	}

	static ElementType defaultType(Call call) {
		if (TRUTHS.contains(call.op())) {
			return ElementType.BOOL;
		}
		if (call.inputs().isEmpty()) {
			int code = (int) call.attributes().integer("dtype", ElementType.FLOAT.code());
			return ElementType.of(code);
		}
		return call.inputs().get(0).type();
	}

	static GraphException misfit(Call call, String why) {
		return new GraphException("The operation " + call.op() + " of " + call.inputs() + " does not fit: " + why);
	}
}
