// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Keeps the embeddings used last in memory, in front of a slower cache. */
public final class MemoryEmbeddingCache implements EmbeddingCache {

	/** Embeddings kept unless said otherwise: at 512 components some 40 MB. */
	public static final int DEFAULT_CAPACITY = 20_000;

	private record Key(String model, String text) {
	}

	private final int capacity;
	private final EmbeddingCache behind;
	private final Map<Key, float[]> entries = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Key, float[]> eldest) {
			return size() > capacity;
		}
	};

	/** A cache of the default capacity with nothing behind it. */
	public MemoryEmbeddingCache() {
		this(DEFAULT_CAPACITY, NONE);
	}

	/**
	 * @param capacity number of embeddings kept, at least 1
	 * @param behind   asked for what is not in memory, and told everything
	 */
	public MemoryEmbeddingCache(int capacity, EmbeddingCache behind) {
		this.capacity = capacity;
		this.behind = behind;
	}

	@Override
	public Optional<float[]> find(String model, String text) {
		var key = new Key(model, text);
		synchronized (entries) {
			float[] known = entries.get(key);
			if (known != null) {
				return Optional.of(known);
			}
		}
		Optional<float[]> found = behind.find(model, text);
		found.ifPresent(embedding -> keep(key, embedding));
		return found;
	}

	@Override
	public void store(String model, Map<String, float[]> embeddings) {
		embeddings.forEach((text, embedding) -> keep(new Key(model, text), embedding));
		behind.store(model, embeddings);
	}

	private void keep(Key key, float[] embedding) {
		synchronized (entries) {
			entries.put(key, embedding);
		}
	}
}
