// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.NumpyFiles;
import org.machineimagination.testing.SourceTree;
import org.machineimagination.testing.Vectors;

/** Held against PyTorch: {@code models/training/reference} has the other implementation and the script that wrote the checkpoint. */
class BigGanDeepImporterTest {

	private static final Path GOLDEN = SourceTree.GOLDEN.resolve("biggan");
	private static final double TOLERANCE = 1e-3;

	@TempDir
	private Path folder;

	private final BigGanDeepImporter importer = new BigGanDeepImporter();

	@Test
	void theFolderIsRecognised() throws IOException {
		assertEquals("BigGAN-deep, 32 x 32 pixels, 10 classes", importer.recognise(GOLDEN).orElseThrow());
		assertTrue(importer.recognise(GOLDEN.resolve("pytorch_model.bin")).isPresent());
		assertFalse(importer.recognise(GOLDEN.resolveSibling("vit")).isPresent());
		assertFalse(importer.recognise(folder.resolve("nothing")).isPresent());
		Files.copy(GOLDEN.resolve("config.json"), folder.resolve("biggan-deep-128-config.json"));
		Files.copy(GOLDEN.resolve("pytorch_model.bin"), folder.resolve("biggan-deep-128-pytorch_model.bin"));
		assertTrue(importer.recognise(folder.resolve("biggan-deep-128-pytorch_model.bin")).isPresent());
	}

	@Test
	void thePicturesAreThoseOfPyTorchAtEveryTruncation() throws IOException {
		write(GOLDEN);
		Map<String, NumpyArray> expected = NumpyFiles.read(GOLDEN.resolve("expected.npz"));
		try (var program = new OnnxRuntimeBackend().compile(OnnxFiles.read(folder.resolve("graph.onnx")), CompileOptions.DEFAULT)) {
			for (int i = 0; i < 5; i++) {
				float truncation = (float) expected.get("truncations").values()[i];
				Map<String, Tensor> inputs = Map.of("noise", NumpyFiles.tensor(expected.get("noise")), "class", NumpyFiles.tensor(expected.get("class")),
						"truncation", Tensor.of(new float[] {truncation}, 1));
				float[] image = program.run(inputs, Set.of("image"), new Cancellation()).get("image").floats();
				assertSame(expected.get("image_" + i).values(), image, "truncation " + truncation);
			}
		}
	}

	@Test
	void theModelCanBeOpenedAndSaysWhereItIsFrom() throws IOException {
		write(GOLDEN);
		ModelDescription description = ModelDescription.read(ModelFolder.of(folder));
		var family = new BigGanFamily();
		Generator generator = family.open(description, Settings.read(family.settingsType(), Map.of()));
		assertEquals(32, generator.width());
		assertEquals("class 9", generator.latentSpace().block("class").orElseThrow().labels().get(9));
		assertEquals("pytorch_model.bin (legacy torch)", description.json().path("source").asText());
		assertEquals(64, description.files().get("graph").sha256().length());
	}

	@Test
	void aLatentForEachOfSomeLayersMakesThePicturesOfPyTorch() throws IOException {
		write(GOLDEN);
		Map<String, NumpyArray> expected = NumpyFiles.read(GOLDEN.resolve("layers.npz"));
		int groups = expected.get("noise").shape()[0];
		var family = new BigGanFamily();
		Generator generator = family.open(ModelDescription.read(ModelFolder.of(folder)),
				Settings.read(family.settingsType(), Map.of("layers", Integer.toString(groups))));
		assertEquals(groups * (8 + 10), generator.latentSpace().dimension());
		var inputs = new TreeMap<String, Tensor>(Map.of("truncation", NumpyFiles.tensor(expected.get("truncation"))));
		for (int group = 0; group < groups; group++) {
			inputs.put("noise." + (group + 1), part(expected.get("noise"), group));
			inputs.put("class." + (group + 1), part(expected.get("logits"), group));
		}
		try (var program = new OnnxRuntimeBackend().compile(generator.graph(), CompileOptions.DEFAULT)) {
			assertSame(expected.get("image").values(), program.run(inputs, Set.of("image"), new Cancellation()).get("image").floats(), "layers");
		}
	}

	/** One of the tables in a stack of them. */
	private static Tensor part(NumpyArray stack, int number) {
		int rows = stack.shape()[1];
		int columns = stack.shape()[2];
		var data = new float[rows * columns];
		for (int i = 0; i < data.length; i++) {
			data[i] = (float) stack.values()[number * data.length + i];
		}
		return Tensor.of(data, rows, columns);
	}

	@Test
	void aCheckpointOfAnotherNetworkIsRefused() throws IOException {
		Files.copy(GOLDEN.resolve("config.json"), folder.resolve("config.json"));
		Files.copy(GOLDEN.resolveSibling("types-legacy.bin"), folder.resolve("pytorch_model.bin"));
		assertEquals("The file %s is not of this network: it has no tensor 'embeddings.weight'.".formatted(folder.resolve("pytorch_model.bin")),
				assertThrows(ModelException.class, () -> write(folder)).getMessage());
		Files.writeString(folder.resolve("config.json"), Files.readString(GOLDEN.resolve("config.json")).replace("\"z_dim\": 8", "\"z_dim\": 9"));
		Files.delete(folder.resolve("pytorch_model.bin"));
		Files.copy(GOLDEN.resolve("pytorch_model.bin"), folder.resolve("pytorch_model.bin"));
		assertEquals("The file %s is not of this network: its tensor 'embeddings.weight' has the shape [8, 10] instead of [9, 10]."
				.formatted(folder.resolve("pytorch_model.bin")), assertThrows(ModelException.class, () -> write(folder)).getMessage());
	}

	@Test
	void aThousandClassesAreThoseOfImageNet() throws IOException {
		try (var in = BigGanDeepImporter.class.getResourceAsStream("imagenet-classes.txt")) {
			var names = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
			assertEquals(1000, names.stream().distinct().count());
			assertEquals("volcano", names.get(980));
		}
	}

	private void write(Path source) {
		var draft = new ModelDraft(folder, "small", Engine.of(new OnnxRuntimeBackend()), new Cancellation());
		importer.write(source, draft);
		draft.finish();
	}

	private static void assertSame(double[] expected, float[] actual, String what) {
		double difference = Vectors.difference(expected, actual);
		assertTrue(difference < TOLERANCE, what + " differs by " + difference);
	}
}
