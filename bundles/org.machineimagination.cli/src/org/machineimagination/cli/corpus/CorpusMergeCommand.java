// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.corpus;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.project.merge.MergeReport;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings two copies of a project together. */
@Command(name = "merge", description = {"Brings what was done in a copy of a project into it. The copy stays as it is.",
		"What both changed in different ways is kept twice, side by side."})
public final class CorpusMergeCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "PROJECT", description = "The project that takes it in.")
	Path project = Path.of("");

	@Parameters(index = "1", paramLabel = "COPY", description = "A copy of it: a folder or a zip.")
	Path copy = Path.of("");

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	CorpusMergeCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(json.asked(), () -> {
			MergeReport report = studio.corpora().merge(project, copy);
			if (json.asked()) {
				JsonReport.print(session.terminal().out(), JsonReport.event("merge", "added", report.added(), "changed", report.changed(), "removed",
						report.removed(), "disagreements", report.disagreements(), "remarks", report.remarks()));
			} else {
				session.terminal().out().println("%d parts came in, %d changed, %d went; %d were changed in both copies and are kept twice.".formatted(
						report.added(), report.changed(), report.removed(), report.disagreements()));
				report.remarks().forEach(remark -> session.terminal().out().println("  " + remark));
			}
			return ExitStatus.OK;
		});
	}
}
