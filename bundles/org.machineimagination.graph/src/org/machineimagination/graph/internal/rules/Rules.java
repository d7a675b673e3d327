// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal.rules;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.machineimagination.graph.GraphException;

/** Which rule goes with which operator. */
public final class Rules {

	/** Operators that are constant between jumps: their derivative is zero wherever it exists. */
	private static final Set<String> FLAT = Set.of("Ceil", "Floor", "Round", "Sign", "Shape", "Size", "ArgMax", "ArgMin", "Equal",
			"Less", "LessOrEqual", "Greater", "GreaterOrEqual", "IsNaN", "IsInf", "NonZero", "ConstantOfShape", "EyeLike",
			"RandomNormalLike", "RandomUniformLike", "Hardmax");

	private static final Map<String, GradientRule> RULES = new HashMap<>();

	static {
		RULES.putAll(ElementwiseRules.RULES);
		RULES.putAll(ArithmeticRules.RULES);
		RULES.putAll(SelectionRules.RULES);
		RULES.putAll(ReductionRules.RULES);
		RULES.putAll(ReshapingRules.RULES);
		RULES.putAll(CuttingRules.RULES);
		RULES.putAll(PickingRules.RULES);
		RULES.putAll(ProductRules.RULES);
		RULES.putAll(NormalizationRules.RULES);
		RULES.put("Conv", new ConvRule());
		RULES.put("ConvTranspose", new ConvTransposeRule());
		RULES.put("AveragePool", new AveragePoolRule());
		RULES.put("MaxPool", new MaxPoolRule());
		RULES.put("Resize", new ResizeRule());
		RULES.put("Einsum", new EinsumRule());
	}

	private Rules() {
	}

	/** Operators that have a rule. */
	public static Set<String> operators() {
		return new TreeSet<>(RULES.keySet());
	}

	/** Whether an operation's derivative is zero wherever it exists. */
	static boolean flat(NodeProto node) {
		return node.getDomain().isEmpty() && FLAT.contains(node.getOpType());
	}

	/** Whether an operation has a rule. */
	static boolean present(NodeProto node) {
		return node.getDomain().isEmpty() && RULES.containsKey(node.getOpType());
	}

	/** @throws GraphException if there is no rule for the operator */
	static GradientRule of(NodeProto node) {
		GradientRule rule = node.getDomain().isEmpty() ? RULES.get(node.getOpType()) : null;
		if (rule == null) {
			throw new GraphException("there is no gradient rule for " + (node.getDomain().isEmpty() ? "" : node.getDomain() + ":")
					+ node.getOpType() + "; export the model with other operators, or search without gradients");
		}
		return rule;
	}
}
