// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.machineimagination.plugin.Cancellation;

/** Pairs segments whose words differ by a fifth of their letters at most. */
final class Likeness {

	/** Edits for each code point of the longer one. */
	static final double MOST_DIFFERENT = 0.2;
	/** With more pairs than this, only those of the like place are looked at. */
	private static final long MOST_PAIRS = 1_000_000;
	private static final int NEAR = 40;

	/** Two segments and how far they are apart. */
	record Pair(int before, int after, double distance) {
	}

	private final List<Passage> before;
	private final List<Passage> after;
	private final Cancellation cancellation;

	/** Likeness of two editions. */
	Likeness(List<Passage> before, List<Passage> after, Cancellation cancellation) {
		this.before = before;
		this.after = after;
		this.cancellation = cancellation;
	}

	/** The nearest pairs, each segment in one at most. */
	List<Pair> pairs(IntPredicate left, IntPredicate right) {
		int[] from = IntStream.range(0, before.size()).filter(left).toArray();
		int[] to = IntStream.range(0, after.size()).filter(right).toArray();
		boolean all = (long) from.length * to.length <= MOST_PAIRS;
		var pairs = new ArrayList<Pair>();
		for (int i : from) {
			cancellation.check();
			for (int j : to) {
				if (all || Math.abs((long) i * after.size() / Math.max(1, before.size()) - j) <= NEAR) {
					double distance = distance(before.get(i).words(), after.get(j).words());
					if (distance <= MOST_DIFFERENT) {
						pairs.add(new Pair(i, j, distance));
					}
				}
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::distance).thenComparingInt(pair -> Math.abs(pair.before() - pair.after())).thenComparingInt(Pair::before));
		Set<Integer> taken = new HashSet<>();
		Set<Integer> given = new HashSet<>();
		pairs.removeIf(pair -> !(!taken.contains(pair.before()) && !given.contains(pair.after()) && taken.add(pair.before()) && given.add(pair.after())));
		return pairs;
	}

	/** Edits of code points from one text to another for each code point of the longer one, 0..1; 1 where it is far more than matters here. */
	static double distance(String one, String other) {
		int[] a = one.codePoints().toArray();
		int[] b = other.codePoints().toArray();
		int longest = Math.max(a.length, b.length);
		int most = (int) (MOST_DIFFERENT * longest);
		if (longest == 0) {
			return 0;
		}
		if (Math.abs(a.length - b.length) > most) {
			return 1;
		}
		int[] row = IntStream.rangeClosed(0, b.length).toArray();
		for (int i = 1; i <= a.length; i++) {
			int diagonal = row[0];
			row[0] = i;
			int least = i;
			for (int j = 1; j <= b.length; j++) {
				int kept = row[j];
				row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
				diagonal = kept;
				least = Math.min(least, row[j]);
			}
			if (least > most) {
				return 1;
			}
		}
		return (double) row[b.length] / longest;
	}
}
