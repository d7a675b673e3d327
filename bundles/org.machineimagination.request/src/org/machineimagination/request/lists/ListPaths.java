// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.lists;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Paths in a list of prompts: they are those from its own folder, or else, where nothing is there, those from where the command is given. */
final class ListPaths {

	private static final String IMAGE = "--image";

	/** Their values are names, or paths of folders. */
	private static final Set<String> MODELS = Set.of("--generator", "--guide", "--judge");

	private ListPaths() {
	}

	/** The line with its paths as they are found from anywhere. */
	static BatchLine from(Path folder, BatchLine line) {
		var words = new ArrayList<String>();
		String option = "";
		for (String word : line.words()) {
			int equals = word.indexOf('=');
			if (word.startsWith("--")) {
				String name = equals < 0 ? word : word.substring(0, equals);
				words.add(equals < 0 ? word : name + "=" + from(folder, name, word.substring(equals + 1)));
				option = equals < 0 ? name : "";
			} else {
				words.add(from(folder, option, word));
				option = "";
			}
		}
		return new BatchLine(line.line(), line.prompt(), List.copyOf(words), line.problem());
	}

	private static String from(Path folder, String option, String value) {
		try {
			if (option.equals(IMAGE)) {
				String path = value.replaceFirst(":[+-]?[\\d.]+$", "");
				return isThere(folder, value) || isThere(folder, path) || !Files.exists(Path.of(path)) ? folder.resolve(path) + value.substring(path.length())
						: value;
			}
			boolean path = value.contains("/") || value.startsWith(".");
			return MODELS.contains(option) && path && isThere(folder, value) ? folder.resolve(value).toString() : value;
		} catch (InvalidPathException e) {
			System.getLogger(ListPaths.class.getName()).log(System.Logger.Level.DEBUG, "Left for whoever reads it", e);
			return value;
		}
	}

	private static boolean isThere(Path folder, String path) {
		return Files.exists(folder.resolve(path));
	}
}
