// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.machineimagination.graph.GradientCheck.random;

import ai.onnxruntime.OrtException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.OnnxRuntime.Array;
import org.machineimagination.graph.OnnxRuntime.Session;
import org.machineimagination.graph.build.DoublingConvolution;
import org.machineimagination.graph.build.GraphBuilder;

class DoublingConvolutionTest {

	@Test
	void isWhatDoublingAndThenConvolvingIs() throws OrtException {
		float[] weight = floats(random(3, 2, 3, 3));
		var bias = new float[] {0.5f, -1, 2};
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, -1, 2, 4, 5);
		g.output("woven", DoublingConvolution.of(g, x, weight, bias));
		Attributes nearest = Attributes.of("mode", "nearest").with("coordinate_transformation_mode", "asymmetric").with("nearest_mode", "floor");
		Value doubled = g.op("Resize", nearest, x, Value.NONE, g.constant(new float[] {1, 1, 2, 2}, 4));
		g.output("plain", g.op("Conv", Attributes.ofInts("pads", 1, 1, 1, 1), doubled, g.constant(weight, 3, 2, 3, 3), g.constant(bias, 3)));
		try (var session = new Session(g.build())) {
			Map<String, Array> results = session.run(Map.of("x", random(2, 2, 4, 5)));
			assertArrayEquals(new long[] {2, 3, 8, 10}, results.get("woven").shape());
			assertArrayEquals(results.get("plain").data(), results.get("woven").data(), 1e-5);
		}
	}

	@Test
	void hasTheGradientThatDifferencesShow() {
		var g = new GraphBuilder();
		Value x = g.input("x", ElementType.FLOAT, 2, 2, 3, 4);
		Value y = DoublingConvolution.of(g, x, floats(random(3, 2, 3, 3)), new float[] {1, 2, 3});
		g.output("loss", g.reduceSum(g.sigmoid(y), false));
		NetworkCheck.check(g.build(), "loss", List.of("x"), Map.of());
	}

	private static float[] floats(Array array) {
		var floats = new float[array.data().length];
		for (int i = 0; i < floats.length; i++) {
			floats[i] = (float) array.data()[i];
		}
		return floats;
	}
}
