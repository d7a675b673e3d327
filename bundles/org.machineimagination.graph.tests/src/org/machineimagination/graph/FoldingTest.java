// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.OnnxRuntime.Array;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.internal.Draft;
import org.machineimagination.graph.internal.Tensors;
import org.machineimagination.graph.transform.Folding;

class FoldingTest {

	private static List<String> operators(OnnxGraph graph) {
		return graph.nodes().stream().map(NodeProto::getOpType).toList();
	}

	/** As exporters write a reshape that keeps the batch. */
	private static OnnxGraph exported() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, -1, 3, 4);
		Value batch = b.unsqueeze(b.gather(b.shape(x), b.constant(new long[] {0}), 0), 0);
		Value half = b.op("Cast", Attributes.of("to", 7), b.op("Floor", b.mul(b.op("Cast", Attributes.of("to", 1), b.longs(24)), 0.5)));
		Value target = b.concat(0, batch, b.slice(b.concat(0, half, b.longs(5)), 0, 0, 1));
		b.output("y", b.op("Reshape", b.op("Identity", x), target));
		return b.build();
	}

	@Test
	void shapesThatAreKnownAreNotComputed() {
		OnnxGraph graph = exported();
		assertTrue(operators(graph).contains("Shape"));
		OnnxGraph bound = Folding.bind(graph, Map.of("x", new long[] {2, 3, 4}));
		assertEquals(List.of("Reshape"), operators(bound));
		assertArrayEquals(new long[] {2, 12}, bound.output("y").shape());
		var feed = Map.of("x", GradientCheck.random(2, 3, 4));
		assertArrayEquals(OnnxRuntime.run(graph, feed).get("y").data(), OnnxRuntime.run(bound, feed).get("y").data());
	}

	@Test
	void symbolicAxesAreFixedByName() {
		var model = exported().model().toBuilder();
		model.getGraphBuilder().getInputBuilder(0).getTypeBuilder().getTensorTypeBuilder().getShapeBuilder().setDim(0,
				TensorShapeProto.Dimension.newBuilder().setDimParam("batch"));
		OnnxGraph bound = Folding.bindAxes(OnnxGraph.of(model.build()), Map.of("batch", 7L));
		assertArrayEquals(new long[] {7, 12}, bound.output("y").shape());
	}

	@Test
	void shapesThatDoNotFitAndInputsThatDoNotExistAreRefused() {
		OnnxGraph graph = exported();
		assertThrows(GraphException.class, () -> Folding.bind(graph, Map.of("x", new long[] {2, 5, 4})));
		assertThrows(GraphException.class, () -> Folding.bind(graph, Map.of("z", new long[] {2})));
	}

	@Test
	void identitiesAndWhatNothingUsesGo() {
		OnnxGraph graph = OldGraphs.of(17, List.of(OldGraphs.node("Identity", Attributes.NONE, "x", "a"),
				OldGraphs.node("Exp", Attributes.NONE, "a", "unused"),
				OldGraphs.node("Neg", Attributes.NONE, "a", "b"), OldGraphs.node("Identity", Attributes.NONE, "b", "y")), List.of(), "x", new long[] {3});
		OnnxGraph folded = Folding.fold(graph);
		assertEquals(List.of("Neg"), operators(folded));
		assertEquals("y", folded.outputs().get(0).name());
	}

	@Test
	void anOutputThatIsAnInputOrAConstantStaysOne() {
		OnnxGraph graph = OldGraphs.of(17, List.of(OldGraphs.node("Identity", Attributes.NONE, "x", "y")), List.of(), "x", new long[] {3});
		assertArrayEquals(new double[] {1, 2, 3}, OnnxRuntime.run(Folding.fold(graph), Map.of("x", Array.of(new double[] {1, 2, 3}, 3))).get("y").data());
		OnnxGraph constant = OldGraphs.of(17, List.of(OldGraphs.node("Shape", Attributes.NONE, "x", "s"),
				OldGraphs.node("Cast", Attributes.of("to", 1), "s", "y")), List.of(), "x", new long[] {3});
		assertArrayEquals(new double[] {3}, OnnxRuntime.run(Folding.fold(constant), Map.of("x", Array.of(new double[3], 3))).get("y").data());
	}

	/** Every operation that is evaluated here gives what the runtime gives. */
	@Test
	void constantsAreEvaluatedAsTheRuntimeDoes() {
		Map<String, Value[]> folded = new LinkedHashMap<>();
		var b = new Draft();
		Value real = b.constant(new float[] {1.5f, -2.25f, 3, 0.5f, -7, 4}, 2, 3);
		Value positive = b.constant(new float[] {1.5f, 2.25f, 3, 0.5f, 7, 4}, 2, 3);
		Value row = b.constant(new float[] {2, -3, 0.5f}, 3);
		Value whole = b.constant(new long[] {7, -8, 9, 0, -5, 4}, 2, 3);
		Value wholeRow = b.constant(new long[] {2, -3, 4}, 3);
		for (String op : List.of("Add", "Sub", "Mul", "Div", "Min", "Max", "Equal", "Less", "Greater", "LessOrEqual", "GreaterOrEqual", "Mod")) {
			folded.put(op + "/whole", new Value[] {whole, wholeRow});
			if (!op.equals("Mod")) {
				folded.put(op + "/real", new Value[] {real, row});
			}
		}
		for (String op : List.of("Neg", "Abs", "Floor", "Ceil", "Identity", "Transpose")) {
			folded.put(op, new Value[] {real});
		}
		for (String op : List.of("Sqrt", "Reciprocal")) {
			folded.put(op, new Value[] {positive});
		}
		for (String op : List.of("ReduceSum", "ReduceProd", "ReduceMax", "ReduceMin")) {
			folded.put(op + "/real", new Value[] {real, b.longs(1)});
			folded.put(op + "/whole", new Value[] {whole, b.longs(-2)});
		}
		folded.put("Pow", new Value[] {positive, row});
		folded.put("Gather", new Value[] {real, b.longs(-1, 0, 1)});
		folded.put("Slice", new Value[] {whole, b.longs(5, 0), b.longs(-9, 1), b.longs(1, 0), b.longs(-2, 1)});
		folded.put("Tile", new Value[] {whole, b.longs(2, 2)});
		folded.put("Expand", new Value[] {row, b.longs(2, 1, 3)});
		folded.put("Range", new Value[] {b.constant(new long[] {7}), b.constant(new long[] {-4}), b.constant(new long[] {-3})});
		folded.put("Where", new Value[] {b.constant(ElementType.BOOL, new long[] {1, 0, 1}, 3), real, row});
		folded.put("ConstantOfShape", new Value[] {b.longs(2, 2)});
		folded.forEach((name, inputs) -> compare(name.replaceAll("/.*", ""), b, inputs));
	}

	private static void compare(String op, Draft b, Value... inputs) {
		Value here = b.op(op, inputs);
		assertTrue(b.constantOf(here).isPresent(), op + " is evaluated");
		GraphBuilder asked = new GraphBuilder();
		Map<String, Array> feed = new LinkedHashMap<>();
		List<Value> open = new ArrayList<>();
		for (int i = 0; i < inputs.length; i++) {
			open.add(asked.input("i" + i, inputs[i].type(), inputs[i].shape()));
			var tensor = b.constantOf(inputs[i]).orElseThrow();
			feed.put("i" + i, Array.of(Tensors.toDoubles(tensor), inputs[i].shape()));
		}
		asked.output("y", asked.op(op, open.toArray(Value[]::new)));
		Array there = OnnxRuntime.run(asked.build(), feed).get("y");
		assertArrayEquals(there.shape(), here.shape(), op);
		assertArrayEquals(there.data(), Tensors.toDoubles(b.constantOf(here).get()), 1e-6, op);
	}
}
