// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.Function;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;

/** Reads the process's own memory and threads from the files that Linux keeps of them. */
class NativeMemoryTest {

	private static final Path MAPPINGS = Path.of("/proc/self/smaps");
	private static final Path THREADS = Path.of("/proc/self/task");
	private static final Path SELF = Path.of("/proc/thread-self");

	/**
	 * What Java's compiler holds at one moment and not at another is this much, and now and then more, so that a level above it is looked at
	 * again later. A thousand rounds that leaked their weights alone would add 50 MB each time.
	 */
	private static final long TOLERANCE_KILOBYTES = 24 * 1024;

	private static final Pattern RANGE = Pattern.compile("\\[0x(\\p{XDigit}+), *(?:0x\\p{XDigit}+, *)?0x(\\p{XDigit}+)\\)");
	private static final Pattern MAPPING = Pattern.compile("(\\p{XDigit}+)-(\\p{XDigit}+) .*");

	@Test
	void memoryReturnsToItsLevelAfterAThousandRounds() throws IOException, JMException {
		assumeTrue(Files.isReadable(MAPPINGS), "only Linux tells a process its memory");
		rounds(300);
		long before = nativeKilobytes();
		var levels = new ArrayList<Long>();
		do {
			rounds(1000);
			levels.add(nativeKilobytes());
		} while (levels.getLast() - before >= TOLERANCE_KILOBYTES && levels.size() < 3);
		assertTrue(levels.getLast() - before < TOLERANCE_KILOBYTES, () -> "native memory went from " + before + " to " + levels + " kB");
	}

	@Test
	void aProgramHasTheThreadsItWasGivenAndTakesThemAlong() throws IOException {
		assumeTrue(Files.isDirectory(THREADS), "only Linux tells a process its threads");
		try (Program one = Opened.backend().compile(Graphs.small(), new CompileOptions("", 1))) {
			long before = threads();
			try (Program five = Opened.backend().compile(Graphs.small(), new CompileOptions("", 5))) {
				// The calling thread works too. Threads of the virtual machine, which come and go, have names of their own.
				long added = threads() - before;
				assertTrue(added >= 3 && added <= 5, () -> "it added " + added);
			}
			long left = threads() - before;
			assertTrue(left <= 1, () -> "it left " + left);
		}
	}

	private static void rounds(int count) {
		OnnxGraph graph = Graphs.network(8);
		Map<String, Tensor> inputs = Map.of("image", Tensor.of(Graphs.noise(8 * 3 * 32 * 32), 8, 3, 32, 32));
		for (int i = 0; i < count; i++) {
			try (Program program = Opened.compile(graph)) {
				program.run(inputs, Set.of("features"), new Cancellation());
			}
		}
	}

	/**
	 * The resident memory outside Java's heap, which grows as the collector likes: by 150 MB in these rounds, once. What was freed is first
	 * given back to the system, since the C library keeps tens of megabytes of it for later.
	 */
	private static long nativeKilobytes() throws IOException, JMException {
		System.gc();
		Function.getFunction("c", "malloc_trim").invokeInt(new Object[] {0L});
		long[] heap = heap();
		long sum = 0;
		boolean counts = true;
		for (String line : Files.readAllLines(MAPPINGS)) {
			Matcher mapping = MAPPING.matcher(line);
			if (mapping.matches()) {
				counts = Long.compareUnsigned(address(mapping.group(2)), heap[0]) <= 0 || Long.compareUnsigned(address(mapping.group(1)), heap[1]) >= 0;
			} else if (counts && line.startsWith("Rss:")) {
				sum += Long.parseLong(line.replaceAll("\\D", ""));
			}
		}
		return sum;
	}

	/** First and last address of what is reserved for Java's heap. */
	private static long[] heap() throws JMException {
		Object told = ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcHeapInfo", null, null);
		List<MatchResult> ranges = RANGE.matcher((String) told).results().toList();
		assertFalse(ranges.isEmpty(), () -> "no addresses in " + told);
		return new long[] {ranges.stream().mapToLong(range -> address(range.group(1))).min().orElseThrow(),
				ranges.stream().mapToLong(range -> address(range.group(2))).max().orElseThrow()};
	}

	private static long address(String hexadecimal) {
		return Long.parseUnsignedLong(hexadecimal, 16);
	}

	/** Threads named like this one: the runtime's inherit the name of the thread that starts them. */
	private static long threads() throws IOException {
		String own = Files.readString(SELF.resolve("comm"));
		try (Stream<Path> threads = Files.list(THREADS)) {
			return threads.filter(thread -> own.equals(name(thread))).count();
		}
	}

	/** Empty for a thread that has ended meanwhile. */
	private static String name(Path thread) {
		try {
			return Files.readString(thread.resolve("comm"));
		} catch (IOException e) {
			return "";
		}
	}
}
