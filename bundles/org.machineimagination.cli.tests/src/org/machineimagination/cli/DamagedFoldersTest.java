// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is wrong with one folder of a model, a run or presets stays that folder's. */
class DamagedFoldersTest extends CommandTest {

	@Test
	void aDescriptionThatNestsTooDeepIsPassedOverInASentence() throws IOException {
		model("{\"id\": \"deep\", \"latents\": " + "[".repeat(2000) + "]".repeat(2000) + "}");
		assertPassedOver("is not valid JSON: it nests too deep, or holds a text or number that is too long.");
	}

	@Test
	void aDescriptionWithATooLongNumberIsPassedOverInASentence() throws IOException {
		model("{\"id\": " + "9".repeat(20_000) + "}");
		assertPassedOver("is not valid JSON");
	}

	@Test
	void descriptionsOfAllKindsOfNonsenseArePassedOver() throws IOException {
		for (String json : List.of("", "[]", "null", "3", "\"text\"", "{", "{\"id\": []}", "{\"id\": \"x\", \"files\": 3}", "\u0000",
				"{\"id\": \"a\", \"name\": \"a\", \"kind\": \"bird\", \"family\": \"onnx\", \"licence\": \"x\"}")) {
			model(json);
			assertPassedOver("");
		}
	}

	@Test
	void aLatentLongerThanAnyIntegerIsRefusedInASentence() throws IOException {
		for (String shape : List.of("[7, 1, 2147483648]", "[4294967296, 4294967296]", "[-3]", "[0]", "[7, 1, [[1]]]", "[1.5]", "[\"a\"]", "7", "[2000000]")) {
			model(generator("{\"name\": \"z\", \"input\": \"z\", \"shape\": %s, \"prior\": \"normal\"}".formatted(shape), "0"));
			Told told = Told.by(studio, "explore", "--generator", "odd");
			assertEquals(1, told.status(), shape + told.err());
			assertTrue(told.err().endsWith("lacks the shape of the latent 'z', lengths that make 1,048,576 numbers at most.\n"), shape + told.err());
		}
	}

	@Test
	void aBatchOfMillionsIsRefusedInASentence() throws IOException {
		for (String batch : List.of("-1", "2000000", "2147483647")) {
			model(generator("{\"name\": \"z\", \"input\": \"z\", \"shape\": [4], \"prior\": \"normal\"}", batch));
			Told told = Told.by(studio, "explore", "--generator", "odd");
			assertEquals(1, told.status());
			assertTrue(told.err().endsWith("lacks a batch from 0 to 1024.\n"), told.err());
		}
	}

	@Test
	void checkpointsThatClaimWhatTheyLikeLeaveTheOtherRunsInTheList() throws IOException {
		search();
		Path run = Files.list(home.resolve("runs")).findFirst().orElseThrow();
		for (int claim : new int[] {Integer.MAX_VALUE, -1, Integer.MIN_VALUE, 1, 33}) {
			Path other = Files.createDirectories(home.resolve("runs").resolve("claim-" + claim));
			Files.writeString(other.resolve("run.experiment"), Files.readString(run.resolve("run.experiment")).replace("FINISHED", "RUNNING"));
			Files.write(other.resolve("state.bin"), checkpoint(1, 1, claim));
		}
		Path negative = Files.createDirectories(home.resolve("runs").resolve("negative"));
		Files.copy(run.resolve("run.experiment"), negative.resolve("run.experiment"));
		Files.write(negative.resolve("state.bin"), checkpoint(-1, Long.MIN_VALUE, 0));
		assertEquals(8, Told.by(studio, "runs").assertDone().outLines().size());
	}

	@Test
	void noSentenceAboutADamagedRecordNamesAClass() throws IOException {
		search();
		Path run = Files.list(home.resolve("runs")).findFirst().orElseThrow();
		byte[] sound = Files.readAllBytes(run.resolve("run.experiment"));
		var random = new Random(3);
		for (int i = 0; i < 150; i++) {
			byte[] damaged = sound.clone();
			for (int change = 0; change <= i % 3; change++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			Files.write(run.resolve("run.experiment"), i % 5 == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged);
			String sentence = Told.by(studio, "show", run.toString()).err();
			assertFalse(sentence.matches("(?s).*(Exception|Error|java\\.|org\\.).*") || sentence.contains("fault of the program"), sentence);
		}
	}

	@Test
	void noSentenceAboutADamagedPresetNamesAClass() throws IOException {
		Path preset = Files.createDirectories(home.resolve("presets")).resolve("mine.json");
		byte[] sound = "{\n \"format\": 2, \"description\": \"d\", // comment\n \"optimizer\": \"adam\", \"settings\": {\"optimizer\": {\"steps\": 3}}\n}\n"
				.getBytes(StandardCharsets.UTF_8);
		var random = new Random(4);
		for (int i = 0; i < 300; i++) {
			byte[] damaged = sound.clone();
			for (int change = 0; change <= i % 3; change++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			Files.write(preset, damaged);
			String sentence = Told.by(studio, "a", "--preset", "mine", "--evaluations", "0").err();
			assertFalse(sentence.matches("(?s).*(Exception|Error|java\\.|JsonToken|Jackson|Source:).*"), sentence);
			assertFalse(sentence.contains("fault of the program"), sentence);
		}
	}

	private void search() {
		Told.by(studio, Studios.briefly("first", "--quiet")).assertDone();
	}

	private void model(String json) throws IOException {
		Files.writeString(Files.createDirectories(home.resolve("models/odd")).resolve("model.json"), json);
	}

	/** The others are listed, commands without models work, and one sentence says what is wrong. */
	private void assertPassedOver(String why) {
		Told told = Told.by(studio, "models");
		assertEquals(0, told.status());
		assertTrue(told.out().contains("tiny-guide"), told.out());
		assertTrue(told.err().contains(why) && told.err().contains("odd") && !told.err().contains("fault of the program"), told.err());
		Told help = Told.by(studio, "--help");
		assertEquals(0, help.status());
		assertEquals("", help.err());
	}

	private static String generator(String latent, String batch) {
		return """
				{"id": "odd", "name": "odd", "kind": "generator", "family": "onnx", "licence": "x", "files": {"graph": {"path": "graph.onnx"}},
				 "latents": [%s], "fixed": [], "image": {"output": "y", "width": 8, "height": 8, "range": [0, 1]}, "batch": %s}
				""".formatted(latent, batch);
	}

	/** The head of a checkpoint with its right digest and a claim of how long the state of the search is. */
	private static byte[] checkpoint(long generation, long lengths, int claim) {
		ByteBuffer bytes = ByteBuffer.allocate(4 + 7 * 8 + 4 + 32);
		bytes.putInt(0x4D494331).putLong(generation).putLong(1).putDouble(0).putDouble(0).putDouble(0).putLong(lengths).putLong(lengths).putInt(claim);
		try {
			return bytes.put(MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(bytes.array(), bytes.position()))).array();
		} catch (NoSuchAlgorithmException e) {
			throw new AssertionError(e);
		}
	}
}
