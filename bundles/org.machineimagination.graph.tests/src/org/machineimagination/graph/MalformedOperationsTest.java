// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.internal.ShapeInference;
import org.machineimagination.graph.internal.Tensors;

/** Operations whose attributes and inputs say anything at all are refused in a sentence, in little time and memory. */
class MalformedOperationsTest {

	private static final List<String> NAMES = List.of("axis", "axes", "perm", "kernel_shape", "pads", "strides", "dilations", "group", "num_outputs",
			"num_groups", "split", "to", "dtype", "blocksize", "keepdims", "output_padding", "output_shape", "batch_dims", "transA", "start", "end", "shape",
			"equation", "mode", "auto_pad", "ceil_mode", "allowzero");
	private static final long[] VALUES = {0, 1, -1, 2, 3, 7, -7, 64, 1 << 20, Integer.MAX_VALUE, Integer.MIN_VALUE, 1L << 32, 1L << 62, Long.MAX_VALUE,
			Long.MIN_VALUE};

	@Test
	void aResizeWithoutScalesAndSizes() {
		assertMalformed(NodeProto.newBuilder().setOpType("Resize").addInput("x").build(), "it says neither scales nor sizes for every axis");
	}

	@Test
	void aNormalisationInBillionsOfGroups() {
		assertMalformed(node("GroupNormalization", Attributes.of("num_groups", Integer.MAX_VALUE), "x", "v", "v"), "its number of groups is 2147483647");
	}

	@Test
	void aSplitIntoBillionsOfParts() {
		assertMalformed(node("Split", Attributes.of("num_outputs", Integer.MAX_VALUE), "x"), "it splits 1 elements into 2147483647 parts");
	}

	@Test
	void aTensorOfBillionsOfAxes() {
		var model = model(List.of(NodeProto.newBuilder().setOpType("Reshape").addInput("x").addInput("long").addOutput("y").build()));
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, 1, 4, 8, 8);
		Value shape = g.input("long", ElementType.INT64, Integer.MAX_VALUE);
		String sentence = assertThrows(GraphException.class, () -> g.inline(model, "m", Map.of("x", x, "long", shape))).getMessage();
		assertTrue(sentence.contains("2147483647 axes"), sentence);
	}

	/** Ten thousand operations of all kinds with attributes and inputs of all kinds. */
	@Test
	void anythingIsDeclared() {
		var random = new Random(11);
		List<String> operators = List.copyOf(ShapeInference.operators());
		List<String> inputs = List.of("x", "v", "i", "s", "");
		Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			for (int i = 0; i < 10_000; i++) {
				Attributes attributes = Attributes.NONE;
				for (int k = random.nextInt(4); k > 0; k--) {
					attributes = with(attributes, NAMES.get(random.nextInt(NAMES.size())), random);
				}
				var node =
						NodeProto.newBuilder().setOpType(operators.get(random.nextInt(operators.size()))).addAllAttribute(attributes.entries()).addOutput("y");
				for (int k = random.nextInt(5); k > 0; k--) {
					node.addInput(inputs.get(random.nextInt(inputs.size())));
				}
				tolerate(node.build());
			}
		});
	}

	private static Attributes with(Attributes attributes, String name, Random random) {
		long value = VALUES[random.nextInt(VALUES.length)];
		return switch (random.nextInt(3)) {
			case 0 -> attributes.with(name, value);
			case 1 -> attributes.withInts(name, random.ints(random.nextInt(6), 0, VALUES.length).mapToLong(at -> VALUES[at]).toArray());
			default -> attributes.with(name, random.nextBoolean() ? "SAME_UPPER" : "ij,jk->ik");
		};
	}

	/** Either it fits, or it is told. */
	private static void tolerate(NodeProto node) {
		try {
			inline(node);
		} catch (GraphException e) {
			assertTrue(e.getMessage().length() > 10, e.getMessage());
		}
	}

	private static void assertMalformed(NodeProto node, String why) {
		String sentence = assertThrows(GraphException.class, () -> inline(node.toBuilder().clearOutput().addOutput("y").build())).getMessage();
		assertTrue(sentence.contains(why), sentence);
	}

	private static void inline(NodeProto node) {
		var g = new GraphBuilder();
		g.inline(model(List.of(node)), "m", Map.of("x", g.input("x", ElementType.FLOAT, 1, 4, 8, 8)));
	}

	private static NodeProto node(String operator, Attributes attributes, String... inputs) {
		return NodeProto.newBuilder().setOpType(operator).addAllAttribute(attributes.entries()).addAllInput(List.of(inputs)).addOutput("y").build();
	}

	private static OnnxGraph model(List<NodeProto> nodes) {
		var g = new GraphBuilder();
		boolean open = nodes.stream().anyMatch(node -> node.getInputList().contains("long"));
		Value x = g.input("x", ElementType.FLOAT, 1, 4, 8, 8);
		if (open) {
			g.output("l", g.cast(g.input("long", ElementType.INT64, -1), ElementType.FLOAT));
		}
		g.output("y", g.tanh(x));
		ModelProto shell = g.build().model();
		GraphProto graph = shell.getGraph().toBuilder().clearNode().clearInitializer().clearOutput().addAllNode(nodes)
				.addOutput(shell.getGraph().getOutput(shell.getGraph().getOutputCount() - 1))
				.addInitializer(named("v", Tensors.floats(new float[] {1, 2, 3, 4}, 4)))
				.addInitializer(named("i", Tensors.longs(new long[] {-1, 1L << 40, 3}, 3)))
				.addInitializer(named("s", Tensors.longs(new long[] {2}))).build();
		return OnnxGraph.of(shell.toBuilder().clearOpsetImport().addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(18)).setGraph(graph).build());
	}

	private static TensorProto named(String name, TensorProto tensor) {
		return tensor.toBuilder().setName(name).build();
	}
}
