// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.machineimagination.media.MediaException;
import org.machineimagination.plugin.UsageException;

/** What a film is written as; the ending of the file's name says which. */
public enum FilmFormat {

	/** H.264, constrained baseline, 4:2:0, in MP4 with its head in front: plays in browsers and everywhere else. */
	MP4 {
		@Override
		public FilmWriter open(Path file, FilmPlan plan, FilmEncoder encoder) {
			return encoder.open(file, plan);
		}
	},
	/** Animated PNG: every pixel exact, files large. */
	APNG {
		@Override
		public FilmWriter open(Path file, FilmPlan plan, FilmEncoder encoder) {
			return new ApngFilm(file, plan);
		}
	},
	/** GIF: 256 colours a frame, times in hundredths of a second, understood everywhere. */
	GIF {
		@Override
		public FilmWriter open(Path file, FilmPlan plan, FilmEncoder encoder) {
			return new GifFilm(file, plan);
		}
	},
	/** A folder with a PNG file for every frame. */
	FRAMES {
		@Override
		public FilmWriter open(Path folder, FilmPlan plan, FilmEncoder encoder) {
			return new FrameFolder(folder, plan);
		}
	};

	/**
	 * Begins a film.
	 *
	 * @param encoder what encodes {@link #MP4}; the other formats need none
	 * @throws MediaException         if it cannot be written there
	 * @throws UsageException with one plain sentence if the format cannot hold such a film
	 */
	public abstract FilmWriter open(Path place, FilmPlan plan, FilmEncoder encoder);

	/** Begins a film with the built-in encoder. */
	public final FilmWriter open(Path place, FilmPlan plan) {
		return open(place, plan, new H264Encoder());
	}

	/**
	 * The format that a place asks for: {@code .mp4}, {@code .png} or {@code .apng}, {@code .gif}; a name without an ending, or a folder that is
	 * there, asks for frames.
	 *
	 * @throws UsageException with one plain sentence if it asks for another one
	 */
	public static FilmFormat of(Path place) {
		String name = place.getFileName() == null ? "" : place.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String ending = dot < 1 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
		if (Files.isDirectory(place)) {
			return FRAMES;
		}
		return switch (ending) {
			case "" -> FRAMES;
			case ".mp4", ".m4v" -> MP4;
			case ".png", ".apng" -> APNG;
			case ".gif" -> GIF;
			default -> throw new UsageException(
					"Films are written as .mp4, .png, .apng or .gif, or as frames into a folder whose name has no ending; %s is none of them.".formatted(name));
		};
	}
}
