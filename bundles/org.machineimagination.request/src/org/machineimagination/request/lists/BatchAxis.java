// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.machineimagination.plugin.UsageException;

/**
 * One side of a grid: an option and the values it takes in turn.
 *
 * @param option its name with the dashes, for example {@code --learning-rate}
 * @param values at least one
 */
public record BatchAxis(String option, List<String> values) {

	/** The axis that brings prompts. */
	public static final String PROMPT = "--prompt";

	private static final String SEED = "--seed";
	private static final int MOST = 100_000;

	public BatchAxis {
		values = List.copyOf(values);
	}

	/**
	 * Reads an axis as it is typed: {@code learning-rate=0.05,0.1}. A value that holds a comma stands in double quotes.
	 *
	 * @throws UsageException with a plain sentence if it cannot be understood
	 */
	public static BatchAxis read(String typed) {
		int equals = typed.indexOf('=');
		String name = (equals < 0 ? typed : typed.substring(0, equals)).strip().replaceFirst("^--", "");
		if (equals < 0 || name.isEmpty()) {
			throw new UsageException("A grid is a setting and its values, for example population=20,50; not '%s'.".formatted(typed));
		}
		List<String> values = cells(typed.substring(equals + 1));
		if (values.stream().anyMatch(String::isEmpty)) {
			throw new UsageException("The grid of %s has an empty value: '%s'.".formatted(name, typed));
		}
		return new BatchAxis("--" + name, values);
	}

	/**
	 * Reads seeds as they are typed: {@code 1,2,5..9}.
	 *
	 * @throws UsageException with a plain sentence if they cannot be understood
	 */
	public static BatchAxis seeds(String typed) {
		var seeds = new ArrayList<String>();
		for (String part : typed.split(",", -1)) {
			String[] ends = part.strip().split("\\.\\.", -1);
			long first = seed(ends[0], typed);
			long last = ends.length == 1 ? first : seed(ends[ends.length - 1], typed);
			if (ends.length > 2 || last < first || last - first >= MOST || seeds.size() + (last - first) >= MOST) {
				throw notSeeds(typed);
			}
			for (long seed = first; seed <= last; seed++) {
				seeds.add(Long.toString(seed));
			}
		}
		return new BatchAxis(SEED, seeds);
	}

	private static long seed(String text, String typed) {
		try {
			return Long.parseLong(text.strip());
		} catch (NumberFormatException e) {
			throw notSeeds(typed);
		}
	}

	private static UsageException notSeeds(String typed) {
		return new UsageException("Seeds are whole numbers and ranges of them, for example 1,2,5..9; not '%s'.".formatted(typed));
	}

	private static List<String> cells(String text) {
		CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();
		try (var parser = CSVParser.parse(text, format)) {
			return parser.stream().findFirst().map(row -> row.stream().map(String::strip).toList()).orElse(List.of(""));
		} catch (IOException | UncheckedIOException e) {
			throw new UsageException("The values of a grid are separated by commas; '%s' cannot be understood.".formatted(text), e);
		}
	}
}
