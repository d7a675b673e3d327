// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin;

import java.lang.System.Logger.Level;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work that cannot be interrupted, such as native work or another's code, on a thread of its own: who cancels is free at once, and what comes
 * of the work is discarded when it is there. Work that looks at the same cancellation ends early, too.
 */
public final class AbandonableTask {

	private static final System.Logger LOG = System.getLogger(AbandonableTask.class.getName());

	/** What holds memory or files. */
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
	 * Gets something ready, and closes it if it was cancelled before.
	 *
	 * @param work   gets it ready, telling the names of its stages
	 * @param stages is told these names, on the calling thread
	 * @throws CancelledException if cancelled before it is ready
	 */
	public static <T extends Resource> T run(Function<Consumer<String>, T> work, Consumer<String> stages, Cancellation cancellation) {
		return run(work, Resource::close, stages, cancellation);
	}

	/**
	 * Does something that has no stages.
	 *
	 * @param work    does it
	 * @param discard gets what came too late, on another thread
	 * @throws CancelledException if cancelled before it is done
	 */
	public static <T> T call(Supplier<T> work, Consumer<? super T> discard, Cancellation cancellation) {
		return run(stages -> work.get(), discard, stage -> {}, cancellation);
	}

	private static <T> T run(Function<Consumer<String>, T> work, Consumer<? super T> discard, Consumer<String> stages, Cancellation cancellation) {
		cancellation.check();
		var events = new LinkedBlockingQueue<Event>();
		var result = new CompletableFuture<T>();
		Thread.ofPlatform().daemon().name("abandonable task").start(() -> {
			try {
				result.complete(work.apply(name -> events.add(new Stage(name))));
			} catch (RuntimeException | Error e) {
				result.completeExceptionally(e);
			} finally {
				events.add(new Ready());
			}
		});
		try (var subscription = cancellation.onCancel(() -> events.add(new Cancelled()))) {
			return await(events, result, discard, stages);
		}
	}

	private static <T> T await(BlockingQueue<Event> events, CompletableFuture<T> result, Consumer<? super T> discard, Consumer<String> stages) {
		try {
			while (true) {
				switch (events.take()) {
					case Stage stage -> stages.accept(stage.name());
					case Ready ready -> {
						return get(result);
					}
					case Cancelled cancelled -> {
						discard(result, discard);
						throw new CancelledException();
					}
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			discard(result, discard);
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

	private static <T> void discard(CompletableFuture<T> result, Consumer<? super T> discard) {
		result.whenComplete((late, exception) -> {
			if (exception != null) {
				LOG.log(Level.DEBUG, "What was cancelled could not have been done anyway", exception);
				return;
			}
			try {
				discard.accept(late);
			} catch (RuntimeException | Error e) {
				LOG.log(Level.WARNING, "What came after it was cancelled could not be discarded", e);
			}
		});
	}
}
