// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.backend.CancelledException;
import org.machineimagination.imagination.Search;

/**
 * A search ready to begin. Getting it ready is native work that cannot be interrupted, so it happens on a thread of its own: who
 * cancels is free at once, and what comes of it is closed when it is there.
 *
 * @param bench  what the search works with
 * @param search compiled
 */
record PreparedSearch(Bench bench, Search search) implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(PreparedSearch.class.getName());

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
	 * Gets a search ready.
	 *
	 * @param work gets it ready, telling the names of its stages
	 * @throws CancelledException if cancelled before it is ready
	 */
	static PreparedSearch prepare(Function<Consumer<String>, PreparedSearch> work, RunListener listener, Cancellation cancellation) {
		cancellation.check();
		var events = new LinkedBlockingQueue<Event>();
		var result = new CompletableFuture<PreparedSearch>();
		Thread.ofPlatform().daemon().name("Preparing a search").start(() -> {
			try {
				result.complete(work.apply(name -> events.add(new Stage(name))));
			} catch (RuntimeException | Error e) {
				result.completeExceptionally(e);
			} finally {
				events.add(new Ready());
			}
		});
		try (var subscription = cancellation.onCancel(() -> events.add(new Cancelled()))) {
			return await(events, result, listener);
		}
	}

	/**
	 * Opens the models and compiles.
	 *
	 * @param supply  where opened models and programs come from
	 * @param then    what the run was done with before, if it was
	 * @param compile makes the search
	 * @param stages  is told the names of the stages
	 */
	static PreparedSearch open(Studio studio, Supply supply, RunRequest complete, Optional<Recipe> then, Function<Bench, Search> compile,
			Consumer<String> stages) {
		stages.accept("Reading the models");
		Bench bench = Bench.open(studio, supply, complete);
		try {
			then.ifPresent(recipe -> requireSame(recipe, bench.recipe()));
			stages.accept("Compiling the program");
			return new PreparedSearch(bench, compile.apply(bench));
		} catch (RuntimeException | Error e) {
			bench.close();
			throw e;
		}
	}

	/** What determines the run, its chunk included. */
	Recipe recipe() {
		return bench.recipe().withChunk(search.chunk());
	}

	@Override
	public void close() {
		try {
			search.close();
		} finally {
			bench.close();
		}
	}

	private static PreparedSearch await(BlockingQueue<Event> events, CompletableFuture<PreparedSearch> result, RunListener listener) {
		try {
			while (true) {
				switch (events.take()) {
					case Stage stage -> listener.preparing(stage.name());
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

	private static PreparedSearch get(CompletableFuture<PreparedSearch> result) {
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

	private static void discard(CompletableFuture<PreparedSearch> result) {
		result.whenComplete((prepared, exception) -> {
			if (prepared != null) {
				prepared.close();
			} else {
				LOG.log(Level.DEBUG, "A cancelled search could not have been done anyway", exception);
			}
		});
	}

	/** Another model would give another result under the same name. Another version of the backend may; that is told, not refused. */
	private static void requireSame(Recipe then, Recipe now) {
		for (ModelPrint print : then.models()) {
			now.models().stream().filter(model -> model.role().equals(print.role())).findFirst().flatMap(print::difference)
					.ifPresent(sentence -> {
						throw new RunException(sentence);
					});
		}
		if (!then.backendVersion().equals(now.backendVersion())) {
			LOG.log(Level.WARNING, "The run was done with version {0} of its backend, {1} is installed", then.backendVersion(), now.backendVersion());
		}
	}
}
