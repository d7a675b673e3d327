// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.List;
import java.util.Map;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.internal.ShapeInference.ShapeRule;

/** Shapes of operators that work on each element by itself. */
final class ElementwiseShapes {

	private static final List<String> SAME = List.of("Abs", "Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "Ceil", "Celu",
			"Clip", "Cos", "Cosh", "CumSum", "Elu", "Erf", "Exp", "Floor", "HardSigmoid", "HardSwish", "Hardmax", "Identity",
			"IsInf", "IsNaN", "LRN", "LeakyRelu", "Log", "LogSoftmax", "LpNormalization", "MeanVarianceNormalization", "Mish",
			"Neg", "Not", "Reciprocal", "Relu", "Round", "Selu", "Shrink", "Sigmoid", "Sign", "Sin", "Sinh", "Softmax",
			"Softplus", "Softsign", "Sqrt", "Tan", "Tanh", "ThresholdedRelu", "Trilu", "PRelu");
	private static final List<String> BROADCASTING = List.of("Add", "And", "BitShift", "BitwiseAnd", "BitwiseOr", "BitwiseXor",
			"Div", "Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual", "Max", "Mean", "Min", "Mod", "Mul", "Or", "Pow",
			"Sub", "Sum", "Xor");

	private ElementwiseShapes() {
	}

	static void register(Map<String, ShapeRule> rules) {
		SAME.forEach(op -> rules.put(op, node -> List.of(new TensorType(ShapeInference.defaultType(node), node.in(0).shape()))));
		BROADCASTING.forEach(op -> rules.put(op, ElementwiseShapes::broadcast));
		rules.put("Where", ElementwiseShapes::where);
		rules.put("Cast", node -> List.of(new TensorType(ElementType.of((int) node.attributes().integer("to", 1)), node.in(0).shape())));
		rules.put("CastLike", node -> List.of(new TensorType(node.in(1).type(), node.in(0).shape())));
		rules.put("Dropout", node -> List.of(new TensorType(node.in(0).type(), node.in(0).shape()),
				new TensorType(ElementType.BOOL, node.in(0).shape())));
		for (String op : List.of("RandomNormalLike", "RandomUniformLike", "EyeLike", "Bernoulli")) {
			rules.put(op, node -> List.of(new TensorType(like(node), node.in(0).shape())));
		}
		for (String op : List.of("RandomNormal", "RandomUniform")) {
			rules.put(op, node -> List.of(node.attributes().integers("shape").map(shape -> new TensorType(ShapeInference.defaultType(node), shape))
					.orElseGet(() -> new TensorType(ShapeInference.defaultType(node), null))));
		}
	}

	private static ElementType like(NodeContext node) {
		return ElementType.of((int) node.attributes().integer("dtype", node.in(0).type().code()));
	}

	private static List<TensorType> broadcast(NodeContext node) {
		long[] shape = node.in(0).shape();
		ElementType type = node.in(0).type();
		for (int i = 1; i < node.inputs().size(); i++) {
			shape = Shapes.broadcastIfKnown(shape, node.in(i).shape());
			if (node.in(i).type() != type && !node.op().equals("Pow") && !node.op().equals("BitShift")) {
				throw ShapeInference.misfit(node, "the inputs are of different types; insert a Cast");
			}
		}
		return List.of(new TensorType(ShapeInference.defaultType(node), shape));
	}

	private static List<TensorType> where(NodeContext node) {
		if (node.in(0).type() != ElementType.BOOL || node.in(1).type() != node.in(2).type()) {
			throw ShapeInference.misfit(node, "it wants truth values and two tensors of one type");
		}
		long[] shape = Shapes.broadcastIfKnown(Shapes.broadcastIfKnown(node.shape(0), node.shape(1)), node.shape(2));
		return List.of(new TensorType(node.in(1).type(), shape));
	}
}
