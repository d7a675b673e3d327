// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

	/** The C library's pools breathe by this much; a round that leaked its weights alone would add 50 MB. */
	private static final long TOLERANCE_KILOBYTES = 24 * 1024;

	private static final Pattern RANGE = Pattern.compile("\\[0x(\\p{XDigit}+), *(?:0x\\p{XDigit}+, *)?0x(\\p{XDigit}+)\\)");
	private static final Pattern MAPPING = Pattern.compile("(\\p{XDigit}+)-(\\p{XDigit}+) .*");

	@Test
	void memoryReturnsToItsLevelAfterAThousandRounds() throws IOException, JMException {
		assumeTrue(Files.isReadable(MAPPINGS), "only Linux tells a process its memory");
		rounds(300);
		long before = nativeKilobytes();
		rounds(1000);
		long after = nativeKilobytes();
		assertTrue(after - before < TOLERANCE_KILOBYTES, () -> "native memory went from " + before + " to " + after + " kB");
	}

	@Test
	void aProgramHasTheThreadsItWasGivenAndTakesThemAlong() throws IOException {
		assumeTrue(Files.isDirectory(THREADS), "only Linux tells a process its threads");
		try (Program one = Opened.backend().compile(Graphs.small(), new CompileOptions("", 1))) {
			long before = threads();
			try (Program five = Opened.backend().compile(Graphs.small(), new CompileOptions("", 5))) {
				// The calling thread works too.
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

	/** The resident memory outside Java's heap, which grows as the collector likes: by 150 MB in these rounds, once. */
	private static long nativeKilobytes() throws IOException, JMException {
		System.gc();
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

	private static long threads() throws IOException {
		try (var files = Files.list(THREADS)) {
			return files.count();
		}
	}
}
