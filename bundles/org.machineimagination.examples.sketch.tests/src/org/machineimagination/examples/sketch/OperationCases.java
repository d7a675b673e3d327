// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;

/** Small graphs of one operation each, with random or odd shapes and every attribute that matters. */
final class OperationCases {

	/** A graph with a name that says what is special about it. */
	record Case(String name, OnnxGraph graph) {
		@Override
		public String toString() {
			return name;
		}
	}

	private final List<Case> cases = new ArrayList<>();
	private final Random random = new Random(3);
	private GraphBuilder g;

	private OperationCases() {
	}

	static List<Case> all() {
		var all = new OperationCases();
		all.elementwise();
		all.typesAndLogic();
		all.reductions();
		all.matrices();
		all.reshaping();
		all.selecting();
		all.writing();
		all.convolutions();
		all.transposedConvolutions();
		all.pools();
		all.normalizations();
		all.quantized();
		all.resizing();
		return all.cases;
	}

	private void one(String name, Function<GraphBuilder, Value> make) {
		many(name, builder -> List.of(make.apply(builder)));
	}

	private void many(String name, Function<GraphBuilder, List<Value>> make) {
		g = new GraphBuilder();
		List<Value> results = make.apply(g);
		for (int i = 0; i < results.size(); i++) {
			g.output("result" + i, results.get(i));
		}
		cases.add(new Case(name, g.build()));
	}

	/** The last case again with its outputs declared as what they are, where the builder does not know. */
	private void retype(ElementType... types) {
		Case last = cases.removeLast();
		var model = last.graph().model().toBuilder();
		for (int i = 0; i < types.length; i++) {
			model.getGraphBuilder().getOutputBuilder(i).getTypeBuilder().getTensorTypeBuilder().setElemType(types[i].code());
		}
		cases.add(new Case(last.name(), OnnxGraph.of(model.build())));
	}

	/** A new input of single precision numbers. */
	private Value x(long... shape) {
		return in(ElementType.FLOAT, shape);
	}

	private Value in(ElementType type, long... shape) {
		return g.input("input" + random.nextInt(1 << 30), type, shape);
	}

	private Value positive(long... shape) {
		return g.add(g.abs(x(shape)), 0.1);
	}

	private long[] randomShape() {
		return random.longs(random.nextInt(1, 5), 1, 6).toArray();
	}

	/** A shape that broadcasts with another: some axes of length 1, perhaps fewer in front. */
	private long[] partner(long[] shape) {
		long[] partner = Arrays.copyOfRange(shape, random.nextInt(0, shape.length), shape.length);
		for (int axis = 0; axis < partner.length; axis++) {
			partner[axis] = random.nextBoolean() ? 1 : partner[axis];
		}
		return partner;
	}

	private void elementwise() {
		for (String op : List.of("Abs", "Ceil", "Cos", "Erf", "Exp", "Floor", "Neg", "Reciprocal", "Round", "Sign", "Sin", "Tan", "Atan", "Relu",
				"Sigmoid", "Tanh", "Softplus", "Softsign", "HardSwish", "Elu", "LeakyRelu", "HardSigmoid", "IsNaN", "IsInf", "Identity",
				"Dropout")) {
			one(op, b -> b.op(op, x(randomShape())));
		}
		one("Elu with alpha", b -> b.op("Elu", Attributes.NONE.withFloat("alpha", 0.7), x(randomShape())));
		one("LeakyRelu with alpha", b -> b.op("LeakyRelu", Attributes.NONE.withFloat("alpha", 0.2), x(randomShape())));
		one("Log", b -> b.log(positive(3, 5)));
		one("Sqrt", b -> b.sqrt(positive(3, 5)));
		one("Sigmoid of large numbers", b -> b.sigmoid(b.mul(x(50), 60)));
		for (String op : List.of("Add", "Sub", "Mul", "Div", "Max", "Min", "PRelu")) {
			for (int i = 0; i < 4; i++) {
				long[] shape = randomShape();
				one(op + " " + Arrays.toString(shape), b -> b.op(op, x(shape), x(partner(shape))));
			}
		}
		one("Pow", b -> b.pow(positive(4, 3), x(3)));
		one("Pow with a whole exponent", b -> b.pow(x(4, 3), b.longs(2)));
		one("Max of three", b -> b.max(x(2, 3), x(3), x(2, 1)));
		one("Sum of three", b -> b.op("Sum", x(2, 3), x(3), x(2, 1)));
		one("Mean of three", b -> b.op("Mean", x(2, 3), x(3), x(2, 1)));
		one("Clip", b -> b.clip(x(4, 5), -0.5, 0.7));
		one("Clip from below", b -> b.op("Clip", x(4, 5), b.scalar(-0.5)));
		one("Integer arithmetic", b -> b.op("Div", b.mul(b.add(in(ElementType.INT64, 3, 4), in(ElementType.INT64, 4)), in(ElementType.INT64, 3, 1)),
				b.constant(new long[] {3}, 1)));
		one("Mod", b -> b.op("Mod", in(ElementType.INT64, 7), b.constant(new long[] {4}, 1)));
		one("Mod with fmod", b -> b.op("Mod", Attributes.of("fmod", 1), x(7), b.constant(new float[] {0.3f}, 1)));
		one("Double precision", b -> b.mul(in(ElementType.DOUBLE, 3, 4), in(ElementType.DOUBLE, 4)));
	}

