// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.models.clip.NaiveClip.Made;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.NumpyFiles;
import org.machineimagination.testing.SourceTree;
import org.machineimagination.testing.TorchFiles;
import org.machineimagination.testing.TorchFiles.Floats;
import org.machineimagination.testing.Vectors;

/** What the weights do not say of themselves is what the libraries take it to be, or said, or told; never guessed in silence. */
class GuessedShapesTest {

	private static final Path VOCABULARY = SourceTree.GOLDEN.resolve("vit/bpe_simple_vocab_16e6.txt.gz");
	private static final double USUAL = 1e-5;
	private static final double TOLERANCE = 1e-3;

	@TempDir
	private Path folder;

	private final ClipCheckpointImporter importer = new ClipCheckpointImporter();
	private final OnnxRuntimeBackend backend = new OnnxRuntimeBackend();
	private List<String> notes = List.of();

	@Test
	void headsThatHuggingFacesConfigurationLeavesOutAreTheLibrarysTwelveAndEight() throws IOException {
		Path source = SourceTree.ROOT.resolve("bundles/org.machineimagination.models.clip.tests/files/heads");
		Path model = write(source, "");
		Tensor pixels = NumpyFiles.tensor(NumpyFiles.read(source.resolve("pixels.npz")).get("pixels"));
		float[] found = run(model.resolve("image.onnx"), "pixels", pixels);
		assertEquals("0.6302 0.0713 0.8179", "%.4f %.4f %.4f".formatted(found[0], found[1], found[2]));
	}

	@Test
	void whatHuggingFacesConfigurationSaysOfEachTowerIsKept() throws IOException {
		assertHuggingFace("{}", "{}", new Made(12, true, USUAL), new Made(8, true, USUAL));
		assertHuggingFace("{\"num_attention_heads\": 6}", "{\"num_attention_heads\": 4}", new Made(6, true, USUAL), new Made(4, true, USUAL));
		assertHuggingFace("{\"num_attention_heads\": null, \"hidden_act\": \"gelu\"}", "{}", new Made(12, false, USUAL), new Made(8, true, USUAL));
		assertHuggingFace("{\"layer_norm_eps\": 0.01}", "{\"hidden_act\": \"gelu\", \"layer_norm_eps\": 0.1}", new Made(12, true, 0.01),
				new Made(8, false, 0.1));
		assertHuggingFace("null", "null", new Made(12, true, USUAL), new Made(8, true, USUAL));
		assertHuggingFace("{\"num_attention_heads\": 3}, \"vision_config_dict\": {\"num_attention_heads\": 2}, \"text_config_dict\": null", "{}",
				new Made(2, true, USUAL), new Made(8, true, USUAL));
	}

	@Test
	void whatHuggingFacesConfigurationSaysWronglyIsToldByItsName() throws IOException {
		Path source = huggingFace(new NaiveClip(48, 32, 4, 2, 12), "{\"num_attention_heads\": 5}", "{}");
		assertEquals("The network would have 5 heads, which do not divide its width of 48; fetch the configuration that belongs to the weights.",
				refused(source, ""));
		source = huggingFace(new NaiveClip(48, 32, 4, 2, 12), "{\"num_hidden_layers\": 2}", "{\"num_hidden_layers\": 1}");
		assertEquals("The configuration beside %s says 1 layers of a tower that has 2; fetch the one that belongs to the weights."
				.formatted(source.resolve("pytorch_model.bin")), refused(source, ""));
		for (var config : Map.of("{\"num_attention_heads\": \"many\"}", "\"many\" of vision_config.num_attention_heads; it must be a whole number above 0",
				"{\"num_attention_heads\": 0}", "0 of vision_config.num_attention_heads; it must be a whole number above 0",
				"{\"hidden_act\": \"relu\"}", "\"relu\" of vision_config.hidden_act; known are quick_gelu and gelu",
				"{\"layer_norm_eps\": \"x\"}", "\"x\" of vision_config.layer_norm_eps; it must be a number from 0 to 1").entrySet()) {
			source = huggingFace(new NaiveClip(48, 32, 4, 2, 12), config.getKey(), "{}");
			assertEquals("The config.json beside %s says %s.".formatted(source.resolve("pytorch_model.bin"), config.getValue()), refused(source, ""));
		}
	}

