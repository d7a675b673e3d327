// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelImporter;
import org.machineimagination.models.biggan.BigGanDeepImporter;
import org.machineimagination.plugin.Cancellation;

/** Networks of their true size in each of the formats that people have them in; {@code ./verify --full} writes them with PyTorch. */
@EnabledIfEnvironmentVariable(named = FullSizeTest.FOLDER, matches = ".+")
class FullSizeTest {

	static final String FOLDER = "MACHINE_IMAGINATION_FULL_SIZE";

	private final Path checkpoints = Path.of(System.getenv().getOrDefault(FOLDER, ""));
	private final OnnxRuntimeBackend backend = new OnnxRuntimeBackend();

	@TempDir
	private Path folder;

	@Test
	void bigGanDeepFromTheFormatOf2019() throws IOException {
		draws("biggan-deep-128");
	}

	@Test
	void bigGanDeepFromAZipFile() throws IOException {
		draws("biggan-deep-128-zip");
	}

	@Test
	void bigGanDeepFromSafetensors() throws IOException {
		draws("biggan-deep-128-safetensors");
	}

	@Test
	void theTransformerFromAScript() throws IOException {
		embeds("ViT-B-32", "CLIP ViT-B/32, 224 pixels");
	}

	@Test
	void theTransformerFromHuggingFace() throws IOException {
		embeds("clip-vit-base-patch32", "CLIP ViT-B/32, 224 pixels");
	}

	@Test
	void theResidualNetwork() throws IOException {
		embeds("RN50", "CLIP ResNet, 224 pixels");
	}

	@Test
	void theGradientThroughBothNetworks() throws IOException {
		Path generator = write(new BigGanDeepImporter(), "biggan-deep-128");
		Path perceptor = write(new ClipCheckpointImporter(), "ViT-B-32");
		PyTorch.assertGradient(checkpoints.resolve("gradient.npz"), OnnxFiles.read(generator.resolve("graph.onnx")),
				OnnxFiles.read(perceptor.resolve("image.onnx")), backend);
	}

	private void draws(String name) throws IOException {
		PyTorch.assertDraws(checkpoints.resolve(name), write(new BigGanDeepImporter(), name), backend);
	}

	private void embeds(String name, String what) throws IOException {
		var importer = new ClipCheckpointImporter();
		assertEquals(what, importer.recognise(checkpoints.resolve(name)).orElseThrow());
		PyTorch.assertEmbeds(checkpoints.resolve(name), write(importer, name), backend);
	}

	private Path write(ModelImporter importer, String name) throws IOException {
		Path model = java.nio.file.Files.createDirectories(folder.resolve(name));
		var draft = new ModelDraft(model, "full-size", Engine.of(backend), new Cancellation());
		importer.write(checkpoints.resolve(name), draft);
		draft.finish();
		return model;
	}
}
