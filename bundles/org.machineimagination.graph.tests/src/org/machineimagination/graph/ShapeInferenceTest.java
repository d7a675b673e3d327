// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.build.GraphBuilder;

/** What is inferred is what the runtime finds when it runs. */
class ShapeInferenceTest {

	private static void same(GraphBuilder builder) {
		OnnxGraph graph = builder.build();
		Map<String, long[]> shapes = new LinkedHashMap<>();
		graph.inputs().forEach(input -> shapes.put(input.name(), input.shape()));
		Map<String, TensorInfo> found = OnnxRuntime.shapes(graph, shapes);
		assertTrue(found.size() >= graph.outputs().size());
		for (TensorInfo output : graph.outputs()) {
			assertEquals(found.get(output.name()), output);
		}
	}

	private static void one(String op, Attributes attributes, long[] shape) {
		many(op, attributes, 1, shape, b -> new Value[0]);
	}

	/** Makes constants in the builder that they are for. */
	private interface Further {
		Value[] of(GraphBuilder builder);
	}

	private static void many(String op, Attributes attributes, int outputs, long[] shape, Further further) {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, shape);
		Value[] rest = further.of(b);
		Value[] arguments = new Value[rest.length + 1];
		arguments[0] = x;
		System.arraycopy(rest, 0, arguments, 1, rest.length);
		int i = 0;
		for (Value y : b.ops(op, attributes, outputs, arguments)) {
			b.output("y" + i++, y);
		}
		same(b);
	}

	@Test
	void operatorsWithOneInput() {
		long[] shape = {2, 4, 6, 8};
		one("Softmax", Attributes.of("axis", 1), shape);
		one("ArgMax", Attributes.of("axis", -1), shape);
		one("ArgMin", Attributes.of("axis", 2).with("keepdims", 0), shape);
		one("DepthToSpace", Attributes.of("blocksize", 2), shape);
		one("SpaceToDepth", Attributes.of("blocksize", 2), shape);
		one("GlobalAveragePool", Attributes.NONE, shape);
		one("Flatten", Attributes.of("axis", -1), shape);
		one("Flatten", Attributes.of("axis", 0), shape);
		one("ReduceSum", Attributes.of("keepdims", 0), shape);
		one("LRN", Attributes.of("size", 3), shape);
		one("IsNaN", Attributes.NONE, shape);
		one("EyeLike", Attributes.NONE, new long[] {3, 4});
		one("LpPool", Attributes.ofInts("kernel_shape", 2, 3).withInts("strides", 2, 1), shape);
		many("MaxPool", Attributes.ofInts("kernel_shape", 2, 3).withInts("pads", 1, 1, 0, 1), 2, shape, b -> new Value[0]);
		many("DynamicQuantizeLinear", Attributes.NONE, 3, shape, b -> new Value[0]);
		many("Split", Attributes.of("axis", 3).with("num_outputs", 3), 3, shape, b -> new Value[0]);
	}

	@Test
	void operatorsWithConstants() {
		long[] shape = {2, 4, 6, 8};
		many("TopK", Attributes.of("axis", 1), 2, shape, b -> new Value[] {b.longs(3)});
		many("Tile", Attributes.NONE, 1, shape, b -> new Value[] {b.longs(1, 2, 1, 3)});
		many("Expand", Attributes.NONE, 1, new long[] {4, 1}, b -> new Value[] {b.longs(3, 1, 5)});
		many("Squeeze", Attributes.NONE, 1, new long[] {1, 3, 1}, b -> new Value[] {b.longs(-1)});
		many("Reshape", Attributes.NONE, 1, shape, b -> new Value[] {b.longs(0, -1, 6)});
		many("Resize", Attributes.of("mode", "linear"), 1, shape, b -> new Value[] {Value.NONE, b.constant(new float[] {1, 1, 1.7f, 0.6f}, 4)});
		many("GatherND", Attributes.of("batch_dims", 1), 1, shape, b -> new Value[] {b.constant(new long[] {1, 3}, 2, 1)});
		many("Gather", Attributes.of("axis", 2), 1, shape, b -> new Value[] {b.constant(new long[] {1, 3, 2}, 3, 1)});
		many("QuantizeLinear", Attributes.NONE, 1, shape, b -> new Value[] {b.scalar(0.1)});
		many("LayerNormalization", Attributes.of("axis", 2), 3, shape, b -> new Value[] {b.fill(ElementType.FLOAT, 1, 6, 8)});
		many("Conv", Attributes.of("auto_pad", "SAME_UPPER").withInts("strides", 2, 3), 1, shape,
				b -> new Value[] {b.fill(ElementType.FLOAT, 1, 3, 4, 3, 2)});
		many("ConvTranspose", Attributes.ofInts("strides", 2, 3).withInts("output_padding", 1, 0).withInts("pads", 1, 0, 0, 1), 1, shape,
				b -> new Value[] {b.fill(ElementType.FLOAT, 1, 4, 3, 3, 2)});
		many("Einsum", Attributes.of("equation", "abcd,ed->bae"), 1, shape, b -> new Value[] {b.fill(ElementType.FLOAT, 1, 5, 8)});
		many("MatMul", Attributes.NONE, 1, shape, b -> new Value[] {b.fill(ElementType.FLOAT, 1, 8)});
	}

	@Test
	void numbersAsRowsOfZerosWithAOne() {
		GraphBuilder b = new GraphBuilder();
		Value numbers = b.cast(b.input("x", ElementType.FLOAT, 2, 3), ElementType.INT64);
		b.output("y", b.op("OneHot", Attributes.of("axis", 1), numbers, b.scalar(ElementType.INT64, 5), b.constant(new float[] {0, 1}, 2)));
		same(b);
	}

	@Test
	void lengthsThatAreOpenStayOpen() {
		GraphBuilder b = new GraphBuilder();
		Value x = b.input("x", ElementType.FLOAT, -1, 3, 8, 8);
		Value y = b.op("Conv", Attributes.ofInts("strides", 2, 2), x, b.fill(ElementType.FLOAT, 1, 5, 3, 2, 2));
		assertEquals("Conv: FLOAT[-1, 5, 4, 4]", y.toString());
		assertEquals("Reshape: FLOAT[-1, 80]", b.reshape(y, -1, 80).toString());
		assertEquals("Add: FLOAT[-1, 5, 4, 4]", b.add(y, b.fill(ElementType.FLOAT, 1, 5, 1, 1)).toString());
	}
}
