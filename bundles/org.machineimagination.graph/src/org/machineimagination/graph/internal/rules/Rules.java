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

	/**
	 * Operators whose derivative is zero wherever it exists: they are constant between jumps, give integers or truth values, or take no real
	 * number whose change could show.
	 */
	private static final Set<String> FLAT = Set.of("And", "ArgMax", "ArgMin", "BitShift", "BitwiseAnd", "BitwiseNot", "BitwiseOr", "BitwiseXor",
			"BlackmanWindow", "Ceil", "ConstantOfShape", "ConvInteger", "Equal", "EyeLike", "Floor", "Greater",
			"GreaterOrEqual", "HammingWindow", "HannWindow", "Hardmax", "IsInf", "IsNaN", "Less", "LessOrEqual", "MatMulInteger", "Multinomial",
			"NonZero", "Not", "Or", "QLinearConv", "QLinearMatMul", "QuantizeLinear", "RandomNormal", "RandomNormalLike", "RandomUniform",
			"RandomUniformLike", "Round", "Shape", "Sign", "Size", "Xor");

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

	/** Operators whose derivative is zero wherever it exists. */
	public static Set<String> flat() {
		return FLAT;
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
