// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text in columns as wide as their widest cell, each on one line. Nothing is cut, since programs read it too. */
public final class Table {

	private static final String GAP = "  ";

	private final List<String[]> rows = new ArrayList<>();

	public Table(String... headings) {
		rows.add(headings);
	}

	public void add(String... cells) {
		rows.add(Arrays.stream(cells).map(cell -> cell.replaceAll("[\\p{Cntrl}\u0085\u2028\u2029]+", " ")).toArray(String[]::new));
	}

	public void print(PrintStream out) {
		int[] widths = new int[rows.getFirst().length];
		for (String[] row : rows) {
			for (int i = 0; i < row.length; i++) {
				widths[i] = Math.max(widths[i], characters(row[i]));
			}
		}
		for (String[] row : rows) {
			out.println(line(row, widths));
		}
	}

	private static String line(String[] row, int[] widths) {
		var line = new StringBuilder();
		for (int i = 0; i < row.length; i++) {
			line.append(row[i]);
			if (i + 1 < row.length) {
				line.append(" ".repeat(widths[i] - characters(row[i]))).append(GAP);
			}
		}
		return line.toString().stripTrailing();
	}

	private static int characters(String cell) {
		return cell.codePointCount(0, cell.length());
	}
}
