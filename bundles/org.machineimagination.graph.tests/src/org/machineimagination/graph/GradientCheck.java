// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.machineimagination.graph.OnnxRuntime.Array;
import org.machineimagination.graph.OnnxRuntime.Session;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.transform.Differentiation;

/**
 * Compares gradients with central differences of the forward pass on the real runtime. Both run in double precision where the runtime
 * has the kernels, else in single precision with wider steps. The differentiated number is a sum of the outputs with random weights, so
 * that no element's gradient is like another's.
 */
final class GradientCheck {

	/** A network under test: makes a value of the inputs. */
	@FunctionalInterface
	interface Network {
		Value build(GraphBuilder builder, List<Value> inputs);
	}

	private final List<Array> inputs;
	private final Network network;
	private double step = 1e-2;
	private double tolerance = 3e-3;

	private GradientCheck(List<Array> inputs, Network network) {
		this.inputs = inputs;
		this.network = network;
	}

	/** Checks a network at the given inputs. */
	static void check(Network network, Array... inputs) {
		new GradientCheck(List.of(inputs), network).run();
	}

	/** Checks a network that is linear in each input: any step is exact, so only rounding is left. */
	static void checkLinear(Network network, Array... inputs) {
		GradientCheck check = new GradientCheck(List.of(inputs), network);
		check.step = 0.5;
		check.tolerance = 1e-4;
		check.run();
	}

	/** Random numbers between −1 and 1. */
	static Array random(long... shape) {
		return random(-1, 1, shape);
	}

	static Array random(double least, double most, long... shape) {
		long count = 1;
		long seed = 17;
		for (long axis : shape) {
			count *= axis;
			seed = seed * 31 + axis;
		}
		return Array.of(new Random(seed).doubles(count, least, most).toArray(), shape);
	}

	/** Numbers of which no two are near each other, so that no small step changes which is greatest; none is near zero. */
	static Array apart(long... shape) {
		Array array = random(shape);
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < array.data().length; i++) {
			order.add(i);
		}
		Collections.shuffle(order, new Random(5));
		for (int i = 0; i < array.data().length; i++) {
			array.data()[i] = (order.get(i) - order.size() / 2 + 0.5) * 0.1;
		}
		return array;
	}

	/** Unlike any input, because some functions' gradients vanish along their own input. */
	private static double[] weights(long... shape) {
		long count = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
		return new Random(4711).doubles(count, -1, 1).toArray();
	}

	private void run() {
		try {
			if (!runIn(ElementType.DOUBLE, 1e-5, 1e-6)) {
				assertTrue(runIn(ElementType.FLOAT, step, tolerance), "the runtime cannot run the graph");
			}
		} catch (OrtException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	private OnnxGraph graph(ElementType type) {
		GraphBuilder builder = new GraphBuilder();
		List<Value> values = new ArrayList<>();
		for (int i = 0; i < inputs.size(); i++) {
			values.add(builder.input("x" + i, type, inputs.get(i).shape()));
		}
		Value y = network.build(builder, values);
		double[] weights = weights(y.shape());
		builder.output("y", y);
		builder.output("loss", builder.reduceSum(builder.mul(y, builder.constant(type, weights, y.shape())), false));
		return builder.build();
	}

	/** Whether the runtime has the kernels for the type. */
	private boolean runIn(ElementType type, double h, double allowed) throws OrtException {
		OnnxGraph graph = graph(type);
		Map<String, Array> feed = new LinkedHashMap<>();
		for (int i = 0; i < inputs.size(); i++) {
			feed.put("x" + i, inputs.get(i));
		}
		OnnxGraph differentiated = Differentiation.of(graph, "loss", List.copyOf(feed.keySet()), Map.of(), OnnxRuntime::shapes);
		try (Session forward = new Session(graph); Session backward = new Session(differentiated)) {
			Map<String, Array> results = backward.run(feed);
			assertArrayEquals(graph.output("y").shape(), results.get("y").shape(), "inferred shape of the output");
			for (String input : feed.keySet()) {
				Array gradient = results.get(Differentiation.gradientOf(input));
				assertArrayEquals(feed.get(input).shape(), gradient.shape(), "shape of the gradient");
				compare(differences(forward, feed, input, h), gradient.data(), allowed, input);
			}
			return true;
		} catch (OrtException e) {
			if (type == ElementType.DOUBLE && e.getCode() == OrtException.OrtErrorCode.ORT_NOT_IMPLEMENTED) {
				return false;
			}
			throw e;
		}
	}

	private double[] differences(Session forward, Map<String, Array> feed, String input, double h) throws OrtException {
		Array at = feed.get(input);
		double[] differences = new double[at.data().length];
		Map<String, Array> moved = new LinkedHashMap<>(feed);
		for (int i = 0; i < differences.length; i++) {
			moved.put(input, at.with(i, at.data()[i] + h));
			double above = loss(forward, moved);
			moved.put(input, at.with(i, at.data()[i] - h));
			differences[i] = (above - loss(forward, moved)) / (2 * h);
		}
		return differences;
	}

	/** Summed up here, in double precision, from the outputs of whatever precision. */
	private double loss(Session forward, Map<String, Array> feed) throws OrtException {
		Array y = forward.run(feed, Set.of("y")).get("y");
		double[] weights = weights(y.shape());
		double loss = 0;
		for (int i = 0; i < weights.length; i++) {
			loss += weights[i] * y.data()[i];
		}
		return loss;
	}

	private static void compare(double[] expected, double[] actual, double allowed, String input) {
		double scale = 1e-3;
		for (double value : expected) {
			scale = Math.max(scale, Math.abs(value));
		}
		for (int i = 0; i < expected.length; i++) {
			assertEquals(expected[i], actual[i], allowed * scale, "gradient of " + input + " at " + i);
		}
	}

	/** Cosine of the angle between two gradients. */
	static double cosine(double[] a, double[] b) {
		double ab = 0;
		double aa = 0;
		double bb = 0;
		for (int i = 0; i < a.length; i++) {
			ab += a[i] * b[i];
			aa += a[i] * a[i];
			bb += b[i] * b[i];
		}
		return ab / Math.sqrt(aa * bb);
	}
}
