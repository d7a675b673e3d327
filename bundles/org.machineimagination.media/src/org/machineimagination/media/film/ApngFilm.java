// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.io.IOException;
import java.nio.file.Path;
import org.machineimagination.media.AnimatedPng;
import org.machineimagination.media.PngImage;
import org.machineimagination.plugin.Cancellation;

/** An animated PNG. */
final class ApngFilm implements FilmWriter {

	private final Path file;
	private final PartFile part;
	private final AnimatedPng png;

	ApngFilm(Path file, FilmPlan plan) {
		this.file = file;
		this.part = new PartFile(file);
		try {
			png = new AnimatedPng(part.out(), plan.width(), plan.height(), plan.pictures(), plan.rate(), plan.loop() ? 0 : 1, plan.texts());
		} catch (IOException e) {
			part.close();
			throw PartFile.problem(file, e);
		}
	}

	@Override
	public void add(PngImage picture, int times, Cancellation cancellation) {
		cancellation.check();
		try {
			png.add(picture, times);
		} catch (IOException e) {
			throw PartFile.problem(file, e);
		}
	}

	@Override
	public void finish(Cancellation cancellation) {
		try {
			png.finish();
			part.keep();
		} catch (IOException e) {
			throw PartFile.problem(file, e);
		}
	}

	@Override
	public void close() {
		part.close();
	}
}
