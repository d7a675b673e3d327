// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;

/**
 * A table that grows by a row at a time. The system has each row at once, so that it outlives the process; {@link #force} makes it
 * outlive the system. Its first row names the columns. Numbers are written with all their
 * digits, so that equal runs have equal tables, byte for byte.
 */
public final class TableFile implements AutoCloseable {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

	private final Path file;
	private final FileChannel channel;
	private List<String> columns = List.of();

	private TableFile(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Opens a table to add to.
	 *
	 * @param length bytes to keep of what is there; what lies beyond them was written by a generation that has to be done again
	 * @throws RunException if it cannot be opened, is shorter than that or damaged
	 */
	public static TableFile open(Path file, long length) {
		FileChannel channel = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
			var table = new TableFile(file, channel);
			if (channel.size() < length) {
				throw new RunException("The table %s is shorter than it was when the run stopped; the run cannot go on.".formatted(file));
			}
			table.cut(length);
			table.columns = length == 0 ? List.of() : columns(file, length);
			return table;
		} catch (IOException e) {
			throw failed(file, Abandoned.close(channel, e));
		} catch (RuntimeException e) {
			throw Abandoned.close(channel, e);
		}
	}

	/** Length in bytes. */
	long length() {
		try {
			return channel.size();
		} catch (IOException e) {
			throw failed(file, e);
		}
	}

	/**
	 * Adds a row; the first one also names the columns, later ones are put under those names.
	 *
	 * @throws RunException if it cannot be written; the table is then as it was
	 */
	public void add(Map<String, String> row) {
		long before = length();
		String text = columns.isEmpty() ? begin(row) : line(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
		try {
			var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
		} catch (IOException e) {
			cutAfter(e, before);
			throw failed(file, e);
		}
	}

	/** Has the disk itself take in all rows. */
	public void force() {
		try {
			channel.force(false);
		} catch (IOException e) {
			throw failed(file, e);
		}
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			throw failed(file, e);
		}
	}

	/**
	 * Reads a table.
	 *
	 * @return for each row after the first, text by name of the column
	 * @throws RunException if it cannot be read
	 */
	public static List<Map<String, String>> read(Path file) {
		return read(file, Long.MAX_VALUE);
	}

	/**
	 * Reads the beginning of a table.
	 *
	 * @param length bytes to read, to the end of a row; more than there are for the whole table
	 * @return for each row after the first, text by name of the column
	 * @throws RunException if it cannot be read
	 */
	public static List<Map<String, String>> read(Path file, long length) {
		try {
			List<List<String>> rows = soundRows(file, length);
			var result = new ArrayList<Map<String, String>>();
			for (List<String> row : rows.subList(Math.min(1, rows.size()), rows.size())) {
				var named = new LinkedHashMap<String, String>();
				for (int i = 0; i < row.size(); i++) {
					named.put(rows.getFirst().get(i), row.get(i));
				}
				result.add(named);
			}
			return result;
		} catch (IOException e) {
			throw new RunException("The table %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
		}
	}

	private static List<String> columns(Path file, long length) throws IOException {
		List<List<String>> rows = soundRows(file, length);
		return rows.isEmpty() ? List.of() : List.copyOf(rows.getFirst());
	}

	/** The rows, none of which has more cells than the first. */
	private static List<List<String>> soundRows(Path file, long length) throws IOException {
		try {
			List<List<String>> rows = rows(file, length);
			for (int i = 1; i < rows.size(); i++) {
				if (rows.get(i).size() > rows.getFirst().size()) {
					throw new RunException("The table %s is damaged: its row %d has more cells than there are columns.".formatted(file, i + 1));
				}
			}
			return rows;
		} catch (UncheckedIOException | CharacterCodingException | CSVException e) {
			Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
			throw new RunException("The table %s is damaged: %s.".formatted(file,
					cause instanceof CharacterCodingException ? "it is not text in UTF-8" : "its quotation marks make no sense"), e);
		}
	}

	private String begin(Map<String, String> row) {
		columns = List.copyOf(row.keySet());
		return line(columns) + line(List.copyOf(row.values()));
	}

	private void cut(long length) throws IOException {
		channel.truncate(length);
		channel.position(length);
	}

	private void cutAfter(IOException failure, long length) {
		try {
			cut(length);
			columns = length == 0 ? List.of() : columns;
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	private static String line(List<String> cells) {
		return FORMAT.format(cells.toArray()) + FORMAT.getRecordSeparator();
	}

	private static List<List<String>> rows(Path file, long length) throws IOException {
		try (InputStream bytes = Files.newInputStream(file);
				var reader = new BufferedReader(new InputStreamReader(head(bytes, length), StandardCharsets.UTF_8.newDecoder()));
				var parser = CSVParser.parse(reader, FORMAT)) {
			return parser.stream().map(CSVRecord::toList).toList();
		}
	}

	private static InputStream head(InputStream bytes, long length) throws IOException {
		return length == Long.MAX_VALUE ? bytes : new ByteArrayInputStream(bytes.readNBytes(Math.toIntExact(length)));
	}

	private static RunException failed(Path file, IOException cause) {
		return new RunException("The table %s could not be written: %s.".formatted(file, Failure.reason(cause)), cause);
	}
}
