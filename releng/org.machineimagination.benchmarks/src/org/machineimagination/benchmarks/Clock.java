// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Collects durations of one repeated piece of work on the current thread: as a person waits for it, and as the processor works at it. On a
 * machine that does other things at the same time the second is the one to compare.
 */
final class Clock {

	private static final double NANOSECONDS_A_MILLISECOND = 1e6;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private double[] milliseconds = new double[64];
	private int count;
	private long started;
	private long startedWorking;
	private long waited;
	private long worked;
	private double allWorked;

	/** Starts or goes on with a stretch of time. */
	void start() {
		startedWorking = THREADS.getCurrentThreadCpuTime();
		started = System.nanoTime();
	}

	/** Interrupts the stretch; {@link #start()} goes on with it. */
	void pause() {
		waited += System.nanoTime() - started;
		worked += THREADS.getCurrentThreadCpuTime() - startedWorking;
	}

	/** Ends the stretch and keeps its length without the interruptions. */
	void stop() {
		pause();
		if (count == milliseconds.length) {
			milliseconds = Arrays.copyOf(milliseconds, 2 * count);
		}
		milliseconds[count++] = waited / NANOSECONDS_A_MILLISECOND;
		allWorked += worked / NANOSECONDS_A_MILLISECOND;
		waited = 0;
		worked = 0;
	}

	/** Forgets everything, after a warm-up. */
	void reset() {
		count = 0;
		allWorked = 0;
	}

	/** Mean length of a stretch in milliseconds. */
	double mean() {
		return Arrays.stream(milliseconds, 0, count).average().orElse(0);
	}

	/** Mean time that the processor worked in a stretch, in milliseconds. */
	double meanWork() {
		return count == 0 ? 0 : allWorked / count;
	}

	/** Median length of a stretch in milliseconds. */
	double median() {
		double[] sorted = Arrays.stream(milliseconds, 0, count).sorted().toArray();
		return count == 0 ? 0 : count % 2 == 1 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2;
	}
}
