// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.examples.sketch.JavaBackend;
import org.machineimagination.examples.sketch.WavesFamily;
import org.machineimagination.examples.sketch.WavesLibrary;
import org.machineimagination.studio.Studio;
import org.machineimagination.testing.SourceTree;

/** The commands in the documents are commands: with a request for help added, each is understood to the last word. */
class DocsTest {

	private static final String COMMAND = "./imagine ";
	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

	@TempDir
	private Path home;

	@Test
	void everyCommandInTheDocumentsIsUnderstood() throws IOException {
		Studio studio = Studios.starter(home);
		studio.plugIns().add(new JavaBackend());
		studio.plugIns().add(new WavesFamily());
		studio.plugIns().add(new WavesLibrary());
		List<String> commands = commands();
		assertFalse(commands.isEmpty());
		for (String command : commands) {
			List<String> words = words(command);
			words.add("--help");
			Told told = Told.by(studio, words.toArray(String[]::new));
			assertEquals("", told.err(), command);
			assertEquals(0, told.status(), command);
		}
	}

	private static List<String> commands() throws IOException {
		var commands = new ArrayList<String>();
		try (Stream<Path> docs = Stream.concat(Stream.of(SourceTree.ROOT.resolve("README.md")), Files.list(SourceTree.ROOT.resolve("docs")))) {
			for (Path file : docs.filter(each -> each.toString().endsWith(".md")).toList()) {
				Files.readAllLines(file).stream().map(String::strip).filter(line -> line.startsWith(COMMAND))
						.forEach(line -> commands.add(line.substring(COMMAND.length())));
			}
		}
		return commands;
	}

	private static List<String> words(String command) {
		var words = new ArrayList<String>();
		var matcher = WORD.matcher(command);
		while (matcher.find()) {
			words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
		}
		return words;
	}
}
