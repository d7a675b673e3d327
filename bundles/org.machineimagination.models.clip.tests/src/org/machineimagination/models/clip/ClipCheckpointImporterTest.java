// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.Differentiation;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.GraphBuilder;
import org.machineimagination.graph.OnnxFiles;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.ShapeOracle;
import org.machineimagination.graph.Value;
import org.machineimagination.imagination.ModelDescription;
import org.machineimagination.imagination.ModelDraft;
import org.machineimagination.imagination.ModelException;
import org.machineimagination.imagination.ModelFolder;
import org.machineimagination.imagination.Perceptor;
import org.machineimagination.models.biggan.BigGanDeepImporter;
import org.machineimagination.models.clip.internal.TextTokenizer;
import org.machineimagination.publish.Npz;
import org.machineimagination.publish.NumpyArray;

/** Held against PyTorch: {@code models/training/reference} has the other implementation and the script that wrote the checkpoints. */
class ClipCheckpointImporterTest {

	private static final Path GOLDEN = Path.of("../../models/training/reference/golden");
	private static final double TOLERANCE = 1e-3;
	private static final double COSINE = 0.9999;

	@TempDir
	private Path folder;

	private final ClipCheckpointImporter importer = new ClipCheckpointImporter();
	private final OnnxRuntimeBackend backend = new OnnxRuntimeBackend();

	@Test
	void everyKindOfSourceIsRecognised() {
		assertEquals("CLIP ViT-64 wide/8, 32 pixels", importer.recognise(GOLDEN.resolve("vit")).orElseThrow());
		assertEquals("CLIP ResNet, 64 pixels", importer.recognise(GOLDEN.resolve("resnet/RN.pt")).orElseThrow());
		assertEquals("CLIP ViT-32 wide/8, 24 pixels", importer.recognise(GOLDEN.resolve("hugging-face")).orElseThrow());
		assertFalse(importer.recognise(GOLDEN.resolve("biggan")).isPresent());
		assertFalse(importer.recognise(GOLDEN).isPresent());
	}

	@Test
	void aTransformerFromAScriptEmbedsAsPyTorchDoes() throws IOException {
		assertEmbedsAlike("vit");
	}

	@Test
	void aResidualNetworkFromAStateDictEmbedsAsPyTorchDoes() throws IOException {
		assertEmbedsAlike("resnet");
	}

	@Test
	void aHuggingFaceFolderWithHeadsAndGeluOfItsOwnEmbedsAsPyTorchDoes() throws IOException {
		assertEmbedsAlike("hugging-face");
	}

	@Test
	void bothFormsOfTheVocabularyCutTextsAsTheReferenceDoes() throws IOException {
		for (String source : List.of("vit", "hugging-face")) {
			Path model = Files.createDirectories(folder.resolve(source));
			write(source, model);
			try (var tokenizer = TextTokenizer.read(Files.readAllBytes(model.resolve("tokenizer.json")), source, 77)) {
				for (JsonNode line : new ObjectMapper().readTree(GOLDEN.resolve("vit/tokens.json").toFile())) {
					long[] expected = new ObjectMapper().convertValue(line.path("ids"), long[].class);
					assertArrayEquals(expected, tokenizer.encode(line.path("text").asText()).ids(), line.path("text").asText());
				}
			}
		}
	}

	@Test
	void theModelCanBeOpenedAndEmbedsTexts() throws IOException {
		write("vit", folder);
		try (Perceptor perceptor = new ClipFamily(List.of(), null).open(ModelDescription.read(ModelFolder.of(folder)), backend, CompileOptions.DEFAULT)) {
			assertEquals(32, perceptor.inputSize());
			assertEquals(100, perceptor.logitScale(), 1e-3);
			float[][] embeddings = perceptor.embed(List.of("a red apple", "the old castle"));
			assertEquals(32, embeddings[0].length);
			assertFalse(Arrays.equals(embeddings[0], embeddings[1]));
		}
	}

	@Test
	void weightsWithoutATokenizerAreRefusedWithWhatIsMissing() throws IOException {
		Path alone = Files.createDirectories(folder.resolve("alone"));
		Files.copy(GOLDEN.resolve("resnet/RN.pt"), alone.resolve("RN.pt"));
		assertEquals("There is no tokenizer in %s; put bpe_simple_vocab_16e6.txt.gz from OpenAI's CLIP repository there, or the tokenizer.json of the model's Hugging Face folder."
				.formatted(alone), assertThrows(ModelException.class, () -> importer.write(alone, draft(folder))).getMessage());
		assertFalse(Files.exists(folder.resolve("image.onnx")));
	}

