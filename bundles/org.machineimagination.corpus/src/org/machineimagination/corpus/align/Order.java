// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.align;

import java.util.ArrayList;
import java.util.List;

/** Which of the segments that were found again are out of the order that most of them kept: all but a longest increasing sequence. */
final class Order {

	private final int[] found;
	private final int ordered;

	/**
	 * Segments by where they were found.
	 *
	 * @param found   places, -1 where there is none
	 * @param ordered how many of them were in order before
	 */
	Order(int[] found, int ordered) {
		this.found = found;
		this.ordered = ordered;
	}

	/** Indices of those that are out of order, in order. */
	List<Integer> outside() {
		int[] tails = new int[ordered];
		int[] previous = new int[ordered];
		int length = 0;
		for (int i = 0; i < ordered; i++) {
			if (found[i] >= 0) {
				int at = place(tails, length, found[i]);
				previous[i] = at == 0 ? -1 : tails[at - 1];
				tails[at] = i;
				length = Math.max(length, at + 1);
			}
		}
		boolean[] inside = new boolean[ordered];
		for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
			inside[i] = true;
		}
		var outside = new ArrayList<Integer>();
		for (int i = 0; i < ordered; i++) {
			if (found[i] >= 0 && !inside[i]) {
				outside.add(i);
			}
		}
		return outside;
	}

	private int place(int[] tails, int length, int value) {
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (found[tails[middle]] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
