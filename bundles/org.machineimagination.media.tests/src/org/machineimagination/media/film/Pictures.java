// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngText;
import org.machineimagination.plugin.Cancellation;

/** A short film to encode: pictures that move, the sixth of them held for ten frames. */
final class Pictures {

	static final int RATE = 10;
	static final int COUNT = 26;
	static final int FRAMES = COUNT + 9;

	private Pictures() {
	}

	static FilmPlan plan(int width, int height) {
		return new FilmPlan(width, height, RATE, COUNT, true, List.of(new PngText("Title", "A test")));
	}

	/** Writes the film, to its end or not. */
	static void write(FilmEncoder encoder, Path file, FilmPlan plan, boolean finish) {
		try (FilmWriter film = FilmFormat.of(file).open(file, plan, encoder)) {
			List<PngImage> pictures = moving(plan.width(), plan.height());
			for (int i = 0; i < COUNT; i++) {
				film.add(pictures.get(i), i == 5 ? 10 : 1, new Cancellation());
			}
			if (finish) {
				film.finish(new Cancellation());
			}
		}
	}

	/** What every frame shows. */
	static List<PngImage> shown(int width, int height) {
		var shown = new ArrayList<PngImage>();
		List<PngImage> pictures = moving(width, height);
		for (int i = 0; i < COUNT; i++) {
			for (int times = i == 5 ? 10 : 1; times > 0; times--) {
				shown.add(pictures.get(i));
			}
		}
		return shown;
	}

	/** Smooth colours that flow, a hard disc that wanders, and one sudden change. */
	static List<PngImage> moving(int width, int height) {
		var pictures = new ArrayList<PngImage>();
		for (int i = 0; i < COUNT; i++) {
			var rgb = new int[width * height];
			for (int p = 0; p < rgb.length; p++) {
				double x = (p % width + 0.5) / width;
				double y = (p / width + 0.5) / height;
				double shift = i * 0.1 + (i > 15 ? 2 : 0);
				boolean disc = Math.hypot(x - 0.3 - 0.015 * i, y - 0.5) < 0.2;
				rgb[p] = disc ? 0xC02030 : level(Math.sin(3 * x + shift)) << 16 | level(Math.cos(2 * y - shift)) << 8 | level(Math.sin(2 * x - y));
			}
			pictures.add(new PngImage(width, height, rgb, List.of()));
		}
		return pictures;
	}

	private static int level(double value) {
		return (int) Math.round(128 + 100 * value);
	}
}
