// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.films;

import java.util.Locale;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.report.PlainReport;
import org.machineimagination.cli.report.WorkReport;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.request.Durations;
import org.machineimagination.studio.walk.FilmOutcome;

/** Tells of a film that was made. */
final class FilmReport {

	private FilmReport() {
	}

	static void tell(FilmOutcome film, WorkReport report, Terminal terminal, boolean json) {
		if (json) {
			JsonReport.print(terminal.out(), JsonReport.event("film", "file", film.file().toString(), "frames", film.frames(), "fps", film.fps(), "width",
					film.width(), "height", film.height(), "seconds", film.seconds(), "elapsed", film.elapsed().toMillis() / 1000.0));
			return;
		}
		report.say(String.format(Locale.ROOT, "%,d frames of %d x %d pixels, %.1f seconds, made in %s.", film.frames(), film.width(), film.height(),
				film.seconds(), Durations.words(film.elapsed())));
		terminal.out().println(PlainReport.shown(film.file()));
	}
}
