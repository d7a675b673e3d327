// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.testing.NativeMemory;

/** Reads the process's own memory and threads from the files that Linux keeps of them. */
class NativeMemoryTest {

	private static final Path THREADS = Path.of("/proc/self/task");
	private static final Path SELF = Path.of("/proc/thread-self");

	/**
	 * What Java's compiler holds at one moment and not at another is this much, and now and then more, so that a level above it is looked at
	 * again later. A thousand rounds that leaked their weights alone would add 50 MB each time.
	 */
	private static final long TOLERANCE_KILOBYTES = 24 * 1024;

	@Test
	void memoryReturnsToItsLevelAfterAThousandRounds() {
		assumeTrue(NativeMemory.isKnown(), "only Linux tells a process its memory");
		rounds(300);
		long before = NativeMemory.kilobytes();
		var levels = new ArrayList<Long>();
		do {
			rounds(1000);
			levels.add(NativeMemory.kilobytes());
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
