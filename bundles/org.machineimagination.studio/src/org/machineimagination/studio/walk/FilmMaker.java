// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.walk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.machineimagination.imagination.model.DrawnPictures;
import org.machineimagination.imagination.model.Picture;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.media.Enlargement;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngText;
import org.machineimagination.media.film.FilmEncoder;
import org.machineimagination.media.film.FilmFormat;
import org.machineimagination.media.film.FilmPlan;
import org.machineimagination.media.film.FilmWriter;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.FilmSettings;
import org.machineimagination.request.Pace;
import org.machineimagination.request.Progress;
import org.machineimagination.request.WorkListener;

/**
 * Makes a film of latents: a batch of pictures at a time, each written as soon as it is there, so that memory does not grow with the film.
 *
 * @param generator what draws them, for sentences
 * @param makes    makes pictures of raw latents
 * @param pictures how many different pictures the film has
 * @param latents  the raw latents of a picture
 * @param times    how many frames long a picture is shown
 * @param settings rate and size
 * @param encoder  what encodes it, where its format leaves a choice
 * @param loop     whether formats that can are to play it over and over
 * @param texts    what the film says of itself
 */
record FilmMaker(String generator, BiFunction<double[][], Cancellation, List<Picture>> makes, int pictures, IntFunction<double[]> latents,
		IntUnaryOperator times, FilmSettings settings, FilmEncoder encoder, boolean loop, List<PngText> texts) {

	/**
	 * Makes the film. Nothing is left of it if that fails or is cancelled.
	 *
	 * @throws org.machineimagination.imagination.model.ModelException if the generator draws no pictures but values that are not numbers
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 * @throws org.machineimagination.media.MediaException   if it cannot be written
	 */
	FilmOutcome write(Path file, WorkListener listener, Cancellation cancellation) {
		var pace = new Pace(0, System.nanoTime());
		FilmWriter film = null;
		long frames = 0;
		PngImage frame = null;
		var drawn = new DrawnPictures(generator);
		try {
			for (int from = 0; from < pictures; from += PictureMaker.batch()) {
				int to = Math.min(pictures, from + PictureMaker.batch());
				var batch = new double[to - from][];
				for (int i = from; i < to; i++) {
					batch[i - from] = latents.apply(i);
				}
				List<Picture> made = makes.apply(batch, cancellation);
				drawn.add(made);
				drawn.requireSome();
				for (int i = from; i < to; i++) {
					cancellation.check();
					frame = frame(made.get(i - from));
					film = film == null ? open(file, frame) : film;
					film.add(frame, times.applyAsInt(i), cancellation);
					frames += times.applyAsInt(i);
				}
				long now = System.nanoTime();
				pace.add((long) to - from, now);
				listener.progress(new Progress(to, pictures, duration(pace.seconds(now)), pace.left((long) pictures - to)));
			}
			film.finish(cancellation);
			drawn.flaw().ifPresent(listener::note);
			return new FilmOutcome(file, frames, settings.fps(), frame.width(), frame.height(), duration(pace.seconds(System.nanoTime())));
		} finally {
			if (film != null) {
				film.close();
			}
		}
	}

	private FilmWriter open(Path file, PngImage first) {
		return FilmFormat.of(file).open(file, new FilmPlan(first.width(), first.height(), settings.fps(), pictures, loop, texts), encoder);
	}

	private PngImage frame(Picture picture) {
		Picture large = Enlargement.toAtLeast(picture, settings.size());
		return new PngImage(large.width(), large.height(), large.toRgb(), List.of());
	}

	private static Duration duration(double seconds) {
		return Duration.ofMillis(Math.round(1000 * seconds));
	}
}
