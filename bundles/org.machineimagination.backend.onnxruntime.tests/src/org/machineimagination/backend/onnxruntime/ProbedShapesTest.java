// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.BackendException;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.MemoryNeed;
import org.machineimagination.backend.ProbedShapes;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.plugin.Cancellation;

class ProbedShapesTest {

	private final ProbedShapes shapes = new ProbedShapes(Engine.of(Opened.backend()), new Cancellation());

	@Test
	void everyResultHasTheTypeAndShapeThatItHasWhenTheGraphRuns() {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, -1, 4, 6);
		g.output("truths", g.less(x, g.scalar(0)));
		g.output("places", g.op("ArgMax", Attributes.of("axis", 1), x));
		g.output("doubles", g.cast(g.reduceMean(x, true, 2), ElementType.DOUBLE));
		List<Value> pooled = g.ops("MaxPool", Attributes.ofInts("kernel_shape", 2), 2, x);
		g.output("largest", pooled.get(0));
		g.output("where", pooled.get(1));
		g.output("sums", g.reduceSum(g.transpose(x, 2, 0, 1), false, 0));
		OnnxGraph graph = g.build();
		Map<String, TensorInfo> found = shapes.infer(graph, Map.of("x", new long[] {3, 4, 6}));
		runs(graph, Map.of("x", Tensor.of(new float[72], 3, 4, 6)))
				.forEach((name, tensor) -> assertEquals(new TensorInfo(name, type(tensor), tensor.shape()), found.get(name)));
		assertEquals(3, found.get("x").shape()[0]);
	}

	@Test
	void shapesThatFollowFromIntegersAreFoundFromSamples() {
		var g = new GraphBuilder();
		Value size = g.input("size", ElementType.INT64, 2);
		g.output("y", g.op("Expand", g.input("x", ElementType.FLOAT, 1, 1), size));
		var sampled = new ProbedShapes(Engine.of(Opened.backend()), Map.of("size", Tensor.of(new long[] {5, 7}, 2)), new Cancellation());
		assertEquals(new TensorInfo("y", ElementType.FLOAT, new long[] {5, 7}), sampled.infer(g.build(), Map.of()).get("y"));
	}

	@Test
	void anInputWithoutAShapeIsNamed() {
		BackendException e = assertThrows(BackendException.class, () -> shapes.infer(Graphs.small(), Map.of()));
		assertTrue(e.getMessage().contains("'x: FLOAT[-1, 3]'"), e::getMessage);
	}

	@Test
	void theMemoryOfANetworkGrowsByItsActivations() {
		MemoryNeed need = MemoryNeed.of(Graphs::network, shapes);
		long image = 3 * 32 * 32 * Float.BYTES;
		long firstLayer = 16 * 16 * 16 * Float.BYTES;
		assertEquals(image + 2 * firstLayer, need.bytesPerCandidate());
	}

	private static Map<String, Tensor> runs(OnnxGraph graph, Map<String, Tensor> inputs) {
		try (Program program = Opened.compile(graph)) {
			return program.run(inputs, Set.copyOf(graph.outputs().stream().map(TensorInfo::name).toList()), new Cancellation());
		}
	}

	private static ElementType type(Tensor tensor) {
		return switch (tensor) {
			case Tensor.Floats floats -> ElementType.FLOAT;
			case Tensor.Doubles doubles -> ElementType.DOUBLE;
			case Tensor.Longs longs -> ElementType.INT64;
			case Tensor.Ints ints -> ElementType.INT32;
			case Tensor.Bools bools -> ElementType.BOOL;
		};
	}
}
