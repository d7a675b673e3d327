// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.graph.OnnxRuntime.Array;
import org.machineimagination.graph.OnnxRuntime.Session;
import org.machineimagination.graph.transform.Differentiation;

/** Compares the gradient of a whole network in single precision with central differences by the angle between them. */
final class NetworkCheck {

	private NetworkCheck() {
	}

	/** Wide enough that rounding does not matter, for networks that are smooth. */
	private static final double STEP = 4e-3;

	/** Feeds random numbers for the inputs that are not given; the output to differentiate holds one number. */
	static void check(OnnxGraph graph, String output, List<String> wanted, Map<String, Array> given) {
		check(graph, output, wanted, given, STEP);
	}

	/** With steps so small that few of a network's kinks lie within one. */
	static void check(OnnxGraph graph, String output, List<String> wanted, Map<String, Array> given, double step) {
		Map<String, Array> feed = new LinkedHashMap<>();
		graph.inputs().forEach(input -> feed.put(input.name(), given.getOrDefault(input.name(), GradientCheck.random(input.shape()))));
		OnnxGraph differentiated = Differentiation.of(graph, output, wanted, Map.of(), OnnxRuntime::shapes);
		try (Session forward = new Session(graph); Session backward = new Session(differentiated)) {
			Map<String, Array> results = backward.run(feed);
			assertEquals(loss(forward, feed, output), results.get(output).data()[0], 1e-4, "the differentiated graph's own output");
			for (String input : wanted) {
				double[] numeric = differences(forward, feed, input, output, step);
				double[] gradient = results.get(Differentiation.gradientOf(input)).data();
				double cosine = GradientCheck.cosine(numeric, gradient);
				assertTrue(cosine >= 0.9999, () -> "the gradient of " + input + " points elsewhere: cosine " + cosine);
				assertEquals(length(numeric), length(gradient), 0.02 * length(numeric), "length of the gradient of " + input);
			}
		} catch (OrtException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	private static double length(double[] vector) {
		return Math.sqrt(Arrays.stream(vector).map(x -> x * x).sum());
	}

	private static double loss(Session forward, Map<String, Array> feed, String output) throws OrtException {
		return forward.run(feed, Set.of(output)).get(output).data()[0];
	}

	private static double[] differences(Session forward, Map<String, Array> feed, String input, String output, double h)
			throws OrtException {
		Array at = feed.get(input);
		Map<String, Array> moved = new LinkedHashMap<>(feed);
		double[] differences = new double[at.data().length];
		for (int i = 0; i < differences.length; i++) {
			moved.put(input, at.with(i, at.data()[i] + h));
			double above = loss(forward, moved, output);
			moved.put(input, at.with(i, at.data()[i] - h));
			differences[i] = (above - loss(forward, moved, output)) / (2 * h);
		}
		return differences;
	}
}
