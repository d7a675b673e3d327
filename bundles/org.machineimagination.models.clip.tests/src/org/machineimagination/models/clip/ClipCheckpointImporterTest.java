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
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.models.biggan.BigGanDeepImporter;
import org.machineimagination.models.clip.internal.TextTokenizer;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.SourceTree;

/** Held against PyTorch: {@code models/training/reference} has the other implementation and the script that wrote the checkpoints. */
class ClipCheckpointImporterTest {

	private static final Path GOLDEN = SourceTree.GOLDEN;

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
		assertEquals(
				"The folder %s has several files of weights; add one of them: training.pt, types-legacy.bin, types.bin, types.safetensors.".formatted(GOLDEN),
				assertThrows(ModelException.class, () -> importer.recognise(GOLDEN)).getMessage());
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
	void openClipsWithHeadsWidthsAndATextTowerOfItsOwnEmbedsAsPyTorchDoes() throws IOException {
		assertEmbedsAlike("open-clip");
		assertEquals("[0.5,0.4,0.3]", new ObjectMapper().readTree(folder.resolve("model.json").toFile()).path("image").path("mean").toString());
	}

	@Test
	void weightsInSeveralFilesEmbedAsPyTorchDoes() throws IOException {
		Path source = Files.createDirectories(folder.resolve("parts"));
		for (String name : List.of("config.json", "vocab.json", "merges.txt")) {
			Files.copy(GOLDEN.resolve("hugging-face").resolve(name), source.resolve(name));
		}
		Parts.write(GOLDEN.resolve("hugging-face/model.safetensors"), source, 3);
		Path model = Files.createDirectories(folder.resolve("model"));
		importer.write(source, draft(model));
		PyTorch.assertEmbeds(GOLDEN.resolve("hugging-face"), model, backend);
		Path one = source.resolve("model-00002-of-00003.safetensors");
		assertEquals("The file %s is one of several; add the folder with all of them and their index.".formatted(one),
				assertThrows(ModelException.class, () -> importer.recognise(one)).getMessage());
	}

	@Test
	void relativesThatAreMadeInAnotherWayAreRefusedByName() throws IOException {
		assertOther("SigLIP", "logit_bias", "vision_model.head.probe", "text_model.head.weight");
		assertOther("a network whose image tower is of the library timm", "visual.trunk.norm.weight", "text.token_embedding.weight", "logit_bias");
		assertOther("CoCa", "text_decoder.ln_final.weight");
		Files.writeString(folder.resolve("config.json"), "{\"model_type\": \"siglip\"}");
		assertOther("a network of the type 'siglip'", "vision_model.head.probe", "text_model.head.weight");
	}

	@Test
	void openClipsOwnConfigurationSaysWhatIsMadeInAnotherWay() throws IOException {
		Path file = Files.copy(GOLDEN.resolve("open-clip/open_clip_pytorch_model.bin"), folder.resolve("open_clip_pytorch_model.bin"));
		for (var config : Map.of("\"vision_cfg\": {\"timm_model_name\": \"vit_base_patch16_siglip_224\"}",
				"a network whose image tower is vit_base_patch16_siglip_224 of the library timm",
				"\"text_cfg\": {\"hf_model_name\": \"roberta-base\"}", "a network whose text tower is roberta-base of Hugging Face",
				"\"vision_cfg\": {\"pool_type\": \"avg\"}", "a network whose image tower has the pool_type 'avg'",
				"\"text_cfg\": {\"no_causal_mask\": true}", "a network whose text tower has 'no_causal_mask'",
				"\"multimodal_cfg\": {\"width\": 512}", "CoCa").entrySet()) {
			Files.writeString(folder.resolve("open_clip_config.json"), "{\"model_cfg\": {" + config.getKey() + "}}");
			assertEquals(other(file, config.getValue()), assertThrows(ModelException.class, () -> importer.recognise(file)).getMessage());
		}
	}

	private void assertOther(String kind, String... tensors) throws IOException {
		Path file = folder.resolve("weights.safetensors");
		Parts.write(file, Arrays.stream(tensors).collect(Collectors.toMap(name -> name, name -> new float[] {1})), Map.of());
		assertEquals(other(file, kind), assertThrows(ModelException.class, () -> importer.recognise(file)).getMessage());
	}

	private static String other(Path file, String kind) {
		return "The file %s is of %s, which is made in another way than CLIP; only CLIP's own layout is read. An export of it to ONNX can be added."
				.formatted(file, kind);
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
		try (Perceptor perceptor = new ClipFamily(List.of(), null).open(ModelDescription.read(ModelFolder.of(folder)), Engine.of(backend))) {
			assertEquals(32, perceptor.inputSize());
			assertEquals(100, perceptor.logitScale(), 1e-3);
			float[][] embeddings = perceptor.embed(List.of("a red apple", "the old castle"), new Cancellation());
			assertEquals(32, embeddings[0].length);
			assertFalse(Arrays.equals(embeddings[0], embeddings[1]));
		}
	}

	@Test
	void weightsWithoutATokenizerAreRefusedWithWhatIsMissing() throws IOException {
		Path alone = Files.createDirectories(folder.resolve("alone"));
		Files.copy(GOLDEN.resolve("resnet/RN.pt"), alone.resolve("RN.pt"));
		assertEquals(("There is no tokenizer in %s; put bpe_simple_vocab_16e6.txt.gz from OpenAI's CLIP repository there, or the tokenizer.json of the "
				+ "model's Hugging Face folder.")
				.formatted(alone), assertThrows(ModelException.class, () -> importer.write(alone, draft(folder))).getMessage());
		assertFalse(Files.exists(folder.resolve("image.onnx")));
	}

	@Test
	void theGradientThroughBothNetworksPointsWherePyTorchsDoes() throws IOException {
		Path generator = Files.createDirectories(folder.resolve("generator"));
		new BigGanDeepImporter().write(GOLDEN.resolve("biggan"), new ModelDraft(generator, "generator", Engine.of(backend), new Cancellation()));
		Path perceptor = Files.createDirectories(folder.resolve("perceptor"));
		write("vit", perceptor);
		PyTorch.assertGradient(GOLDEN.resolve("gradient.npz"), OnnxFiles.read(generator.resolve("graph.onnx")),
				OnnxFiles.read(perceptor.resolve("image.onnx")), backend);
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
		return new ModelDraft(model, "small", Engine.of(backend), new Cancellation());
	}
}