	@Test
	void theGradientThroughBothNetworksPointsWherePyTorchsDoes() throws IOException {
		var expected = arrays(GOLDEN.resolve("gradient.npz"));
		Path generator = Files.createDirectories(folder.resolve("generator"));
		new BigGanDeepImporter().write(GOLDEN.resolve("biggan"), new ModelDraft(generator, "generator", backend, CompileOptions.DEFAULT));
		Path perceptor = Files.createDirectories(folder.resolve("perceptor"));
		write("vit", perceptor);
		OnnxGraph objective = objective(OnnxFiles.read(generator.resolve("graph.onnx")), OnnxFiles.read(perceptor.resolve("image.onnx")), expected);
		OnnxGraph graph = Differentiation.of(objective, "cosine", List.of("noise", "class"), Map.of(), ShapeOracle.NONE);
		var inputs = Map.of("noise", tensor(expected.get("noise")), "class", tensor(expected.get("class")), "truncation", tensor(expected.get("truncation")));
		try (var program = backend.compile(graph, CompileOptions.DEFAULT)) {
			Map<String, Tensor> found = program.run(inputs, Set.of("cosine", "gradient/noise", "gradient/class"), new Cancellation());
			assertSame(expected.get("cosine").values(), found.get("cosine").floats());
			for (String input : List.of("noise", "class")) {
				double cosine = cosine(expected.get("gradient_" + input).values(), found.get("gradient/" + input).floats());
				assertTrue(cosine >= COSINE, input + ": " + cosine);
			}
		}
	}

	/** The cosine of each picture's embedding to the target. */
	private static OnnxGraph objective(OnnxGraph generator, OnnxGraph perceptor, Map<String, NumpyArray> expected) {
		var g = new GraphBuilder();
		Value noise = g.input("noise", ElementType.FLOAT, 2, 8);
		Value mixture = g.input("class", ElementType.FLOAT, 2, 10);
		Value truncation = g.input("truncation", ElementType.FLOAT, 1);
		Value image = g.inline(generator, "generator", Map.of("noise", noise, "class", mixture, "truncation", truncation)).get("image");
		Value embedding = g.inline(perceptor, "perceptor", Map.of("pixels", image)).get("embedding");
		Value length = g.sqrt(g.reduceSum(g.mul(embedding, embedding), true, 1));
		Value target = g.constant(tensor(expected.get("target")).floats(), 32, 1);
		g.output("cosine", g.reshape(g.matMul(g.div(embedding, length), target), 2));
		return g.build();
	}

	private void assertEmbedsAlike(String source) throws IOException {
		write(source, folder);
		var expected = arrays(GOLDEN.resolve(source).resolve("expected.npz"));
		assertSame(expected.get("image").values(), run("image.onnx", "pixels", tensor(expected.get("pixels"))));
		NumpyArray tokens = expected.get("tokens");
		long[] ids = Arrays.stream(tokens.values()).mapToLong(id -> (long) id).toArray();
		assertSame(expected.get("text").values(), run("text.onnx", "tokens", Tensor.of(ids, shape(tokens))));
	}

	private float[] run(String file, String input, Tensor tensor) {
		try (var program = backend.compile(OnnxFiles.read(folder.resolve(file)), CompileOptions.DEFAULT)) {
			return program.run(Map.of(input, tensor), Set.of("embedding"), new Cancellation()).get("embedding").floats();
		}
	}

	private void write(String source, Path model) {
		ModelDraft draft = draft(model);
		importer.write(GOLDEN.resolve(source), draft);
		draft.finish();
	}

	private ModelDraft draft(Path model) {
		return new ModelDraft(model, "small", backend, CompileOptions.DEFAULT);
	}

	private static Map<String, NumpyArray> arrays(Path file) throws IOException {
		var arrays = new LinkedHashMap<String, NumpyArray>();
		Npz.read(Files.readAllBytes(file)).forEach(array -> arrays.put(array.name(), array));
		return arrays;
	}

	private static Tensor tensor(NumpyArray array) {
		var data = new float[array.values().length];
		for (int i = 0; i < data.length; i++) {
			data[i] = (float) array.values()[i];
		}
		return Tensor.of(data, shape(array));
	}

	private static long[] shape(NumpyArray array) {
		return Arrays.stream(array.shape()).asLongStream().toArray();
	}

	private static double cosine(double[] a, float[] b) {
		double product = 0;
		double first = 0;
		double second = 0;
		for (int i = 0; i < a.length; i++) {
			product += a[i] * b[i];
			first += a[i] * a[i];
			second += (double) b[i] * b[i];
		}
		return product / Math.sqrt(first * second);
	}

	private static void assertSame(double[] expected, float[] actual) {
		double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
		assertEquals(expected.length, actual.length);
		double difference = 0;
		for (int i = 0; i < expected.length; i++) {
			difference = Math.max(difference, Math.abs(expected[i] - actual[i]) / largest);
		}
		assertTrue(difference < TOLERANCE, "differs by " + difference);
	}
}
