// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the command speaks to.
 *
 * @param out         results: what scripts read
 * @param err         progress and errors: what people read
 * @param interactive whether people watch, so that a line may be drawn over
 * @param columns     width of the lines in characters
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, int columns) {

	/** System property that the start script sets to the terminal's width when standard error leads to one. */
	static final String COLUMNS_PROPERTY = "machineimagination.columns";

	private static final int NARROWEST = 20;
	private static final int USUAL_COLUMNS = 80;

	/** The terminal of this process. Only the start script knows whether people watch: Java cannot ask about standard error. */
	public static Terminal ofProcess() {
		int columns = Integer.getInteger(COLUMNS_PROPERTY, 0);
		String kind = System.getenv().getOrDefault("TERM", "");
		return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), columns > 0 && !kind.isEmpty() && !kind.equals("dumb"),
				columns == 0 ? USUAL_COLUMNS : Math.max(NARROWEST, columns));
	}

	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}
}
