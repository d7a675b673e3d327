// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.ShapeOracle;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.graph.transform.Differentiation;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.NumpyFiles;
import org.machineimagination.testing.Vectors;

/** Holds what our graphs compute against the files that {@code models/training/reference/make_golden.py} wrote. */
final class PyTorch {

	private static final double TOLERANCE = 1e-3;
	private static final double COSINE = 0.9999;
	private static final int TRUNCATIONS = 5;

	private PyTorch() {
	}

	/** Pictures of a generator for each of the truncations. */
	static void assertDraws(Path reference, Path model, Backend backend) throws IOException {
		var expected = NumpyFiles.read(reference.resolve("expected.npz"));
		try (var program = backend.compile(OnnxFiles.read(model.resolve("graph.onnx")), CompileOptions.DEFAULT)) {
			for (int i = 0; i < TRUNCATIONS; i++) {
				float truncation = (float) expected.get("truncations").values()[i];
				Map<String, Tensor> inputs = Map.of("noise", NumpyFiles.tensor(expected.get("noise")), "class", NumpyFiles.tensor(expected.get("class")),
						"truncation", Tensor.of(new float[] {truncation}, 1));
				assertSame(expected.get("image_" + i).values(), program.run(inputs, Set.of("image"), new Cancellation()).get("image").floats(),
						reference + " at " + truncation);
			}
		}
	}

	/** Embeddings of pictures and of texts. */
	static void assertEmbeds(Path reference, Path model, Backend backend) throws IOException {
		var expected = NumpyFiles.read(reference.resolve("expected.npz"));
		assertSame(expected.get("image").values(), run(model.resolve("image.onnx"), "pixels", NumpyFiles.tensor(expected.get("pixels")), backend),
				reference + " image");
		NumpyArray tokens = expected.get("tokens");
		long[] ids = Arrays.stream(tokens.values()).mapToLong(id -> (long) id).toArray();
		assertSame(expected.get("text").values(), run(model.resolve("text.onnx"), "tokens", Tensor.of(ids, NumpyFiles.shape(tokens)), backend),
				reference + " text");
	}

	/** The gradient of the cosine of a generator's pictures to a direction, by noise and class. */
	static void assertGradient(Path reference, OnnxGraph generator, OnnxGraph perceptor, Backend backend) throws IOException {
		var expected = NumpyFiles.read(reference);
		OnnxGraph graph = Differentiation.of(objective(generator, perceptor, expected), "cosine", List.of("noise", "class"), Map.of(), ShapeOracle.NONE);
		var inputs = Map.of("noise", NumpyFiles.tensor(expected.get("noise")), "class", NumpyFiles.tensor(expected.get("class")), "truncation",
				NumpyFiles.tensor(expected.get("truncation")));
		try (var program = backend.compile(graph, CompileOptions.DEFAULT)) {
			Map<String, Tensor> found = program.run(inputs, Set.of("cosine", "gradient/noise", "gradient/class"), new Cancellation());
			assertSame(expected.get("cosine").values(), found.get("cosine").floats(), "cosine");
			for (String input : List.of("noise", "class")) {
				double cosine = Vectors.cosine(expected.get("gradient_" + input).values(), Vectors.doubles(found.get("gradient/" + input).floats()));
				assertTrue(cosine >= COSINE, input + ": " + cosine);
				System.out.println("gradient by " + input + ": cosine " + cosine);
			}
		}
	}

	private static OnnxGraph objective(OnnxGraph generator, OnnxGraph perceptor, Map<String, NumpyArray> expected) {
		var g = new GraphBuilder();
		Value noise = g.input("noise", ElementType.FLOAT, NumpyFiles.shape(expected.get("noise")));
		Value mixture = g.input("class", ElementType.FLOAT, NumpyFiles.shape(expected.get("class")));
		Value truncation = g.input("truncation", ElementType.FLOAT, 1);
		Value image = g.inline(generator, "generator", Map.of("noise", noise, "class", mixture, "truncation", truncation)).get("image");
		long side = perceptor.input("pixels").shape()[2];
		if (image.shape()[2] != side) {
			image = g.op("Resize", Attributes.of("mode", "linear"), image, Value.NONE, Value.NONE, g.longs(noise.shape()[0], 3, side, side));
		}
		Value embedding = g.inline(perceptor, "perceptor", Map.of("pixels", image)).get("embedding");
		Value length = g.sqrt(g.reduceSum(g.mul(embedding, embedding), true, 1));
		float[] target = NumpyFiles.tensor(expected.get("target")).floats();
		g.output("cosine", g.reshape(g.matMul(g.div(embedding, length), g.constant(target, target.length, 1)), noise.shape()[0]));
		return g.build();
	}

	private static float[] run(Path file, String input, Tensor tensor, Backend backend) {
		try (var program = backend.compile(OnnxFiles.read(file), CompileOptions.DEFAULT)) {
			return program.run(Map.of(input, tensor), Set.of("embedding"), new Cancellation()).get("embedding").floats();
		}
	}

	private static void assertSame(double[] expected, float[] actual, String what) {
		double difference = Vectors.difference(expected, actual);
		System.out.println(what + ": largest difference " + difference + " of the largest value");
		assertTrue(difference < TOLERANCE, what + " differs by " + difference);
	}
}
