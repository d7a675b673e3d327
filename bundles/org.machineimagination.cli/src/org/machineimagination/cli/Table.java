// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns as wide as their widest cell. Only the last column is cut to the terminal, since the others are short. */
final class Table {

	private static final String GAP = "  ";

	private final List<String[]> rows = new ArrayList<>();

	Table(String... headings) {
		rows.add(headings);
	}

	void add(String... cells) {
		rows.add(cells);
	}

	/** @param columns width of a line, 0 for any */
	void print(PrintStream out, int columns) {
		int[] widths = new int[rows.getFirst().length];
		for (String[] row : rows) {
			for (int i = 0; i < row.length; i++) {
				widths[i] = Math.max(widths[i], row[i].length());
			}
		}
		for (String[] row : rows) {
			String line = line(row, widths);
			out.println(columns > 0 && line.length() > columns ? line.substring(0, columns - 1) + "\u2026" : line);
		}
	}

	private static String line(String[] row, int[] widths) {
		var line = new StringBuilder();
		for (int i = 0; i < row.length; i++) {
			line.append(row[i]);
			if (i + 1 < row.length) {
				line.append(" ".repeat(widths[i] - row[i].length())).append(GAP);
			}
		}
		return line.toString().stripTrailing();
	}
}
