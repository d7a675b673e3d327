// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.backend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.backend.Chunks.Part;

class ChunksTest {

	private static final long MEGABYTE = 1 << 20;

	@Test
	void aPopulationThatFitsIsOneChunk() {
		assertEquals(50, Chunks.choose(new MemoryNeed(0, MEGABYTE), 1000 * MEGABYTE, 50));
	}

	@Test
	void halfOfTheMemoryLessWhatIsFixedIsFilled() {
		assertEquals(10, Chunks.choose(new MemoryNeed(20 * MEGABYTE, 3 * MEGABYTE), 100 * MEGABYTE, 10));
		assertEquals(5, Chunks.choose(new MemoryNeed(21 * MEGABYTE, 3 * MEGABYTE), 100 * MEGABYTE, 10));
	}

	@Test
	void chunksAreAsEvenAsTheirNumberAllows() {
		assertEquals(25, Chunks.choose(new MemoryNeed(0, MEGABYTE), 64 * MEGABYTE, 50));
		assertEquals(17, Chunks.choose(new MemoryNeed(0, MEGABYTE), 48 * MEGABYTE, 50));
	}

	@Test
	void aChunkIsNeverEmptyNorLargerThanTheLargest() {
		assertEquals(1, Chunks.choose(new MemoryNeed(0, 1000 * MEGABYTE), MEGABYTE, 50));
		assertEquals(1, Chunks.choose(new MemoryNeed(1000 * MEGABYTE, 1), MEGABYTE, 50));
		assertEquals(Chunks.LARGEST, Chunks.choose(new MemoryNeed(0, 0), MEGABYTE, 10 * Chunks.LARGEST));
		assertThrows(IllegalArgumentException.class, () -> Chunks.choose(new MemoryNeed(0, 1), MEGABYTE, 0));
	}

	@Test
	void thereAreAtMostThreeSizes() {
		assertArrayEquals(new int[] {32, 8, 1}, Chunks.sizes(32));
		assertArrayEquals(new int[] {5, 2, 1}, Chunks.sizes(5));
		assertArrayEquals(new int[] {4, 1}, Chunks.sizes(4));
		assertArrayEquals(new int[] {1}, Chunks.sizes(1));
	}

	@Test
	void tailsArePaddedOrShared() {
		assertEquals(List.of(new Part(0, 32, 32), new Part(32, 18, 32)), Chunks.cut(50, 32, 8, 1));
		assertEquals(List.of(new Part(0, 32, 32), new Part(32, 5, 8)), Chunks.cut(37, 32, 8, 1));
		assertEquals(List.of(new Part(0, 8, 8), new Part(8, 5, 8)), Chunks.cut(13, 32, 8, 1));
		assertEquals(List.of(new Part(0, 1, 1), new Part(1, 1, 1)), Chunks.cut(2, 32, 8, 1));
		assertEquals(List.of(new Part(0, 3, 16)), Chunks.cut(3, 16));
	}

	@Test
	void everyRowIsInExactlyOnePartAndPaddingNeverDoublesTheWork() {
		for (int chunk = 1; chunk <= 40; chunk++) {
			for (int rows = 1; rows <= 100; rows++) {
				assertCovers(rows, Chunks.cut(rows, Chunks.sizes(chunk)));
			}
		}
	}

	private static void assertCovers(int rows, List<Part> parts) {
		int next = 0;
		for (Part part : parts) {
			assertEquals(next, part.from());
			assertTrue(part.rows() >= 1 && part.rows() <= part.size() && part.size() < 2 * part.rows(), part::toString);
			next += part.rows();
		}
		assertEquals(rows, next);
	}
}
