// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.text;

import java.util.List;
import org.machineimagination.corpus.words.Scripts;

/** Whether blocks of lines are verse or prose, by their look. */
final class Verse {

	private static final int LONGEST_LINE = 150;
	private static final int PROSE_WIDTH = 55;

	private Verse() {
	}

	/** Whether they look like verse. */
	static boolean looks(List<Block> blocks) {
		long full = 0;
		long width = 0;
		for (Block block : blocks) {
			for (Line line : block.lines()) {
				int columns = columns(line.raw());
				if (columns > LONGEST_LINE) {
					return false;
				}
				// The last line of a paragraph says nothing of how wide it is set.
				if (line != block.last()) {
					full++;
					width += columns;
				}
			}
		}
		return full == 0 || width / full < PROSE_WIDTH;
	}

	/** Characters of scripts without spaces are twice as wide as others. */
	private static int columns(String raw) {
		String text = raw.strip();
		return (int) text.codePoints().map(point -> point < 0x1100 ? 1 : Scripts.spaceless(point) ? 2 : 1).asLongStream().sum();
	}
}
