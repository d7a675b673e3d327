// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserEmbeddingCacheTest {

	private static final String MODEL = "0123456789abcdef".repeat(4);

	@TempDir
	Path home;

	@Test
	void embeddingsAreKeptInTheBestFolder() {
		var best = home.resolve("best");
		new UserEmbeddingCache(List.of(best, home.resolve("second"))).store(MODEL, Map.of("red", new float[] {1, 2}));
		assertTrue(Files.isDirectory(best.resolve("embeddings")));
		assertArrayEquals(new float[] {1, 2}, new UserEmbeddingCache(List.of(best)).find(MODEL, "red").orElseThrow());
	}

	@Test
	void withoutAHomeNothingIsRemembered() {
		var cache = new UserEmbeddingCache(List.of());
		cache.store(MODEL, Map.of("red", new float[] {1, 2}));
		assertTrue(cache.find(MODEL, "red").isEmpty());
	}
}
