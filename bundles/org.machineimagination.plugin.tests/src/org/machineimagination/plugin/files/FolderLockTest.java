// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

	@TempDir
	Path folder;

	@Test
	void aFolderHasOneOwnerAtATime() throws IOException {
		try (FolderLock lock = FolderLock.take(folder).orElseThrow()) {
			assertTrue(FolderLock.isHeld(folder));
			assertEquals(Optional.empty(), FolderLock.take(folder));
			assertEquals(Optional.empty(), FolderLock.take(folder.resolve("../" + folder.getFileName())));
		}
		assertFalse(FolderLock.isHeld(folder));
		FolderLock.take(folder).orElseThrow().close();
		assertFalse(Files.exists(folder.resolve(FolderLock.FILE_NAME)));
	}

	@Test
	void aLockThatIsHeldByOtherMeansIsRespected() throws IOException {
		try (var channel = FileChannel.open(folder.resolve(FolderLock.FILE_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				var foreign = channel.lock()) {
			assertTrue(foreign.isValid());
			assertTrue(FolderLock.isHeld(folder));
			assertEquals(Optional.empty(), FolderLock.take(folder));
		}
	}

	@Test
	void whatAKilledOwnerLeftLocksNobodyOut() throws IOException {
		Files.createFile(folder.resolve(FolderLock.FILE_NAME));
		assertFalse(FolderLock.isHeld(folder));
		FolderLock.take(folder).orElseThrow().close();
	}

	@Test
	void aFolderThatIsMissingIsAnError() {
		assertThrows(IOException.class, () -> FolderLock.take(folder.resolve("missing")));
	}
}
