// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.machineimagination.graph.OldGraphs.node;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.internal.Tensors;
import org.machineimagination.graph.transform.Folding;

/** Graphs of other versions compute the same after they are put into a graph of this version. */
class OpsetUpgradeTest {

	private static final long[] SHAPE = {2, 3, 4, 4};

	/** Runs the old graph as it is, and inside a graph of today. */
	private static void same(OnnxGraph old) {
		GraphBuilder builder = new GraphBuilder();
		Map<String, Value> inputs = new LinkedHashMap<>();
		Map<String, OnnxRuntime.Array> feed = new LinkedHashMap<>();
		for (TensorInfo input : old.inputs()) {
			inputs.put(input.name(), builder.input(input));
			feed.put(input.name(), GradientCheck.random(input.shape()));
		}
		builder.inline(old, "part", inputs).forEach(builder::output);
		OnnxGraph today = builder.build();
		assertEquals(GraphBuilder.OPSET, today.opset());
		var before = OnnxRuntime.run(old, feed);
		var after = OnnxRuntime.run(today, feed);
		before.forEach((name, array) -> {
			assertArrayEquals(array.shape(), after.get(name).shape(), name);
			assertArrayEquals(array.data(), after.get(name).data(), 1e-5, name);
		});
	}

	private static OnnxGraph one(int opset, String op, Attributes attributes) {
		return OldGraphs.of(opset, node(op, attributes, "x", "y"), "x", SHAPE);
	}

