// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.media.PngText;
import org.machineimagination.media.film.H264Encoder;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.FilmSettings;
import org.machineimagination.request.OutputSettings;
import org.machineimagination.request.WorkListener;
import org.machineimagination.runs.LatentTrace;
import org.machineimagination.studio.search.SearchFilms;
import org.osgi.service.component.annotations.Component;

/** Films searches as walks are filmed. */
@Component(service = SearchFilms.class)
public final class FilmsOfSearches implements SearchFilms {

	@Override
	public void write(LatentTrace.Rows rows, double[] result, OutputSettings output, BiFunction<double[][], Cancellation, List<Picture>> pictures,
			List<PngText> texts, Path file, Cancellation cancellation) {
		new SearchFilm(rows, result, output.filmEvery(), output.filmFreeze(), new FilmSettings(output.filmFps(), output.size()))
				.maker("of the search", pictures, new H264Encoder(), texts).write(file, WorkListener.NONE, cancellation);
	}
}
