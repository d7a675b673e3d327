// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEmbeddingCacheTest {

	private static final String MODEL = "0123456789abcdef".repeat(4);
	private static final String OTHER = "fedcba9876543210".repeat(4);
	private static final int RECORD = 32 + 3 * 4 + 4;

	@TempDir
	Path folder;

	@Test
	void whatWasStoredIsFoundByTheNextProcess() {
		new FolderEmbeddingCache(folder).store(MODEL, Map.of("an apple", vector(1), "a cat", vector(2)));
		var next = new FolderEmbeddingCache(folder);
		assertArrayEquals(vector(1), next.find(MODEL, "an apple").orElseThrow());
		assertArrayEquals(vector(2), next.find(MODEL, "a cat").orElseThrow());
		assertEquals(Optional.empty(), next.find(MODEL, "a house"));
	}

	@Test
	void modelsAreKeptApart() {
		var cache = new FolderEmbeddingCache(folder);
		cache.store(MODEL, Map.of("an apple", vector(1)));
		assertEquals(Optional.empty(), cache.find(OTHER, "an apple"));
	}

	@Test
	void aRecordThatWasCutOffIsForgottenAndWrittenOver() throws IOException {
		new FolderEmbeddingCache(folder).store(MODEL, Map.of("an apple", vector(1)));
		new FolderEmbeddingCache(folder).store(MODEL, Map.of("a cat", vector(2)));
		byte[] whole = Files.readAllBytes(file());
		Files.write(file(), Arrays.copyOf(whole, whole.length - 5));
		var cache = new FolderEmbeddingCache(folder);
		assertArrayEquals(vector(1), cache.find(MODEL, "an apple").orElseThrow());
		assertEquals(Optional.empty(), cache.find(MODEL, "a cat"));
		cache.store(MODEL, Map.of("a house", vector(3)));
		assertArrayEquals(vector(3), new FolderEmbeddingCache(folder).find(MODEL, "a house").orElseThrow());
		assertEquals(whole.length, Files.size(file()));
	}

	@Test
	void aDamagedRecordIsForgottenAlone() throws IOException {
		new FolderEmbeddingCache(folder).store(MODEL, Map.of("an apple", vector(1)));
		new FolderEmbeddingCache(folder).store(MODEL, Map.of("a cat", vector(2)));
		byte[] bytes = Files.readAllBytes(file());
		bytes[bytes.length - RECORD - 7] ^= 1;
		Files.write(file(), bytes);
		var cache = new FolderEmbeddingCache(folder);
		assertEquals(Optional.empty(), cache.find(MODEL, "an apple"));
		assertArrayEquals(vector(2), cache.find(MODEL, "a cat").orElseThrow());
	}

	@Test
	void aFileOfSomethingElseIsReplaced() throws IOException {
		Files.writeString(file(), "not a cache at all, but long enough to be one");
		var cache = new FolderEmbeddingCache(folder);
		assertEquals(Optional.empty(), cache.find(MODEL, "an apple"));
		cache.store(MODEL, Map.of("an apple", vector(1)));
		assertArrayEquals(vector(1), new FolderEmbeddingCache(folder).find(MODEL, "an apple").orElseThrow());
	}

	@Test
	void aFullFileDropsItsOlderHalf() throws IOException {
		int maximum = 12 + 10 * RECORD;
		var cache = new FolderEmbeddingCache(folder, maximum);
		for (int i = 0; i < 100; i++) {
			cache.store(MODEL, Map.of("text " + i, vector(i)));
			assertTrue(Files.size(file()) <= maximum);
		}
		assertArrayEquals(vector(99), cache.find(MODEL, "text 99").orElseThrow());
		assertArrayEquals(vector(96), new FolderEmbeddingCache(folder, maximum).find(MODEL, "text 96").orElseThrow());
		assertEquals(Optional.empty(), cache.find(MODEL, "text 0"));
	}

	@Test
	void aFolderThatCannotBeUsedFailsNobody() throws IOException {
		Path taken = Files.writeString(folder.resolve("taken"), "a file");
		var cache = new FolderEmbeddingCache(taken);
		cache.store(MODEL, Map.of("an apple", vector(1)));
		assertEquals(Optional.empty(), cache.find(MODEL, "a cat"));
	}

	@Test
	void twoProcessesMayWriteInTurn() {
		var one = new FolderEmbeddingCache(folder);
		var two = new FolderEmbeddingCache(folder);
		for (int i = 0; i < 20; i++) {
			(i % 2 == 0 ? one : two).store(MODEL, Map.of("text " + i, vector(i)));
		}
		var all = new FolderEmbeddingCache(folder);
		for (int i = 0; i < 20; i++) {
			assertArrayEquals(vector(i), all.find(MODEL, "text " + i).orElseThrow());
		}
	}

	@Test
	void nothingIsWrittenBeforeSomethingIsStored() {
		Path later = folder.resolve("later");
		assertEquals(Optional.empty(), new FolderEmbeddingCache(later).find(MODEL, "an apple"));
		assertFalse(Files.exists(later));
	}

	private Path file() {
		return folder.resolve(MODEL + ".embeddings");
	}

	private static float[] vector(int i) {
		return new float[] {i, -i, 0.5f};
	}
}
