// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.testing;

import java.lang.management.ManagementFactory;

/** How long the thread of a test has been at work, whatever else the machine does meanwhile. */
public final class ThreadTime {

	private final long begun = nanos();

	private static long nanos() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** Milliseconds of work since this was made, on the same thread. */
	public long millis() {
		return (nanos() - begun) / 1_000_000;
	}
}
