// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.media.PngText;
import org.machineimagination.media.film.FilmEncoder;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.FilmSettings;
import org.machineimagination.request.RunException;
import org.machineimagination.runs.LatentTrace;

/**
 * How a search went: the best picture of each generation, one after the other, then the result.
 *
 * @param rows   the latents of the generations
 * @param result the latents of the result
 * @param every  every so many generations give a picture
 * @param freeze seconds that the result is shown for; it has at least one frame
 * @param film   what the film looks like
 */
record SearchFilm(LatentTrace.Rows rows, double[] result, int every, int freeze, FilmSettings film) {

	/** @throws RunException if the latents do not fit the result's */
	public SearchFilm {
		if (rows.dimension() != result.length) {
			throw new RunException("The latents %s have %d components, the result has %d.".formatted(rows.file(), rows.dimension(), result.length));
		}
	}

	FilmMaker maker(String generator, BiFunction<double[][], Cancellation, List<Picture>> pictures, FilmEncoder encoder, List<PngText> texts) {
		int[] shown = IntStream.range(0, rows.rows()).filter(row -> (rows.generation(row) - 1) % every == 0).toArray();
		return new FilmMaker(generator, pictures, shown.length + 1, i -> i < shown.length ? rows.latents(shown[i]) : result,
				i -> i < shown.length ? 1 : Math.max(1, freeze * film.fps()), film, encoder, false, texts);
	}
}