	private void typesAndLogic() {
		for (String op : List.of("Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual")) {
			one(op, b -> b.op(op, b.op("Round", x(3, 1, 4)), b.op("Round", x(2, 4))));
		}
		for (String op : List.of("And", "Or", "Xor")) {
			one(op, b -> b.op(op, in(ElementType.BOOL, 3, 4), in(ElementType.BOOL, 4)));
		}
		one("Not", b -> b.op("Not", in(ElementType.BOOL, 3, 4)));
		one("Where", b -> b.where(in(ElementType.BOOL, 3, 1), x(2, 3, 4), x(4)));
		one("Where of integers", b -> b.where(in(ElementType.BOOL, 3, 1), in(ElementType.INT64, 3, 4), in(ElementType.INT64, 4)));
		for (ElementType type : List.of(ElementType.DOUBLE, ElementType.INT64, ElementType.INT32, ElementType.BOOL, ElementType.FLOAT16)) {
			one("Cast to " + type, b -> b.cast(b.mul(x(3, 4), 10), type));
		}
		one("Cast of truths", b -> b.cast(in(ElementType.BOOL, 5), ElementType.FLOAT));
	}

	private void reductions() {
		for (String op : List.of("ReduceSum", "ReduceMean", "ReduceProd", "ReduceMax", "ReduceMin", "ReduceL1", "ReduceL2", "ReduceSumSquare",
				"ReduceLogSumExp")) {
			one(op + " of a middle axis", b -> b.reduce(op, x(3, 4, 5), true, 1));
			one(op + " of two axes", b -> b.reduce(op, x(3, 4, 5), false, 0, -1));
			one(op + " of all", b -> b.reduce(op, x(3, 4), false));
		}
		one("ReduceLogSum", b -> b.reduce("ReduceLogSum", positive(3, 4), true, 1));
		one("ReduceSum of nothing", b -> b.op("ReduceSum", Attributes.of("noop_with_empty_axes", 1), x(3, 4)));
		for (String op : List.of("ArgMax", "ArgMin")) {
			one(op, b -> b.op(op, Attributes.of("axis", 1).with("keepdims", 0), x(3, 4, 5)));
			one(op + " taking the last", b -> b.op(op, Attributes.of("axis", -1).with("select_last_index", 1), b.op("Round", x(3, 9))));
		}
		for (int flags = 0; flags < 4; flags++) {
			Attributes attributes = Attributes.of("exclusive", flags & 1).with("reverse", flags >> 1);
			one("CumSum " + flags, b -> b.op("CumSum", attributes, x(3, 4, 2), b.constant(new long[] {1})));
		}
	}

	private void matrices() {
		long[][][] shapes = {{{3, 4}, {4, 5}}, {{2, 1, 3, 4}, {5, 4, 2}}, {{4}, {4, 3}}, {{2, 3, 4}, {4}}, {{4}, {4}}, {{6, 3, 4}, {6, 4, 1}}};
		for (long[][] pair : shapes) {
			one("MatMul " + Arrays.deepToString(pair), b -> b.matMul(x(pair[0]), x(pair[1])));
		}
		one("Gemm", b -> b.op("Gemm", x(3, 4), x(4, 5)));
		one("Gemm with everything", b -> b.op("Gemm", Attributes.of("transA", 1).with("transB", 1).withFloat("alpha", 0.5).withFloat("beta", 2),
				x(4, 3), x(5, 4), x(5)));
		for (String equation : List.of("bhqd,bhkd->bhqk", "bij,bjk->bik", "ij,j->i", "ij,ij->", "nchw,oc->nohw", "ab,bc")) {
			String[] operands = equation.split("->")[0].split(",");
			one("Einsum " + equation, b -> b.op("Einsum", Attributes.of("equation", equation),
					x(operands[0].chars().mapToLong(label -> label % 4 + 2).toArray()),
					x(operands[1].chars().mapToLong(label -> label % 4 + 2).toArray())));
		}
	}

