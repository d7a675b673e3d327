// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.studio.TinyPlugIns;
import org.machineimagination.studio.search.ChildRun;
import org.machineimagination.testing.ChildProcess;
import org.machineimagination.testing.NativeMemory;
import org.machineimagination.testing.SourceTree;

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

	/** The tiny models and seventy of their jobs use some 25 MB; without the options Java takes a 64th of the machine's memory at once. */
	private static final long MOST_HEAP_BYTES = 128L << 20;
	private static final long HEAP_GROWTH_BYTES = 32L << 20;

	@TempDir
	private Path home;

	/**
	 * Of an ended job Java's heap keeps its figures alone. Native memory is without that heap, as the collector decides about it, and without what the
	 * C library keeps of freed memory for later.
	 */
	@Test
	void memoryStaysAtItsLevelFromTheTwentiethJobOn() {
		List<Level> levels = levels();
		Level first = levels.getFirst();
		Level last = levels.getLast();
		assertTrue(last.heap - first.heap < HEAP_TOLERANCE_BYTES, () -> "Java's heap went from " + first.heap + " to " + last.heap + " bytes");
		assumeTrue(NativeMemory.isKnown(), "only Linux tells a process its memory");
		assertTrue(last.kilobytes - first.kilobytes < TOLERANCE_KILOBYTES, () -> "native memory went from " + first.kilobytes + " to " + last.kilobytes
				+ " kB");
	}

	/** Nobody asks Java to collect: that the heap neither begins large nor grows is what the options of the start scripts are for. */
	@Test
	void withTheOptionsOfTheStartScriptsJavasHeapTakesLittleMoreThanItUses() throws IOException, InterruptedException {
		List<String> command = ChildProcess.command(startOptions(), ChildHeap.class, home.toString(), home.resolve("batches").toString(),
				Integer.toString(JOBS));
		Process process = ChildRun.start(command, home.resolve("errors.txt"));
		List<Long> committed;
		try (var output = process.inputReader()) {
			committed = output.lines().map(Long::valueOf).toList();
		}
		assertEquals(0, process.waitFor(), () -> "the process told " + committed);
		assertEquals(JOBS, committed.size());
		assertTrue(committed.getLast() < MOST_HEAP_BYTES, () -> "Java's heap went to " + committed.getLast() + " bytes");
		assertTrue(committed.getLast() - committed.get(FIRST - 1) < HEAP_GROWTH_BYTES, () -> "Java's heap went from " + committed.get(FIRST - 1)
				+ " to " + committed.getLast() + " bytes");
	}

	private static List<String> startOptions() throws IOException {
		String script = Files.readString(SourceTree.ROOT.resolve("features/org.machineimagination.core.feature/root/unix/lib/start.sh"));
		Matcher options = Pattern.compile("^memory='(.*)'$", Pattern.MULTILINE).matcher(script);
		assertTrue(options.find(), "start.sh says nothing of memory");
		return List.of(options.group(1).split(" "));
	}

	/** What is held at one time: bytes of Java's heap and kilobytes outside it. */
	private record Level(long heap, long kilobytes) {
		static Level now() {
			System.gc();
			long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
			return new Level(heap, NativeMemory.isKnown() ? NativeMemory.kilobytes() : 0);
		}
	}

	/** What is measured when the first and when the last jobs of a batch have ended. */
	private List<Level> levels() {
		var levels = new ArrayList<Level>();
		BatchReport report = ChildBatch.run(TinyPlugIns.studio(home), home.resolve("batches"), JOBS, new BatchListener() {
			@Override
			public void ended(JobState state, int ended) {
				if (ended == FIRST || ended == JOBS) {
					levels.add(Level.now());
				}
			}
		});
		assertEquals(JOBS, report.count(JobState.Kind.DONE));
		return levels;
	}
}
