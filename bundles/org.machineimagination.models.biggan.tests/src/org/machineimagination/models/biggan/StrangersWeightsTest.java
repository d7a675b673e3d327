// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.biggan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Engine;
import org.machineimagination.backend.Tensor;
import org.machineimagination.backend.onnxruntime.OnnxRuntimeBackend;
import org.machineimagination.graph.io.OnnxFiles;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.models.checkpoint.Checkpoint;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.NumpyFiles;
import org.machineimagination.testing.SourceTree;
import org.machineimagination.testing.TorchFiles;
import org.machineimagination.testing.TorchFiles.Floats;
import org.machineimagination.testing.Vectors;

/** The same generator as others save it: with other names around and in its tensors, its norms in other forms, other names of its files. */
class StrangersWeightsTest {

	private static final Path GOLDEN = SourceTree.GOLDEN.resolve("biggan");
	private static final Map<String, Floats> TENSORS = new LinkedHashMap<>();
	private static final String CONFIG = "config.json";

	@TempDir
	private Path folder;

	private final BigGanDeepImporter importer = new BigGanDeepImporter();
	private List<String> notes = List.of();

	@BeforeAll
	static void readTensors() {
		try (var checkpoint = Checkpoint.open(GOLDEN.resolve("pytorch_model.bin"))) {
			checkpoint.names().forEach(name -> TENSORS.put(name, new Floats(checkpoint.floats(name), checkpoint.shape(name))));
		}
	}

	@Test
	void whatStandsBeforeTheNamesDoesNotMatter() throws IOException {
		for (String prefix : List.of("", "module.", "_orig_mod.", "model.", "G_ema.", "module._orig_mod.")) {
			assertDraws(source("pytorch_model.bin", renamed(name -> prefix + name)));
			assertEquals(List.of(), notes);
		}
	}

	@Test
	void tablesAroundTheTensorsDoNotMatter() throws IOException {
		for (String wrapper : List.of("state_dict", "model", "generator", "net")) {
			assertDraws(source("last.ckpt", Map.of("epoch", 3, wrapper, TENSORS, "optimizer", Map.of("lr", 0.1))));
		}
	}

	@Test
	void spectralNormsOfNewerPyTorchAreDivided() throws IOException {
		assertDraws(source("pytorch_model.bin", renamed(name -> name.replace(".weight_orig", ".parametrizations.weight.original")
				.replace(".weight_u", ".parametrizations.weight.0._u").replace(".weight_v", ".parametrizations.weight.0._v"))));
	}

	@Test
	void normsThatSomebodyHasDividedAlreadyAreLeftAsTheyAre() throws IOException {
		var folded = new LinkedHashMap<String, Object>();
		TENSORS.forEach((name, tensor) -> {
			if (name.endsWith(".weight_orig")) {
				String before = name.substring(0, name.length() - "_orig".length());
				folded.put(before, divided(tensor, TENSORS.get(before + "_u").values(), TENSORS.get(before + "_v").values()));
			} else if (!name.endsWith(".weight_u") && !name.endsWith(".weight_v")) {
				folded.put(name, tensor);
			}
		});
		assertDraws(source("pytorch_model.bin", folded));
		assertEquals(List.of(), notes);
	}

	@Test
	void checkpointsOfOldWithoutTheRightVectorsAreDividedByWhatFollowsFromTheLeft() throws IOException {
		var old = new LinkedHashMap<String, Object>(TENSORS);
		old.keySet().removeIf(name -> name.endsWith(".weight_v"));
		Path source = source("pytorch_model.bin", old);
		assertTrue(importer.recognise(source).isPresent());
		write(source);
	}

