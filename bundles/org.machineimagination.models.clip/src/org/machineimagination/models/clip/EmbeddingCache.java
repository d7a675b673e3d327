// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.util.Map;
import java.util.Optional;

/**
 * Remembers the embeddings of texts. A cache may forget anything at any time and never fails its caller. Vectors belong to the cache
 * once stored and are not to be changed by whoever finds them. Thread-safe.
 */
public interface EmbeddingCache {

	/** Remembers nothing. */
	EmbeddingCache NONE = new EmbeddingCache() {
		@Override
		public Optional<float[]> find(String model, String text) {
			return Optional.empty();
		}

		@Override
		public void store(String model, Map<String, float[]> embeddings) {
			// Nothing is kept.
		}
	};

	/**
	 * The embedding of a text, if it is remembered.
	 *
	 * @param model SHA-256 of everything that the embedding depends on besides the text, in lower-case hexadecimal
	 */
	Optional<float[]> find(String model, String text);

	/**
	 * Remembers embeddings.
	 *
	 * @param model      as for {@link #find}
	 * @param embeddings by text, all of the same length
	 */
	void store(String model, Map<String, float[]> embeddings);
}
