// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media;

import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Things to write and read again. */
final class Samples {

	private Samples() {
	}

	/** A gradient with some noise, so that every filter of the format is the best one somewhere. */
	static int[] pixels(int width, int height) {
		var random = new Random(7);
		var rgb = new int[width * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int noise = y % 3 == 0 ? random.nextInt(64) : 0;
				rgb[y * width + x] = (x * 255 / width) << 16 | (y * 255 / height) << 8 | (x * y + noise) & 255;
			}
		}
		return rgb;
	}

	static PictureMetadata metadata() {
		return new PictureMetadata("Ein roter Apfel, 赤いりんご", "A picture & <more>", "a \"red\" apple", "Ada", List.of("Drawings by B.", "C & D"),
				"Machine Imagination", "1.2", "tiny", Instant.parse("2026-05-04T03:02:01.5Z"), "{\"seed\": 3}");
	}
}
