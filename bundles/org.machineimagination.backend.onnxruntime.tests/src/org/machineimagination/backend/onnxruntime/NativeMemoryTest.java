// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;

/** Reads the process's own memory and threads from the files that Linux keeps of them. */
class NativeMemoryTest {

	private static final Path STATUS = Path.of("/proc/self/status");
	private static final Path THREADS = Path.of("/proc/self/task");

	/** Java's heap and the C library's pools breathe by this much; a round that leaked its weights alone would add 50 MB. */
	private static final long TOLERANCE_KILOBYTES = 24 * 1024;

	@Test
	void memoryReturnsToItsLevelAfterAThousandRounds() throws IOException {
		assumeTrue(Files.isReadable(STATUS), "only Linux tells a process its memory");
		rounds(300);
		long before = residentKilobytes();
		rounds(1000);
		long after = residentKilobytes();
		assertTrue(after - before < TOLERANCE_KILOBYTES, () -> "resident memory went from " + before + " to " + after + " kB");
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

	private static long residentKilobytes() throws IOException {
		System.gc();
		return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmRSS:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
	}

	private static long threads() throws IOException {
		try (var files = Files.list(THREADS)) {
			return files.count();
		}
	}
}
