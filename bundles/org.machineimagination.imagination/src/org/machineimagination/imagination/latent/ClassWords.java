// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds classes by their names among the words of a text, as the workshop's notebooks did with WordNet. A label may hold several names
 * with commas between, as ImageNet's do. A name is found where its words follow one another, in the singular or the plural; a word that
 * is left over finds the classes whose names end in it, as a kind of thing (a castle finds the Japanese castle).
 */
public final class ClassWords {

	/** Endings of plurals and what they were: the nouns of WordNet's morphological processing (morphy). */
	private static final String[][] ENDINGS = {{"s", ""}, {"ses", "s"}, {"xes", "x"}, {"zes", "z"}, {"ches", "ch"}, {"shes", "sh"},
			{"men", "man"}, {"ies", "y"}};
	/** Words that name nothing. */
	private static final Set<String> EMPTY = Set.of("a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "with", "by", "for", "from");

	private final List<List<List<String>>> names;

	/** @param labels one for each class */
	public ClassWords(List<String> labels) {
		this.names = labels.stream().map(label -> Arrays.stream(label.split(",")).map(ClassWords::words).filter(words -> !words.isEmpty()).toList())
				.toList();
	}

	/** The classes that a text names, ascending; empty if it names none. */
	public int[] find(String text) {
		List<String> words = words(text);
		var taken = new boolean[words.size()];
		for (int i = 0; i < taken.length; i++) {
			taken[i] = EMPTY.contains(words.get(i));
		}
		var found = new LinkedHashSet<Integer>();
		longestFirst().forEach(name -> take(name, words, taken, found));
		for (int i = 0; i < taken.length; i++) {
			if (!taken[i]) {
				found.addAll(kindsOf(words.get(i)));
			}
		}
		return found.stream().mapToInt(Integer::intValue).sorted().toArray();
	}

	private record Name(int owner, List<String> words) {
	}

	private List<Name> longestFirst() {
		var all = new ArrayList<Name>();
		for (int i = 0; i < names.size(); i++) {
			for (List<String> name : names.get(i)) {
				all.add(new Name(i, name));
			}
		}
		all.sort(Comparator.comparingInt((Name name) -> -name.words().size()));
		return all;
	}

	/** A name counts where it brings a word that no longer name had; two classes of one name both count. */
	private static void take(Name name, List<String> words, boolean[] taken, Set<Integer> found) {
		int length = name.words().size();
		for (int start = 0; start + length <= words.size(); start++) {
			int from = start;
			boolean here = IntStream.range(0, length).allMatch(i -> same(words.get(from + i), name.words().get(i)));
			boolean fresh = IntStream.range(start, start + length).anyMatch(i -> !taken[i]);
			if (here && fresh) {
				Arrays.fill(taken, start, start + length, true);
				found.add(name.owner());
			}
		}
	}

	private List<Integer> kindsOf(String word) {
		return IntStream.range(0, names.size())
				.filter(i -> names.get(i).stream().anyMatch(name -> name.size() > 1 && same(word, name.getLast()))).boxed().toList();
	}

	private static boolean same(String a, String b) {
		return a.equals(b) || singulars(a).contains(b) || singulars(b).contains(a);
	}

	private static Set<String> singulars(String word) {
		var singulars = new LinkedHashSet<String>();
		for (String[] ending : ENDINGS) {
			if (word.endsWith(ending[0]) && word.length() > ending[0].length() + 1) {
				singulars.add(word.substring(0, word.length() - ending[0].length()) + ending[1]);
			}
		}
		return singulars;
	}

	private static List<String> words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
	}
}
