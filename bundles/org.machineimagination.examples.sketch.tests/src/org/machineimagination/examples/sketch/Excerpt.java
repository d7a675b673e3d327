// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.examples.sketch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of a page: three backquotes, the language, and the name of the file that it stands in.
 *
 * @param file  the last word behind the backquotes; the language where no file is named
 * @param lines what lies between
 */
record Excerpt(String file, List<String> lines) {

	private static final String FENCE = "```";

	/** All blocks of a page. */
	static List<Excerpt> of(Path page) throws IOException {
		var excerpts = new ArrayList<Excerpt>();
		Excerpt open = null;
		for (String line : Files.readAllLines(page)) {
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
}
