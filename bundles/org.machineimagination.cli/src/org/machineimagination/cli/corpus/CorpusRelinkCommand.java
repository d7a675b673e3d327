// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.corpus;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says where what was said of a segment belongs. */
@Command(name = "relink", description = "Says which segment a segment is that was no longer found: what was said of it is said of that one from then on.")
public final class CorpusRelinkCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "FOLDER", description = "The project.")
	Path folder = Path.of("");

	@Parameters(index = "1", paramLabel = "ORPHAN", description = "The segment that was not found, as imagine corpus status names it.")
	String orphan = "";

	@Parameters(index = "2", paramLabel = "SEGMENT",
			description = "The segment that it is: its id, its xml:id, or KEY:PATH, as imagine corpus segments names it.")
	String segment = "";

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	CorpusRelinkCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		return session.guarded(false, () -> {
			String words = studio.corpora().relink(folder, orphan, segment);
			session.terminal().out().println("What was said of it is said of “%s” now.".formatted(words));
			return ExitStatus.OK;
		});
	}
}
