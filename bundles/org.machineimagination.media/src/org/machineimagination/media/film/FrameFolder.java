// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.machineimagination.media.MediaException;
import org.machineimagination.media.PngImage;
import org.machineimagination.media.PngWriter;
import org.machineimagination.plugin.Cancellation;

/** A folder of numbered PNG files, one for every frame, held ones repeated, as video programs take them. */
final class FrameFolder implements FilmWriter {

	private final Path folder;
	private final FilmPlan plan;
	private final boolean made;
	private final List<Path> written = new ArrayList<>();
	private boolean finished;

	FrameFolder(Path folder, FilmPlan plan) {
		this.folder = folder;
		this.plan = plan;
		try {
			made = Files.notExists(folder);
			Files.createDirectories(folder);
			try (var inside = Files.list(folder)) {
				if (inside.findAny().isPresent()) {
					throw new MediaException("The folder %s is not empty; name a new one for the frames.".formatted(folder));
				}
			}
		} catch (IOException e) {
			throw PartFile.problem(folder, e);
		}
	}

	@Override
	public void add(PngImage picture, int times, Cancellation cancellation) {
		byte[] png = PngWriter.write(new PngImage(picture.width(), picture.height(), picture.rgb(), plan.texts()));
		try {
			for (int i = 0; i < times; i++) {
				cancellation.check();
				Path file = folder.resolve(String.format(Locale.ROOT, "%06d.png", written.size() + 1));
				written.add(file);
				Files.write(file, png);
			}
		} catch (IOException e) {
			throw PartFile.problem(folder, e);
		}
	}

	@Override
	public void finish(Cancellation cancellation) {
		finished = true;
	}

	@Override
	public void close() {
		if (finished) {
			return;
		}
		try {
			for (Path file : written) {
				Files.deleteIfExists(file);
			}
			if (made) {
				Files.deleteIfExists(folder);
			}
		} catch (IOException e) {
			System.getLogger(FrameFolder.class.getName()).log(Level.WARNING, "The unfinished frames in " + folder + " could not be removed", e);
		}
	}
}
