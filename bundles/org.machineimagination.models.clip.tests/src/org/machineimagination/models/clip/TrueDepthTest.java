// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.models.biggan.BigGanDeepImporter;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.SourceTree;

/**
 * The larger networks: as deep and with pictures as large as the published ones, with few channels. Weights are made here by the rule of
 * {@code models/training/reference/true_depth.py}; what came out there has to come out here.
 */
class TrueDepthTest {

	private static final Path GOLDEN = SourceTree.GOLDEN;
	private static final ObjectMapper JSON = new ObjectMapper();
	private static final int STEP = 16;

	@TempDir
	private Path folder;

	private final OnnxRuntimeBackend backend = new OnnxRuntimeBackend();

	@ParameterizedTest
	@CsvSource({"ViT-B-16, 224, 'CLIP ViT-16 wide/16, 224 pixels'", "ViT-L-14, 224, 'CLIP ViT-16 wide/14, 224 pixels'",
			"RN101, 224, 'CLIP ResNet, 224 pixels'", "RN50x4, 288, 'CLIP ResNet, 288 pixels'"})
	void perceptorsOfThePublishedDepthsEmbedAsPyTorchDoes(String name, int size, String recognised) throws IOException {
		JsonNode network = network(name);
		Path source = write(network, "weights.safetensors");
		Files.copy(GOLDEN.resolve("vit/bpe_simple_vocab_16e6.txt.gz"), source.resolveSibling("bpe_simple_vocab_16e6.txt.gz"));
		var importer = new ClipCheckpointImporter();
		assertEquals(recognised, importer.recognise(source).orElseThrow());
		Path model = written(importer, source);
		assertAlike(network.path("image"), run(model.resolve("image.onnx"), "embedding", Map.of("pixels", input("pixels", 1, 3, size, size))));
		assertAlike(network.path("text"), run(model.resolve("text.onnx"), "embedding", Map.of("tokens", tokens())));
	}

	@ParameterizedTest
	@CsvSource({"256", "512"})
	void generatorsOfThePublishedDepthsDrawAsPyTorchDoes(int size) throws IOException {
		JsonNode network = network("biggan-deep-" + size);
		Path source = write(network, "model.safetensors").getParent();
		Files.write(source.resolve("config.json"), JSON.writeValueAsBytes(network.path("config")));
		var importer = new BigGanDeepImporter();
		assertEquals("BigGAN-deep, %1$d x %1$d pixels, 1000 classes".formatted(size), importer.recognise(source).orElseThrow());
		Path model = written(importer, source);
		float[] image = run(model.resolve("graph.onnx"), "image",
				Map.of("noise", input("noise", 1, 8), "class", softmax(input("class", 1, 1000).floats()), "truncation", Tensor.of(new float[] {0.5f}, 1)));
		assertAlike(network.path("image"), thinned(image, size));
	}

	private static JsonNode network(String name) throws IOException {
		try (var in = new GZIPInputStream(Files.newInputStream(GOLDEN.resolve("depth.json.gz")))) {
			return JSON.readTree(in).path(name);
		}
	}

	private Path write(JsonNode network, String name) throws IOException {
		var tensors = new LinkedHashMap<String, float[]>();
		var shapes = new LinkedHashMap<String, long[]>();
		for (var entry : network.path("shapes").properties()) {
			shapes.put(entry.getKey(), JSON.convertValue(entry.getValue(), long[].class));
			tensors.put(entry.getKey(), values(entry.getKey(), shapes.get(entry.getKey())));
		}
		Path file = Files.createDirectories(folder.resolve("source")).resolve(name);
		Parts.write(file, tensors, shapes);
		return file;
	}

	private Path written(ModelImporter importer, Path source) throws IOException {
		Path model = Files.createDirectories(folder.resolve("model"));
		importer.write(source, new ModelDraft(model, "deep", Engine.of(backend), new Cancellation()));
		return model;
	}

	private float[] run(Path file, String output, Map<String, Tensor> inputs) {
		try (var program = backend.compile(OnnxFiles.read(file), CompileOptions.DEFAULT)) {
			return program.run(inputs, Set.of(output), new Cancellation()).get(output).floats();
		}
	}

	private static void assertAlike(JsonNode expected, float[] found) {
		double[] values = JSON.convertValue(expected, double[].class);
		double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
		assertEquals(values.length, found.length);
		for (int i = 0; i < found.length; i++) {
			assertEquals(values[i], found[i], 1e-3 * largest);
		}
	}

	/** Every sixteenth pixel down and across. */
	private static float[] thinned(float[] image, int size) {
		int side = size / STEP;
		var thinned = new float[3 * side * side];
		for (int i = 0; i < thinned.length; i++) {
			thinned[i] = image[i / (side * side) * size * size + i / side % side * STEP * size + i % side * STEP];
		}
		return thinned;
	}

	private static Tensor tokens() {
		var ids = new long[77];
		ids[0] = 598;
		for (int i = 0; i < 20; i++) {
			ids[i + 1] = 7 * i % 500;
		}
		ids[21] = 599;
		return Tensor.of(ids, 1, ids.length);
	}

	private static Tensor softmax(float[] numbers) {
		var shares = new float[numbers.length];
		double sum = 0;
		for (float number : numbers) {
			sum += Math.exp(6 * number);
		}
		for (int i = 0; i < shares.length; i++) {
			shares[i] = (float) (Math.exp(6 * numbers[i]) / sum);
		}
		return Tensor.of(shares, 1, shares.length);
	}

	private static Tensor input(String name, long... shape) {
		double[] numbers = numbers(name, elements(shape));
		var values = new float[numbers.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) numbers[i];
		}
		return Tensor.of(values, shape);
	}

	private static int elements(long... shape) {
		return (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
	}

	/** Even in -1..1, as the reference mixes them. */
	private static double[] numbers(String name, int count) {
		var crc = new CRC32();
		crc.update(name.getBytes(StandardCharsets.UTF_8));
		var numbers = new double[count];
		for (int i = 0; i < count; i++) {
			long x = i * 2654435761L + crc.getValue() & 0xffffffffL;
			x = (x ^ x >>> 16) * 0x45d9f3bL & 0xffffffffL;
			x = (x ^ x >>> 16) * 0x45d9f3bL & 0xffffffffL;
			numbers[i] = (x ^ x >>> 16) / (double) (1L << 31) - 1;
		}
		return numbers;
	}

	/** A tensor by the reference's rule for its name and shape. */
	private static float[] values(String name, long[] shape) {
		double[] x = numbers(name, elements(shape));
		var values = new float[x.length];
		double each = Arrays.stream(shape).skip(1).reduce(1, (a, b) -> a * b);
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) value(name, x[i], x.length, shape.length, each);
		}
		return values;
	}

	private static double value(String name, double x, int count, int axes, double each) {
		if (name.endsWith("running_var") || name.endsWith("running_vars")) {
			return 1 + 0.3 * x;
		}
		if (name.endsWith("weight_u") || name.endsWith("weight_v")) {
			return (name.endsWith("u") ? 4 : 1) / Math.sqrt(count);
		}
		if (name.endsWith("weight_orig")) {
			return x + 0.35;
		}
		if (axes == 1) {
			return name.endsWith(".weight") ? (name.contains("bn3.") ? 0.3 : 1) + 0.1 * x : 0.1 * x;
		}
		return axes == 0 ? x : x * (name.contains("embedding") ? 0.5 : Math.sqrt(3 / each));
	}
}
