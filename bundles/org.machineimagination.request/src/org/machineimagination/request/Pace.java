// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.time.Duration;
import org.machineimagination.imagination.search.Ahead;

/** How fast a run goes, smoothed, and how long it still needs. */
public final class Pace {

	/** Weight of the newest generation; low enough that one slow generation does not make the estimate jump. */
	private static final double NEWEST = 0.2;

	/** What an evaluation with gradients costs, in evaluations without: releng/benchmark gave 2.4 to 3.4 for the starter pair. */
	private static final double GRADIENT_COST = 3;

	private final double before;
	private final long start;
	private long last;
	private double secondsEach = Double.NaN;

	/**
	 * @param before seconds at work in earlier starts
	 * @param now    the clock in nanoseconds
	 */
	public Pace(double before, long now) {
		this.before = before;
		this.start = now;
		this.last = now;
	}

	/** Takes in so many pieces of work without gradients that have just ended. */
	public void add(long pieces, long now) {
		add(pieces, false, now);
	}

	/** Takes in a generation of so many evaluations that has just ended. */
	public void add(long evaluations, boolean gradients, long now) {
		double each = (now - last) / 1e9 / cost(evaluations, gradients ? evaluations : 0);
		secondsEach = Double.isNaN(secondsEach) ? each : NEWEST * each + (1 - NEWEST) * secondsEach;
		last = now;
	}

	/** Seconds at work, earlier starts included. */
	public double seconds(long now) {
		return before + (now - start) / 1e9;
	}

	/** Estimate of the time that so many more pieces of work without gradients take. */
	public Duration left(long pieces) {
		return left(new Ahead(pieces, 0));
	}

	/** Estimate of the time that what is still to be done takes. */
	public Duration left(Ahead ahead) {
		boolean nothing = Double.isNaN(secondsEach) || ahead.evaluations() <= 0;
		return nothing ? Duration.ZERO : Duration.ofMillis(Math.round(1000 * secondsEach * cost(ahead.evaluations(), ahead.gradients())));
	}

	private static double cost(long evaluations, long gradients) {
		return Math.max(1, evaluations - gradients + GRADIENT_COST * gradients);
	}
}
