// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.Run;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.files.FileException;

class ArtifactFilesTest {

	// Digest of "abc" from FIPS 180-2, appendix B.1.
	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@TempDir
	Path folder;

	private final Artifact artifact = Experiments.artifact(Roles.TRACE, "tables/trace.csv", "text/csv");
	private final Run run = Experiments.run("a red apple", 1);
	private Path file;

	@BeforeEach
	void writeFile() throws IOException {
		file = folder.resolve("tables/trace.csv");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "abc");
		run.getArtifacts().add(artifact);
	}

	@Test
	void anArtifactIsMeasuredFromItsFile() throws IOException {
		ArtifactFiles.measure(artifact, folder);
		assertEquals(ABC, artifact.getSha256());
		assertEquals(3, artifact.getBytes());
	}

	@Test
	void anUntouchedFileIsNoChange() throws IOException {
		ArtifactFiles.measure(artifact, folder);
		assertEquals(List.of(), ArtifactFiles.changes(run, folder));
	}

	@Test
	void aChangedFileIsNamed() throws IOException {
		ArtifactFiles.measure(artifact, folder);
		Files.writeString(file, "abd");
		assertEquals(List.of("The file " + file + " is not the one that the run wrote."), ArtifactFiles.changes(run, folder));
	}

	@Test
	void aMissingFileIsNamed() throws IOException {
		ArtifactFiles.measure(artifact, folder);
		Files.delete(file);
		assertEquals(List.of("The file " + file + " is missing."), ArtifactFiles.changes(run, folder));
	}

	@Test
	void anArtifactStillBeingWrittenIsPassedOver() throws IOException {
		assertEquals(List.of(), ArtifactFiles.changes(run, folder));
	}

	@Test
	void aPathOutOfTheFolderIsRefused() {
		artifact.setPath("../trace.csv");
		var refusal = assertThrows(FileException.class, () -> ArtifactFiles.resolve(artifact, folder));
		assertEquals("The path of the trace leaves its folder: ../trace.csv.", refusal.getMessage());
	}

	@Test
	void aLinkOutOfTheFolderIsRefused(@TempDir Path outside) throws IOException {
		Files.writeString(outside.resolve("trace.csv"), "abc");
		Files.delete(file);
		try {
			Files.createSymbolicLink(file, outside.resolve("trace.csv"));
		} catch (IOException | UnsupportedOperationException e) {
			Assumptions.abort("This system lets the test make no symbolic links");
		}
		var refusal = assertThrows(FileException.class, () -> ArtifactFiles.measure(artifact, folder));
		assertTrue(refusal.getMessage().endsWith("is a link that leads out of its folder."), refusal.getMessage());
	}
}
