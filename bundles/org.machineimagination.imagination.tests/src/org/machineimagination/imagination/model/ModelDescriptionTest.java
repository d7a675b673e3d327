// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelDescriptionTest {

	private static final String GOOD = """
			{"id": "tiny", "name": "Tiny", "kind": "generator", "family": "pixels", "licence": "CC0-1.0",
			 "files": {"graph": {"path": "g.onnx", "sha256": "%s"}}}""";

	@TempDir
	Path folder;

	@Test
	void filesAreReadAndTheirDigestsChecked() throws IOException {
		byte[] bytes = {1, 2, 3};
		Files.write(folder.resolve("g.onnx"), bytes);
		describe(GOOD.formatted(ModelDescription.sha256(bytes)));
		assertArrayEquals(bytes, read().readFile("graph"));
		Files.write(folder.resolve("g.onnx"), new byte[] {9});
		assertSays("g.onnx", assertThrows(ModelException.class, () -> read().readFile("graph")));
	}

	@Test
	void aFolderWithoutADescriptionIsNamed() {
		assertSays(folder.toString(), assertThrows(ModelException.class, this::read));
	}

	@Test
	void brokenJsonIsRefusedWithItsLine() throws IOException {
		describe("{\n\"id\": oops}");
		assertSays("line 2", assertThrows(ModelException.class, this::read));
	}

	@Test
	void aMissingFieldIsNamed() throws IOException {
		describe("{\"id\": \"tiny\", \"name\": \"Tiny\", \"kind\": \"generator\", \"licence\": \"MIT\"}");
		assertSays("'family'", assertThrows(ModelException.class, this::read));
	}

	@Test
	void pathsOutsideTheFolderAreRefused() throws IOException {
		Files.write(folder.resolve("secret"), new byte[] {1});
		Path inner = Files.createDirectory(folder.resolve("model"));
		assertThrows(IOException.class, () -> ModelFolder.of(inner).open("../secret"));
		Files.createSymbolicLink(inner.resolve("link"), folder.resolve("secret"));
		assertThrows(IOException.class, () -> ModelFolder.of(inner).open("link"));
	}

	private ModelDescription read() {
		return ModelDescription.read(ModelFolder.of(folder));
	}

	private void describe(String json) throws IOException {
		Files.writeString(folder.resolve(ModelDescription.FILE_NAME), json);
	}

	private static void assertSays(String part, Exception e) {
		assertTrue(e.getMessage().contains(part), e.getMessage());
		assertEquals(1, e.getMessage().lines().count());
	}
}
