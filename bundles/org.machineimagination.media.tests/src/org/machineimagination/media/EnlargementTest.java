// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.model.Picture;

class EnlargementTest {

	private static final Picture SMALL = Picture.ofRgb(6, 5, Samples.pixels(6, 5));

	@Test
	void theFactorIsTheSmallestWholeOneThatReachesTheSize() {
		Picture large = Enlargement.toAtLeast(SMALL, 16);
		assertEquals(24, large.width());
		assertEquals(20, large.height());
	}

	@Test
	void aPictureThatIsLargeEnoughStaysAsItIs() {
		assertSame(SMALL, Enlargement.toAtLeast(SMALL, 5));
		assertSame(SMALL, Enlargement.toAtLeast(SMALL, 0));
	}

	@Test
	void aPlainPictureStaysPlain() {
		var values = new float[3 * 4 * 4];
		Arrays.fill(values, 0.25f);
		for (float value : Enlargement.by(8, new Picture(4, 4, values)).values()) {
			assertEquals(0.25f, value, 1e-6f);
		}
	}

	@Test
	void aRampStaysARampAwayFromTheBorder() {
		var values = new float[3 * 12 * 12];
		for (int i = 0; i < values.length; i++) {
			values[i] = i % 12 / 12f;
		}
		Picture large = Enlargement.by(4, new Picture(12, 12, values));
		for (int x = 8; x < 40; x++) {
			assertEquals(((x + 0.5) / 4 - 0.5) / 12, large.values()[20 * 48 + x], 1e-6);
		}
	}

	@Test
	void anEdgeRingsByLessThanAFewLevels() {
		var values = new float[3 * 8 * 8];
		for (int i = 0; i < values.length; i++) {
			values[i] = i % 8 < 4 ? -0.5f : 0.5f;
		}
		for (float value : Enlargement.by(8, new Picture(8, 8, values)).values()) {
			assertTrue(Math.abs(value) < 0.55, "value " + value);
		}
	}
}
