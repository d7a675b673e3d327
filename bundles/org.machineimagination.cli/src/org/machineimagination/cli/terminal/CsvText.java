// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.terminal;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Rows as the text of a table that other programs read (RFC 4180, lines ending as on Unix). */
public final class CsvText {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

	private CsvText() {
	}

	public static String of(List<List<String>> rows) {
		var text = new StringBuilder();
		rows.forEach(row -> text.append(FORMAT.format(row.toArray())).append('\n'));
		return text.toString();
	}
}
