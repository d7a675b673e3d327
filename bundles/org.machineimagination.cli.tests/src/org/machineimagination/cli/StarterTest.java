// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.studio.Studio;

/** The main job with the models that ship, as briefly as it can be done. */
class StarterTest {

	@TempDir
	private Path home;

	@Test
	void aLineOfTextBecomesAPictureThatFitsItBetterThanOtherTexts() {
		Studio studio = Studios.starter(home);
		Told told = Told.by(studio, "a red apple", "--class", "red apple", "--evaluations", "72", "--views", "2", "--finalists", "2", "--final-views",
				"4").assertDone();
		List<String> names = told.outLines().stream().map(file -> Path.of(file).getFileName().toString()).toList();
		assertEquals(List.of("result.png", "latents.npz", "trace.csv", "timing.csv", "generations.npy", "a-red-apple_1_noise.txt",
				"a-red-apple_1_class.txt", "run.experiment"), names);
		assertTrue(told.outLines().stream().allMatch(file -> Files.isRegularFile(Path.of(file))), told.out());
		assertTrue(told.err().contains("starter-judge says "), told.err());
		Told scored = Told.by(studio, "score", told.outLines().getFirst(), "--text", "a red apple", "--text", "a house", "--text", "a guitar", "--json")
				.assertDone();
		assertEquals("a red apple", scored.events("score").getFirst().get("best").textValue());
	}
}
