// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

	@TempDir
	private Path home;

	/** Java's heap is left out, since it grows as the collector likes, and so is what the C library keeps of freed memory for later. */
	@Test
	void nativeMemoryStaysAtItsLevelFromTheTwentiethJobOn() {
		assumeTrue(NativeMemory.isKnown(), "only Linux tells a process its memory");
		var levels = new ArrayList<Long>();
		BatchReport report = ChildBatch.run(TinyPlugIns.studio(home), home.resolve("batches"), JOBS, new BatchListener() {
			@Override
			public void ended(JobState state, int ended) {
				if (ended == FIRST || ended == JOBS) {
					levels.add(NativeMemory.kilobytes());
				}
			}
		});
		assertEquals(JOBS, report.count(JobState.Kind.DONE));
		assertTrue(levels.getLast() - levels.getFirst() < TOLERANCE_KILOBYTES, () -> "native memory went from " + levels.getFirst() + " to "
				+ levels.getLast() + " kB");
	}
}
