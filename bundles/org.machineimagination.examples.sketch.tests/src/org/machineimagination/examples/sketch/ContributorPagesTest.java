// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.machineimagination.testing.SourceTree;

/** The code that the pages in {@code docs/contributing} show is code of ours, however its lines are wrapped. */
class ContributorPagesTest {

	private static final Path PAGES = SourceTree.ROOT.resolve("docs/contributing");

	@Test
	void everyExcerptStandsInTheFileThatItNames() throws IOException {
		List<Path> pages = files(PAGES, ".md");
		List<Path> sources = files(SourceTree.ROOT.resolve("bundles"), ".java");
		assertFalse(pages.isEmpty());
		for (Path page : pages) {
			for (Excerpt excerpt : Excerpt.of(page)) {
				if (excerpt.file().endsWith(".java")) {
					String code = packed(String.join("\n", excerpt.lines()));
					List<Path> named = sources.stream().filter(source -> source.endsWith(excerpt.file())).toList();
					assertFalse(named.isEmpty(), page.getFileName() + " names " + excerpt.file() + ", which no bundle has");
					assertTrue(named.stream().anyMatch(source -> packed(read(source)).contains(code)),
							"The lines of " + excerpt.file() + " in " + page.getFileName() + " are not those of the file: " + excerpt.lines());
				}
			}
		}
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file)).toList();
		}
	}

	private static String packed(String code) {
		return code.replaceAll("\\s+", "");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
