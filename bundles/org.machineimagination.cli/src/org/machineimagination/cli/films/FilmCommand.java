// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.films;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.ComputingOptions;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.RecordOptions;
import org.machineimagination.cli.command.OutputOptions;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.WorkReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.media.film.H264Encoder;
import org.machineimagination.request.FilmSettings;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.walk.FilmOutcome;
import org.machineimagination.studio.walk.FilmRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Films a search that has ended. */
@Command(name = "film", sortOptions = false, description = "Films how a search went: the best picture of each generation, then the result.")
public final class FilmCommand implements Callable<Integer> {

	@Parameters(paramLabel = "RUN", description = "Folder of the run, the start of its name, or last.")
	String run = "";

	@Option(names = "--out", paramLabel = "FILE", description = "The film: .mp4, .png or .apng (animated), .gif, or a name without ending for a folder "
			+ "of frames. Default: the run's name with .mp4, here.")
	@Nullable
	Path out;

	@Option(names = "--overwrite", description = "Writes over a file that is there already.")
	boolean overwrite;

	@Option(names = "--every", paramLabel = "N", description = "Every so many generations give a picture. Default: 1.")
	int every = 1;

	@Option(names = "--fps", paramLabel = "N", description = "Pictures a second. Default: 2.")
	String fps = "2";

	@Option(names = "--freeze", paramLabel = "N", description = "Seconds that the film stays at the result. Default: 0.")
	int freeze;

	@Option(names = "--size", paramLabel = "N", description = "Smallest side in pixels; smaller pictures are enlarged by a whole factor, 0 leaves them. "
			+ "Default: 512.")
	String size = "512";

	@Option(names = "--encoder", paramLabel = "ID", description = "What encodes an .mp4: built-in, or ffmpeg, the machine's own program if it is there. "
			+ "Default: built-in.")
	String encoder = H264Encoder.ID;

	@Mixin
	final OutputOptions output = new OutputOptions();

	@Mixin
	final ComputingOptions computing = new ComputingOptions();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public FilmCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		var report = new WorkReport(session.terminal(), output.json(), output.quiet());
		return session.guarded(output.json(), () -> {
			Path folder = studio.runs().find(run);
			Path file = out == null ? Path.of(folder.getFileName() + ".mp4") : out;
			FilmSettings film = new RecordOptions<>(FilmSettings.class).read(Map.of("fps", fps, "size", size, "encoder", encoder));
			FilmOutcome outcome = studio.films().search(new FilmRequest(folder, file, overwrite, every, freeze, film, computing.computing()), report,
					session.cancellation());
			FilmReport.tell(outcome, report, session.terminal(), output.json());
			return ExitStatus.OK;
		}, () -> {
			report.end();
			return "";
		});
	}
}
