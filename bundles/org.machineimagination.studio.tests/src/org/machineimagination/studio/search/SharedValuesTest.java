// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.studio.Gate;

/** Two who want the same at one time. */
class SharedValuesTest {

	/** A thread for each: the common pool has one where there are two processors. */
	private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

	private final SharedValues<String, Integer> values = new SharedValues<>(2);
	private final AtomicInteger made = new AtomicInteger();

	@Test
	void aValueIsMadeOnceForAll() {
		assertEquals(1, get("a"));
		assertEquals(1, get("a"));
		assertEquals(2, get("b"));
	}

	@Test
	void thoseLastAskedForAreKept() {
		get("a");
		get("b");
		get("a");
		get("c");
		assertEquals(1, get("a"));
		assertEquals(4, get("b"));
	}

	@Test
	void whatCouldNotBeMadeIsMadeAnewForTheNext() {
		assertThrows(IllegalStateException.class, () -> values.get("a", () -> {
			throw new IllegalStateException("broken");
		}, new Cancellation()));
		assertEquals(1, get("a"));
	}

	@Test
	void whoWaitsForAnotherCanStopWaiting() throws InterruptedException {
		var cancellation = new Cancellation();
		try (var gate = new Gate()) {
			CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> values.get("a", () -> {
				gate.pass();
				return made.incrementAndGet();
			}, new Cancellation()), THREADS);
			assertTrue(gate.awaitReached());
			CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> values.get("a", made::incrementAndGet, cancellation), THREADS);
			cancellation.cancel();
			assertTrue(assertThrows(CompletionException.class, second::join).getCause() instanceof CancelledException);
			gate.close();
			assertEquals(1, first.join());
		}
	}

	@Test
	void whoIsNotStoppedMakesWhatAnotherGaveUp() throws InterruptedException {
		var begun = new CountDownLatch(1);
		var cancelled = new CountDownLatch(1);
		CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> values.get("a", () -> {
			begun.countDown();
			await(cancelled);
			throw new CancelledException();
		}, new Cancellation()), THREADS);
		assertTrue(begun.await(1, TimeUnit.MINUTES));
		CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> get("a"), THREADS);
		cancelled.countDown();
		assertThrows(CompletionException.class, first::join);
		assertEquals(1, second.join());
	}

	private int get(String key) {
		return values.get(key, made::incrementAndGet, new Cancellation());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
