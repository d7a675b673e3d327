// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.testing.NativeMemory;

/** What a batch's process holds must not grow with the number of its jobs. */
class BatchMemoryTest {

	/** Jobs after which everything that one batch needs has been made. */
	private static final int FIRST = 20;
	private static final int JOBS = 70;

	/**
	 * Jobs whose programs are not given back take 2.6 MB each, and so 130 MB from the first level to the second. What Java's compiler adds in that
	 * time is below 10 MB.
	 */
	private static final long TOLERANCE_KILOBYTES = 24 * 1024;

	/** What fifty jobs leave behind in Java's heap are their states and the rows of their table. */
	private static final long HEAP_TOLERANCE_BYTES = 2 << 20;

	@TempDir
	private Path home;

	/** Java's heap is left out, as the collector decides about it, and so is what the C library keeps of freed memory for later. */
	@Test
	void nativeMemoryStaysAtItsLevelFromTheTwentiethJobOn() {
		assumeTrue(NativeMemory.isKnown(), "only Linux tells a process its memory");
		List<Long> levels = levels(NativeMemory::kilobytes);
		assertTrue(levels.getLast() - levels.getFirst() < TOLERANCE_KILOBYTES, () -> "native memory went from " + levels.getFirst() + " to "
				+ levels.getLast() + " kB");
	}

	@Test
	void ofAnEndedJobJavasHeapKeepsItsFiguresAlone() {
		List<Long> levels = levels(BatchMemoryTest::heapBytes);
		assertTrue(levels.getLast() - levels.getFirst() < HEAP_TOLERANCE_BYTES, () -> "Java's heap went from " + levels.getFirst() + " to "
				+ levels.getLast() + " bytes");
	}

	private static long heapBytes() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	/** What is measured when the first and when the last jobs of a batch have ended. */
	private List<Long> levels(LongSupplier memory) {
		var levels = new ArrayList<Long>();
		BatchReport report = ChildBatch.run(TinyPlugIns.studio(home), home.resolve("batches"), JOBS, new BatchListener() {
			@Override
			public void ended(JobState state, int ended) {
				if (ended == FIRST || ended == JOBS) {
					levels.add(memory.getAsLong());
				}
			}
		});
		assertEquals(JOBS, report.count(JobState.Kind.DONE));
		return levels;
	}
}
