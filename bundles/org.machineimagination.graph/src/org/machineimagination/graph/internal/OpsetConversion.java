// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.GraphException;
import org.machineimagination.graph.Operators;
import org.machineimagination.graph.Value;

/**
 * Brings operations to the toolkit's version of the standard operators. What changed when is from the change log of the ONNX
 * operator specification.
 */
public final class OpsetConversion {

	/** How one operator is brought to the toolkit's version. */
	@FunctionalInterface
	interface Converter {
		List<Value> convert(Conversion conversion);
	}

	/** A conversion into other operators or into nothing, so that the operator itself comes into no graph that is inlined. */
	record Replacement(Converter by) implements Converter {
		@Override
		public List<Value> convert(Conversion conversion) {
			return by.convert(conversion);
		}
	}

	private static final int OLDEST = 7;
	private static final Map<String, Converter> CONVERTERS = new HashMap<>();

	/** Operators whose meaning for floats and integers is one from version 7 to the newest. */
	private static final Set<String> STEADY = Set.of("Abs", "Acos", "Acosh", "Add", "And", "ArgMax", "ArgMin", "Asin", "Asinh",
			"Atan", "Atanh", "Bernoulli", "BitShift", "BitwiseAnd", "BitwiseNot", "BitwiseOr", "BitwiseXor", "BlackmanWindow",
			"Ceil", "Celu", "CenterCropPad", "Col2Im", "Compress", "Concat", "ConstantOfShape", "Conv", "ConvInteger",
			"ConvTranspose", "Cos", "Cosh", "CumSum", "DepthToSpace", "DequantizeLinear", "Det", "Div", "DynamicQuantizeLinear",
			"Einsum", "Elu", "Equal", "Erf", "Exp", "Expand", "EyeLike", "Flatten", "Floor", "Gather", "GatherElements",
			"GatherND", "GlobalAveragePool", "GlobalLpPool", "GlobalMaxPool", "Greater", "GreaterOrEqual", "HammingWindow",
			"HannWindow", "HardSigmoid", "HardSwish", "InstanceNormalization", "IsInf", "IsNaN", "LRN", "LayerNormalization",
			"LeakyRelu", "Less", "LessOrEqual", "Log", "LpNormalization", "LpPool", "MatMul", "MatMulInteger", "Max", "MaxPool",
			"Mean", "MeanVarianceNormalization", "MelWeightMatrix", "Min", "Mish", "Mod", "Mul", "Multinomial", "Neg", "NonZero",
			"Not", "OneHot", "Or", "PRelu", "Pow", "QLinearConv", "QLinearMatMul", "QuantizeLinear", "RandomNormal",
			"RandomNormalLike", "RandomUniform", "RandomUniformLike", "Range", "Reciprocal", "Relu", "Reshape", "Round",
			"ScatterElements", "ScatterND", "Selu", "Shape", "Shrink", "Sigmoid", "Sign", "Sin", "Sinh", "Size", "Softplus",
			"Softsign", "SpaceToDepth", "Sqrt", "Sub", "Sum", "Tan", "Tanh", "ThresholdedRelu", "Tile", "Transpose", "Trilu",
			"Unique", "Where", "Xor");

	static {
		STEADY.forEach(op -> CONVERTERS.put(op, Conversion::asIs));
		for (String op : List.of("ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceLogSumExp", "ReduceMax", "ReduceMean",
				"ReduceMin", "ReduceProd", "ReduceSum", "ReduceSumSquare")) {
			CONVERTERS.put(op, conversion -> listToInput(conversion, "axes"));
		}
		CONVERTERS.put("Squeeze", conversion -> listToInput(conversion, "axes"));
		CONVERTERS.put("Unsqueeze", conversion -> listToInput(conversion, "axes"));
		CONVERTERS.put("Split", OpsetConversion::split);
		CONVERTERS.put("Slice", OpsetConversion::slice);
		CONVERTERS.put("Pad", OpsetConversion::pad);
		CONVERTERS.put("Clip", OpsetConversion::clip);
		CONVERTERS.put("TopK", OpsetConversion::topK);
		CONVERTERS.put("Gemm", OpsetConversion::gemm);
		CONVERTERS.put("Cast", conversion -> conversion.with(conversion.attributes().without("saturate", "round_mode"), conversion.inputs()));
		CONVERTERS.put("CastLike", conversion -> conversion.with(conversion.attributes().without("saturate", "round_mode"), conversion.inputs()));
		CONVERTERS.put("AveragePool", OpsetConversion::averagePool);
		CONVERTERS.put("Identity", new Replacement(conversion -> List.of(conversion.in(0))));
		CONVERTERS.put("Scatter", new Replacement(conversion -> List.of(conversion.as("ScatterElements", conversion.attributes(),
				conversion.in(0), conversion.in(1), conversion.in(2)))));
		CONVERTERS.put("GridSample", OpsetConversion::gridSample);
		LayerConversions.register(CONVERTERS);
		ConstantConversion.register(CONVERTERS);
	}

	private OpsetConversion() {
	}

	/** Operators that graphs of other versions may use. */
	public static Set<String> operators() {
		return new TreeSet<>(CONVERTERS.keySet());
	}