	@Test
	void aCheckpointOfOpenClipsTrainingHasGeluItself() throws IOException {
		var clip = new NaiveClip(64, 64, 8, 2, 12);
		Path source = checkpoint("epoch_32.pt", Map.of("epoch", 3, "name", "run", "state_dict", clip.prefixed("module.")));
		assertEmbeds(clip, write(source, ""), new Made(1, false, USUAL), new Made(1, false, USUAL));
		assertEquals(List.of("The file is of OpenCLIP's training and does not say how the network is made; assumed are GELU itself and a head for every 64 "
				+ "channels, OpenCLIP's usual ones. If it was trained with the quick approximation, say so with --architecture, for example "
				+ "ViT-B-32-quickgelu."), notes);
	}

	@Test
	void bareWeightsAreTakenForOpenAisAndThatIsTold() throws IOException {
		var clip = new NaiveClip(128, 64, 8, 2, 12);
		assertEmbeds(clip, write(checkpoint("model.pt", clip.weights), ""), new Made(2, true, USUAL), new Made(1, true, USUAL));
		assertEquals(List.of("Nothing says how the network is made; assumed are the quick approximation of GELU and a head for every 64 channels, as in "
				+ "OpenAI's networks. If it is one of OpenCLIP's, say so with --architecture, for example ViT-B-32."), notes);
	}

	@Test
	void aTowerAsWideAsThatOfHHasItsHeads() throws IOException {
		assertWide(1280, 16, "ViT-H-14");
	}

	@Test
	@EnabledIfEnvironmentVariable(named = FullSizeTest.FOLDER, matches = ".+", disabledReason = "./verify --full does this")
	void towersWiderThanThatHaveTheirHeads() throws IOException {
		assertWide(1408, 16, "ViT-g-14");
		assertWide(1664, 16, "ViT-bigG-14");
	}

	private void assertWide(int width, int heads, String name) throws IOException {
		var clip = new NaiveClip(width, 64, 2, 1, 8);
		assertEmbeds(clip, write(checkpoint("model.pt", clip.weights), ""), new Made(heads, false, USUAL), new Made(1, false, USUAL));
		assertEquals(List.of("Nothing says how the network is made; assumed is OpenCLIP's %1$s, with %2$d heads and GELU itself. If it is another, say so with "
				.formatted(name, heads) + "--architecture, for example %s-quickgelu.".formatted(name)), notes);
	}

	@Test
	void anArchitectureThatIsSaidIsTaken() throws IOException {
		var clip = new NaiveClip(384, 256, 32, 1, 8);
		Path source = checkpoint("open_clip_pytorch_model.bin", clip.weights);
		assertEmbeds(clip, write(source, "ViT-S-32-alt"), new Made(6, false, USUAL), new Made(4, false, USUAL));
		assertEquals(List.of(), notes);
		assertEmbeds(clip, write(source, "ViT-S-32-alt-quickgelu"), new Made(6, true, USUAL), new Made(4, true, USUAL));
		assertEquals(
				("The weights %s are not of ViT-H-14: their towers are 384 and 256 channels wide with patches of 32 pixels, its 1280 and 1024 with patches "
						+ "of 14 pixels. Of that size are ViT-S-32-alt, ViT-S-32-alt-quickgelu.").formatted(source.resolve("open_clip_pytorch_model.bin")),
				refused(source, "ViT-H-14"));
		assertEquals(("There is no open_clip_config.json beside %s, which says how the network is made; fetch the whole folder, or say it with --architecture, "
				+ "for example ViT-B-32.").formatted(source.resolve("open_clip_pytorch_model.bin")), refused(source, ""));
		Path told = huggingFace(new NaiveClip(48, 32, 4, 2, 12), "{}", "{}");
		assertTrue(refused(told, "ViT-B-32").endsWith("leave --architecture out, or take the file elsewhere."));
	}

	@Test
	void whatStandsBeforeTheNamesDoesNotMatter() throws IOException {
		var clip = new NaiveClip(64, 64, 8, 1, 8);
		for (String prefix : List.of("module.", "model.", "_orig_mod.", "module.model.", "clip_model.")) {
			assertEmbeds(clip, write(checkpoint("last.ckpt", Map.of("state_dict", clip.prefixed(prefix), "global_step", 3)), ""), new Made(1, true, USUAL),
					new Made(1, true, USUAL));
		}
		Path source = huggingFace(clip, "{\"num_attention_heads\": 2}", "{\"num_attention_heads\": 2}");
		var renamed = new LinkedHashMap<String, Object>();
		clip.huggingFace().forEach((name, tensor) -> renamed.put("model." + name, tensor));
		TorchFiles.write(source.resolve("pytorch_model.bin"), renamed);
		assertEmbeds(clip, write(source, ""), new Made(2, true, USUAL), new Made(2, true, USUAL));
	}

