// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.machineimagination.cli.Studios;
import org.machineimagination.cli.Told;
import org.machineimagination.studio.Studio;

/** A data folder of small networks, a folder for the files that are tried, and the real commands over both. */
final class Desk {

	private static final Pattern JAVA = Pattern.compile("\\b(?:java|javax|jdk|sun|com|org|ai)\\.[a-z]\\w*\\.[\\w.$]+|\\w+(?:Exception|Error)\\b");
	private static final String FAULT = "fault of the program";
	private static final int MOST_STATUS = 2;

	private final Path home;
	private final Path folder;
	private final Studio studio;

	/** @param place an empty folder */
	Desk(Path place) {
		this.home = place.resolve("home");
		this.folder = place.resolve("files");
		this.studio = Studios.small(home);
	}

	/** The data folder. */
	Path home() {
		return home;
	}

	Studio studio() {
		return studio;
	}

	/** Puts a file where files are tried. */
	Path put(String name, byte[] bytes) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes);
	}

	/** Puts a file into the data folder. */
	Path putHome(String name, byte[] bytes) throws IOException {
		Path file = home.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes);
	}

	/** Puts a copy of a folder where files are tried. */
	Path copy(Path from, String name) {
		Path to = folder.resolve(name);
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
			return to;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Types a command. A fault of the program, or a sentence that only programmers read, is an {@link AssertionError}. */
	void type(String... words) {
		Told told = Told.by(studio, words);
		String text = told.out() + told.err();
		if (told.status() < 0 || told.status() > MOST_STATUS || text.contains(FAULT)) {
			throw new AssertionError("imagine " + String.join(" ", words) + " ended with " + told.status() + ": " + told.err());
		}
		var java = JAVA.matcher(told.err());
		if (java.find()) {
			throw new AssertionError("The sentence names " + java.group() + ": " + told.err());
		}
	}

	/** Adds a model, and takes it away where it was added. */
	void add(Path what) throws IOException {
		try {
			type("models", "add", what.toString(), "--name", "fuzzed");
		} finally {
			remove(home.resolve("models/fuzzed"));
		}
	}

	private static void remove(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}
}