	@Test
	void aConfigurationMayBeginWithAMark() throws IOException {
		for (byte[] mark : new byte[][] {{(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, {(byte) 0xff, (byte) 0xfe}, {(byte) 0xfe, (byte) 0xff}}) {
			Path source = source("pytorch_model.bin", TENSORS);
			byte[] text = Files.readString(GOLDEN.resolve(CONFIG))
					.getBytes(mark.length == 3 ? StandardCharsets.UTF_8 : mark[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
			byte[] whole = Arrays.copyOf(mark, mark.length + text.length);
			System.arraycopy(text, 0, whole, mark.length, text.length);
			Files.write(source.resolve(CONFIG), whole);
			assertDraws(source);
		}
	}

	@Test
	void otherNamesOfTheFileAreFoundWhereItIsTheOnlyOne() throws IOException {
		for (String name : List.of("G.PT", "generator.pth", "weights.ckpt", "biggan.bin")) {
			Path source = source(name, TENSORS);
			assertDraws(source);
			assertDraws(source.resolve(name));
		}
	}

	@Test
	void tensorsWithoutAPlaceAreToldOf() throws IOException {
		var more = new LinkedHashMap<String, Object>(TENSORS);
		more.put("generator.layers.99.conv.weight", new Floats(new float[] {1}, 1));
		assertDraws(source("pytorch_model.bin", more));
		assertEquals(
				List.of("1 of the tensors have no place in BigGAN-deep and are left out, such as 'generator.layers.99.conv.weight'. So it does not compute "
						+ "what the network does that they are of."),
				notes);
	}

	@Test
	void whatIsMissingOrOfAnotherKindIsToldByName() throws IOException {
		Path source = source("pytorch_model.bin", TENSORS);
		Files.delete(source.resolve(CONFIG));
		assertEquals("There is no config.json of BigGAN-deep beside %s, which says how its layers are made; fetch it, too."
				.formatted(source.resolve("pytorch_model.bin")), assertThrows(ModelException.class, () -> importer.recognise(source)).getMessage());
		Path authors =
				source("G_ema.pth", Map.of("shared.weight", TENSORS.get("embeddings.weight"), "blocks.0.0.conv1.bias", TENSORS.get("embeddings.weight")));
		Files.delete(authors.resolve(CONFIG));
		assertEquals(
				("The file %s is of BigGAN as its authors' PyTorch code trains it, which is made in another way than the BigGAN-deep that is read. An export "
						+ "of it to ONNX can be added.").formatted(authors.resolve("G_ema.pth")),
				assertThrows(ModelException.class, () -> importer.recognise(authors)).getMessage());
		Path pointer = source("pytorch_model.bin", TENSORS);
		Files.writeString(pointer.resolve("pytorch_model.bin"), "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 3\n");
		assertTrue(assertThrows(ModelException.class, () -> write(pointer)).getMessage().contains("it is a pointer of Git LFS that stands for the weights"));
	}

	private static Floats divided(Floats weight, float[] u, float[] v) {
		double sigma = 0;
		for (int i = 0; i < u.length; i++) {
			for (int j = 0; j < v.length; j++) {
				sigma += (double) u[i] * weight.values()[i * v.length + j] * v[j];
			}
		}
		var quotient = new float[weight.values().length];
		for (int i = 0; i < quotient.length; i++) {
			quotient[i] = (float) (weight.values()[i] / sigma);
		}
		return new Floats(quotient, weight.shape());
	}

	private static Map<String, Object> renamed(UnaryOperator<String> names) {
		var all = new LinkedHashMap<String, Object>();
		TENSORS.forEach((name, tensor) -> all.put(names.apply(name), tensor));
		return all;
	}

	private Path source(String name, Object root) throws IOException {
		Path source = Files.createTempDirectory(folder, "source");
		TorchFiles.write(source.resolve(name), root);
		Files.copy(GOLDEN.resolve(CONFIG), source.resolve(CONFIG));
		return source;
	}

	private void assertDraws(Path source) throws IOException {
		Map<String, NumpyArray> expected = NumpyFiles.read(GOLDEN.resolve("expected.npz"));
		float truncation = (float) expected.get("truncations").values()[0];
		Map<String, Tensor> inputs = Map.of("noise", NumpyFiles.tensor(expected.get("noise")), "class", NumpyFiles.tensor(expected.get("class")), "truncation",
				Tensor.of(new float[] {truncation}, 1));
		try (var program = new OnnxRuntimeBackend().compile(OnnxFiles.read(write(source).resolve("graph.onnx")), CompileOptions.DEFAULT)) {
			float[] image = program.run(inputs, Set.of("image"), new Cancellation()).get("image").floats();
			assertArrayEquals(new double[] {0}, new double[] {Vectors.difference(expected.get("image_0").values(), image)}, 1e-3);
		}
	}

	private Path write(Path source) throws IOException {
		Path model = Files.createTempDirectory(folder, "model");
		var draft = new ModelDraft(model, "small", Engine.of(new OnnxRuntimeBackend()), new Cancellation());
		importer.write(source, draft);
		notes = draft.notes();
		return model;
	}
}