	@Test
	void aScaleWithAnAxisOrTwoIsOneNumber() throws IOException {
		for (long[] shape : new long[][] {{}, {1}, {1, 1}}) {
			var clip = new NaiveClip(64, 64, 8, 1, 8);
			clip.weights.put("logit_scale", new Floats(new float[] {2}, shape));
			Path model = write(checkpoint("model.pt", clip.weights), "");
			assertTrue(Files.readString(model.resolve("model.json")).contains("\"logitScale\" : 7.389"));
		}
		var clip = new NaiveClip(64, 64, 8, 1, 8);
		clip.weights.put("logit_scale", new Floats(new float[] {2, 3}, 2));
		assertEquals("The network's logit_scale is 2 numbers instead of one.", refused(checkpoint("model.pt", clip.weights), ""));
	}

	@Test
	void longClipsPositionsHaveTheirPlace() throws IOException {
		var clip = new NaiveClip(64, 64, 8, 1, 30).put("positional_embedding_res", 0.3, 30, 64);
		Path source = checkpoint("longclip.pt", clip.weights);
		assertEquals("CLIP ViT-64 wide/8, 8 pixels, with Long-CLIP's positions", importer.recognise(source).orElseThrow());
		assertEmbeds(clip, write(source, ""), new Made(1, true, USUAL), new Made(1, true, USUAL));
		assertTrue(notes.contains("The weights are Long-CLIP's: positions are those of 'positional_embedding' up to the 20th token, and of "
				+ "'positional_embedding_res' beyond."), notes.toString());
	}

	@Test
	void tensorsWithoutAPlaceAreToldOf() throws IOException {
		String end = " So it does not compute what the network does that they are of.";
		assertUnplaced("2 of the tensors have no place in CLIP and are left out, such as 'visual.transformer.resblocks.0.attn.lora_A', "
				+ "'visual.transformer.resblocks.0.attn.lora_B': low-rank layers (LoRA), which have to be merged into the weights first." + end,
				"visual.transformer.resblocks.0.attn.lora_A", "visual.transformer.resblocks.0.attn.lora_B");
		assertUnplaced("1 of the tensors have no place in CLIP and are left out, such as 'visual.adapter.fc.0.weight': layers of an adapter." + end,
				"visual.adapter.fc.0.weight");
		assertUnplaced("1 of the tensors have no place in CLIP and are left out, such as 'prompt_learner.ctx': learned prompts." + end, "prompt_learner.ctx");
		assertUnplaced("1 of the tensors have no place in CLIP and are left out, such as 'visual.transformer.resblocks.1.attn.ln.weight'." + end,
				"visual.transformer.resblocks.1.attn.ln.weight");
		assertUnplaced("1 of the tensors have no place in CLIP and are left out, such as 'transformer.resblocks.7.mlp.c_fc.weight'." + end,
				"transformer.resblocks.7.mlp.c_fc.weight");
		assertUnplaced("", "context_length", "input_resolution", "vocab_size", "logit_bias", "attn_mask");
	}

	private void assertUnplaced(String note, String... names) throws IOException {
		var tensors = new LinkedHashMap<String, Object>(new NaiveClip(64, 64, 8, 1, 8).weights);
		Arrays.stream(names).forEach(name -> tensors.put(name, new Floats(new float[] {1}, 1)));
		write(checkpoint("model.pt", tensors), "");
		assertEquals(note.isEmpty() ? 1 : 2, notes.size());
		assertTrue(note.isEmpty() || notes.contains(note), () -> notes.toString());
	}

	@Test
	void whatLiesBesideTheNetworkIsToldOf() throws IOException {
		var clip = new NaiveClip(64, 64, 8, 1, 8);
		var tensors = new LinkedHashMap<>(clip.prefixed("model."));
		tensors.put("classifier.weight", new Floats(new float[] {1}, 1));
		write(checkpoint("model.pt", tensors), "");
		assertTrue(notes.contains("Outside of 'model.' lie 1 other tensors, such as 'classifier.weight', which are left out."));
		write(checkpoint("model.pt", Map.of("net", clip.weights, "ema", clip.weights)), "");
		assertTrue(notes.contains("There are 2 networks in the file; taken is the one under 'net.', and not that under 'ema.'."));
	}

