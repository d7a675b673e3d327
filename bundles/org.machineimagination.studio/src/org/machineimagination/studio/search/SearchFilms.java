// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.media.PngText;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.OutputSettings;
import org.machineimagination.runs.LatentTrace;

/** Makes films of searches; all that a search knows of films. */
@FunctionalInterface
public interface SearchFilms {

	/**
	 * Films how a search went: the pictures of its generations, then the result.
	 *
	 * @param rows     the latents of the generations
	 * @param result   the latents of the result
	 * @param output   how often a generation is shown, how fast, how large, how long the result
	 * @param pictures makes pictures of raw latents {@code [n][dimension]}
	 * @param texts    what the film says of itself
	 * @param file     where it goes; nothing is left of it if it cannot be made
	 */
	void write(LatentTrace.Rows rows, double[] result, OutputSettings output, BiFunction<double[][], Cancellation, List<Picture>> pictures,
			List<PngText> texts, Path file, Cancellation cancellation);
}
