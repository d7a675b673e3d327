// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a population is cut into chunks that a device's memory holds. Everything here is a function of its arguments alone, so that the
 * same machine cuts the same population in the same way; a chunk that a run record names is used as it is.
 */
public final class Chunks {

	/** No chunk is larger: beyond it processors gain nothing, and cancelling and previews get slower. */
	public static final int LARGEST = 64;

	/** Part of a device's memory that a program plans for; runtimes round up, and other programs want to live. */
	private static final double SHARE = 0.5;

	/** The small chunk for tails is this part of the large one. */
	private static final int TAIL_PART = 4;

	private Chunks() {
	}

	/**
	 * A stretch of a batch that one run computes.
	 *
	 * @param from first row
	 * @param rows rows wanted, at least 1
	 * @param size rows computed; those beyond {@code rows} are padding
	 */
	public record Part(int from, int rows, int size) {
	}

	/**
	 * The chunk for a population: the largest that fits half of the device's memory, at most {@link #LARGEST}, then made as even as
	 * the number of runs allows (50 candidates of which 32 would fit give 25).
	 *
	 * @param need        memory of the program
	 * @param memoryBytes memory of the device, in bytes
	 * @param population  candidates that are usually computed together, at least 1
	 * @return from 1 to the smaller of the population and {@link #LARGEST}; 1 even where that may not fit, as less cannot be tried
	 */
	public static int choose(MemoryNeed need, long memoryBytes, int population) {
		if (population < 1) {
			throw new IllegalArgumentException("A population has at least one candidate, not " + population);
		}
		double room = memoryBytes * SHARE - need.fixedBytes();
		double fitting = Math.floor(room / Math.max(1, need.bytesPerCandidate()));
		int most = (int) Math.clamp(fitting, 1, Math.min(population, LARGEST));
		int runs = Math.ceilDiv(population, most);
		return Math.ceilDiv(population, runs);
	}

	/** The sizes that programs are compiled for, largest first: the chunk, a quarter of it and 1, without repetition. */
	public static int[] sizes(int chunk) {
		return IntStream.of(chunk, Math.ceilDiv(chunk, TAIL_PART), 1).distinct().toArray();
	}

	/**
	 * Cuts a batch. Full chunks come first; the tail is padded to the smallest size that holds it unless that doubles the work, in which
	 * case smaller sizes share it.
	 *
	 * @param rows  rows of the batch, at least 1
	 * @param sizes sizes that can be run, largest first
	 */
	public static List<Part> cut(int rows, int... sizes) {
		if (rows < 1) {
			throw new IllegalArgumentException("A batch has at least one row, not " + rows);
		}
		var parts = new ArrayList<Part>();
		for (int from = 0; from < rows;) {
			int left = rows - from;
			int size = size(left, sizes);
			parts.add(new Part(from, Math.min(left, size), size));
			from += size;
		}
		return List.copyOf(parts);
	}

	private static int size(int left, int[] sizes) {
		int chosen = sizes[0];
		for (int size : sizes) {
			boolean holds = size >= left;
			boolean paddingDoublesTheWork = chosen >= 2 * left;
			if (holds || paddingDoublesTheWork) {
				chosen = size;
			}
		}
		return chosen;
	}
}
