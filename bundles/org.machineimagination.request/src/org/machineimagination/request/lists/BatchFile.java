// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.plugin.files.TextBytes;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;
import org.machineimagination.request.Words;

/**
 * Files of prompts. In a text file each line is a prompt, and what follows the first {@code --word} on it are settings of its own as on the
 * command line. In a table ({@code .csv}, {@code .tsv}) the first row names the columns: {@code prompt}, and any setting by the name of
 * its option; {@code name} is the run's title. Blank lines and lines that begin with {@code #} are passed over.
 */
public final class BatchFile {

	/** Lists of more bytes are not read. */
	public static final int MAXIMUM_BYTES = 8 << 20;

	private static final Pattern SETTINGS = Pattern.compile("(?:^|(?<=\\s))--(?=\\p{Alpha})");

	private BatchFile() {
	}

	/**
	 * Reads a file of prompts. Paths in it are those from its own folder.
	 *
	 * @return its lines in order; those that cannot be read say why
	 * @throws UsageException if it is no text in UTF-8 or, with its mark, in UTF-16, too large, without any line, or a table without a column of
	 *                        prompts
	 * @throws RunException   if it cannot be read
	 */
	public static List<BatchLine> read(Path file) {
		return read(file, StandardCharsets.UTF_8);
	}

	/**
	 * Reads a file of prompts. Paths in it are those from its own folder.
	 *
	 * @param encoding of the file where no mark at its beginning says another one
	 * @see #read(Path)
	 */
	public static List<BatchLine> read(Path file, Charset encoding) {
		try (InputStream in = Files.newInputStream(file)) {
			Path folder = file.toAbsolutePath().normalize().getParent();
			String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
			return read(in, "file " + file, name, encoding).stream().map(line -> ListPaths.from(folder, line)).toList();
		} catch (IOException e) {
			throw new RunException("The file %s cannot be read: %s.".formatted(file, Failure.reason(e)), e);
		}
	}

	/**
	 * Reads prompts as they come, as a table if their first row names its columns.
	 *
	 * @param in       is read to its end
	 * @param encoding as for {@link #read(Path, Charset)}
	 * @throws UsageException as for a file
	 * @throws RunException   if it cannot be read
	 */
	public static List<BatchLine> read(InputStream in, Charset encoding) {
		try {
			return read(in, "standard input", "", encoding);
		} catch (IOException e) {
			throw new RunException("The standard input cannot be read: %s.".formatted(Failure.reason(e)), e);
		}
	}

	private static List<BatchLine> read(InputStream in, String what, String name, Charset encoding) throws IOException {
		byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
		if (bytes.length > MAXIMUM_BYTES) {
			throw new UsageException("The %s is larger than a list of prompts can be (8 MiB).".formatted(what));
		}
		String text = text(bytes, what, encoding);
		boolean table = name.isEmpty() ? BatchTable.isTable(text) : name.endsWith(".csv") || name.endsWith(".tsv");
		List<BatchLine> lines = table ? BatchTable.read(what.replaceFirst("^file ", ""), text, name.endsWith(".tsv") ? '\t' : ',') : lines(text);
		if (lines.isEmpty()) {
			throw new UsageException("There is no prompt in %s; write one on each line.".formatted(what.replaceFirst("^file ", "")));
		}
		return lines;
	}

	/** The text with its lines ending in {@code \n}, whatever system or spreadsheet ended them. */
	private static String text(byte[] bytes, String what, Charset encoding) {
		try {
			return TextBytes.decode(bytes, encoding).replace("\r\n", "\n").replace('\r', '\n');
		} catch (CharacterCodingException e) {
			throw new UsageException(encoding.equals(StandardCharsets.UTF_8)
					? "The %s is not text in UTF-8; save it as such, or name its encoding, for example --encoding windows-1252.".formatted(what)
					: "The %s is not text in the encoding %s; name the one that it is in.".formatted(what, encoding.name()), e);
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
}
