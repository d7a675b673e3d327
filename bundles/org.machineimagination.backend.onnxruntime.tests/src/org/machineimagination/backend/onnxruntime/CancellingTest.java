// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend.onnxruntime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Program;
import org.machineimagination.backend.Tensor;
import org.machineimagination.graph.OnnxGraph;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

/** A second is part of the contract of a program, so here time is what is tested. The graphs would run for many seconds. */
class CancellingTest {

	private static final Duration PROMISE = Duration.ofSeconds(1);

	@Test
	void aLongChainOfOperationsIsGivenUpWithinASecond() {
		assertGivenUp(Graphs.products(1024, 600), 1024);
	}

	@Test
	void oneLongOperationIsGivenUpWithinASecond() {
		assertGivenUp(Graphs.products(6144, 1), 6144);
	}

	@Test
	void aRunThatWasGivenUpBeforeItBeganDoesNotBegin() {
		try (Program program = Opened.compile(Graphs.small())) {
			var cancellation = new Cancellation();
			cancellation.cancel();
			assertThrows(CancelledException.class,
					() -> program.run(Map.of("x", Tensor.of(new float[3], 1, 3)), Set.of("double"), cancellation));
		}
	}

	@Test
	void aProgramRunsAgainAfterOneRunWasGivenUp() {
		Map<String, Tensor> inputs = Map.of("x", Tensor.of(new float[1024 * 1024], 1024, 1024));
		try (Program program = Opened.compile(Graphs.products(1024, 40))) {
			assertThrows(CancelledException.class, () -> program.run(inputs, Set.of("y"), cancelledAfter(Duration.ofMillis(100), new AtomicLong())));
			assertEquals(1024 * 1024, program.run(inputs, Set.of("y"), new Cancellation()).get("y").floats().length);
		}
	}

	@Test
	void anInterruptedCallerGivesUp() {
		Map<String, Tensor> inputs = Map.of("x", Tensor.of(new float[1024 * 1024], 1024, 1024));
		try (Program program = Opened.compile(Graphs.products(1024, 600))) {
			Thread caller = Thread.currentThread();
			CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(caller::interrupt);
			assertThrows(CancelledException.class, () -> program.run(inputs, Set.of("y"), new Cancellation()));
			assertTrue(Thread.interrupted());
		}
	}

	private static void assertGivenUp(OnnxGraph graph, int size) {
		Map<String, Tensor> inputs = Map.of("x", Tensor.of(new float[size * size], size, size));
		try (Program program = Opened.compile(graph)) {
			var cancelled = new AtomicLong();
			Cancellation cancellation = cancelledAfter(Duration.ofMillis(300), cancelled);
			assertThrows(CancelledException.class, () -> program.run(inputs, Set.of("y"), cancellation));
			Duration took = Duration.ofNanos(System.nanoTime() - cancelled.get());
			assertTrue(took.compareTo(PROMISE) < 0, () -> "it took " + took);
		}
	}

	/** A cancellation that somebody asks for while the run goes on; tells when. */
	private static Cancellation cancelledAfter(Duration delay, AtomicLong when) {
		var cancellation = new Cancellation();
		CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
			when.set(System.nanoTime());
			cancellation.cancel();
		});
		return cancellation;
	}
}
