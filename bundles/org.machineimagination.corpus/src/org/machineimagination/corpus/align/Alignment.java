// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.machineimagination.plugin.Cancellation;

/**
 * Finds every segment of an edition in another one, in this order: the same id; the same words, with their neighbours as far as
 * they are the same; the words as part of one other segment; words much like them, which is only proposed. What is not found is lost.
 */
public final class Alignment {

	private final List<Passage> before;
	private final List<Passage> after;
	private final Cancellation cancellation;
	private final int ordered;
	private final int[] found;
	private final Fate[] fates;
	private final boolean[] used;

	private Alignment(List<Passage> before, int ordered, List<Passage> after, Cancellation cancellation) {
		this.before = before;
		this.after = after;
		this.ordered = ordered;
		this.cancellation = cancellation;
		this.found = new int[before.size()];
		Arrays.fill(found, -1);
		this.fates = new Fate[before.size()];
		Arrays.fill(fates, Fate.LOST);
		this.used = new boolean[after.size()];
	}

	/**
	 * Compares two editions.
	 *
	 * @param before  segments of the edition before: those in the order of the text, then such as were lost earlier
	 * @param ordered how many of them are in the order of the text
	 * @param after   segments of the new one, in order
	 * @return a match for each segment before, in their order; no two but proposals lead to the same place
	 */
	public static List<Match> of(List<Passage> before, int ordered, List<Passage> after, Cancellation cancellation) {
		return new Alignment(before, ordered, after, cancellation).run();
	}

	private List<Match> run() {
		byId();
		byWords((list, i) -> words(list, i - 1) + "\n" + words(list, i) + "\n" + words(list, i + 1));
		byWords((list, i) -> words(list, i - 1) + "\n" + words(list, i));
		byWords((list, i) -> words(list, i) + "\n" + words(list, i + 1));
		byOccurrence();
		new Order(found, ordered).outside().forEach(i -> fates[i] = fates[i] == Fate.SAME ? Fate.MOVED : fates[i]);
		byQuote();
		byLikeness();
		var matches = new ArrayList<Match>();
		for (int i = 0; i < found.length; i++) {
			matches.add(new Match(i, found[i], fates[i]));
		}
		return matches;
	}

	private static String words(List<Passage> list, int index) {
		return index < 0 || index >= list.size() ? "" : list.get(index).words();
	}

	private void byId() {
		Map<String, Integer> ids = new HashMap<>();
		for (int i = 0; i < after.size(); i++) {
			if (!after.get(i).id().isEmpty()) {
				ids.putIfAbsent(after.get(i).id(), i);
			}
		}
		for (int i = 0; i < before.size(); i++) {
			Integer place = before.get(i).id().isEmpty() ? null : ids.get(before.get(i).id());
			if (place != null && !used[place]) {
				take(i, place, before.get(i).words().equals(after.get(place).words()) ? Fate.SAME : Fate.REVISED);
			}
		}
	}

	private void take(int from, int to, Fate fate) {
		found[from] = to;
		fates[from] = fate;
		used[to] = true;
	}

	/** What has a key that nothing else has on its side, on both sides. */
	private void byWords(BiFunction<List<Passage>, Integer, String> key) {
		cancellation.check();
		Map<String, Integer> left = unique(before, key, i -> found[i] >= 0);
		Map<String, Integer> right = unique(after, key, i -> used[i]);
		left.forEach((words, from) -> {
			Integer to = right.get(words);
			if (to != null && from >= 0 && to >= 0) {
				take(from, to, Fate.SAME);
			}
		});
	}

	private static Map<String, Integer> unique(List<Passage> list, BiFunction<List<Passage>, Integer, String> key, java.util.function.IntPredicate gone) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < list.size(); i++) {
			if (!gone.test(i)) {
				places.merge(key.apply(list, i), i, (one, other) -> -1);
			}
		}
		return places;
	}

	/** Refrains: the first with the first, the second with the second. */
	private void byOccurrence() {
		Map<String, ArrayList<Integer>> places = new HashMap<>();
		for (int i = after.size() - 1; i >= 0; i--) {
			if (!used[i]) {
				places.computeIfAbsent(after.get(i).words(), words -> new ArrayList<>()).add(i);
			}
		}
		for (int i = 0; i < before.size(); i++) {
			ArrayList<Integer> left = found[i] >= 0 ? null : places.get(before.get(i).words());
			if (left != null && !left.isEmpty()) {
				take(i, left.removeLast(), Fate.SAME);
			}
		}
	}

	private void byQuote() {
		var quotes = new Quotes(after);
		for (int i = 0; i < before.size(); i++) {
			if (found[i] < 0) {
				cancellation.check();
				int place = quotes.find(before.get(i));
				if (place >= 0 && !used[place]) {
					take(i, place, Fate.QUOTED);
				}
			}
		}
	}

	private void byLikeness() {
		var likeness = new Likeness(before, after, cancellation);
		likeness.pairs(i -> found[i] < 0, i -> !used[i]).forEach(pair -> {
			found[pair.before()] = pair.after();
			fates[pair.before()] = Fate.CLOSE;
		});
	}
}
