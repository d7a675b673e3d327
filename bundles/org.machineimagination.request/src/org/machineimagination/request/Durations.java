// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.time.Duration;

/** Times as people say them. */
public final class Durations {

	private Durations() {
	}

	/** A time in the largest fitting units, for example {@code 2 min 05 s}. */
	public static String words(Duration duration) {
		long seconds = Math.round(duration.toMillis() / 1000.0);
		if (seconds < 60) {
			return seconds + " s";
		}
		return seconds < 3600 ? "%d min %02d s".formatted(seconds / 60, seconds % 60) : "%d h %02d min".formatted(seconds / 3600, seconds / 60 % 60);
	}
}
