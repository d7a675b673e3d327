// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.plugin.Cancellation;

class PlainNormalizationTest {

	private static final int ROWS = 4;
	private static final int WIDTH = 6;

	@Test
	void computesWhatTheDefinitionSays() {
		OnnxGraph graph = graph(new float[] {1, 2, 3, -1, 0.5f, 4}, new float[] {0, 1, 0, 2, 0, -1}, -1);
		assertEquals(0, count(PlainNormalization.of(graph), "LayerNormalization"));
		requireDefinition(graph, new float[] {1, 2, 3, -1, 0.5f, 4}, new float[] {0, 1, 0, 2, 0, -1});
	}

	@Test
	void gainsOfOneAndShiftsOfZeroCostNothing() {
		var ones = new float[] {1, 1, 1, 1, 1, 1};
		OnnxGraph graph = graph(ones, new float[WIDTH], -1);
		OnnxGraph plain = PlainNormalization.of(graph);
		assertEquals(List.of("ReduceMean", "Sub", "Mul", "ReduceMean", "Add", "Sqrt", "Reciprocal", "Mul"),
				plain.nodes().stream().map(node -> node.getOpType()).toList());
		requireDefinition(graph, ones, new float[WIDTH]);
	}

	@Test
	void normalisationsOverSeveralAxesStay() {
		OnnxGraph graph = graph(new float[WIDTH], new float[WIDTH], 1);
		assertEquals(1, count(PlainNormalization.of(graph), "LayerNormalization"));
	}

	@Test
	void graphsWithoutNormalisationAreTheSame() {
		var g = new GraphBuilder();
		g.output("y", g.neg(g.input("x", ElementType.FLOAT, 2)));
		OnnxGraph graph = g.build();
		assertSame(graph, PlainNormalization.of(graph));
	}

	private static OnnxGraph graph(float[] gain, float[] shift, int axis) {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, ROWS, WIDTH);
		List<Value> outputs = g.ops("LayerNormalization", Attributes.of("axis", axis).withFloat("epsilon", 1e-3), 3, x, g.constant(gain, WIDTH),
				g.constant(shift, WIDTH));
		g.output("y", outputs.get(0));
		g.output("mean", outputs.get(1));
		g.output("inverse", outputs.get(2));
		return g.build();
	}

	private static void requireDefinition(OnnxGraph graph, float[] gain, float[] shift) {
		var random = new Random(3);
		var x = new float[ROWS * WIDTH];
		var y = new float[x.length];
		var means = new float[ROWS];
		var inverses = new float[ROWS];
		for (int row = 0; row < ROWS; row++) {
			double mean = 0;
			for (int i = row * WIDTH; i < (row + 1) * WIDTH; i++) {
				x[i] = (float) (5 + random.nextGaussian());
				mean += x[i] / WIDTH;
			}
			double variance = 0;
			for (int i = row * WIDTH; i < (row + 1) * WIDTH; i++) {
				variance += (x[i] - mean) * (x[i] - mean) / WIDTH;
			}
			means[row] = (float) mean;
			inverses[row] = (float) (1 / Math.sqrt(variance + 1e-3));
			for (int i = row * WIDTH; i < (row + 1) * WIDTH; i++) {
				y[i] = (float) ((x[i] - mean) * inverses[row] * gain[i % WIDTH] + shift[i % WIDTH]);
			}
		}
		try (Program program = new OnnxRuntimeBackend().compile(graph, CompileOptions.DEFAULT)) {
			Map<String, Tensor> results = program.run(Map.of("x", Tensor.of(x, ROWS, WIDTH)), Set.of("y", "mean", "inverse"), new Cancellation());
			assertArrayEquals(y, results.get("y").floats(), 1e-5f);
			assertArrayEquals(means, results.get("mean").floats(), 1e-5f);
			assertArrayEquals(inverses, results.get("inverse").floats(), 1e-5f);
		}
	}

	private static long count(OnnxGraph graph, String op) {
		return graph.nodes().stream().filter(node -> node.getOpType().equals(op)).count();
	}
}
