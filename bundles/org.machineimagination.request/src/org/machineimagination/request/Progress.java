// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param done    candidates judged so far
 * @param total   candidates that may be judged in all; the search may end before
 * @param elapsed time at work so far, that of earlier starts included
 * @param left    estimate of the time still needed, from a smoothed rate
 */
public record Progress(long done, long total, Duration elapsed, Duration left) {

	/** Done share, 0..1. */
	public double share() {
		return total == 0 ? 1 : Math.min(1, (double) done / total);
	}
}
