// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.OnnxFiles;
import org.machineimagination.imagination.ModelDescription;
import org.machineimagination.imagination.ModelDraft;
import org.machineimagination.imagination.ModelException;
import org.machineimagination.imagination.ModelFolder;
import org.machineimagination.imagination.Perceptor;
import org.machineimagination.models.biggan.BigGanDeepImporter;
import org.machineimagination.models.clip.internal.TextTokenizer;

/** Held against PyTorch: {@code models/training/reference} has the other implementation and the script that wrote the checkpoints. */
class ClipCheckpointImporterTest {

	private static final Path GOLDEN = Path.of("../../models/training/reference/golden");

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
		Path generator = Files.createDirectories(folder.resolve("generator"));
		new BigGanDeepImporter().write(GOLDEN.resolve("biggan"), new ModelDraft(generator, "generator", backend, CompileOptions.DEFAULT));
		Path perceptor = Files.createDirectories(folder.resolve("perceptor"));
		write("vit", perceptor);
		PyTorch.assertGradient(GOLDEN.resolve("gradient.npz"), OnnxFiles.read(generator.resolve("graph.onnx")), OnnxFiles.read(perceptor.resolve("image.onnx")), backend);
	}

	private void assertEmbedsAlike(String source) throws IOException {
		write(source, folder);
		PyTorch.assertEmbeds(GOLDEN.resolve(source), folder, backend);
	}

	private void write(String source, Path model) {
		ModelDraft draft = draft(model);
		importer.write(GOLDEN.resolve(source), draft);
		draft.finish();
	}

	private ModelDraft draft(Path model) {
		return new ModelDraft(model, "small", backend, CompileOptions.DEFAULT);
	}
}
