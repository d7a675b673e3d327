// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.Attributes;
import org.machineimagination.graph.ElementType;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.graph.Value;
import org.machineimagination.graph.build.GraphBuilder;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.SourceTree;

/** Exports in the shapes that they have in the wild, made of one small network, embed what that network embeds. */
class ClipOnnxImporterTest {

	private static final Path GOLDEN = SourceTree.GOLDEN.resolve("vit");
	private static final List<String> TEXTS = List.of("a red apple", "the old castle in the fog");

	@TempDir
	private Path folder;

	private final ClipOnnxImporter importer = new ClipOnnxImporter();
	private final OnnxRuntimeBackend backend = new OnnxRuntimeBackend();
	private Path original;
	private OnnxGraph image;
	private OnnxGraph text;

	@BeforeEach
	void makeOriginal() throws IOException {
		original = Files.createDirectories(folder.resolve("original"));
		var draft = new ModelDraft(original, "original", Engine.of(backend), new Cancellation());
		new ClipCheckpointImporter().write(GOLDEN, draft);
		draft.finish();
		image = OnnxFiles.read(original.resolve("image.onnx"));
		text = OnnxFiles.read(original.resolve("text.onnx"));
	}

	@Test
	void twoTowersInFoldersThatTakeOneAtATimeAndSmallIntegers() throws IOException {
		Path source = Files.createDirectories(folder.resolve("two"));
		var g = new GraphBuilder();
		Value ids = g.input("text", ElementType.INT32, 1, 16);
		g.output("text_embedding", g.inline(text, "t", Map.of("tokens", g.cast(ids, ElementType.INT64))).get("embedding"));
		write(g, source.resolve("textual/model.onnx"));
		var h = new GraphBuilder();
		h.output("embedding", h.inline(image, "i", Map.of("pixels", h.input("image", ElementType.FLOAT, 1, 3, 32, 32))).get("embedding"));
		write(h, source.resolve("visual/model.onnx"));
		write(h, source.resolve("visual/fp16/model.onnx"));
		Files.copy(original.resolve("tokenizer.json"), source.resolve("textual/tokenizer.json"));
		Files.writeString(source.resolve("visual/preprocess_cfg.json"), "{\"size\": [32, 32], \"mean\": [0.5, 0.5, 0.5], \"std\": [0.25, 0.25, 0.25]}");
		ModelDescription model = add(source);
		assertEquals("[0.5,0.5,0.5]", model.json().path("image").path("mean").toString());
		assertEmbedsAlike(model, false);
	}

	@Test
	void oneFileWithBothTowersMasksAndLogits() throws IOException {
		Path source = Files.createDirectories(folder.resolve("both"));
		var g = new GraphBuilder();
		Value ids = g.input("input_ids", ElementType.INT64, -1, 16);
		Value pixels = g.input("pixel_values", ElementType.FLOAT, -1, 3, 32, 32);
		Value mask = g.input("attention_mask", ElementType.INT64, -1, 16);
		Value texts = normalised(g, g.inline(text, "t", Map.of("tokens", g.op("Mul", ids, g.op("Min", mask, g.longs(1))))).get("embedding"));
		Value images = normalised(g, g.inline(image, "i", Map.of("pixels", pixels)).get("embedding"));
		g.output("logits_per_image", g.matMul(images, g.transpose(texts, 1, 0)));
		g.output("logits_per_text", g.matMul(texts, g.transpose(images, 1, 0)));
		g.output("text_embeds", texts);
		g.output("image_embeds", images);
		write(g, source.resolve("onnx/model.onnx"));
		Files.copy(original.resolve("tokenizer.json"), source.resolve("tokenizer.json"));
		Files.writeString(source.resolve("config.json"), "{\"model_type\": \"clip\"}");
		assertEmbedsAlike(add(source), true);
	}

