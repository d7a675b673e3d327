// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Copies of one real run, each with identifiers, times, a seed and a name of its own, as somebody's folder has them after years of work. What does
 * not differ among them and is not text is linked to the first, so that ten thousand fit on a disk.
 */
final class ManyRuns {

	private static final String RECORD = "run.experiment";
	private static final Pattern UUIDS = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
	private static final Pattern TIMES = Pattern.compile("(created|started|finished)=\"([^\"]+)\"");
	private static final DateTimeFormatter NAMES = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
	private static final long SECONDS_APART = 3571;

	private final Path model;
	private final String record;
	private final List<Path> others;

	private ManyRuns(Path model) throws IOException {
		this.model = model;
		this.record = Files.readString(model.resolve(RECORD));
		try (Stream<Path> files = Files.list(model)) {
			this.others = files.filter(file -> Files.isRegularFile(file) && !file.endsWith(RECORD)).toList();
		}
	}

	/**
	 * Makes copies.
	 *
	 * @param model  folder of a finished run
	 * @param folder of runs, where the copies go
	 * @param count  how many
	 */
	static void write(Path model, Path folder, int count) throws IOException {
		var runs = new ManyRuns(model);
		Files.createDirectories(folder);
		for (int number : IntStream.range(0, count).toArray()) {
			runs.write(folder, number);
		}
	}

	private void write(Path folder, int number) throws IOException {
		long seconds = number * SECONDS_APART;
		String text = moved(withOwnIds(number), seconds).replaceFirst(" seed=\"\\d+\"", " seed=\"" + number + "\"");
		Matcher time = TIMES.matcher(text);
		if (!time.find()) {
			throw new IOException("The record in " + model + " has no time");
		}
		Path run = Files.createDirectory(folder.resolve("%s-a-red-apple-%d".formatted(NAMES.format(Instant.parse(time.group(2))), number)));
		Files.writeString(run.resolve(RECORD), text);
		for (Path file : others) {
			link(file, run.resolve(file.getFileName().toString()));
		}
	}

	private static void link(Path file, Path copy) throws IOException {
		try {
			Files.createLink(copy, file);
		} catch (IOException | UnsupportedOperationException e) {
			System.getLogger(ManyRuns.class.getName()).log(System.Logger.Level.DEBUG, "Nothing can be linked here; it is copied", e);
			Files.copy(file, copy);
		}
	}

	/** The record with other identifiers, the same wherever they were the same. */
	private String withOwnIds(int number) {
		Map<String, String> ids = new HashMap<>();
		return UUIDS.matcher(record).replaceAll(id -> ids.computeIfAbsent(id.group(),
				old -> UUID.nameUUIDFromBytes((old + number).getBytes(StandardCharsets.UTF_8)).toString()));
	}

	/** The record with earlier times. */
	private static String moved(String text, long seconds) {
		return TIMES.matcher(text).replaceAll(time -> "%s=\"%s\"".formatted(time.group(1), Instant.parse(time.group(2)).minusSeconds(seconds)));
	}
}