	private void reshaping() {
		one("Reshape", b -> b.reshape(x(2, 3, 4), 0, -1, 2));
		one("Flatten", b -> b.flatten(x(2, 3, 4), 2));
		one("Squeeze", b -> b.squeeze(x(1, 3, 1, 4), 0, -2));
		one("Squeeze of all", b -> b.op("Squeeze", x(1, 3, 1)));
		one("Unsqueeze", b -> b.unsqueeze(x(3, 4), 0, -1));
		one("Transpose", b -> b.transpose(x(2, 3, 4, 5), 0, 3, 1, 2));
		one("Transpose of all", b -> b.op("Transpose", x(2, 3, 4)));
		one("Expand", b -> b.expand(x(3, 1, 2), 4, 1, 5, 2));
		one("DepthToSpace", b -> b.op("DepthToSpace", Attributes.of("blocksize", 2), x(2, 8, 3, 4)));
		one("DepthToSpace by columns", b -> b.op("DepthToSpace", Attributes.of("blocksize", 2).with("mode", "CRD"), x(2, 8, 3, 4)));
		one("SpaceToDepth", b -> b.op("SpaceToDepth", Attributes.of("blocksize", 2), x(2, 3, 4, 6)));
		one("Shape", b -> b.shape(x(-1, 5)));
		one("Shape of some axes", b -> b.op("Shape", Attributes.of("start", -2).with("end", 3), x(3, -1, 7, 2)));
		one("Size", b -> b.op("Size", x(-1, 5)));
		one("Constant", b -> b.add(x(2), b.op("Constant", Attributes.NONE.withFloats("value_floats", 1, 2))));
		one("Range", b -> b.op("Range", in(ElementType.INT64), b.constant(new long[] {30}), b.constant(new long[] {3})));
		one("ConstantOfShape", b -> b.fill(b.cast(b.add(b.abs(in(ElementType.INT64, 2)), b.longs(1)), ElementType.INT64), ElementType.FLOAT, 7));
	}

	private void selecting() {
		one("Slice", b -> b.slice(x(3, 8), 1, 2, -1));
		one("Slice with steps", b -> b.op("Slice", x(9, 8), b.longs(1, -1), b.longs(8, Long.MIN_VALUE), b.longs(0, 1), b.longs(3, -2)));
		one("Slice beyond the end", b -> b.op("Slice", x(4, 3), b.longs(-100), b.longs(Long.MAX_VALUE), b.longs(0), b.longs(1)));
		one("Slice of nothing", b -> b.slice(x(4, 3), 0, 3, 1));
		many("Split", b -> b.split(x(3, 7), 1, 2, 1, 4));
		many("Split evenly", b -> b.ops("Split", Attributes.of("axis", 1).with("num_outputs", 3), 3, x(3, 7)));
		one("Concat", b -> b.concat(1, x(2, 3, 4), x(2, 1, 4), x(2, 2, 4)));
		one("Concat of integers", b -> b.concat(0, in(ElementType.INT64, 2), in(ElementType.INT64, 3)));
		one("Tile", b -> b.tile(x(2, 3), 3, 2));
		for (String mode : List.of("constant", "edge", "reflect")) {
			one("Pad " + mode, b -> b.op("Pad", Attributes.of("mode", mode), x(2, 4, 5), b.longs(0, 2, 1, 0, 3, 4)));
		}
		one("Pad with a number", b -> b.op("Pad", x(3, 4), b.longs(1, 0, 2, 1), b.scalar(2.5)));
		one("Pad by less than nothing", b -> b.pad(x(5, 6), -1, 1, 0, -2));
		one("Pad some axes", b -> b.op("Pad", x(5, 6), b.longs(2, 1), Value.NONE, b.longs(-1)));
		one("Gather", b -> b.gather(x(3, 5, 2), b.constant(new long[] {4, 0, -2, 1}, 2, 2), 1));
		one("Gather of one", b -> b.gather(x(3, 5), b.constant(new long[] {2}), 0));
		one("GatherElements", b -> b.op("GatherElements", Attributes.of("axis", 1), x(3, 4), b.constant(new long[] {0, 3, -1, 2, 1, 1}, 3, 2)));
		one("GatherND", b -> b.op("GatherND", x(3, 4, 5), b.constant(new long[] {0, 1, 2, -1}, 2, 2)));
		one("GatherND in batches", b -> b.op("GatherND", Attributes.of("batch_dims", 1), x(2, 4, 5), b.constant(new long[] {3, 1}, 2, 1)));
		one("Trilu", b -> b.op("Trilu", x(2, 4, 5)));
		one("Trilu below a diagonal", b -> b.op("Trilu", Attributes.of("upper", 0), x(4, 5), b.constant(new long[] {-1})));
		one("OneHot", b -> b.op("OneHot", Attributes.of("axis", 1), b.constant(new long[] {0, 2, -1, 1, 1, 0}, 2, 3), b.constant(new long[] {4}), x(2)));
	}

