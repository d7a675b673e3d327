// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that measurements make and remove. */
final class Folders {

	private Folders() {
	}

	/** Removes a folder with all that is in it. */
	static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(Folders::delete);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
