// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table for a terminal: a title, a heading, and rows whose columns line up. */
final class Table {

	private final String title;
	private final List<List<String>> rows = new ArrayList<>();

	Table(String title, String... heading) {
		this.title = title;
		rows.add(List.of(heading));
	}

	/** Adds a row of as many cells as the heading has. */
	void add(String... cells) {
		if (cells.length != rows.getFirst().size()) {
			throw new IllegalArgumentException(cells.length + " cells for " + rows.getFirst().size() + " columns");
		}
		rows.add(List.of(cells));
	}

	/** A number with two decimals below ten, one below a hundred, none above. */
	static String number(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
	}

	void print(PrintStream out) {
		out.println(title);
		for (List<String> row : rows) {
			var line = new StringBuilder();
			for (int column = 0; column < row.size(); column++) {
				line.append(column == 0 ? "  " : "   ").append(" ".repeat(width(column) - row.get(column).length())).append(row.get(column));
			}
			out.println(line);
		}
		out.println();
	}

	private int width(int column) {
		return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
	}
}