	private void writing() {
		for (String reduction : List.of("none", "add", "mul", "max", "min")) {
			long[] places = reduction.equals("none") ? new long[] {0, 3, 2, 1, 1, 0} : new long[] {0, 0, -1, 3, 1, 1};
			one("ScatterElements " + reduction, b -> b.op("ScatterElements", Attributes.of("axis", 1).with("reduction", reduction), x(3, 4),
					b.constant(places, 3, 2), x(3, 2)));
			one("ScatterND " + reduction, b -> b.op("ScatterND", Attributes.of("reduction", reduction), x(4, 3),
					b.constant(reduction.equals("none") ? new long[] {3, 0} : new long[] {1, 1}, 2, 1), x(2, 3)));
		}
	}

	private void convolutions() {
		one("Conv", b -> b.op("Conv", x(2, 3, 7, 6), x(4, 3, 3, 3), x(4)));
		one("Conv padded", b -> b.op("Conv", Attributes.ofInts("pads", 1, 0, 2, 1), x(2, 3, 7, 6), x(4, 3, 3, 2)));
		one("Conv with strides", b -> b.op("Conv", Attributes.ofInts("strides", 2, 3).withInts("pads", 1, 1, 1, 1), x(1, 3, 8, 9), x(2, 3, 3, 3)));
		one("Conv dilated", b -> b.op("Conv", Attributes.ofInts("dilations", 2, 3).withInts("pads", 2, 2, 2, 2), x(1, 2, 9, 9), x(2, 2, 3, 3)));
		one("Conv in groups", b -> b.op("Conv", Attributes.of("group", 2).withInts("pads", 1, 1, 1, 1), x(2, 4, 5, 5), x(6, 2, 3, 3), x(6)));
		one("Conv by channel", b -> b.op("Conv", Attributes.of("group", 4), x(1, 4, 5, 5), x(4, 1, 3, 3)));
		one("Conv of points", b -> b.op("Conv", x(2, 5, 3, 3), x(4, 5, 1, 1)));
		one("Conv auto padded", b -> b.op("Conv", Attributes.of("auto_pad", "SAME_UPPER").withInts("strides", 2, 2), x(1, 2, 7, 8), x(2, 2, 3, 3)));
		one("Conv auto padded below", b -> b.op("Conv", Attributes.of("auto_pad", "SAME_LOWER").withInts("strides", 2, 2), x(1, 2, 7, 8), x(2, 2, 2, 3)));
	}

	private void transposedConvolutions() {
		one("ConvTranspose", b -> b.op("ConvTranspose", x(2, 3, 4, 5), x(3, 4, 3, 3), x(4)));
		one("ConvTranspose with strides", b -> b.op("ConvTranspose",
				Attributes.ofInts("strides", 2, 3).withInts("pads", 1, 0, 1, 2).withInts("output_padding", 1, 2), x(1, 3, 4, 5), x(3, 2, 3, 3)));
		one("ConvTranspose dilated", b -> b.op("ConvTranspose", Attributes.ofInts("dilations", 2, 2), x(1, 2, 4, 5), x(2, 2, 3, 2)));
		one("ConvTranspose in groups", b -> b.op("ConvTranspose", Attributes.of("group", 2).withInts("strides", 2, 2), x(2, 4, 3, 3), x(4, 3, 2, 2), x(6)));
		one("ConvTranspose to a shape", b -> b.op("ConvTranspose", Attributes.ofInts("strides", 2, 2).withInts("output_shape", 8, 10),
				x(1, 2, 4, 5), x(2, 3, 3, 3)));
	}

