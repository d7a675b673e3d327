// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.graph.ElementType;
import org.machineimagination.testing.SourceTree;

/** Files that PyTorch wrote; {@code models/training/reference/make_golden.py} says what is in them. */
class CheckpointTest {

	private static final Path GOLDEN = SourceTree.GOLDEN;

	@Test
	void everyTypeOfEveryFormatIsRead() {
		for (var file : List.of("types.safetensors", "types.bin", "types-legacy.bin")) {
			try (var checkpoint = Checkpoint.open(GOLDEN.resolve(file))) {
				for (String name : List.of("single", "double", "half", "brain")) {
					assertArrayEquals(new long[] {2, 3, 4}, checkpoint.shape(name));
					assertArrayEquals(eighths(), checkpoint.floats(name), file + " " + name);
				}
				assertEquals(ElementType.BFLOAT16, checkpoint.type("brain"));
				assertEquals(15, checkpoint.floats("whole")[23]);
			}
		}
	}

	@Test
	void theFormatIsToldFromTheFileItself() {
		assertEquals(List.of("safetensors", "torch", "legacy torch", "torchscript"),
				List.of("types.safetensors", "types.bin", "types-legacy.bin", "vit/ViT.pt").stream().map(file -> {
					try (var checkpoint = Checkpoint.open(GOLDEN.resolve(file))) {
						return checkpoint.format();
					}
				}).toList());
		assertFalse(Checkpoint.recognises(GOLDEN.resolve("vit/tokens.json")));
		assertFalse(Checkpoint.recognises(GOLDEN));
		assertTrue(Checkpoint.recognises(GOLDEN.resolve("vit/ViT.pt")));
	}

	@Test
	void tensorsInSeveralFilesAreOneCheckpoint(@TempDir Path folder) throws IOException {
		for (String file : List.of("types.bin", "types-legacy.bin", "types.safetensors")) {
			Files.copy(GOLDEN.resolve(file), folder.resolve(file));
		}
		Path index = Files.writeString(folder.resolve("pytorch_model.bin.index.json"),
				"{\"weight_map\": {\"single\": \"types.bin\", \"brain\": \"types.safetensors\", \"half\": \"types-legacy.bin\"}}");
		assertTrue(Checkpoint.recognises(index));
		try (var checkpoint = Checkpoint.open(index)) {
			assertEquals("torch in 3 files", checkpoint.format());
			assertEquals(List.of("single", "brain", "half"), List.copyOf(checkpoint.names()));
			for (String name : checkpoint.names()) {
				assertArrayEquals(eighths(), checkpoint.floats(name), name);
			}
			assertEquals(ElementType.BFLOAT16, checkpoint.type("brain"));
		}
	}

	@Test
	void turnedViewsArePutInOrder() {
		var expected = new float[24];
		for (int i = 0; i < 4; i++) {
			for (int j = 0; j < 6; j++) {
				expected[i * 6 + j] = eighths()[j * 4 + i];
			}
		}
		for (var file : List.of("types.bin", "types-legacy.bin")) {
			try (var checkpoint = Checkpoint.open(GOLDEN.resolve(file))) {
				assertArrayEquals(new long[] {4, 2, 3}, checkpoint.shape("turned"));
				assertArrayEquals(expected, checkpoint.floats("turned"));
				assertEquals(0.5f, checkpoint.floats("part")[0]);
			}
		}
	}

	@Test
	void nestedTablesGiveDottedNamesAndTheRestIsLeftOut() {
		try (var checkpoint = Checkpoint.open(GOLDEN.resolve("types.bin"))) {
			assertEquals(List.of("single", "double", "half", "brain", "whole", "turned", "part", "inner.deep.one"), new ArrayList<>(checkpoint.names()));
		}
	}

	@Test
	void theNetworkIsFoundBesideTheStateOfItsTraining() {
		try (var checkpoint = Checkpoint.open(GOLDEN.resolve("training.pt"))) {
			assertEquals(List.of("single"), new ArrayList<>(checkpoint.names()));
		}
	}

	@Test
	void theTensorsOfAScriptAreReadAndItsCodeIsNot() {
		try (var checkpoint = Checkpoint.open(GOLDEN.resolve("vit/ViT.pt"))) {
			assertArrayEquals(new long[] {192, 64}, checkpoint.shape("visual.transformer.resblocks.1.attn.in_proj_weight"));
			assertEquals(ElementType.FLOAT16, checkpoint.type("visual.proj"));
			assertTrue(checkpoint.has("logit_scale"));
		}
	}

	private static float[] eighths() {
		var values = new float[24];
		for (int i = 0; i < values.length; i++) {
			values[i] = i / 8f - 1;
		}
		return values;
	}
}
