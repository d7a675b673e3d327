// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.benchmarks.window;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/**
 * Has the window work, and takes the time of every step of its loop: the events that are there, the painting that follows, or one piece of work that
 * was handed over. No key or click is answered during a step. Long ones are looked at while they last.
 */
final class EventWatch {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final double NANOSECONDS_A_MILLISECOND = 1e6;
	private static final long LONG_NANOSECONDS = 40_000_000;
	private static final int LOOK_MILLISECONDS = 10;
	private static final int FRAMES = 12;

	/**
	 * The steps of a stretch of time.
	 *
	 * @param steps       how many there were
	 * @param longest     the longest, in milliseconds
	 * @param longestWork what the processor worked in the one in which it worked longest, in milliseconds
	 * @param over100     how many lasted more than 100 ms
	 * @param at          where the longest was when it had lasted a while, the innermost method first; empty if it was short
	 */
	record Steps(long steps, double longest, double longestWork, long over100, List<String> at) {
	}

	private final Display display;
	private final Thread thread = Thread.currentThread();
	private volatile long began;
	private volatile List<String> look = List.of();

	/** @param display that of the calling thread */
	EventWatch(Display display) {
		this.display = display;
		Thread.ofPlatform().daemon().name("Looks at the window").start(this::lookOn);
	}

	/** Has the window work until something is so. */
	Steps until(BooleanSupplier condition) {
		long steps = 0;
		long over = 0;
		double longest = 0;
		double work = 0;
		List<String> at = List.of();
		while (!condition.getAsBoolean()) {
			look = List.of();
			long workBefore = THREADS.getCurrentThreadCpuTime();
			began = System.nanoTime();
			boolean more = display.readAndDispatch();
			double milliseconds = (System.nanoTime() - began) / NANOSECONDS_A_MILLISECOND;
			began = 0;
			work = Math.max(work, (THREADS.getCurrentThreadCpuTime() - workBefore) / NANOSECONDS_A_MILLISECOND);
			steps++;
			over += milliseconds > 100 ? 1 : 0;
			if (milliseconds > longest) {
				longest = milliseconds;
				at = look;
			}
			if (!more) {
				display.sleep();
			}
		}
		return new Steps(steps, longest, work, over, at);
	}

	/** Looks where the window's thread is whenever a step lasts long. */
	private void lookOn() {
		while (true) {
			try {
				Thread.sleep(LOOK_MILLISECONDS);
			} catch (InterruptedException e) {
				return;
			}
			long since = began;
			if (since != 0 && System.nanoTime() - since > LONG_NANOSECONDS && look.isEmpty()) {
				List<String> seen = new ArrayList<>();
				Arrays.stream(thread.getStackTrace()).limit(FRAMES).map(String::valueOf).forEach(seen::add);
				look = since == began ? seen : List.of();
			}
		}
	}

	/** The figures as a line of a table. */
	static String line(String what, Steps steps) {
		return String.format(Locale.ROOT, "%s\t%d\t%.1f\t%.1f\t%d", what, steps.steps(), steps.longest(), steps.longestWork(), steps.over100());
	}
}
