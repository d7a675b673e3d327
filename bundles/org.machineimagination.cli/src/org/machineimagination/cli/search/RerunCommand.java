// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.search;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.OutputOptions;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.RunReport;
import org.machineimagination.request.Failure;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.search.Rerun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does a run again and compares. */
@Command(name = "rerun", description = "Does a run again in a new folder and says whether the result is the same, bit for bit.")
public final class RerunCommand implements Callable<Integer> {

	@Parameters(paramLabel = "RUN|PICTURE", description = "Folder of the run, the start of its name, last, or a picture that a run wrote.")
	String run = "";

	@Option(names = "--out", paramLabel = "FOLDER", description = "Where the new run's folder is made. Default: the runs of the data folder.")
	@Nullable
	Path out;

	@Mixin
	final OutputOptions output = new OutputOptions();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public RerunCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		RunReport report = session.report(output.json(), output.quiet());
		return session.guarded(output.json(), () -> {
			Rerun rerun = studio.searches().rerun(runOrPicture(), out, report, session.cancellation());
			return session.compared(report, rerun.outcome(), rerun.comparison());
		}, Failure::ofSearch, report::resumeHint);
	}

	private Path runOrPicture() {
		try {
			Path file = Path.of(run);
			return Files.isRegularFile(file) ? file : studio.runs().find(run);
		} catch (InvalidPathException e) {
			return studio.runs().find(run);
		}
	}
}
