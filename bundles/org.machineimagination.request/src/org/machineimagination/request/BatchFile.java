// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.machineimagination.plugin.UsageException;

/**
 * Files of prompts. In a text file each line is a prompt, and what follows the first {@code --word} on it are settings of its own as on the
 * command line. In a table ({@code .csv}, {@code .tsv}) the first row names the columns: {@code prompt}, and any setting by the name of
 * its option; {@code name} is the run's title. Blank lines and lines that begin with {@code #} are passed over.
 */
public final class BatchFile {

	private static final long MAXIMUM_BYTES = 8L << 20;
	private static final String BYTE_ORDER_MARK = "\uFEFF";
	private static final String PROMPT = "prompt";
	private static final Pattern SETTINGS = Pattern.compile("(?:^|(?<=\\s))--(?=\\p{Alpha})");
	private static final Pattern NAME = Pattern.compile("\\p{Alpha}[\\p{Alnum}.-]*");

	private BatchFile() {
	}

	/**
	 * Reads a file of prompts.
	 *
	 * @return its lines in order; those that cannot be read say why
	 * @throws UsageException if it is no text in UTF-8, too large, without any line, or a table without a column of prompts
	 * @throws RunException             if it cannot be read
	 */
	public static List<BatchLine> read(Path file) {
		String text = text(file);
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		List<BatchLine> lines = name.endsWith(".csv") ? table(file, text, ',') : name.endsWith(".tsv") ? table(file, text, '\t') : lines(text);
		if (lines.isEmpty()) {
			throw new UsageException("There is no prompt in %s; write one on each line.".formatted(file));
		}
		return lines;
	}

	private static String text(Path file) {
		try {
			if (Files.size(file) > MAXIMUM_BYTES) {
				throw new UsageException("The file %s is larger than a list of prompts can be (8 MiB).".formatted(file));
			}
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
			return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new UsageException("The file %s is not text in UTF-8; save it as such.".formatted(file), e);
		} catch (IOException e) {
			throw new RunException("The file %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
		}
	}

	private static List<BatchLine> lines(String text) {
		var lines = new ArrayList<BatchLine>();
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
				lines.add(line(number, line));
			}
		}
		return lines;
	}

	/** A prompt, and settings behind the first word that begins like one; {@code \--} is text. */
	private static BatchLine line(int number, String line) {
		var settings = SETTINGS.matcher(line);
		int end = settings.find() ? settings.start() : line.length();
		String prompt = line.substring(0, end).strip().replace("\\--", "--");
		try {
			return prompt.isEmpty() ? BatchLine.broken(number, "There is no prompt before the settings.")
					: BatchLine.of(number, prompt, words(line.substring(end)));
		} catch (UsageException e) {
			return BatchLine.broken(number, e.getMessage());
		}
	}

	/** Words as a shell takes them apart: by white space, except within quotes. */
	static List<String> words(String text) {
		var words = new ArrayList<String>();
		StringBuilder word = null;
		char quote = 0;
		for (char c : text.toCharArray()) {
			if (quote != 0 && c == quote) {
				quote = 0;
			} else if (quote == 0 && (c == '"' || c == '\'')) {
				quote = c;
				word = word == null ? new StringBuilder() : word;
			} else if (quote == 0 && Character.isWhitespace(c)) {
				if (word != null) {
					words.add(word.toString());
				}
				word = null;
			} else {
				word = word == null ? new StringBuilder() : word;
				word.append(c);
			}
		}
		if (quote != 0) {
			throw new UsageException("A quotation mark is not closed: " + text.strip() + ".");
		}
		if (word != null) {
			words.add(word.toString());
		}
		return words;
	}

	private static List<BatchLine> table(Path file, String text, char separator) {
		CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true)
				.setCommentMarker('#').get();
		try (var parser = CSVParser.parse(text, format)) {
			var records = parser.iterator();
			if (!records.hasNext()) {
				return List.of();
			}
			List<String> columns = columns(file, records.next());
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
			throw new UsageException("The table %s cannot be read: %s.".formatted(file, e.getMessage()), e);
		}
	}

	private static List<String> columns(Path file, CSVRecord head) {
		List<String> columns = head.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT).replaceFirst("^--", "")).toList();
		if (!columns.contains(PROMPT)) {
			throw new UsageException("The table %s has no column 'prompt'; its first row names %s.".formatted(file, String.join(", ", columns)));
		}
		for (String column : columns) {
			if (!NAME.matcher(column).matches()) {
				throw new UsageException("The table %s has a column '%s', which is not the name of a setting.".formatted(file, column));
			}
			if (columns.indexOf(column) != columns.lastIndexOf(column)) {
				throw new UsageException("The table %s has two columns '%s'.".formatted(file, column));
			}
		}
		return columns;
	}

	private static BatchLine line(int number, CSVRecord row, List<String> columns) {
		if (row.size() > columns.size()) {
			return BatchLine.broken(number, "The row has %d cells, but there are %d columns; put cells that hold a separator in quotes."
					.formatted(row.size(), columns.size()));
		}
		String prompt = "";
		var words = new ArrayList<String>();
		for (int i = 0; i < row.size(); i++) {
			String column = columns.get(i);
			if (column.equals(PROMPT)) {
				prompt = row.get(i).strip();
			} else if (!row.get(i).isBlank()) {
				words.add("--" + (column.equals("name") ? "title" : column) + "=" + row.get(i).strip());
			}
		}
		return prompt.isEmpty() ? BatchLine.broken(number, "There is no prompt in the row.") : BatchLine.of(number, prompt, words);
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