	@ParameterizedTest
	@ValueSource(ints = {7, 11, 13, 17})
	void reductionsWithTheirAxesAsAttribute(int opset) {
		for (String op : new String[] {"ReduceMean", "ReduceL2", "ReduceMax", "ReduceL1", "ReduceProd", "ReduceSumSquare", "ReduceLogSumExp"}) {
			same(one(opset, op, Attributes.ofInts("axes", 1, 3).with("keepdims", 0)));
			same(one(opset, op, Attributes.NONE));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {7, 11})
	void sumsAndAxesOfLengthOne(int opset) {
		same(one(opset, "ReduceSum", Attributes.ofInts("axes", 2)));
		same(one(opset, "Unsqueeze", Attributes.ofInts("axes", 0, 3)));
		same(OldGraphs.of(opset, node("Squeeze", Attributes.ofInts("axes", 0), "x", "y"), "x", new long[] {1, 3, 2}));
	}

	@ParameterizedTest
	@ValueSource(ints = {7, 11, 13})
	void pieces(int opset) {
		OnnxGraph equal = OldGraphs.of(opset, List.of(node("Split", Attributes.of("axis", 2), "x", "a,b"), node("Sub", Attributes.NONE, "a,b", "y")),
				List.of(), "x", SHAPE);
		same(equal);
		if (opset < 13) {
			same(OldGraphs.of(opset, node("Split", Attributes.of("axis", 2).withInts("split", 1, 3), "x", "y,z"), "x", SHAPE));
		}
	}

	@Test
	void slicesWithBoundsAsAttributes() {
		same(one(9, "Slice", Attributes.ofInts("starts", 1, -3).withInts("ends", 3, 9).withInts("axes", 1, 3)));
		same(one(7, "Slice", Attributes.ofInts("starts", 1).withInts("ends", 2)));
	}

	@Test
	void paddingClippingAndTheGreatest() {
		same(one(10, "Pad", Attributes.ofInts("pads", 0, 0, 1, 2, 0, 0, 0, 1).withFloat("value", 0.5)));
		same(one(7, "Pad", Attributes.of("mode", "reflect").withInts("pads", 0, 0, 1, 2, 0, 0, 0, 1)));
		same(one(7, "Clip", Attributes.NONE.withFloat("min", -0.2).withFloat("max", 0.4)));
		same(one(9, "Clip", Attributes.NONE.withFloat("max", 0.4)));
		same(OldGraphs.of(9, node("TopK", Attributes.of("k", 2).with("axis", 1), "x", "y,z"), "x", SHAPE));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Softmax", "LogSoftmax"})
	void softmaxThatTookTheLastAxesTogether(String op) {
		same(one(11, op, Attributes.NONE));
		same(one(11, op, Attributes.of("axis", 2)));
		same(one(11, op, Attributes.of("axis", 3)));
		same(one(13, op, Attributes.of("axis", 1)));
		same(one(13, op, Attributes.NONE));
	}

	@Test
	void enlargingBeforeResizeWasWhatItIs() {
		same(one(7, "Upsample", Attributes.of("mode", "nearest").withFloats("scales", 1, 1, 2, 3)));
		TensorProto scales = Tensors.floats(new float[] {1, 1, 2, 2}, 4).toBuilder().setName("scales").build();
		for (String mode : new String[] {"nearest", "linear"}) {
			same(OldGraphs.of(9, List.of(node("Upsample", Attributes.of("mode", mode), "x,scales", "y")), List.of(scales), "x", SHAPE));
			same(OldGraphs.of(10, List.of(node("Resize", Attributes.of("mode", mode), "x,scales", "y")), List.of(scales), "x", SHAPE));
		}
		TensorProto smaller = Tensors.floats(new float[] {1, 1, 0.75f, 0.5f}, 4).toBuilder().setName("scales").build();
		same(OldGraphs.of(10, List.of(node("Resize", Attributes.NONE, "x,scales", "y")), List.of(smaller), "x", SHAPE));
		same(OldGraphs.of(11, List.of(node("Resize", Attributes.of("mode", "cubic"), "x,roi,scales", "y")),
				List.of(scales, Tensors.floats(new float[0], 0).toBuilder().setName("roi").build()), "x", SHAPE));
	}

	@Test
	void dropoutAndBatchNormalisationAtInference() {
		same(one(7, "Dropout", Attributes.NONE.withFloat("ratio", 0.3)));
		same(one(12, "Dropout", Attributes.NONE));
		for (int opset : new int[] {7, 9, 14}) {
			same(OldGraphs.of(opset, node("BatchNormalization", Attributes.NONE.withFloat("epsilon", 2), "x,s,b,m,v", "y"), "x", SHAPE, "s",
					new long[] {3}, "b", new long[] {3}, "m", new long[] {3}, "v", new long[] {3}));
		}
	}

	@Test
	void activationsThatNewerVersionsBrought() {
		same(one(20, "Gelu", Attributes.NONE));
		same(one(20, "Gelu", Attributes.of("approximate", "tanh")));
		same(OldGraphs.of(21, node("GroupNormalization", Attributes.of("num_groups", 3), "x,s,b", "y"), "x", new long[] {2, 6, 3, 5}, "s",
				new long[] {6}, "b", new long[] {6}));
		same(OldGraphs.of(18, node("GroupNormalization", Attributes.of("num_groups", 3), "x,s,b", "y"), "x", new long[] {2, 6, 3, 5}, "s",
				new long[] {3}, "b", new long[] {3}));
		same(one(21, "Cast", Attributes.of("to", ElementType.FLOAT.code()).with("saturate", 1)));
		same(one(19, "AveragePool", Attributes.ofInts("kernel_shape", 2, 2).withInts("dilations", 1, 1)));
	}

	@Test
	void constantsOfEveryWriting() {
		for (Attributes value : List.of(Attributes.NONE.withFloat("value_float", 1.5), Attributes.NONE.withFloats("value_floats", 1, 2, 3, 4),
				Attributes.NONE.with("value", Tensors.floats(new float[] {7}, 1)))) {
			same(OldGraphs.of(13, List.of(node("Constant", value, "", "c"), node("Add", Attributes.NONE, "x,c", "y")), List.of(), "x", SHAPE));
		}
	}

	@Test
	void weightsStoredInHalfPrecision() {
		TensorProto half = Tensors.reals(ElementType.FLOAT16, new double[] {0.5, -1.25, 3, 0.1}, 4).toBuilder().setName("half").build();
		same(OldGraphs.of(17, List.of(node("Cast", Attributes.of("to", 1), "half", "w"), node("Mul", Attributes.NONE, "x,w", "y")), List.of(half), "x",
				SHAPE));
	}

	@Test
	void aConditionThatIsKnownPicksItsBranch() {
		GraphProto then = GraphProto.newBuilder().setName("then").addNode(node("Exp", Attributes.NONE, "x", "t")).addOutput(OldGraphs.declare("t", null))
				.build();
		GraphProto otherwise = GraphProto.newBuilder().setName("else").addNode(node("Neg", Attributes.NONE, "x", "e"))
				.addOutput(OldGraphs.declare("e", null)).build();
		NodeProto choice = NodeProto.newBuilder().setOpType("If").addInput("c").addOutput("y")
				.addAttribute(AttributeProto.newBuilder().setName("then_branch").setType(AttributeProto.AttributeType.GRAPH).setG(then))
				.addAttribute(AttributeProto.newBuilder().setName("else_branch").setType(AttributeProto.AttributeType.GRAPH).setG(otherwise)).build();
		NodeProto rank = node("Constant", Attributes.NONE.with("value_int", 4), "", "four");
		List<NodeProto> nodes = new ArrayList<>(List.of(node("Shape", Attributes.NONE, "x", "s"), node("Size", Attributes.NONE, "s", "rank"), rank,
				node("Equal", Attributes.NONE, "rank,four", "c"), choice));
		same(OldGraphs.of(17, nodes, List.of(), "x", SHAPE));
		OnnxGraph open = OldGraphs.of(17, List.of(node("IsNaN", Attributes.NONE, "n", "c"), choice), List.of(), "x", SHAPE, "n", new long[0]);
		GraphException error = assertThrows(GraphException.class, () -> same(open));
		assertTrue(error.getMessage().contains("If"), error.getMessage());
	}

	@Test
	void anOperationThatCannotBeBroughtOverIsNamed() {
		OnnxGraph graph = OldGraphs.of(17, node("FancyNewOp", Attributes.NONE, "x", "y"), "x", SHAPE);
		GraphException error = assertThrows(GraphException.class, () -> Folding.fold(graph));
		assertTrue(error.getMessage().contains("FancyNewOp") && error.getMessage().contains("FancyNewOp_node"), error.getMessage());
	}

	@Test
	void trainingModeAndVersionsBeforeBroadcastingAreRefused() {
		OnnxGraph training = OldGraphs.of(9, node("BatchNormalization", Attributes.NONE, "x,s,s,s,s", "y,m"), "x", SHAPE, "s", new long[] {3});
		assertThrows(GraphException.class, () -> Folding.fold(training));
		OnnxGraph ancient = OldGraphs.of(6, node("Exp", Attributes.NONE, "x", "y"), "x", SHAPE);
		GraphException error = assertThrows(GraphException.class, () -> Folding.fold(ancient));
		assertTrue(error.getMessage().contains("version 6"), error.getMessage());
	}
}
