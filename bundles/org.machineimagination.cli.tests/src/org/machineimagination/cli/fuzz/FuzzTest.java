// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.machineimagination.cli.fuzz.Examiner.Find;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.testing.FullSize;

/** A damaged file of any kind is read or refused in a sentence: no other exception, no flood of memory, no endless work. */
class FuzzTest {

	private static final long SEED = 20210517;
	/** Files of each kind; those that run a network or are compared with another run cost most. */
	private static final int FILES = FullSize.or(100, 40);
	private static final List<String> COSTLY =
			List.of("onnx", "clip-folder", "biggan-configuration", "torchscript", "png", "run.experiment", "trace.csv", "timing.csv",
					"latents.npz");
	private static final int FEW = FullSize.or(20, 8);

	@TempDir
	private static Path place;

	@TestFactory
	Stream<DynamicTest> damagedFilesAreReadOrRefused() {
		return Targets.all(place).stream().map(target -> DynamicTest.dynamicTest(target.name(), () -> assertNothingFound(target)));
	}

	private static void assertNothingFound(Target target) {
		var finds = new ArrayList<String>();
		for (int i = 0; i < (COSTLY.contains(target.name()) ? FEW : FILES); i++) {
			int number = i;
			Examiner.examineWarm(target, target.input(Fuzz.random(SEED, i)))
					.ifPresent(find -> finds.add("file %d: %s%n%s".formatted(number, find.kind(), find.details())));
		}
		assertTrue(finds.isEmpty(), () -> finds.size() + " finds; releng/fuzz --only " + target.name() + " makes them small\n" + String.join("\n", finds));
	}

	@Test
	void goodFilesAreRead() {
		for (Target target : Targets.all(place.resolve("good"))) {
			for (Target.Seed seed : target.seeds()) {
				assertEquals(List.of(), Examiner.examine(target, new Target.Input(seed.name(), seed.bytes())).stream().toList(), target.name());
			}
		}
	}

	@Test
	void whatGoesWrongIsFound() {
		assertTrue(found((name, bytes) -> {
			throw new IllegalArgumentException("planted");
		}).startsWith("java.lang.IllegalArgumentException"));
		assertEquals("slow", found((name, bytes) -> spin()));
		assertEquals("memory", found((name, bytes) -> flood()));
		assertEquals("", found((name, bytes) -> {
			throw new UsageException("The file is damaged; fetch it again.");
		}));
	}

	@Test
	void whatIsFoundIsMadeSmall() {
		byte[] found = "a long text with an X somewhere within".getBytes(StandardCharsets.UTF_8);
		byte[] smallest = new Reduction(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("X"), 200).of(found);
		assertEquals("X", new String(smallest, StandardCharsets.UTF_8));
	}

	private static String found(Target.Trial trial) {
		var target = new Target("planted", List.of(), Bytes::damage, trial);
		return Examiner.examine(target, new Target.Input("x", new byte[1])).map(Find::kind).orElse("");
	}

	private static void spin() {
		var threads = ManagementFactory.getThreadMXBean();
		while (threads.getCurrentThreadCpuTime() < 2_100_000_000L) {
			Thread.onSpinWait();
		}
	}

	private static void flood() throws InterruptedException {
		var held = new ArrayList<byte[]>();
		for (int i = 0; i < 300; i++) {
			held.add(new byte[1 << 20]);
		}
		Thread.sleep(50);
		if (held.size() < 300) {
			throw new AssertionError();
		}
	}
}
