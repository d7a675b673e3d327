// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Spelling;

/**
 * The names of a generator's classes, to be found as people type them.
 *
 * @param labels one for each class
 */
public record ClassNames(List<String> labels) {

	private static final int SUGGESTIONS = 5;

	public ClassNames {
		labels = List.copyOf(labels);
	}

	/** The classes whose names hold a text, in whatever case, in order. */
	public int[] matching(String text) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		return IntStream.range(0, labels.size()).filter(i -> labels.get(i).toLowerCase(Locale.ROOT).contains(wanted)).toArray();
	}

	/**
	 * The class of a name: the very name in whatever case, else the only one in which it begins a word.
	 *
	 * @throws SettingException with one plain sentence that names the nearest ones, if there is none or more than one
	 */
	public int find(String name) {
		for (int i = 0; i < labels.size(); i++) {
			if (labels.get(i).equalsIgnoreCase(name.strip())) {
				return i;
			}
		}
		Pattern word = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
		int[] beginning = IntStream.range(0, labels.size()).filter(i -> word.matcher(labels.get(i)).find()).toArray();
		if (beginning.length == 1) {
			return beginning[0];
		}
		throw new SettingException("class", labels.isEmpty() ? "The generator's classes have no names."
				: "The generator has no class named '%s'; the nearest are %s.".formatted(name.strip(), String.join(", ", nearest(name))));
	}

	/** The names nearest to a text: those that hold it, or else those with the fewest letters to change. */
	private List<String> nearest(String name) {
		int[] matching = matching(name);
		if (matching.length > 0 && !name.isBlank()) {
			return IntStream.of(matching).mapToObj(labels::get).sorted(Comparator.comparingInt(String::length)).limit(SUGGESTIONS).toList();
		}
		String wanted = name.strip().toLowerCase(Locale.ROOT);
		return labels.stream().sorted(Comparator.comparingInt(label -> Spelling.distance(wanted, label.toLowerCase(Locale.ROOT)))).limit(SUGGESTIONS)
				.toList();
	}
}
