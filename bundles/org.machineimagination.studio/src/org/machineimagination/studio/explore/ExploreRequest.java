// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.explore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.walk.Exploration;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Computing;

/**
 * What somebody wants to see of a generator.
 *
 * @param generator  identifier or folder, or empty for the default one
 * @param classes    names, each with a weight behind a colon if it is not 1, or {@code random} or {@code mixture}; empty for random
 * @param seed       of the noise
 * @param truncation of the noise and the generator, above 0 and at most 1, or empty for the usual: 0.4, between two points 0.2
 * @param samples    pictures; between two points, ways
 * @param target     where to go from each sample, or empty for nowhere
 * @param folder     where the files go, if it is not to be a new folder in the data folder's {@code explorations}
 * @param size       smallest side of the single pictures in pixels, 0 as the generator makes them
 * @param computing  what it is made with
 */
public record ExploreRequest(String generator, List<String> classes, long seed, OptionalDouble truncation, int samples, Optional<Target> target,
		@Nullable Path folder, int size, Computing computing) {

	/**
	 * The other end of each way.
	 *
	 * @param classes as those of the request; empty for the same
	 * @param seed    of the noise
	 * @param steps   pictures on each way, both ends included
	 */
	public record Target(List<String> classes, long seed, int steps) {

		private static final int MOST_STEPS = 10;

		/** @throws UsageException with one plain sentence if there are too few or too many steps */
		public Target {
			classes = List.copyOf(classes);
			if (steps < 2 || steps > MOST_STEPS) {
				throw new UsageException("A way has from 2 to %d steps, not %d.".formatted(MOST_STEPS, steps));
			}
		}
	}

	private static final int MOST_SAMPLES = 20;
	private static final int MOST_WAYS = 5;
	private static final int LARGEST = 8192;
	private static final double USUAL = 0.4;
	private static final double USUAL_BETWEEN = 0.2;

	/** @throws UsageException with one plain sentence if a number is out of range */
	public ExploreRequest {
		classes = classes.isEmpty() ? List.of(Exploration.RANDOM) : List.copyOf(classes);
		int most = target.isPresent() ? MOST_WAYS : MOST_SAMPLES;
		if (samples < 1 || samples > most) {
			throw new UsageException("From 1 to %d samples can be shown%s, not %d."
					.formatted(most, target.isPresent() ? " with ways" : "", samples));
		}
		if (size < 0 || size > LARGEST) {
			throw new UsageException("The size of the pictures is from 0 to %d, not %d.".formatted(LARGEST, size));
		}
	}

	/** The truncation in use. */
	public double usedTruncation() {
		return truncation.orElse(target.isPresent() ? USUAL_BETWEEN : USUAL);
	}
}
