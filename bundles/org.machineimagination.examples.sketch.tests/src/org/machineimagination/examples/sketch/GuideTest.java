// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.machineimagination.testing.SourceTree;

/** What {@code docs/plug-in-guide.md} shows is what is compiled, and as short as it says. */
class GuideTest {

	private static final Path SAMPLE = SourceTree.ROOT.resolve("bundles/org.machineimagination.examples.sketch");
	private static final String FENCE = "```";

	/** A block of the guide: three backquotes, the language, the file's name. */
	private record Excerpt(String file, List<String> lines) {
	}

	@Test
	void everyExcerptStandsInTheFileThatItNames() throws IOException {
		List<Excerpt> excerpts = excerpts();
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

	private static List<Excerpt> excerpts() throws IOException {
		var excerpts = new ArrayList<Excerpt>();
		Excerpt open = null;
		for (String line : Files.readAllLines(SourceTree.ROOT.resolve("docs/plug-in-guide.md"))) {
			if (!line.startsWith(FENCE)) {
				if (open != null) {
					open.lines().add(line);
				}
			} else if (open == null) {
				open = new Excerpt(line.substring(line.lastIndexOf(' ') + 1), new ArrayList<>());
			} else {
				excerpts.add(open);
				open = null;
			}
		}
		return excerpts;
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
