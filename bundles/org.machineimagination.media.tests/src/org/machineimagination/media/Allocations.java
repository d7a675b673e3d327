// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory work takes in all, freed or not: never less than it holds at any moment, and the same every time. */
final class Allocations {

	private Allocations() {
	}

	/** Megabytes that work on this thread takes. */
	static long megabytes(Runnable work) {
		var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		long before = threads.getCurrentThreadAllocatedBytes();
		work.run();
		return threads.getCurrentThreadAllocatedBytes() - before >> 20;
	}
}
