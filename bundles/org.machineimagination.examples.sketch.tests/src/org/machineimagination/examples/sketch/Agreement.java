// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.TensorInfo;
import org.machineimagination.plugin.Cancellation;

/** Runs a graph on both backends with the same random inputs and compares all outputs. */
final class Agreement {

	/** Length given to axes that a graph leaves free. */
	private static final int FREE_AXIS = 3;

	private Agreement() {
	}

	/** @param tolerance largest difference, relative to the largest number of an output */
	static void check(OnnxGraph graph, double tolerance) {
		Map<String, Tensor> inputs = randomInputs(graph, new Random(7));
		Map<String, Tensor> expected = run(new OnnxRuntimeBackend(), graph, inputs);
		Map<String, Tensor> actual = run(new JavaBackend(), graph, inputs);
		expected.forEach((name, tensor) -> compare(name, tensor, actual.get(name), tolerance));
	}

	static Map<String, Tensor> run(Backend backend, OnnxGraph graph, Map<String, Tensor> inputs) {
		Set<String> outputs = new HashSet<>();
		graph.outputs().forEach(output -> outputs.add(output.name()));
		try (Program program = backend.compile(graph, CompileOptions.DEFAULT)) {
			return program.run(inputs, outputs, new Cancellation());
		}
	}

	static Map<String, Tensor> randomInputs(OnnxGraph graph, Random random) {
		var inputs = new HashMap<String, Tensor>();
		for (TensorInfo input : graph.inputs()) {
			inputs.put(input.name(), random(input, random));
		}
		return inputs;
	}

	private static Tensor random(TensorInfo declared, Random random) {
		long[] shape = LongStream.of(declared.shape()).map(axis -> axis < 0 ? FREE_AXIS : axis).toArray();
		var input = new TensorInfo(declared.name(), declared.type(), shape);
		int elements = Math.toIntExact(Tensor.elements(shape));
		return switch (input.type()) {
			case DOUBLE -> new Tensor.Doubles(random.doubles(elements, -2, 2).toArray(), input.shape());
			case INT64 -> new Tensor.Longs(random.longs(elements, -9, 10).toArray(), input.shape());
			case INT32, INT8 -> new Tensor.Ints(random.ints(elements, -100, 100).toArray(), input.shape());
			case UINT8 -> new Tensor.Ints(random.ints(elements, 0, 256).toArray(), input.shape());
			case BOOL -> {
				var truths = new boolean[elements];
				for (int i = 0; i < elements; i++) {
					truths[i] = random.nextBoolean();
				}
				yield new Tensor.Bools(truths, input.shape());
			}
			default -> {
				var floats = new float[elements];
				for (int i = 0; i < elements; i++) {
					floats[i] = (float) random.nextGaussian();
				}
				yield new Tensor.Floats(floats, input.shape());
			}
		};
	}

	private static void compare(String name, Tensor expected, Tensor actual, double tolerance) {
		assertArrayEquals(expected.shape(), actual.shape(), () -> "shape of " + name);
		assertEquals(expected.getClass(), actual.getClass(), () -> "type of " + name);
		switch (expected) {
			case Tensor.Floats floats -> compare(name, floats.data(), actual.floats(), tolerance);
			case Tensor.Doubles doubles -> assertArrayEquals(doubles.data(), ((Tensor.Doubles) actual).data(), 1e-9, name);
			case Tensor.Longs longs -> assertArrayEquals(longs.data(), ((Tensor.Longs) actual).data(), name);
			case Tensor.Ints ints -> assertArrayEquals(ints.data(), ((Tensor.Ints) actual).data(), name);
			case Tensor.Bools bools -> assertArrayEquals(bools.data(), ((Tensor.Bools) actual).data(), name);
		}
	}

	private static void compare(String name, float[] expected, float[] actual, double tolerance) {
		double largest = 1e-3;
		for (float x : expected) {
			largest = Float.isFinite(x) ? Math.max(largest, Math.abs(x)) : largest;
		}
		for (int i = 0; i < expected.length; i++) {
			int index = i;
			boolean same = Float.compare(expected[i], actual[i]) == 0 || Math.abs(expected[i] - actual[i]) <= tolerance * largest;
			assertTrue(same, () -> name + "[" + index + "] is " + actual[index] + " where ONNX Runtime has " + expected[index]);
		}
	}
}
