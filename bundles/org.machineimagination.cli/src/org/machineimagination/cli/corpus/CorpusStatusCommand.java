// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.corpus;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.studio.Studio;
import org.machineimagination.studio.corpus.ProjectStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what there is in a project. */
@Command(name = "status",
		description = "Tells what there is in a project: its texts, what is said of them, what lacks pictures or words for them, what is no longer found.")
public final class CorpusStatusCommand implements Callable<Integer> {

	@Parameters(paramLabel = "FOLDER", description = "The project.")
	Path folder = Path.of("");

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	CorpusStatusCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(json.asked(), () -> {
			ProjectStatus status = studio.corpora().status(folder);
			if (json.asked()) {
				JsonReport.print(session.terminal().out(), JsonReport.event("project", "title", status.title(), "texts", status.texts().stream()
						.map(ProjectStatus.TextStatus::key).toList(), "segments", status.segments(), "said", status.said(), "illustrated", status.illustrated(),
						"stale", status.stale(), "orphans", status.orphans().stream().map(ProjectStatus.Orphan::id).toList(), "annotations",
						status.annotations(),
						"pictures", status.pictures(), "withoutAltText", status.withoutAlt(), "people", status.people(), "missing", status.missing()));
			} else {
				print(status, session.terminal());
			}
			return ExitStatus.OK;
		});
	}

	private static void print(ProjectStatus status, Terminal terminal) {
		var table = new Table("KEY", "TITLE", "LANGUAGE", "SEGMENTS", "FILE");
		status.texts().forEach(text -> table.add(text.key(), text.title(), text.language(), String.valueOf(text.segments()), text.file()));
		table.print(terminal.out());
		terminal.out().println("%d segments; something is said of %d, %d have pictures".formatted(status.segments(), status.said(), status.illustrated()));
		terminal.out().println("%d annotations, %d pictures, %d of them without words for those who do not see them".formatted(status.annotations(),
				status.pictures(), status.withoutAlt()));
		if (status.stale() > 0) {
			terminal.out().println("%d segments have other words than those that something was said of".formatted(status.stale()));
		}
		status.orphans().forEach(orphan -> terminal.out().println("no longer found: %s  %s  %s".formatted(orphan.id(), orphan.path(), orphan.words())));
		status.missing().forEach(sentence -> terminal.err().println("imagine: " + sentence));
	}
}