	@Test
	void relativesWithClipsTensorsAreRefusedByName() throws IOException {
		for (var telling : Map.of("visual.attn_pool.query", "CoCa", "text_decoder.ln_final.weight", "CoCa", "text.cls_emb", "CoCa",
				"visual.transformer.resblocks.0.ls_1.gamma", "a network whose image tower scales its layers", "bert.embeddings.word_embeddings.weight",
				"Chinese-CLIP").entrySet()) {
			var tensors = new HashMap<String, Object>(new NaiveClip(64, 64, 8, 1, 8).weights);
			tensors.put(telling.getKey(), new Floats(new float[] {1}, 1));
			Path source = checkpoint("model.pt", tensors);
			assertEquals(("The file %s is of %s, which is made in another way than CLIP; only CLIP's own layout is read. An export of it to ONNX can be added.")
					.formatted(source.resolve("model.pt"), telling.getValue()),
					assertThrows(ModelException.class, () -> importer.recognise(source)).getMessage());
		}
	}

	@Test
	void aPartOfClipIsToldByWhatItIs() throws IOException {
		assertPart("The file %s has the image tower of a CLIP alone; a perceptor needs both towers with their projections.", "visual.conv1.weight");
		assertPart("The file %s has the text tower of a CLIP alone; a perceptor needs both towers with their projections.",
				"text_model.embeddings.token_embedding.weight", "text_model.final_layer_norm.weight");
		assertPart("The file %s has the towers of a CLIP without their projections; a perceptor needs both towers with their projections.",
				"visual.conv1.weight", "token_embedding.weight", "ln_final.weight");
		assertPart("The file %s has low-rank layers (LoRA) alone, without the network they change; merge them into it and add the result.",
				"base_model.model.text_model.encoder.layers.0.self_attn.q_proj.lora_A.weight");
	}

	private void assertPart(String sentence, String... names) throws IOException {
		var tensors = new HashMap<String, Object>();
		Arrays.stream(names).forEach(name -> tensors.put(name, new Floats(new float[] {1}, 1)));
		Path source = checkpoint("part.pt", tensors);
		assertEquals(sentence.formatted(source.resolve("part.pt")), assertThrows(ModelException.class, () -> importer.recognise(source)).getMessage());
	}

	@Test
	void foldersSayWhatIsWrongWithTheirWeights() throws IOException {
		Path pointer = source();
		Files.writeString(pointer.resolve("pytorch_model.bin"), "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 3\n");
		assertRecognised(pointer,
				("The file %s cannot be used: it is a pointer of Git LFS that stands for the weights; fetch these with 'git lfs pull', or from "
						+ "the page of the model.").formatted(pointer.resolve("pytorch_model.bin")));
		Path page = source();
		Files.writeString(page.resolve("model.PT"), "<!doctype html>");
		assertRecognised(page, "The file %s cannot be used: it is a web page and not the weights; fetch the file itself, perhaps after logging in."
				.formatted(page.resolve("model.PT")));
		Path parts = source();
		TorchFiles.write(parts.resolve("pytorch_model-00001-of-00002.bin"), new NaiveClip(64, 64, 8, 1, 8).weights);
		assertRecognised(parts, ("The folder %s has weights in several files (pytorch_model-00001-of-00002.bin and so on), but not the index of them, "
				+ "pytorch_model.bin.index.json; fetch it, too.").formatted(parts));
		Path several = source();
		TorchFiles.write(several.resolve("a.pt"), new NaiveClip(64, 64, 8, 1, 8).weights);
		TorchFiles.write(several.resolve("b.ckpt"), new NaiveClip(64, 64, 8, 1, 8).weights);
		assertRecognised(several, "The folder %s has several files of weights; add one of them: a.pt, b.ckpt.".formatted(several));
		Path loud = source();
		TorchFiles.write(loud.resolve("MODEL.PT"), new NaiveClip(64, 64, 8, 1, 8).weights);
		assertEquals("CLIP ViT-64 wide/8, 8 pixels", importer.recognise(loud).orElseThrow());
	}

