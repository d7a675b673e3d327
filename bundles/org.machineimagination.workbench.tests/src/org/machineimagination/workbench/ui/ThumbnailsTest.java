// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.machineimagination.imagination.model.Picture;

class ThumbnailsTest {

	@Test
	void aSmallPictureStaysTheSame() {
		var picture = new Picture(2, 1, new float[6]);
		assertSame(picture, Thumbnails.of(picture, 2));
	}

	@Test
	void everyPixelIsTheMeanOfThoseItStandsFor() {
		var picture = new Picture(4, 2, new float[] {0, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, -1, -1, -1, -1, -1, -1, -1, -1});
		Picture small = Thumbnails.of(picture, 2);
		assertEquals(2, small.width());
		assertEquals(1, small.height());
		assertArrayEquals(new float[] {0.5f, 0.25f, 1, 0, -1, -1}, small.values());
	}

	@Test
	void aThinPictureKeepsAtLeastOnePixel() {
		Picture small = Thumbnails.of(new Picture(9, 1, new float[27]), 3);
		assertEquals(3, small.width());
		assertEquals(1, small.height());
	}
}
