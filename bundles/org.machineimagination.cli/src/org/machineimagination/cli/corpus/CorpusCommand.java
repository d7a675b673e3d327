// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.corpus;

import java.util.concurrent.Callable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine;

/** What can be done with texts. */
@Command(name = "corpus", description = "Texts in projects: reads them in, lists them, makes a picture for every line.")
public final class CorpusCommand implements Callable<Integer> {

	@Mixin
	final HelpOption help = new HelpOption();

	private final Session session;

	private CorpusCommand(Session session) {
		this.session = session;
	}

	/** The command with those below it. */
	public static CommandLine of(Studio studio, Session session) {
		return new CommandLine(new CorpusCommand(session)).addSubcommand(new CommandLine(CorpusImportCommand.of(studio, session)))
				.addSubcommand(new CorpusSegmentsCommand(studio, session)).addSubcommand(new CorpusStatusCommand(studio, session))
				.addSubcommand(new CorpusCheckCommand(studio, session)).addSubcommand(new CorpusRelinkCommand(studio, session))
				.addSubcommand(new CorpusMergeCommand(studio, session));
	}

	@Override
	public Integer call() {
		return session.guarded(false, () -> {
			throw new UsageException(
					"Say what to do with texts: imagine corpus import FILE... --project FOLDER reads them, imagine corpus --help lists the rest.");
		});
	}
}
