// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoryEmbeddingCacheTest {

	private static final String MODEL = "m";

	@Test
	void theEmbeddingUsedLongestAgoIsForgotten() {
		var cache = new MemoryEmbeddingCache(2, EmbeddingCache.NONE);
		cache.store(MODEL, Map.of("a", new float[1]));
		cache.store(MODEL, Map.of("b", new float[1]));
		cache.find(MODEL, "a");
		cache.store(MODEL, Map.of("c", new float[1]));
		assertTrue(cache.find(MODEL, "a").isPresent());
		assertTrue(cache.find(MODEL, "b").isEmpty());
	}

	@Test
	void whatIsNotInMemoryIsAskedForBehindOnce() {
		var behind = new MemoryEmbeddingCache();
		behind.store(MODEL, Map.of("a", new float[] {7}));
		var cache = new MemoryEmbeddingCache(2, behind);
		assertEquals(7, cache.find(MODEL, "a").orElseThrow()[0]);
		behind.store(MODEL, Map.of("a", new float[] {8}));
		assertEquals(7, cache.find(MODEL, "a").orElseThrow()[0]);
	}

	@Test
	void whatIsStoredIsToldBehind() {
		var behind = new MemoryEmbeddingCache();
		new MemoryEmbeddingCache(2, behind).store(MODEL, Map.of("a", new float[] {7}));
		assertTrue(behind.find(MODEL, "a").isPresent());
	}
}
