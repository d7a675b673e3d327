// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.films;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.ComputingOptions;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.RecordOptions;
import org.machineimagination.cli.command.OutputOptions;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.WorkReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.imagination.walk.WalkSettings;
import org.machineimagination.request.FilmSettings;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.walk.FilmOutcome;
import org.machineimagination.studio.walk.WalkRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Walks from picture to picture. */
@Command(name = "walk", sortOptions = false, description = {"Walks through latents from picture to picture and films what is seen.",
		"Frames: steps for each way between two pictures, and hold for each picture; none comes twice."})
public final class WalkCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "RUN|FILE", description = {
			"Pictures in order, repeats allowed: a run (folder, start of its name, last), an .npz file of latents (file.npz#2 for its second row), or a "
					+ "*_noise.txt with its *_class.txt beside it."})
	List<String> sources = List.of();

	@Option(names = "--out", paramLabel = "FILE", description = "The film: .mp4, .png or .apng (animated), .gif, or a name without ending for a folder "
			+ "of frames. Default: walk.mp4.")
	Path out = Path.of("walk.mp4");

	@Option(names = "--overwrite", description = "Writes over a file that is there already.")
	boolean overwrite;

	@Option(names = "--generator", paramLabel = "MODEL",
			description = "What makes the pictures: a model's id or folder. Default: the one that made them.")
	String generator = "";

	@Option(names = "--truncation", paramLabel = "T",
			description = "The generator's truncation, above 0 and at most 1. Default: the largest of the runs.")
	@Nullable
	Double truncation;

	@Option(names = "--open", description = "Ends at the last picture; short for --closed no.")
	boolean open;

	@Mixin
	final OutputOptions output = new OutputOptions();

	@Mixin
	final ComputingOptions computing = new ComputingOptions();

	@Mixin
	final HelpOption help = new HelpOption();

	private final RecordOptions<WalkSettings> walk = new RecordOptions<>(WalkSettings.class);
	private final RecordOptions<FilmSettings> film = new RecordOptions<>(FilmSettings.class);
	private final Studio studio;
	private final Session session;

	private WalkCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	public static CommandSpec of(Studio studio, Session session) {
		var command = new WalkCommand(studio, session);
		CommandSpec spec = CommandSpec.forAnnotatedObject(command);
		command.walk.addTo(spec, "Walk:");
		command.film.addTo(spec, "Film:");
		return spec;
	}

	@Override
	public Integer call() {
		var report = new WorkReport(session.terminal(), output.json(), output.quiet());
		return session.guarded(output.json(), () -> {
			FilmOutcome outcome = studio.films().walk(request(), report, session.cancellation());
			FilmReport.tell(outcome, report, session.terminal(), output.json());
			return ExitStatus.OK;
		}, () -> {
			report.end();
			return "";
		});
	}

	private WalkRequest request() {
		Map<String, String> further = new HashMap<>();
		if (open) {
			further.put("closed", "no");
		}
		return new WalkRequest(sources, out, overwrite, Optional.of(generator), truncation == null ? OptionalDouble.empty() : OptionalDouble.of(truncation),
				walk.read(further), film.read(Map.of()), computing.computing());
	}
}
