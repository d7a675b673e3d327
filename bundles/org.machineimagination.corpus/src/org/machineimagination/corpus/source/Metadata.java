// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.machineimagination.corpus.words.Wording;
import org.machineimagination.plugin.Cancellation;

/**
 * What a file {@code metadata.csv} says of the files beside it, in the form that TXM takes: the first column is the name of a
 * file, with or without its ending, the others are whatever is known.
 */
public final class Metadata {

	/** Its name. */
	public static final String FILE_NAME = "metadata.csv";

	/** None. */
	public static final Metadata NONE = new Metadata(Map.of());

	private static final SourceScan.Bounds BOUNDS = new SourceScan.Bounds(16 << 20, 1 << 20);

	private final Map<String, Map<String, String>> files;

	private Metadata(Map<String, Map<String, String>> files) {
		this.files = files;
	}

	/**
	 * Reads it.
	 *
	 * @throws CorpusException when it cannot be read
	 */
	public static Metadata read(SourceFile file, Cancellation cancellation) throws CorpusException {
		SourceScan scan = SourceScan.of(file, Encodings.AUTOMATIC, "", BOUNDS, cancellation);
		var files = new HashMap<String, Map<String, String>>();
		try (Reader reader = scan.open(); var parser = CSVParser.parse(reader, CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())) {
			List<String> names = List.of();
			for (CSVRecord row : parser) {
				if (names.isEmpty()) {
					names = row.stream().map(cell -> Wording.fold(cell).toLowerCase(Locale.ROOT)).toList();
				} else {
					var facts = new LinkedHashMap<String, String>();
					for (int i = 1; i < Math.min(row.size(), names.size()); i++) {
						facts.put(names.get(i), Wording.fold(row.get(i)));
					}
					files.put(Wording.fold(row.get(0)), facts);
				}
			}
		} catch (IOException | UncheckedIOException e) {
			throw new CorpusException("The table %s of what is known of the files cannot be read; put a sound one in its place.".formatted(file.name()), e);
		}
		return new Metadata(files);
	}

	/** What is known of a file, by the names of columns. */
	public Map<String, String> of(SourceFile file) {
		Map<String, String> whole = files.get(file.fileName());
		return whole != null ? whole : files.getOrDefault(file.stem(), Map.of());
	}
}
