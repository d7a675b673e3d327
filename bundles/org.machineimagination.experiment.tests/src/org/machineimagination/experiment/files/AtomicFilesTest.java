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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;

class AtomicFilesTest {

	@TempDir
	Path folder;

	@Test
	void aFileIsReplaced() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "old");
		AtomicFiles.write(file, "new".getBytes());
		assertEquals("new", Files.readString(file));
		assertEquals(List.of(file), contents());
	}

	@Test
	void whenWritingFailsHalfwayTheOldFileStaysAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "old");
		var failure = assertThrows(FileException.class, () -> AtomicFiles.write(file, stream -> {
			stream.write("half of the new".getBytes());
			throw new IOException("No space left on device");
		}));
		assertEquals("The file " + file + " could not be written: no space left on device.", failure.getMessage());
		assertEquals("old", Files.readString(file));
		assertEquals(List.of(file), contents());
	}

	@Test
	void whenWritingBreaksOffUnexpectedlyNothingIsLeftEither() throws IOException {
		Path file = folder.resolve("a");
		assertThrows(IllegalStateException.class, () -> AtomicFiles.write(file, stream -> {
			throw new IllegalStateException("broken off");
		}));
		assertEquals(List.of(), contents());
	}

	@Test
	void whatAKilledProcessLeftIsGoneAfterTheNextWrite() throws IOException {
		Path file = folder.resolve("a");
		Files.writeString(folder.resolve(".a.tmp"), "half of something");
		AtomicFiles.write(file, "new".getBytes());
		assertEquals("new", Files.readString(file));
		assertEquals(List.of(file), contents());
	}

	@Test
	void aFileMayBeReadByWhomeverAnyNewFileMayBeReadBy() throws IOException {
		Path usual = Files.writeString(folder.resolve("usual"), "x");
		Path file = folder.resolve("a");
		AtomicFiles.write(file, new byte[1]);
		Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
	}

	@Test
	void aFolderInTheWayIsNamedAndStays() throws IOException {
		Path file = Files.createDirectories(folder.resolve("a/b")).getParent();
		var failure = assertThrows(FileException.class, () -> AtomicFiles.write(file, new byte[1]));
		assertEquals("The file " + file + " could not be written: a folder of that name is in the way.", failure.getMessage());
		assertTrue(Files.isDirectory(file.resolve("b")));
		assertEquals(List.of(file), contents());
	}

	@Test
	void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "old").resolve("b");
		var failure = assertThrows(FileException.class, () -> AtomicFiles.write(file, new byte[1]));
		assertEquals("The file " + file + " could not be written: there is no folder " + file.getParent() + ".", failure.getMessage());
	}

	private List<Path> contents() throws IOException {
		try (var paths = Files.list(folder)) {
			return paths.toList();
		}
	}
}