	/** Whether an operator means the same in every version that is read. */
	public static boolean steady(String op) {
		return STEADY.contains(op);
	}

	/** Whether an operator is written as others, or left out, when a graph is inlined. */
	public static boolean replaced(String op) {
		return CONVERTERS.get(op) instanceof Replacement;
	}

	/** @throws GraphException if graphs of this version cannot be brought to the toolkit's */
	static void requireReadable(int opset) {
		if (opset < OLDEST) {
			throw new GraphException("The graph uses version " + opset + " of the standard operators; export it with version "
					+ OLDEST + " or newer");
		}
	}

	/** The operation's outputs, in the toolkit's version. */
	static List<Value> convert(Conversion conversion) {
		Converter converter = CONVERTERS.get(conversion.op());
		if (converter == null && conversion.opset() == Operators.OPSET) {
			return conversion.asIs();
		}
		if (converter == null) {
			throw new GraphException("the operator " + conversion.op() + " is not known or cannot be brought from version " + conversion.opset()
					+ " of the standard operators to version " + Operators.OPSET);
		}
		return converter.convert(conversion);
	}

	/** Version 13 (ReduceSum, Squeeze, Unsqueeze) and 18 (the other reductions) made the axes an input. */
	private static List<Value> listToInput(Conversion conversion, String name) {
		if (!conversion.attributes().has(name)) {
			return conversion.asIs();
		}
		return conversion.with(conversion.attributes().without(name), List.of(conversion.in(0), conversion.list(name)));
	}

	/** Version 13 made the lengths an input, 18 wants the number of pieces where there are no lengths. */
	private static List<Value> split(Conversion conversion) {
		Attributes attributes = conversion.attributes().without("split");
		if (conversion.attributes().has("split")) {
			return conversion.with(attributes, List.of(conversion.in(0), conversion.list("split")));
		}
		if (conversion.has(1) || attributes.has("num_outputs")) {
			return conversion.asIs();
		}
		return conversion.with(attributes.with("num_outputs", conversion.names().size()), List.of(conversion.in(0)));
	}

	/** Version 10 made the bounds inputs. */
	private static List<Value> slice(Conversion conversion) {
		if (!conversion.attributes().has("starts")) {
			return conversion.asIs();
		}
		List<Value> inputs = new ArrayList<>(List.of(conversion.in(0), conversion.list("starts"), conversion.list("ends")));
		if (conversion.attributes().has("axes")) {
			inputs.add(conversion.list("axes"));
		}
		return conversion.with(Attributes.NONE, inputs);
	}

	/** Version 11 made the pads and the value inputs; 19 added wrapping. */
	private static List<Value> pad(Conversion conversion) {
		if (conversion.attributes().text("mode", "constant").equals("wrap")) {
			throw new GraphException("padding that wraps around is newer than version " + Operators.OPSET);
		}
		if (!conversion.attributes().has("pads")) {
			return conversion.asIs();
		}
		Value value = conversion.draft().scalarLike(conversion.in(0), conversion.attributes().real("value", 0));
		return conversion.with(conversion.attributes().without("pads", "value"),
				List.of(conversion.in(0), conversion.list("pads"), value));
	}

	/** Version 11 made the bounds inputs. */
	private static List<Value> clip(Conversion conversion) {
		Attributes attributes = conversion.attributes();
		if (!attributes.has("min") && !attributes.has("max")) {
			return conversion.asIs();
		}
		Value x = conversion.in(0);
		Value least = attributes.has("min") ? conversion.draft().scalarLike(x, attributes.real("min", 0)) : Value.NONE;
		Value most = attributes.has("max") ? conversion.draft().scalarLike(x, attributes.real("max", 0)) : Value.NONE;
		return conversion.with(Attributes.NONE, List.of(x, least, most));
	}

	/** Version 10 made k an input. */
	private static List<Value> topK(Conversion conversion) {
		if (!conversion.attributes().has("k")) {
			return conversion.asIs();
		}
		Value k = conversion.draft().longs(conversion.attributes().integer("k", 1));
		return conversion.with(conversion.attributes().without("k"), List.of(conversion.in(0), k));
	}

	/** Broadcasting became the rule in version 7. */
	private static List<Value> gemm(Conversion conversion) {
		return conversion.with(conversion.attributes().without("broadcast"), conversion.inputs());
	}

	/** Version 19 added dilations. */
	private static List<Value> averagePool(Conversion conversion) {
		for (long dilation : conversion.attributes().integers("dilations", new long[0])) {
			if (dilation != 1) {
				throw new GraphException("dilated average pooling is newer than version " + Operators.OPSET);
			}
		}
		return conversion.with(conversion.attributes().without("dilations"), conversion.inputs());
	}

	/** Version 20 renamed the modes. */
	private static List<Value> gridSample(Conversion conversion) {
		String mode = conversion.attributes().text("mode", "bilinear");
		String older = mode.equals("linear") ? "bilinear" : mode.equals("cubic") ? "bicubic" : mode;
		return conversion.with(conversion.attributes().with("mode", older), conversion.inputs());
	}
}
