// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.time.Duration;

/** How fast a run goes, smoothed, and how long it still needs. */
final class Pace {

	/** Weight of the newest generation; low enough that one slow generation does not make the estimate jump. */
	private static final double NEWEST = 0.2;

	private final double before;
	private final long start;
	private long last;
	private double secondsEach = Double.NaN;

	/**
	 * @param before seconds at work in earlier starts
	 * @param now    the clock in nanoseconds
	 */
	Pace(double before, long now) {
		this.before = before;
		this.start = now;
		this.last = now;
	}

	/** Takes in a generation of so many evaluations that has just ended. */
	void add(long evaluations, long now) {
		double each = (now - last) / 1e9 / Math.max(1, evaluations);
		secondsEach = Double.isNaN(secondsEach) ? each : NEWEST * each + (1 - NEWEST) * secondsEach;
		last = now;
	}

	/** Seconds at work, earlier starts included. */
	double seconds(long now) {
		return before + (now - start) / 1e9;
	}

	/** Estimate of the time that so many more evaluations take. */
	Duration left(long evaluations) {
		return Double.isNaN(secondsEach) ? Duration.ZERO : Duration.ofMillis(Math.round(1000 * secondsEach * Math.max(0, evaluations)));
	}
}