	/** Both towers mix the batch into the other axes, as exports of one item that were simplified do. */
	@Test
	void towersWhoseBatchCannotBeFreedSeeOneAtATime() throws IOException {
		Path source = Files.createDirectories(folder.resolve("one"));
		var g = new GraphBuilder();
		Value ids = g.op("Transpose", Attributes.ofInts("perm", 1, 0), g.input("text", ElementType.INT32, 1, 16));
		Value tokens = g.reshape(g.cast(ids, ElementType.INT64), 1, 16);
		g.output("text_embedding", g.inline(text, "t", Map.of("tokens", tokens)).get("embedding"));
		write(g, source.resolve("text_model.onnx"));
		var h = new GraphBuilder();
		Value rows = h.op("Transpose", Attributes.ofInts("perm", 3, 2, 1, 0), h.input("pixel_values", ElementType.FLOAT, 1, 3, 32, 32));
		Value pixels = h.op("Transpose", Attributes.ofInts("perm", 3, 2, 1, 0), rows);
		h.output("image_embeds", h.inline(image, "i", Map.of("pixels", pixels)).get("embedding"));
		write(h, source.resolve("vision_model.onnx"));
		Files.copy(original.resolve("tokenizer.json"), source.resolve("tokenizer.json"));
		ModelDescription model = add(source);
		try (Perceptor perceptor = open(model)) {
			assertEquals(1, perceptor.batch());
		}
		assertEmbedsAlike(model, true);
	}

	/** Optimum leaves batch, channels, height and width open. */
	@Test
	void aTowerWithEveryAxisOpenHasTheSizeThatItsLayersFit() throws IOException {
		for (String beside : List.of("{\"crop_size\": 32}", "{\"crop_size\": {\"height\": 32, \"width\": 32}}", "{\"size\": {\"shortest_edge\": 32}}",
				"{\"size\": [32, 32]}", "{}")) {
			Path source = Files.createDirectories(Files.createTempDirectory(folder, "open").resolve("onnx"));
			var h = new GraphBuilder();
			Value pixels = h.input("pixel_values", ElementType.FLOAT, -1, -1, -1, -1);
			h.output("image_embeds", h.inline(image, "i", Map.of("pixels", pixels)).get("embedding"));
			write(h, source.resolve("vision_model.onnx"));
			Files.copy(original.resolve("text.onnx"), source.resolve("text_model.ONNX"));
			Files.copy(original.resolve("tokenizer.json"), source.resolve("tokenizer.json"));
			Files.writeString(source.resolve("preprocessor_config.json"), beside);
			ModelDescription model = add(source.getParent());
			assertEquals(32, model.json().path("image").path("size").asInt(), beside);
			assertEmbedsAlike(model, true);
		}
	}

	@Test
	void oneTowerAloneIsNamed() throws IOException {
		for (String name : List.of("vision_model.onnx", "visual/model.onnx", "clip_image_model_vitb32.onnx", "text_model.onnx", "textual/model.onnx")) {
			Path source = Files.createTempDirectory(folder, "alone");
			Files.createDirectories(source.resolve(name).getParent());
			Files.copy(original.resolve("text.onnx"), source.resolve(name));
			String sentence = assertThrows(ModelException.class, () -> importer.recognise(source)).getMessage();
			assertTrue(sentence.startsWith("The folder %s has one tower of a CLIP only: by its name %s looks at ".formatted(source, name)), sentence);
		}
	}

	@Test
	void aTowerForThreePicturesSeesOneThreeTimes() throws IOException {
		Path source = Files.createDirectories(folder.resolve("three"));
		var h = new GraphBuilder();
		h.output("image_embeds", h.inline(image, "i", Map.of("pixels", h.input("pixel_values", ElementType.FLOAT, 3, 3, 32, 32))).get("embedding"));
		write(h, source.resolve("vision_model.onnx"));
		Files.copy(original.resolve("text.onnx"), source.resolve("text_model.onnx"));
		Files.copy(original.resolve("tokenizer.json"), source.resolve("tokenizer.json"));
		assertEmbedsAlike(add(source), true);
	}

