// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.machineimagination.plugin.UsageException;

/**
 * A table of prompts as spreadsheets write them. Its first row names the columns; what separates cells is told by that row, or by a line
 * {@code sep=;} before it.
 */
final class BatchTable {

	static final String PROMPT = "prompt";

	private static final String NAME_COLUMN = "name";
	private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
	private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=(.)\"?[ \t]*(?:\n|$)");
	private static final Pattern NAME = Pattern.compile("\\p{Alpha}[\\p{Alnum}.-]*");

	/** Each column of such a name is one more; of others there can be only one. */
	private static final Set<String> REPEATED = Set.of("avoid", "image", "tag");

	/** Columns whose cells are words, so that a comma in them is none of a number. */
	private static final Set<String> TEXTS = Set.of(NAME_COLUMN, "title", "note", "tag", "avoid", "image", "author", "source-text", "source-segment",
			"source-quote");
	private static final Pattern DECIMAL_COMMA = Pattern.compile("([+-]?\\d+),(\\d+)");

	/** What Commons CSV says of quotation marks. */
	private static final Pattern NOT_CLOSED = Pattern.compile("\\(startline (\\d+)\\).*");
	private static final Pattern BEHIND_QUOTE = Pattern.compile(".*encapsulated token and delimiter at line: (\\d+).*");

	private final String file;
	private final String text;
	private final char separator;
	private final boolean decimalCommas;

	private BatchTable(String file, String text, char separator) {
		this.file = file;
		this.text = text;
		this.separator = separator;
		this.decimalCommas = separator == ';';
	}

	/**
	 * Reads a table.
	 *
	 * @param file  what it is called in sentences
	 * @param text  lines end in {@code \n}
	 * @param usual what separates cells where the table does not say
	 * @throws UsageException if it cannot be read, or has no column of prompts
	 */
	static List<BatchLine> read(String file, String text, char usual) {
		Matcher said = SEPARATOR_LINE.matcher(text);
		if (said.lookingAt()) {
			// The line stays, empty, so that those behind it keep their numbers.
			return new BatchTable(file, "\n" + text.substring(said.end()), said.group(1).charAt(0)).lines();
		}
		List<String> head = head(text, usual);
		char separator = head.contains(PROMPT) ? usual
				: SEPARATORS.stream().filter(each -> head(text, each).contains(PROMPT)).findFirst().orElse(usual);
		return new BatchTable(file, text, separator).lines();
	}

	/** Whether the first row of a text names columns, that of prompts and others. */
	static boolean isTable(String text) {
		return SEPARATOR_LINE.matcher(text).lookingAt() || SEPARATORS.stream().map(each -> head(text, each)).anyMatch(
				head -> head.size() > 1 && head.contains(PROMPT) && head.stream().allMatch(cell -> cell.isEmpty() || NAME.matcher(cell).matches()));
	}

	/** The cells of the first row; none if it cannot be read. */
	private static List<String> head(String text, char separator) {
		try (var parser = CSVParser.parse(text, format(separator))) {
			var rows = parser.iterator();
			return rows.hasNext() ? names(rows.next()) : List.of();
		} catch (IOException | UncheckedIOException e) {
			System.getLogger(BatchTable.class.getName()).log(System.Logger.Level.DEBUG, "The first row cannot be read", e);
			return List.of();
		}
	}

	private static CSVFormat format(char separator) {
		return CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).setCommentMarker('#').get();
	}

	private static List<String> names(CSVRecord row) {
		return row.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT).replaceFirst("^--", "")).toList();
	}

	private List<BatchLine> lines() {
		try (var parser = CSVParser.parse(text, format(separator))) {
			var records = parser.iterator();
			if (!records.hasNext()) {
				return List.of();
			}
			List<String> columns = columns(names(records.next()));
			var lines = new ArrayList<BatchLine>();
			var counter = new LineCounter(text);
			while (records.hasNext()) {
				CSVRecord row = records.next();
				if (row.stream().anyMatch(cell -> !cell.isBlank())) {
					lines.add(line(counter.at(row.getCharacterPosition()), row, columns));
				}
			}
			return lines;
		} catch (IOException | UncheckedIOException e) {
			throw new UsageException("The table %s cannot be read: %s.".formatted(file, reason(e)), e);
		}
	}

	private static String reason(Exception e) {
		Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
		String message = String.valueOf(cause.getMessage());
		Matcher notClosed = NOT_CLOSED.matcher(message);
		if (notClosed.matches()) {
			return "the quotation mark that opens in line %s is not closed".formatted(notClosed.group(1));
		}
		Matcher behind = BEHIND_QUOTE.matcher(message);
		return behind.matches() ? "in line %s something stands behind a closing quotation mark; write \"\" for one that belongs to the text"
				.formatted(behind.group(1)) : "its quotation marks make no sense";
	}

	/** The names of the columns; those without any at the end, which spreadsheets leave, are none. */
	private List<String> columns(List<String> head) {
		int size = head.size();
		while (size > 0 && head.get(size - 1).isEmpty()) {
			size--;
		}
		List<String> columns = head.subList(0, size);
		if (!columns.contains(PROMPT)) {
			throw new UsageException("The table %s has no column 'prompt'; its first row names %s.".formatted(file, String.join(", ", columns)));
		}
		for (String column : columns) {
			if (!NAME.matcher(column).matches()) {
				throw new UsageException(column.isEmpty() ? "The table %s has a column without a name; name it, or remove it.".formatted(file)
						: "The table %s has a column '%s', which is not the name of a setting.".formatted(file, column));
			}
			if (!REPEATED.contains(column) && columns.indexOf(column) != columns.lastIndexOf(column)) {
				throw new UsageException("The table %s has two columns '%s'.".formatted(file, column));
			}
		}
		return columns;
	}

	private BatchLine line(int number, CSVRecord row, List<String> columns) {
		for (int i = columns.size(); i < row.size(); i++) {
			if (!row.get(i).isBlank()) {
				return BatchLine.broken(number, "The row has %d cells, but there are %d columns; put cells that hold a separator in quotes."
						.formatted(row.size(), columns.size()));
			}
		}
		String prompt = "";
		var words = new ArrayList<String>();
		for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
			String column = columns.get(i);
			if (column.equals(PROMPT)) {
				prompt = row.get(i).strip();
			} else if (!row.get(i).isBlank()) {
				words.add("--" + (column.equals(NAME_COLUMN) ? "title" : column) + "=" + value(column, row.get(i).strip()));
			}
		}
		return prompt.isEmpty() ? BatchLine.broken(number, "There is no prompt in the row.") : BatchLine.of(number, prompt, words);
	}

	/** Where spreadsheets separate cells by semicolons, they write numbers with commas. */
	private String value(String column, String cell) {
		Matcher number = DECIMAL_COMMA.matcher(cell);
		return decimalCommas && !TEXTS.contains(column) && number.matches() ? number.group(1) + "." + number.group(2) : cell;
	}

	/** Counts the lines up to a place, for places that come in order. */
	private static final class LineCounter {

		private final String text;
		private int place;
		private int line = 1;

		LineCounter(String text) {
			this.text = text;
		}

		/** The line of the row whose text begins at a place or, behind blank lines and comments, after it. */
		int at(long position) {
			while (place < Math.min(position, text.length())) {
				line += text.charAt(place++) == '\n' ? 1 : 0;
			}
			int end = text.indexOf('\n', place);
			while (end >= 0 && passedOver(text.substring(place, end))) {
				place = end + 1;
				line++;
				end = text.indexOf('\n', place);
			}
			return line;
		}

		private static boolean passedOver(String line) {
			return line.isBlank() || line.startsWith("#");
		}
	}
}
