// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch's process holds must not grow with the number of its jobs. */
class BatchMemoryTest {

	private static final Path MAPPINGS = Path.of("/proc/self/smaps");
	private static final Pattern RANGE = Pattern.compile("(\\p{XDigit}+)-(\\p{XDigit}+) .*");
	private static final Pattern ADDRESS = Pattern.compile("0x(\\p{XDigit}+)");

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
		assumeTrue(Files.isReadable(MAPPINGS), "only Linux tells a process its memory");
		assumeTrue(diagnosed("systemTrimNativeHeap") != null, "this Java cannot give freed memory back to the system");
		var levels = new ArrayList<Long>();
		BatchReport report = ChildBatch.run(TinyPlugIns.studio(home), home.resolve("batches"), JOBS, new BatchListener() {
			@Override
			public void ended(JobState state, int ended) {
				if (ended == FIRST || ended == JOBS) {
					levels.add(nativeKilobytes());
				}
			}
		});
		assertEquals(JOBS, report.count(JobState.Kind.DONE));
		assertTrue(levels.getLast() - levels.getFirst() < TOLERANCE_KILOBYTES, () -> "native memory went from " + levels.getFirst() + " to " + levels.getLast() + " kB");
	}

	/** Resident memory outside Java's heap after what was freed has been given back. */
	private static long nativeKilobytes() {
		System.gc();
		diagnosed("systemTrimNativeHeap");
		List<Long> heap = ADDRESS.matcher(diagnosed("gcHeapInfo")).results().map(result -> Long.parseUnsignedLong(result.group(1), 16)).sorted(Long::compareUnsigned)
				.toList();
		long sum = 0;
		boolean counts = true;
		for (String line : lines(MAPPINGS)) {
			Matcher range = RANGE.matcher(line);
			if (range.matches()) {
				counts = Long.compareUnsigned(Long.parseUnsignedLong(range.group(2), 16), heap.getFirst()) <= 0
						|| Long.compareUnsigned(Long.parseUnsignedLong(range.group(1), 16), heap.getLast()) >= 0;
			} else if (counts && line.startsWith("Rss:")) {
				sum += Long.parseLong(line.replaceAll("\\D", ""));
			}
		}
		return sum;
	}

	/** What a command of Java's own diagnostics says, or null if it does not know it. */
	private static String diagnosed(String command) {
		try {
			return (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), command, null, null);
		} catch (JMException e) {
			return null;
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
