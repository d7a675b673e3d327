// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.machineimagination.corpus.CorpusSink;
import org.machineimagination.corpus.Remark;
import org.machineimagination.corpus.source.CorpusException;
import org.machineimagination.corpus.source.SourceScan;
import org.machineimagination.plugin.Cancellation;

/** Reads one table, row by row. */
final class TableWork {

	private static final int LONGEST_HEAD = 1 << 16;
	private static final int MOST_REMARKS = 50;

	private final SourceScan scan;
	private final TablePolicy policy;
	private final CorpusSink sink;
	private final Cancellation cancellation;
	private int empty;
	private int odd;

	/** Work on a table. */
	TableWork(SourceScan scan, TablePolicy policy, CorpusSink sink, Cancellation cancellation) {
		this.scan = scan;
		this.policy = policy;
		this.sink = sink;
		this.cancellation = cancellation;
	}

	/** Reads all of it, or as much as is wanted. */
	void run() {
		if (scan.marked()) {
			sink.remark(new Remark(1, "The file begins with a byte order mark, which was left out."));
		}
		String name = scan.file().name();
		char separator = policy.separator() == Separator.AUTOMATIC ? found() : policy.separator().character();
		try (var window = new RowWindow(scan.open(), name); var parser = CSVParser.parse(window, format(separator))) {
			Iterator<CSVRecord> rows = parser.iterator();
			if (!rows.hasNext()) {
				throw new CorpusException("There is nothing in the table " + name + ".");
			}
			Columns columns = Columns.of(rows.next(), policy.textColumn(), name);
			read(rows, columns, window);
		} catch (IOException | UncheckedIOException e) {
			String reason = e.getCause() == null ? String.valueOf(e.getMessage()) : String.valueOf(e.getCause().getMessage());
			throw new CorpusException("The table %s cannot be read: %s.".formatted(name, reason.lines().findFirst().orElse("")), e);
		}
	}

	private static CSVFormat format(char separator) {
		return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).get();
	}

	/** A row ends where the next one begins, so each is written when the next is known. */
	private void read(Iterator<CSVRecord> rows, Columns columns, RowWindow window) {
		var texts = new TableTexts(scan, policy, columns, sink);
		CSVRecord row = next(rows);
		window.pass(window.take(row == null ? Long.MAX_VALUE : row.getCharacterPosition()));
		while (row != null && !sink.full()) {
			cancellation.check();
			CSVRecord following = next(rows);
			int line = window.line();
			int start = window.points();
			String raw = window.take(following == null ? Long.MAX_VALUE : following.getCharacterPosition());
			String blank = raw.substring(0, raw.length() - raw.stripLeading().length());
			int skipped = blank.lastIndexOf('\n') + 1;
			String lead = raw.substring(0, skipped);
			var place = new TableTexts.Raw(raw.substring(skipped).stripTrailing(), line + (int) lead.chars().filter(c -> c == '\n').count(),
					start + lead.length());
			take(row, columns, place, texts);
			window.pass(raw);
			row = following;
		}
		texts.end();
		if (empty > 0) {
			sink.remark(new Remark(0, "%d rows have no words and were left out.".formatted(empty)));
		}
		if (texts.count() == 0) {
			throw new CorpusException("There is no row with words in the table " + scan.file().name() + ".");
		}
	}

	private static @org.eclipse.jdt.annotation.Nullable CSVRecord next(Iterator<CSVRecord> rows) {
		return rows.hasNext() ? rows.next() : null;
	}

	private void take(CSVRecord row, Columns columns, TableTexts.Raw raw, TableTexts texts) {
		if (row.size() > columns.names().size()) {
			if (++odd <= MOST_REMARKS) {
				sink.remark(new Remark(raw.line(), "The row has %d cells, but there are %d columns; what is beyond them was left out."
						.formatted(row.size(), columns.names().size())));
			}
		}
		if (!texts.add(row, raw)) {
			empty++;
		}
	}

	/** The separator that divides the first row into the most cells, those with a column of words first. */
	private char found() {
		String head = head();
		char best = Separator.COMMA.character();
		int most = -1;
		for (Separator candidate : Separator.values()) {
			if (candidate != Separator.AUTOMATIC) {
				List<String> cells = cells(head, candidate.character());
				int worth = cells.size() + (Columns.fits(cells, policy.textColumn()) ? LONGEST_HEAD : 0);
				if (worth > most) {
					most = worth;
					best = candidate.character();
				}
			}
		}
		return best;
	}

	private String head() {
		try (Reader reader = scan.open()) {
			char[] chars = new char[LONGEST_HEAD];
			int length = 0;
			for (int count = reader.read(chars); count > 0 && length < chars.length; count = reader.read(chars, length, chars.length - length)) {
				length += count;
			}
			return new String(chars, 0, length);
		} catch (IOException e) {
			throw CorpusException.unread(scan.file(), e);
		}
	}

	private static List<String> cells(String head, char separator) {
		try (var parser = CSVParser.parse(new StringReader(head), format(separator))) {
			Iterator<CSVRecord> rows = parser.iterator();
			var cells = new ArrayList<String>();
			if (rows.hasNext()) {
				rows.next().forEach(cells::add);
			}
			return cells;
		} catch (IOException | UncheckedIOException e) {
			// What cannot be read with this separator is none of it.
			return List.of();
		}
	}
}