	@Test
	void whatLiesBesideTheWeightsIsBoundedAndChecked() throws IOException {
		var clip = new NaiveClip(64, 64, 8, 1, 8);
		Path source = checkpoint("model.pt", clip.weights);
		Path colours = source.resolve("preprocessor_config.json");
		for (String std : List.of("[0, 0, 0]", "[1, 1, 1e99]", "[1, 1, \"x\"]", "[-1, 1, 1]")) {
			Files.writeString(colours, "{\"image_std\": %s}".formatted(std));
			assertEquals("The configuration beside the weights says %s of the colours' means or deviations; fetch it again.".formatted(
					std.replace(", ", ",").replace("1e99", "1.0E99")), refused(source, ""));
		}
		Files.writeString(colours, "{\"image_std\": ");
		assertEquals("The file %s is not valid JSON; fetch it again.".formatted(colours), refused(source, ""));
		Files.writeString(colours, "[" + "[],".repeat(400_000));
		assertEquals("The file %s is larger than any of its kind.".formatted(colours), refused(source, ""));
		Files.write(colours, "\ufeff{\"image_std\": [0.5, 0.5, 0.5]}".getBytes(StandardCharsets.UTF_8));
		assertTrue(Files.readString(write(source, "").resolve("model.json")).contains("\"std\" : [ 0.5, 0.5, 0.5 ]"));
		try (var packed = new GZIPOutputStream(Files.newOutputStream(source.resolve(VOCABULARY.getFileName().toString())))) {
			packed.write(new byte[40 << 20]);
		}
		assertEquals("The file bpe_simple_vocab_16e6.txt.gz is larger than any of its kind.", refused(source, ""));
		try (var packed = new GZIPOutputStream(Files.newOutputStream(source.resolve(VOCABULARY.getFileName().toString())))) {
			packed.write("\n".repeat(5 << 20).getBytes(StandardCharsets.UTF_8));
		}
		assertEquals("The file bpe_simple_vocab_16e6.txt.gz has more lines than any vocabulary.", refused(source, ""));
	}

	private void assertRecognised(Path source, String sentence) {
		assertEquals(sentence, assertThrows(ModelException.class, () -> importer.recognise(source)).getMessage());
	}

	private void assertHuggingFace(String vision, String text, Made image, Made words) throws IOException {
		var clip = new NaiveClip(48, 32, 4, 2, 12);
		assertEmbeds(clip, write(huggingFace(clip, vision, text), ""), image, words);
		assertEquals(List.of(), notes);
	}

	private Path huggingFace(NaiveClip clip, String vision, String text) throws IOException {
		Path source = checkpoint("pytorch_model.bin", clip.huggingFace());
		Files.writeString(source.resolve("config.json"), "{\"model_type\": \"clip\", \"vision_config\": %s, \"text_config\": %s}".formatted(vision, text));
		return source;
	}

	private void assertEmbeds(NaiveClip clip, Path model, Made image, Made words) {
		assertClose(clip.image(clip.picture(), image), run(model.resolve("image.onnx"), "pixels", Tensor.of(clip.picture(), 1, 3, clip.side(), clip.side())));
		var tokens = new long[clip.weights.get("positional_embedding").shape().length == 0 ? 0 : (int) clip.weights.get("positional_embedding").shape()[0]];
		for (int i = 0; i < tokens.length; i++) {
			tokens[i] = i == 0 ? 512 : i < tokens.length - 2 ? 3 * i + 1 : i == tokens.length - 2 ? 513 : 0;
		}
		assertClose(clip.text(tokens, words), run(model.resolve("text.onnx"), "tokens", Tensor.of(tokens, 1, tokens.length)));
	}

	private static void assertClose(double[] expected, float[] actual) {
		double difference = Vectors.difference(expected, actual);
		assertTrue(difference < TOLERANCE, () -> "They differ by %f: %s, %s".formatted(difference, Arrays.toString(expected), Arrays.toString(actual)));
	}

	private float[] run(Path file, String input, Tensor tensor) {
		try (var program = backend.compile(OnnxFiles.read(file), CompileOptions.DEFAULT)) {
			return program.run(Map.of(input, tensor), Set.of("embedding"), new Cancellation()).get("embedding").floats();
		}
	}

	private String refused(Path source, String architecture) {
		return assertThrows(ModelException.class, () -> write(source, architecture)).getMessage();
	}

	private Path write(Path source, String architecture) throws IOException {
		Path model = Files.createTempDirectory(folder, "model");
		var draft = new ModelDraft(model, "small", architecture, Engine.of(backend), new Cancellation());
		importer.write(source, draft);
		draft.finish();
		notes = new ArrayList<>(draft.notes());
		return model;
	}

	private Path checkpoint(String name, Object root) throws IOException {
		Path source = source();
		TorchFiles.write(source.resolve(name), root);
		return source;
	}

	private Path source() throws IOException {
		Path source = Files.createTempDirectory(folder, "source");
		Files.copy(VOCABULARY, source.resolve(VOCABULARY.getFileName().toString()));
		return source;
	}
}
