// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.machineimagination.plugin.Cancellation;

final class AlignmentTest {

	private static final int LINES = 200;
	private static final int CHANGED = 20;
	private static final int MOVED = 5;
	private static final int REMOVED = 5;
	private static final int INSERTED = 10;

	private static Passage line(String id, String words) {
		return new Passage(id, words, "", "");
	}

	private static List<Match> align(List<Passage> before, List<Passage> after) {
		return Alignment.of(before, before.size(), after, new Cancellation());
	}

	private static long count(List<Match> matches, Fate fate) {
		return matches.stream().filter(match -> match.fate() == fate).count();
	}

	/** Some words that no other line has. */
	private static String words(int i, Random random) {
		var words = new StringBuilder("line " + i);
		for (int word = 0; word < 5; word++) {
			words.append(' ');
			for (int letter = 0; letter < 5; letter++) {
				words.append((char) ('a' + random.nextInt(26)));
			}
		}
		return words.toString();
	}

	/** Two hundred lines; a new edition with twenty changed, five moved far, five removed, ten inserted. */
	private static List<Match> edition(boolean ids, int seed) {
		var random = new Random(seed);
		List<Passage> before = IntStream.range(0, LINES).mapToObj(i -> line(ids ? "l" + i : "", words(i, random))).toList();
		var places = new ArrayList<>(IntStream.range(0, LINES).boxed().toList());
		Collections.shuffle(places, random);
		var after = new ArrayList<>(before);
		List<Integer> changed = places.subList(0, CHANGED);
		changed.forEach(i -> after.set(i, line(before.get(i).id(), before.get(i).words().replaceFirst("line", "lime"))));
		var moved = new ArrayList<Passage>();
		places.subList(CHANGED, CHANGED + MOVED).forEach(i -> moved.add(before.get(i)));
		after.removeAll(moved);
		places.subList(CHANGED + MOVED, CHANGED + MOVED + REMOVED).forEach(i -> after.remove(before.get(i)));
		for (int i = 0; i < INSERTED; i++) {
			after.add(random.nextInt(after.size()), line(ids ? "n" + i : "", words(1000 + i, random)));
		}
		for (int i = 0; i < MOVED; i++) {
			// Half a text away, so that the others are the ones that kept their order.
			int home = before.indexOf(moved.get(i));
			after.add((home + LINES / 2) % after.size(), moved.get(i));
		}
		return align(before, after);
	}

	@Test
	void aNewEditionWithIdsIsUnderstoodExactly() {
		for (int seed = 0; seed < 50; seed++) {
			List<Match> matches = edition(true, seed);
			assertEquals(List.of(170L, 20L, 5L, 5L), List.of(count(matches, Fate.SAME), count(matches, Fate.REVISED), count(matches, Fate.MOVED),
					count(matches, Fate.LOST)), "seed " + seed);
		}
	}

	@Test
	void aNewEditionWithoutIdsIsUnderstoodAndChangedLinesAreProposed() {
		for (int seed = 0; seed < 50; seed++) {
			List<Match> matches = edition(false, seed);
			assertEquals(List.of(170L, 20L, 5L, 5L), List.of(count(matches, Fate.SAME), count(matches, Fate.CLOSE), count(matches, Fate.MOVED),
					count(matches, Fate.LOST)), "seed " + seed);
		}
	}

	@Test
	void refrainsKeepTheirNeighbours() {
		List<Passage> before = List.of(line("", "one"), line("", "refrain"), line("", "two"), line("", "refrain"), line("", "three"));
		List<Passage> after = List.of(line("", "zero"), line("", "refrain"), line("", "one"), line("", "refrain"), line("", "two"), line("", "refrain"),
				line("", "three"));
		assertEquals(List.of(2, 3, 4, 5, 6), align(before, after).stream().map(Match::after).toList());
	}

	@Test
	void wordsOfALineThatIsDividedOtherwiseAreFound() {
		List<Passage> before = List.of(line("", "Shall I compare thee"), line("", "to a summer's day?"));
		List<Passage> after = List.of(line("", "Shall I compare thee to a summer's day?"));
		List<Match> matches = align(before, after);
		assertEquals(new Match(0, 0, Fate.QUOTED), matches.get(0));
		assertEquals(Fate.LOST, matches.get(1).fate());
	}

	@Test
	void anotherEditionOfNothingLosesAll() {
		assertEquals(List.of(new Match(0, -1, Fate.LOST)), align(List.of(line("a", "one")), List.of()));
		assertEquals(List.of(), align(List.of(), List.of(line("a", "one"))));
	}

	@Test
	void distanceIsThatOfLevenshtein() {
		assertEquals(0, Likeness.distance("", ""));
		assertEquals(0.1, Likeness.distance("abcdefghij", "abcdefghik"), 1e-12);
		assertEquals(0.2, Likeness.distance("😀bcde", "😀bcdf"), 1e-12);
		assertEquals(1, Likeness.distance("kitten", "sitting"));
	}

	@Test
	void aHundredThousandLinesAreCompared() {
		var random = new Random(5);
		List<Passage> before = IntStream.range(0, 100_000).mapToObj(i -> line("", words(i, random))).toList();
		var after = new ArrayList<>(before);
		after.remove(500);
		after.add(70_000, line("", "a new line that nothing is like"));
		List<Match> matches = align(before, after);
		assertEquals(99_999, count(matches, Fate.SAME));
		assertEquals(1, count(matches, Fate.LOST));
	}
}