	private void pools() {
		Attributes square = Attributes.ofInts("kernel_shape", 3, 3);
		Attributes padded = square.withInts("pads", 1, 1, 1, 1).withInts("strides", 2, 2);
		one("AveragePool", b -> b.op("AveragePool", Attributes.ofInts("kernel_shape", 2, 3), x(2, 3, 5, 6)));
		one("AveragePool padded", b -> b.op("AveragePool", padded, x(2, 3, 6, 7)));
		one("AveragePool counting padding", b -> b.op("AveragePool", padded.with("count_include_pad", 1), x(2, 3, 6, 7)));
		one("AveragePool rounding up", b -> b.op("AveragePool", square.withInts("strides", 2, 2).with("ceil_mode", 1), x(2, 3, 6, 8)));
		one("MaxPool", b -> b.op("MaxPool", padded, x(2, 3, 6, 7)));
		one("MaxPool rounding up", b -> b.op("MaxPool", padded.with("ceil_mode", 1), x(2, 3, 6, 8)));
		many("MaxPool with places", b -> b.ops("MaxPool", padded, 2, x(2, 3, 6, 7)));
		one("GlobalAveragePool", b -> b.op("GlobalAveragePool", x(2, 3, 4, 5)));
		one("GlobalMaxPool", b -> b.op("GlobalMaxPool", x(2, 3, 4, 5)));
	}

	private void normalizations() {
		for (String op : List.of("Softmax", "LogSoftmax")) {
			one(op, b -> b.op(op, b.mul(x(3, 4, 5), 5)));
			one(op + " of a middle axis", b -> b.op(op, Attributes.of("axis", 1), x(3, 4, 5)));
		}
		one("BatchNormalization", b -> b.op("BatchNormalization", Attributes.NONE.withFloat("epsilon", 1e-3), x(2, 3, 4, 5), x(3), x(3), x(3),
				positive(3)));
		one("InstanceNormalization", b -> b.op("InstanceNormalization", x(2, 3, 4, 5), x(3), x(3)));
		one("GroupNormalization", b -> b.op("GroupNormalization", Attributes.of("num_groups", 2), x(2, 4, 3, 5), x(2), x(2)));
		one("LayerNormalization", b -> b.op("LayerNormalization", x(2, 3, 8), x(8), x(8)));
		many("LayerNormalization with statistics", b -> b.ops("LayerNormalization", Attributes.of("axis", 1), 3, x(2, 3, 4), x(3, 4)));
		one("LpNormalization", b -> b.op("LpNormalization", Attributes.of("axis", 1).with("p", 2), x(3, 4, 2)));
		one("LpNormalization of sums", b -> b.op("LpNormalization", Attributes.of("axis", -1).with("p", 1), x(3, 4)));
	}

	private void quantized() {
		many("DynamicQuantizeLinear", b -> b.ops("DynamicQuantizeLinear", Attributes.NONE, 3, x(4, 5)));
		retype(ElementType.UINT8, ElementType.FLOAT, ElementType.UINT8);
		one("DequantizeLinear", b -> b.op("DequantizeLinear", in(ElementType.UINT8, 4, 5), b.scalar(0.02),
				b.constant(ElementType.UINT8, new long[] {120})));
		retype(ElementType.FLOAT);
		one("DequantizeLinear by channel", b -> b.op("DequantizeLinear", Attributes.of("axis", 1), in(ElementType.INT8, 4, 3), x(3),
				b.constant(ElementType.INT8, new long[] {1, -2, 3}, 3)));
		retype(ElementType.FLOAT);
		one("MatMulInteger", b -> b.op("MatMulInteger", in(ElementType.UINT8, 2, 4, 5), in(ElementType.INT8, 5, 3),
				b.constant(ElementType.UINT8, new long[] {117}), b.constant(ElementType.INT8, new long[] {-3})));
		retype(ElementType.INT32);
	}

	private void resizing() {
		for (String coordinates : List.of("asymmetric", "half_pixel", "align_corners", "pytorch_half_pixel")) {
			for (String mode : List.of("nearest", "linear", "cubic")) {
				Attributes attributes = Attributes.of("mode", mode).with("coordinate_transformation_mode", coordinates);
				one("Resize " + mode + " " + coordinates, b -> b.op("Resize", attributes, x(2, 3, 4, 5), Value.NONE, Value.NONE, b.longs(2, 3, 9, 7)));
			}
		}
		for (String rounding : List.of("floor", "ceil", "round_prefer_floor", "round_prefer_ceil")) {
			one("Resize rounding " + rounding, b -> b.op("Resize", Attributes.of("nearest_mode", rounding).with("coordinate_transformation_mode",
					"asymmetric"), x(1, 2, 5, 6), Value.NONE, b.constant(new float[] {1, 1, 2, 1.5f}, 4)));
		}
		one("Resize cubic without what is outside", b -> b.op("Resize", Attributes.of("mode", "cubic").with("exclude_outside", 1)
				.withFloat("cubic_coeff_a", -0.5), x(1, 1, 6, 6), Value.NONE, Value.NONE, b.longs(1, 1, 4, 11)));
	}
}
