// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.search;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.OutputOptions;
import org.machineimagination.cli.command.Session;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Goes on with a run. */
@Command(name = "resume", description = "Goes on with a run that was interrupted, at its last generation.")
public final class ResumeCommand implements Callable<Integer> {

	@Parameters(paramLabel = "RUN", description = "Folder of the run, the start of its name, or last.")
	String run = "";

	@Mixin
	final OutputOptions output = new OutputOptions();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public ResumeCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.run(output.json(), output.quiet(), (report, cancellation) -> {
			Path folder = studio.runs().find(run);
			return studio.searches().resume(folder, report, cancellation);
		});
	}
}
