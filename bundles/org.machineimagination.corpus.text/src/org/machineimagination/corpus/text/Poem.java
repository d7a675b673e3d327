// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A poem of a file, or the whole file.
 *
 * @param head    the lines that begin it; none where nothing is written there
 * @param stanzas its stanzas or paragraphs
 */
record Poem(List<Line> head, List<Block> stanzas) {

	private static final Pattern STARS = Pattern.compile("(?:\\*\\s*){3,}|\u2042");
	private static final Pattern NUMERAL = Pattern.compile("(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\\.?");
	private static final int LONGEST_HEAD = 80;

	/** Divides blocks into poems where the marks that are asked for stand. */
	static List<Poem> of(List<Block> blocks, Poems begins) {
		var poems = new ArrayList<Poem>();
		var head = new ArrayList<Line>();
		var stanzas = new ArrayList<Block>();
		for (Block block : blocks) {
			Optional<Poems> mark = mark(block).filter(begins::by);
			boolean apart = mark.isPresent() || begins.by(Poems.BLANKS) && block.blanks() >= 2;
			if (apart && !stanzas.isEmpty()) {
				poems.add(new Poem(List.copyOf(head), List.copyOf(stanzas)));
				head.clear();
				stanzas.clear();
			}
			if (mark.isEmpty()) {
				stanzas.add(block);
			} else if (mark.get() != Poems.STARS) {
				head.addAll(block.lines());
			}
		}
		if (!stanzas.isEmpty() || !head.isEmpty()) {
			poems.add(new Poem(List.copyOf(head), List.copyOf(stanzas)));
		}
		return poems;
	}

	/** What a block of one line may begin a poem by; nothing that is only blank before. */
	private static Optional<Poems> mark(Block block) {
		String text = block.first().raw().strip();
		if (block.lines().size() > 1) {
			return Optional.empty();
		}
		if (STARS.matcher(text).matches()) {
			return Optional.of(Poems.STARS);
		}
		if (NUMERAL.matcher(text).matches()) {
			return Optional.of(Poems.NUMERALS);
		}
		boolean capitals = text.length() <= LONGEST_HEAD && text.codePoints().filter(Character::isUpperCase).count() > 1
				&& text.codePoints().noneMatch(Character::isLowerCase);
		return capitals ? Optional.of(Poems.CAPITALS) : Optional.empty();
	}

	/** How often each mark stands in a file, but for the first block, which begins a poem anyway. */
	static Map<Poems, Integer> offered(List<Block> blocks) {
		var counts = new EnumMap<Poems, Integer>(Poems.class);
		for (Block block : blocks.subList(Math.min(1, blocks.size()), blocks.size())) {
			mark(block).ifPresent(mark -> counts.merge(mark, 1, Integer::sum));
			if (block.blanks() >= 2) {
				counts.merge(Poems.BLANKS, 1, Integer::sum);
			}
		}
		return counts;
	}
}
