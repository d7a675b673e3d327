// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long texts of many lines take to come into a project, and again as a corrected edition, and how much memory that takes. */
final class CorpusBenchmark {

	private static final String HEAP = "-Xmx384m";
	private static final double MEGABYTE = 1024 * 1024;

	private CorpusBenchmark() {
	}

	/** @param lines of each text */
	static void run(int lines, PrintStream out) throws IOException, InterruptedException {
		var table = new Table("Import of %d lines, in a process of its own with a heap of 384 MB".formatted(lines), "format", "what", "seconds",
				"memory of the process at most, MB");
		for (String format : CorpusImport.FORMATS) {
			Path folder = Files.createTempDirectory("corpus");
			try {
				measure(table, format, lines, folder, "new");
				measure(table, format, lines, folder, "again");
			} finally {
				Folders.remove(folder);
			}
		}
		table.print(out);
	}

	private static void measure(Table table, String format, int lines, Path folder, String what) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-cp",
				System.getProperty("java.class.path"), CorpusImport.class.getName(), format, String.valueOf(lines), folder.toString()));
		if (what.equals("again")) {
			command.add(what);
		}
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (process.waitFor() != 0) {
			throw new IOException("The import of %d lines as %s failed".formatted(lines, format));
		}
		String[] figures = told.split(" ");
		table.add(format, what, Table.number(Double.parseDouble(figures[0])), Table.number(Long.parseLong(figures[1]) / MEGABYTE));
	}
}
