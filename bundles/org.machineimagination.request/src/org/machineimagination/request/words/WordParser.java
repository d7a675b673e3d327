// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request.words;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.plugin.UsageException;

/**
 * Takes words apart into options and their values, as shells and their programs do: {@code --name=value}, {@code --name value}, and an answer's
 * name alone for yes. A word that no option takes is one too many.
 */
final class WordParser {

	private static final Pattern WITH_ZEROS = Pattern.compile("[+-]?\\d+\\.0*");

	private final Map<String, RequestOption> options;
	private final Map<String, List<String>> values = new LinkedHashMap<>();
	private final List<String> unknown = new ArrayList<>();
	private final List<String> left = new ArrayList<>();

	/** @param options by each of their names */
	WordParser(Map<String, RequestOption> options) {
		this.options = options;
	}

	/**
	 * The values by the names of their options; of one that is not repeated, the last one.
	 *
	 * @throws UsageException with one plain sentence if the words cannot be understood
	 */
	Map<String, List<String>> parse(List<String> words) {
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (word.equals("--")) {
				left.addAll(words.subList(i + 1, words.size()));
				break;
			}
			int equals = word.indexOf('=');
			RequestOption option = options.get(equals < 0 ? word : word.substring(0, equals));
			if (option == null) {
				(word.length() > 1 && word.startsWith("-") ? unknown : left).add(word);
			} else if (equals >= 0) {
				add(option, word.substring(equals + 1));
			} else {
				i += addNext(option, i + 1 < words.size() ? words.get(i + 1) : null);
			}
		}
		refuseWhatIsLeft();
		return values;
	}

	/** Adds the value that is a word of its own, if there is one; gives how many words that were. */
	private int addNext(RequestOption option, @Nullable String next) {
		boolean answer = option.kind() == RequestOption.Kind.ANSWER;
		if (answer && (next == null || !RequestOption.answers(next))) {
			add(option, "true");
			return 0;
		}
		if (next == null || names().contains(next.replaceFirst("(?s)=.*", ""))) {
			throw new UsageException(OptionProblem.missing(option.name(), option.label()));
		}
		add(option, next);
		return 1;
	}

	private void add(RequestOption option, String typed) {
		String value = whole(option, typed);
		check(option, value);
		List<String> all = values.computeIfAbsent(option.name(), name -> new ArrayList<>());
		if (!option.repeated()) {
			all.clear();
		}
		all.add(value);
	}

	/** Spreadsheets write whole numbers as 3.0. */
	private static String whole(RequestOption option, String value) {
		boolean whole = option.kind() == RequestOption.Kind.LONG || option.kind() == RequestOption.Kind.INTEGER;
		return whole && WITH_ZEROS.matcher(value).matches() ? value.substring(0, value.indexOf('.')) : value;
	}

	private static void check(RequestOption option, String value) {
		try {
			switch (option.kind()) {
				case LONG -> Long.parseLong(value);
				case INTEGER -> Integer.parseInt(value);
				case PATH -> Path.of(value);
				case TEXT, ANSWER -> {
					// Any text will do; what a setting makes of it is seen when its plug-in reads it.
				}
			}
		} catch (InvalidPathException e) {
			throw new UsageException(OptionProblem.notPath(option.name(), value), e);
		} catch (NumberFormatException e) {
			throw new UsageException(OptionProblem.notWhole(option.name(), value), e);
		}
	}

	private Set<String> names() {
		var names = new HashSet<>(options.keySet());
		names.addAll(RequestReader.OF_COMMAND);
		return names;
	}

	private void refuseWhatIsLeft() {
		if (!unknown.isEmpty()) {
			throw new UsageException(OptionProblem.unknown(unknown.getFirst(), names(), true));
		}
		if (!left.isEmpty()) {
			throw new UsageException(
					"The word '%s' is one too many; a prompt stands before its settings.".formatted(OptionProblem.shortened(left.getFirst())));
		}
	}
}
