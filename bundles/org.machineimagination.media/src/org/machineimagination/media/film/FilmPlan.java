// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.util.List;
import org.machineimagination.media.PngText;
import org.machineimagination.plugin.UsageException;

/**
 * What is known of a film before its first frame.
 *
 * @param width    of every frame in pixels
 * @param height   of every frame in pixels
 * @param rate     frames a second, 1..{@value #FASTEST}
 * @param pictures how many pictures will be added, at least 1
 * @param loop     whether formats that can are to play it over and over
 * @param texts    what the film says of itself
 */
public record FilmPlan(int width, int height, int rate, int pictures, boolean loop, List<PngText> texts) {

	/** The most frames a second. */
	public static final int FASTEST = 120;

	private static final int LONGEST_SIDE = 8192;

	/** @throws UsageException with one plain sentence if no film can be made so */
	public FilmPlan {
		texts = List.copyOf(texts);
		if (rate < 1 || rate > FASTEST) {
			throw new UsageException("A film has from 1 to %d frames a second, not %d.".formatted(FASTEST, rate));
		}
		if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
			throw new UsageException("A film of %d x %d pixels cannot be written; its sides may have up to %d."
					.formatted(width, height, LONGEST_SIDE));
		}
		if (pictures < 1) {
			throw new UsageException("A film needs at least one picture.");
		}
	}
}
