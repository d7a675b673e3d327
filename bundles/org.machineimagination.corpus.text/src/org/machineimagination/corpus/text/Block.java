// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines without a blank one between them: a stanza, a paragraph.
 *
 * @param lines  at least one
 * @param blanks blank lines before it
 */
record Block(List<Line> lines, int blanks) {

	/** Divides lines at blank ones. */
	static List<Block> of(List<Line> lines) {
		var blocks = new ArrayList<Block>();
		var current = new ArrayList<Line>();
		int blanks = 0;
		int before = 0;
		for (Line line : lines) {
			if (line.blank()) {
				if (!current.isEmpty()) {
					blocks.add(new Block(List.copyOf(current), before));
					current.clear();
					blanks = 0;
				}
				blanks++;
			} else {
				before = current.isEmpty() ? blanks : before;
				current.add(line);
			}
		}
		if (!current.isEmpty()) {
			blocks.add(new Block(List.copyOf(current), before));
		}
		return blocks;
	}

	Line first() {
		return lines.getFirst();
	}

	Line last() {
		return lines.getLast();
	}
}
