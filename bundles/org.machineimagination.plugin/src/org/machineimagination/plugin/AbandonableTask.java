// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.lang.System.Logger.Level;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Gets things ready that hold native memory. That is native work which cannot be interrupted, so it happens on a thread of its own: who
 * cancels is free at once, and what comes of it is closed when it is there.
 */
public final class AbandonableTask {

	private static final System.Logger LOG = System.getLogger(AbandonableTask.class.getName());

	/** What is got ready. */
	public interface Resource extends AutoCloseable {
		@Override
		void close();
	}

	private AbandonableTask() {
	}

	/** What the waiting thread is told. */
	private sealed interface Event {
	}

	private record Stage(String name) implements Event {
	}

	private record Ready() implements Event {
	}

	private record Cancelled() implements Event {
	}

	/**
	 * Gets something ready.
	 *
	 * @param work   gets it ready, telling the names of its stages
	 * @param stages is told these names, on the calling thread
	 * @throws CancelledException if cancelled before it is ready
	 */
	public static <T extends Resource> T run(Function<Consumer<String>, T> work, Consumer<String> stages, Cancellation cancellation) {
		cancellation.check();
		var events = new LinkedBlockingQueue<Event>();
		var result = new CompletableFuture<T>();
		Thread.ofPlatform().daemon().name("Preparing").start(() -> {
			try {
				result.complete(work.apply(name -> events.add(new Stage(name))));
			} catch (RuntimeException | Error e) {
				result.completeExceptionally(e);
			} finally {
				events.add(new Ready());
			}
		});
		try (var subscription = cancellation.onCancel(() -> events.add(new Cancelled()))) {
			return await(events, result, stages);
		}
	}

	private static <T extends Resource> T await(BlockingQueue<Event> events, CompletableFuture<T> result, Consumer<String> stages) {
		try {
			while (true) {
				switch (events.take()) {
					case Stage stage -> stages.accept(stage.name());
					case Ready ready -> {
						return get(result);
					}
					case Cancelled cancelled -> {
						discard(result);
						throw new CancelledException();
					}
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			discard(result);
			throw new CancelledException();
		}
	}

	private static <T> T get(CompletableFuture<T> result) {
		try {
			return result.join();
		} catch (CompletionException e) {
			switch (e.getCause()) {
				case RuntimeException exception -> throw exception;
				case Error error -> throw error;
				default -> throw e;
			}
		}
	}

	private static void discard(CompletableFuture<? extends Resource> result) {
		result.whenComplete((prepared, exception) -> {
			if (prepared != null) {
				prepared.close();
			} else {
				LOG.log(Level.DEBUG, "What was cancelled could not have been done anyway", exception);
			}
		});
	}
}
