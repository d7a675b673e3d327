// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Signs of life of a piece of work that goes on in the background, so that it can be told when it began and when it was at rest. Thread-safe. */
final class Activity {

	private final CountDownLatch begun;
	private volatile long last;

	/** @param signs after which the work counts as begun */
	Activity(int signs) {
		begun = new CountDownLatch(signs);
	}

	/** Waits for the work to begin; whether it did. */
	boolean awaitBegin(int seconds) throws InterruptedException {
		return begun.await(seconds, TimeUnit.SECONDS);
	}

	/** When the work was last seen to go on, as {@link System#nanoTime()} has it. */
	long last() {
		return last;
	}

	/**
	 * Takes some time, which is a sign, and cannot be interrupted, as native code cannot.
	 *
	 * @param milliseconds how long
	 */
	void take(long milliseconds) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
		begun.countDown();
		while (System.nanoTime() < end) {
			last = System.nanoTime();
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
		}
	}
}
