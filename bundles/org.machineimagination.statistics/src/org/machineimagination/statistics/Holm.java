// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's step-down correction of probabilities of several tests (Holm 1979). */
public final class Holm {

	private Holm() {
	}

	/**
	 * The probabilities made larger, so that among all tests none is below a level by chance more often than that level says.
	 *
	 * @param probabilities of each test
	 * @return as many, in their order
	 */
	public static double[] adjust(double[] probabilities) {
		int n = probabilities.length;
		int[] order = IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> probabilities[i])).mapToInt(Integer::intValue).toArray();
		var adjusted = new double[n];
		double largest = 0;
		for (int rank = 0; rank < n; rank++) {
			largest = Math.max(largest, Math.min(1, (n - rank) * probabilities[order[rank]]));
			adjusted[order[rank]] = largest;
		}
		return adjusted;
	}
}
