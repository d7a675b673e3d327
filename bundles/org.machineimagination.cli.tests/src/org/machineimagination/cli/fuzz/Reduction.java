// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import java.util.function.Predicate;

/**
 * Makes what was found small: takes stretches away as long as the same is found, long ones first (after Zeller and Hildebrandt, Simplifying and
 * Isolating Failure-Inducing Input, IEEE TSE 28(2), 2002).
 */
final class Reduction {

	private final Predicate<byte[]> same;
	private int left;

	/**
	 * @param same  whether a file still finds the same
	 * @param tries how many files are tried at most
	 */
	Reduction(Predicate<byte[]> same, int tries) {
		this.same = same;
		this.left = tries;
	}

	/** The smallest file that was found in so many tries. */
	byte[] of(byte[] found) {
		byte[] smallest = found;
		for (int length = found.length / 2; length > 0 && left > 0; length /= 2) {
			for (int from = 0; from < smallest.length && left > 0;) {
				byte[] shorter = Bytes.replaced(smallest, from, Math.min(smallest.length, from + length), new byte[0]);
				left--;
				if (same.test(shorter)) {
					smallest = shorter;
				} else {
					from += length;
				}
			}
		}
		return smallest;
	}
}
