// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.request.RunException;
import org.machineimagination.testing.Sentences;

/** What fails half-way leaves no file open; told by the system's own list of this process's open files. */
@EnabledOnOs(OS.LINUX)
class OpenFilesTest {

	/** A file that opens and takes nothing. */
	private static final Path FULL = Path.of("/dev/full");

	@TempDir
	private Path folder;

	private static List<Path> open(Path file) throws IOException {
		try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
			return open.filter(Files::exists).filter(each -> {
				try {
					return each.toRealPath().equals(file);
				} catch (IOException e) {
					return false;
				}
			}).toList();
		}
	}

	@Test
	void latentsThatCannotBeWrittenAreClosed() throws IOException {
		Files.createSymbolicLink(folder.resolve(LatentTrace.FILE_NAME), FULL);
		Sentences.assertSentence(assertThrows(RunException.class, () -> LatentTrace.open(folder, 3, 10, 0)), "could not be written");
		assertEquals(List.of(), open(FULL));
	}

	@Test
	void latentsThatAreTooFewAreClosed() throws IOException {
		Path file = Files.createFile(folder.toRealPath().resolve(LatentTrace.FILE_NAME));
		Sentences.assertSentence(assertThrows(RunException.class, () -> LatentTrace.open(folder, 3, 10, 5)), "fewer than they were");
		assertEquals(List.of(), open(file));
	}

	@Test
	void latentsThatAreDamagedAreClosed() throws IOException {
		Path file = Files.writeString(folder.toRealPath().resolve(LatentTrace.FILE_NAME), "rubbish");
		Sentences.assertSentence(assertThrows(RunException.class, () -> LatentTrace.Rows.open(folder)), "are damaged");
		assertEquals(List.of(), open(file));
	}

	@Test
	void aLockThatSomebodyHasIsClosed() throws IOException {
		Path file = folder.toRealPath().resolve(RunLock.FILE_NAME);
		try (RunLock lock = RunLock.take(folder).orElseThrow()) {
			assertEquals(1, open(file).size());
			assertTrue(RunLock.take(folder).isEmpty());
			assertEquals(1, open(file).size());
		}
		assertEquals(List.of(), open(file));
	}
}
