// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.machineimagination.testing.SourceTree;

/** What {@code docs/plug-in-guide.md} shows is what is compiled, and as short as it says. */
class GuideTest {

	private static final Path SAMPLE = SourceTree.ROOT.resolve("bundles/org.machineimagination.examples.sketch");

	@Test
	void everyExcerptStandsInTheFileThatItNames() throws IOException {
		List<Excerpt> excerpts = Excerpt.of(SourceTree.ROOT.resolve("docs/plug-in-guide.md"));
		assertEquals(List.of("WavesFamily.java", "WavesSettings.java", "model.json", "WavesLibrary.java", "MANIFEST.MF", "build.properties", "feature.xml"),
				excerpts.stream().map(Excerpt::file).toList());
		for (Excerpt excerpt : excerpts) {
			List<String> lines = Files.readAllLines(find(excerpt.file())).stream().map(String::strip).toList();
			assertTrue(Collections.indexOfSubList(lines, excerpt.lines().stream().map(String::strip).toList()) >= 0,
					"The guide's lines of " + excerpt.file() + " are not those of the file: " + excerpt.lines());
		}
	}

	@Test
	void aGeneratorAndItsSettingsTakeLessThanAHundredLines() throws IOException {
		int lines = 0;
		for (String file : List.of("WavesFamily.java", "WavesSettings.java")) {
			lines += Files.readAllLines(find(file)).size();
		}
		assertTrue(lines < 100, lines + " lines");
	}

	private static Path find(String name) throws IOException {
		if (name.equals("feature.xml")) {
			return SourceTree.ROOT.resolve("features/org.machineimagination.examples.feature").resolve(name);
		}
		try (Stream<Path> files = Stream.concat(Stream.of(SAMPLE.resolve(name), SAMPLE.resolve("META-INF").resolve(name)),
				Files.walk(SAMPLE.resolve("src")))) {
			return files.filter(file -> file.endsWith(name) && Files.isRegularFile(file)).findFirst().orElseThrow();
		}
	}
}
