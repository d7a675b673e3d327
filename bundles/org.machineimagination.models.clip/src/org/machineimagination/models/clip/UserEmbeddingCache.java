// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.models.clip.internal.UserCacheFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps embeddings among the user's disposable files, in the folder {@code embeddings} of the program's cache. Another service of
 * higher ranking takes its place. Makes no folder before there is something to keep.
 */
@Component(service = EmbeddingCache.class)
public final class UserEmbeddingCache implements EmbeddingCache {

	private final EmbeddingCache cache;

	/** The cache of this user; without a home it remembers nothing. */
	@Activate
	public UserEmbeddingCache() {
		this(UserCacheFolder.candidates(System::getenv, System::getProperty));
	}

	UserEmbeddingCache(List<Path> candidates) {
		this.cache = candidates.isEmpty() ? NONE : new FolderEmbeddingCache(candidates.getFirst().resolve("embeddings"));
	}

	@Override
	public Optional<float[]> find(String model, String text) {
		return cache.find(model, text);
	}

	@Override
	public void store(String model, Map<String, float[]> embeddings) {
		cache.store(model, embeddings);
	}
}
