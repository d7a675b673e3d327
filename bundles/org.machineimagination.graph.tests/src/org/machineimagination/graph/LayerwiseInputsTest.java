// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.machineimagination.graph.OnnxRuntime.Array;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.LayerwiseInputs;

class LayerwiseInputsTest {

	private static final int CHANNELS = 2;

	@Test
	void layersThatTakeEqualInputsComputeWhatTheyDidTogether() {
		OnnxGraph graph = network(3);
		var layerwise = new LayerwiseInputs(graph, List.of("z", "y"));
		assertEquals(3, layerwise.count(), "gain and bias of a layer belong together");
		Map<String, Array> together = Map.of("z", GradientCheck.random(2, 3), "y", GradientCheck.random(2, 4));
		double[] expected = OnnxRuntime.run(graph, together).get("image").data();
		for (int groups = 1; groups <= 3; groups++) {
			OnnxGraph layered = layerwise.into(groups);
			assertEquals(2 * groups, layered.inputs().size());
			assertEquals(graph.initializers().size(), layered.initializers().size(), "weights are not copied");
			Map<String, Array> apart = apart(together, groups);
			assertArrayEquals(expected, OnnxRuntime.run(layered, apart).get("image").data(), 1e-6);
			for (String input : layered.inputs().stream().map(TensorInfo::name).toList()) {
				var changed = new HashMap<>(apart);
				changed.put(input, apart.get(input).with(0, 3));
				assertFalse(Arrays.equals(expected, OnnxRuntime.run(layered, changed).get("image").data()), input);
			}
		}
	}

	@Test
	void layersWithoutOneConditionAreRefused() {
		assertThrows(GraphException.class, () -> new LayerwiseInputs(network(1), List.of("z", "y")));
	}

	private static Map<String, Array> apart(Map<String, Array> together, int groups) {
		var apart = new HashMap<String, Array>();
		together.forEach((name, value) -> {
			for (int group = 1; group <= groups; group++) {
				apart.put(LayerwiseInputs.name(name, group), value);
			}
		});
		return apart;
	}

	/** A coarse picture of z, and layers with gain and bias from a condition made of z and y, each before a convolution. */
	private static OnnxGraph network(int layers) {
		var b = new GraphBuilder();
		Value z = b.input("z", ElementType.FLOAT, -1, 3);
		Value y = b.input("y", ElementType.FLOAT, -1, 4);
		Value condition = b.concat(1, z, b.matMul(y, weight(b, 4, 2)));
		Value image = b.reshape(b.matMul(z, weight(b, 3, CHANNELS * 16)), -1, CHANNELS, 4, 4);
		for (int layer = 0; layer < layers; layer++) {
			Value gain = b.unsqueeze(b.matMul(condition, weight(b, 5, CHANNELS)), 2, 3);
			Value bias = b.unsqueeze(b.op("Gemm", condition, weight(b, 5, CHANNELS)), 2, 3);
			Value modulated = b.tanh(b.add(b.mul(image, gain), bias));
			image = b.op("Conv", Attributes.NONE.withInts("pads", 1, 1, 1, 1), modulated, weight(b, CHANNELS, CHANNELS, 3, 3));
		}
		b.output("image", image);
		return b.build();
	}

	private static Value weight(GraphBuilder b, long... shape) {
		Array random = GradientCheck.random(shape);
		return b.constant(ElementType.FLOAT, random.data(), shape);
	}
}
