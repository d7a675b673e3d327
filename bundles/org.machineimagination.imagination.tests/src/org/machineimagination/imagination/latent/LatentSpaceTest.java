// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.UsageException;

class LatentSpaceTest {

	private static final Block NOISE = new Block("noise", 2, Prior.TRUNCATED_NORMAL, Transform.CLAMP, List.of());
	private static final Block CLASS = new Block("class", 3, Prior.MIXTURE, Transform.SOFTMAX, List.of("cat", "dog", "boat"));
	private static final LatentSpace SPACE = new LatentSpace(List.of(NOISE, CLASS));

	@Test
	void pointsAreCutIntoTheirBlocksInOrder() {
		var parts = SPACE.split(new double[][] {{1, 2, 3, 4, 5}, {6, 7, 8, 9, 10}});
		assertArrayEquals(new float[] {1, 2, 6, 7}, parts.get("noise"));
		assertArrayEquals(new float[] {3, 4, 5, 8, 9, 10}, parts.get("class"));
		assertEquals(2, SPACE.offset(CLASS));
		assertEquals(5, SPACE.dimension());
	}

	@Test
	void aBlockWithTheWrongNumberOfLabelsIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Block("class", 3, Prior.MIXTURE, Transform.SOFTMAX, List.of("cat")));
	}

	@Test
	void aSearchSpaceMovesItsCoordinatesOnly() {
		var part = new SearchSpace(SPACE, new double[] {0, 0, -1, -2, -3}, new int[] {1, 3});
		assertArrayEquals(new double[] {0, -2}, part.start());
		assertArrayEquals(new double[] {0, 9, -1, 8, -3}, part.expand(new double[] {9, 8}));
		assertArrayEquals(part.start(), part.restrict(part.expand(part.start())));
	}

	@Test
	void streamsOfOneSeedDifferByNameAndNumber() {
		var streams = new RandomStreams(1);
		long first = streams.stream("views", 1).nextLong();
		assertEquals(first, new RandomStreams(1).stream("views", 1).nextLong());
		assertEquals(4, List.of(first, streams.stream("views", 2).nextLong(), streams.stream("optimizer", 1).nextLong(),
				new RandomStreams(2).stream("views", 1).nextLong()).stream().distinct().count());
	}

	@Test
	void aPictureSurvivesTheWayThroughEightBits() {
		int[] pixels = {0x000000, 0xFFFFFF, 0x123456, 0x80FF01};
		assertArrayEquals(pixels, Picture.ofRgb(2, 2, pixels).toRgb());
	}

	@Test
	void promptsThatCannotBeUsedAreRefusedInASentence() {
		assertThrows(UsageException.class, () -> new Prompt("  ", 1));
		assertThrows(UsageException.class, () -> new Prompt("a cat", 0));
		var e = assertThrows(UsageException.class, () -> new Prompt("x".repeat(10_000), 1));
		assertEquals("The prompt has 10,000 characters; at most 5,000 can be used. Give a line or a sentence.", e.getMessage());
	}
}
