// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.CancelledException;

/**
 * Values that are made once for all who ask for the same. Who asks first makes the value, on its own thread and under no lock; the others wait for
 * it. What could not be made is made anew for the next. Of the values it keeps those last asked for. Thread-safe.
 */
final class SharedValues<K, V> {

	private final int capacity;
	private final LinkedHashMap<K, CompletableFuture<V>> values = new LinkedHashMap<>(16, 0.75f, true);

	/** @param capacity values kept */
	SharedValues(int capacity) {
		this.capacity = capacity;
	}

	/**
	 * The value of a key.
	 *
	 * @param made         makes it
	 * @param cancellation of the one who asks: another's does not end the wait for the value, it is made again then
	 * @throws CancelledException if cancelled while another makes the value
	 */
	V get(K key, Supplier<V> made, Cancellation cancellation) {
		while (true) {
			var mine = new CompletableFuture<V>();
			CompletableFuture<V> first = first(key, mine);
			if (first == mine) {
				return make(key, mine, made);
			}
			try {
				return await(first, cancellation);
			} catch (CancelledException e) {
				cancellation.check();
			}
		}
	}

	private synchronized CompletableFuture<V> first(K key, CompletableFuture<V> mine) {
		CompletableFuture<V> there = values.get(key);
		if (there != null) {
			return there;
		}
		values.put(key, mine);
		if (values.size() > capacity) {
			values.pollFirstEntry();
		}
		return mine;
	}

	private V make(K key, CompletableFuture<V> mine, Supplier<V> made) {
		try {
			V value = made.get();
			mine.complete(value);
			return value;
		} catch (RuntimeException | Error e) {
			synchronized (this) {
				values.remove(key, mine);
			}
			mine.completeExceptionally(e);
			throw e;
		}
	}

	private static <V> V await(CompletableFuture<V> first, Cancellation cancellation) {
		var either = first.copy();
		try (var subscription = cancellation.onCancel(() -> either.completeExceptionally(new CancelledException()))) {
			return either.join();
		} catch (CompletionException e) {
			switch (e.getCause()) {
				case RuntimeException exception -> throw exception;
				case Error error -> throw error;
				default -> throw e;
			}
		}
	}
}
