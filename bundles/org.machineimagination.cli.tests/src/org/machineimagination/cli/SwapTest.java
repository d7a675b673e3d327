// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.examples.sketch.JavaBackend;
import org.machineimagination.examples.sketch.WavesFamily;
import org.machineimagination.examples.sketch.WavesLibrary;
import org.machineimagination.studio.Studio;

/** Another bundle's generator and backend, chosen by name, with nothing else changed. */
class SwapTest {

	@TempDir
	private Path home;

	@ParameterizedTest
	@ValueSource(strings = {"cma-es", "adam"})
	void anotherBackendFindsTheSamePicture(String optimizer) {
		JsonNode here = search(optimizer, "onnxruntime");
		JsonNode there = search(optimizer, "java");
		assertEquals(here.get("loss").doubleValue(), there.get("loss").doubleValue(), 0.05);
		assertTrue(Files.isRegularFile(Path.of(there.get("picture").textValue())));
	}

	@Test
	void theRecordSaysWhichBackendItWas() {
		JsonNode result = search("cma-es", "java");
		assertTrue(Told.by(studio(), "show", result.get("folder").textValue()).assertDone().out().contains("backend      java "));
	}

	@Test
	void aBackendThatIsNotThereIsNamedWithThoseThatAre() {
		Told told = Told.by(studio(), "a sunset", "--generator", "waves", "--backend", "abacus");
		assertEquals(2, told.status());
		assertEquals(List.of("imagine: There is no backend named 'abacus'; present are java, onnxruntime."), told.errLines());
	}

	private JsonNode search(String optimizer, String backend) {
		return Told.by(studio(), "a sunset", "--generator", "waves", "--size", "8", "--waves", "3", "--optimizer", optimizer, "--backend", backend,
				"--evaluations", "12", "--views", "2", "--final-views", "2", "--finalists", "2", "--output.size", "16", "--json").assertDone()
				.events("result").getFirst();
	}

	private Studio studio() {
		Studio studio = Studios.small(home);
		studio.plugIns().add(new JavaBackend());
		studio.plugIns().add(new WavesFamily());
		studio.plugIns().add(new WavesLibrary());
		return studio;
	}
}
