// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.machineimagination.testing.SourceTree;

/** What is told of weights that people bring: what was assumed of them, and what they are where they are none. */
class AddedWeightsTest extends CommandTest {

	private static final Path GOLDEN = SourceTree.GOLDEN;
	private static final String ASSUMED =
			"Nothing says how the network is made; assumed are the quick approximation of GELU and a head for every 64 channels, as "
					+ "in OpenAI's networks. If it is one of OpenCLIP's, say so with --architecture, for example ViT-B-32.";

	@Test
	void whatIsAssumedIsToldAndKept() throws IOException {
		assertEquals("Note: " + ASSUMED, Told.by(studio, "models", "add", golden("resnet"), "--name", "plain").assertDone().outLines().getLast());
		assertTrue(Files.readString(home.resolve("models/plain/model.json")).contains(ASSUMED));
		Told json = Told.by(studio, "models", "add", golden("resnet"), "--name", "again", "--json").assertDone();
		assertEquals(ASSUMED, json.objects().getFirst().path("notes").path(0).asText());
		assertFalse(Told.by(studio, "models", "add", golden("vit"), "--name", "script").assertDone().out().contains("Note"));
	}

	@Test
	void anArchitectureIsOfTheListAndOfClip() {
		Told unknown = Told.by(studio, "models", "add", golden("resnet"), "--name", "plain", "--architecture", "ViT-Z-99");
		assertEquals(2, unknown.status());
		assertTrue(unknown.err().contains("There is no architecture 'ViT-Z-99'; known are RN50, RN101,"), unknown.err());
		Told other = Told.by(studio, "models", "add", golden("biggan"), "--name", "deep", "--architecture", "ViT-H-14");
		assertEquals(2, other.status());
		assertTrue(other.err().contains("--architecture is for weights of CLIP; BigGAN-deep from PyTorch says by itself how it is made."), other.err());
		Told wrong = Told.by(studio, "models", "add", golden("resnet"), "--name", "plain", "--architecture", "ViT-H-14");
		assertEquals(1, wrong.status());
		assertTrue(wrong.err().contains("RN.pt are not of ViT-H-14: their towers are "), wrong.err());
		assertFalse(Files.exists(home.resolve("models/plain")));
	}

	@Test
	void aDamagedTokenizerEndsInASentenceAndLeavesNothing() throws IOException {
		Path source = Files.createDirectory(home.resolve("source"));
		Files.copy(GOLDEN.resolve("resnet/RN.pt"), source.resolve("RN.pt"));
		List<Path> before;
		try (Stream<Path> there = Files.list(home.resolve("models"))) {
			before = there.sorted().toList();
		}
		for (String json : List.of("{\"version\": \"1.0\", \"decoder\": {\"type\": \"", "{\"decoder\": " + "[".repeat(200) + "]".repeat(200) + "}", "", "{}",
				"[]",
				"{\"model\": {\"type\": \"BPE\", \"vocab\": {\"a\": 0}, \"merges\": [\"a a\"]}}")) {
			Files.writeString(source.resolve("tokenizer.json"), json);
			Told told = Told.by(studio, "models", "add", source.toString(), "--name", "damaged");
			assertEquals(1, told.status());
			assertTrue(told.err().startsWith("imagine: The tokenizer of "), told.err());
			assertEquals(1, told.errLines().size());
		}
		try (Stream<Path> left = Files.list(home.resolve("models"))) {
			assertEquals(before, left.sorted().toList());
		}
	}

	@Test
	void aFolderOfOtherThingsIsToldByWhatItIs() throws IOException {
		Path source = Files.createDirectory(home.resolve("source"));
		assertEquals("imagine: The folder %s has no files; give the one that has the model's.\n".formatted(source),
				Told.by(studio, "models", "add", source.toString()).err());
		Files.copy(GOLDEN.resolve("odd/one.onnx"), source.resolve("one.onnx"));
		assertEquals(("imagine: The folder %s holds one.onnx; if that is a generator, add the file and not the folder, if it is the tower of a CLIP, "
				+ "put the other one beside it.\n").formatted(source),
				Told.by(studio, "models", "add", source.toString()).err());
		Files.writeString(source.resolve("pytorch_model.bin"), "version https://git-lfs.github.com/spec/v1\n");
		assertEquals(
				("imagine: The file %s cannot be used: it is a pointer of Git LFS that stands for the weights; fetch these with 'git lfs pull', or from the "
						+ "page of the model.\n").formatted(source.resolve("pytorch_model.bin")),
				Told.by(studio, "models", "add", source.toString()).err());
	}

	private static String golden(String name) {
		return GOLDEN.resolve(name).toString();
	}
}
