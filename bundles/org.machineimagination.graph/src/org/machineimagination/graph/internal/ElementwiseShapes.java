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
		SAME.forEach(op -> rules.put(op, call -> List.of(new Kind(ShapeInference.defaultType(call), call.in(0).shape()))));
		BROADCASTING.forEach(op -> rules.put(op, ElementwiseShapes::broadcast));
		rules.put("Where", ElementwiseShapes::where);
		rules.put("Cast", call -> List.of(new Kind(ElementType.of((int) call.attributes().integer("to", 1)), call.in(0).shape())));
		rules.put("CastLike", call -> List.of(new Kind(call.in(1).type(), call.in(0).shape())));
		rules.put("Dropout", call -> List.of(new Kind(call.in(0).type(), call.in(0).shape()),
				new Kind(ElementType.BOOL, call.in(0).shape())));
		for (String op : List.of("RandomNormalLike", "RandomUniformLike", "EyeLike", "Bernoulli")) {
			rules.put(op, call -> List.of(new Kind(like(call), call.in(0).shape())));
		}
		for (String op : List.of("RandomNormal", "RandomUniform")) {
			rules.put(op, call -> List.of(new Kind(ShapeInference.defaultType(call), call.attributes().integers("shape", null))));
		}
	}

	private static ElementType like(Call call) {
		return ElementType.of((int) call.attributes().integer("dtype", call.in(0).type().code()));
	}

	private static List<Kind> broadcast(Call call) {
		long[] shape = call.in(0).shape();
		ElementType type = call.in(0).type();
		for (int i = 1; i < call.inputs().size(); i++) {
			shape = Shapes.broadcast(shape, call.in(i).shape());
			if (call.in(i).type() != type && !call.op().equals("Pow") && !call.op().equals("BitShift")) {
				throw ShapeInference.misfit(call, "the inputs are of different types; insert a Cast");
			}
		}
		return List.of(new Kind(ShapeInference.defaultType(call), shape));
	}

	private static List<Kind> where(Call call) {
		if (call.in(0).type() != ElementType.BOOL || call.in(1).type() != call.in(2).type()) {
			throw ShapeInference.misfit(call, "it wants truth values and two tensors of one type");
		}
		long[] shape = Shapes.broadcast(Shapes.broadcast(call.shape(0), call.shape(1)), call.shape(2));
		return List.of(new Kind(call.in(1).type(), shape));
	}
}