	@Test
	void towersWithoutATokenizerAreRefused() throws IOException {
		Path source = Files.createDirectories(folder.resolve("bare"));
		Files.copy(original.resolve("image.onnx"), source.resolve("clip_image_model_vitb32.onnx"));
		Files.copy(original.resolve("text.onnx"), source.resolve("clip_text_model_vitb32.onnx"));
		assertEquals("CLIP in ONNX: clip_image_model_vitb32.onnx, clip_text_model_vitb32.onnx", importer.recognise(source).orElseThrow());
		assertEquals(("There is no tokenizer in %s; put bpe_simple_vocab_16e6.txt.gz from OpenAI's CLIP repository there, or the tokenizer.json of the "
				+ "model's Hugging Face folder.")
				.formatted(source.toAbsolutePath()), assertThrows(ModelException.class, () -> add(source)).getMessage());
	}

	@Test
	void otherFoldersAreNot() {
		assertFalse(importer.recognise(GOLDEN).isPresent());
		assertFalse(importer.recognise(GOLDEN.resolveSibling("odd")).isPresent());
	}

	private static Value normalised(GraphBuilder g, Value x) {
		return g.div(x, g.reduce("ReduceL2", x, true, 1));
	}

	private static void write(GraphBuilder g, Path file) throws IOException {
		Files.createDirectories(file.getParent());
		OnnxFiles.write(g.build(), file);
	}

	private ModelDescription add(Path source) throws IOException {
		Path model = Files.createTempDirectory(folder, "model");
		var draft = new ModelDraft(model, "export", Engine.of(backend), new Cancellation());
		importer.write(source, draft);
		draft.finish();
		return ModelDescription.read(ModelFolder.of(model));
	}

	private void assertEmbedsAlike(ModelDescription model, boolean samePixels) throws IOException {
		try (Perceptor expected = open(ModelDescription.read(ModelFolder.of(original))); Perceptor found = open(model)) {
			float[][] embeddings = found.embed(TEXTS, new Cancellation());
			float[][] wanted = expected.embed(TEXTS, new Cancellation());
			for (int i = 0; i < wanted.length; i++) {
				assertArrayEquals(wanted[i], embeddings[i], 1e-5f);
			}
			assertEquals(32, found.inputSize());
			float[] seen = look(found);
			if (samePixels) {
				assertArrayEquals(look(expected), seen, 1e-5f);
			}
		}
	}

	private Perceptor open(ModelDescription model) {
		return new ClipFamily(List.of(), null).open(model, Engine.of(backend));
	}

	/** Embeddings of three pictures, of length 1; as many at once as the perceptor takes. */
	private float[] look(Perceptor perceptor) {
		int batch = Math.min(3, perceptor.batch());
		int each = 3 * 32 * 32;
		var all = new float[0];
		try (var program = backend.compile(perceptor.imageGraph(), CompileOptions.DEFAULT)) {
			for (int picture = 0; picture < 3; picture += batch) {
				var pixels = new float[batch * each];
				for (int i = 0; i < pixels.length; i++) {
					pixels[i] = (float) Math.sin(0.01 * (picture * each + i));
				}
				float[] part = program.run(Map.of("pixels", Tensor.of(pixels, batch, 3, 32, 32)), Set.of("embedding"), new Cancellation()).get("embedding")
						.floats();
				all = Arrays.copyOf(all, all.length + part.length);
				System.arraycopy(part, 0, all, all.length - part.length, part.length);
			}
		}
		return normalisedRows(all, all.length / 3);
	}

	private static float[] normalisedRows(float[] rows, int width) {
		for (int start = 0; start < rows.length; start += width) {
			double square = 0;
			for (int i = start; i < start + width; i++) {
				square += rows[i] * rows[i];
			}
			for (int i = start; i < start + width; i++) {
				rows[i] /= (float) Math.sqrt(square);
			}
		}
		return rows;
	}
}
