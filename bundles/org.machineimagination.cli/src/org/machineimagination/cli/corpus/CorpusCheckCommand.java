// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks whether a project is sound. */
@Command(name = "check",
		description = "Looks whether everything in a project is as it should be: files, digests, places of segments. Exit status 1 where something is not.")
public final class CorpusCheckCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FOLDER", description = "The project.")
	Path folder = Path.of("");

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	CorpusCheckCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(json.asked(), () -> {
			List<String> faults = studio.corpora().check(folder, session.cancellation());
			for (String fault : faults) {
				if (json.asked()) {
					JsonReport.print(session.terminal().out(), JsonReport.event("fault", "sentence", fault));
				} else {
					session.terminal().out().println(fault);
				}
			}
			if (faults.isEmpty() && !json.asked()) {
				session.terminal().out().println("Everything in " + folder + " is as it should be.");
			}
			return faults.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
		});
	}
}
