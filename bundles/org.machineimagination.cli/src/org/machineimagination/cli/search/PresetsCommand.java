// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.search;

import java.util.concurrent.Callable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.PlainReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.request.Failure;
import org.machineimagination.request.Preset;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists presets, prints one, or makes one of a run. */
@Command(name = "presets", description = "Lists the settings that have a name, or prints those of one; save makes one of a run's settings.")
public final class PresetsCommand implements Callable<Integer> {

	/** Makes a preset of a run. */
	@Command(name = "save", description = "Keeps the models and settings of a run as a preset.")
	public static final class Save implements Callable<Integer> {

		@Parameters(paramLabel = "NAME", description = "What to call it: lower-case words with hyphens.")
		String name = "";

		@Option(names = "--from", required = true, paramLabel = "RUN", description = "Folder of the run, the start of its name, or last.")
		String run = "";

		@Mixin
		final HelpOption help = new HelpOption();

		private final Studio studio;
		private final Session session;

		public Save(Studio studio, Session session) {
			this.studio = studio;
			this.session = session;
		}

		@Override
		public Integer call() {
			session.terminal().out().println(PlainReport.shown(studio.presets().save(name, studio.runs().find(run))));
			return ExitStatus.OK;
		}
	}

	@Parameters(arity = "0..1", paramLabel = "NAME", description = "The preset to print.")
	String name = "";

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public PresetsCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		if (!name.isEmpty()) {
			session.terminal().out().print(studio.presets().get(name).text());
			return ExitStatus.OK;
		}
		studio.presets().names().forEach(this::list);
		session.terminal().err().println("Your own presets go to " + studio.folders().presets() + ", a file each.");
		return ExitStatus.OK;
	}

	private void list(String each) {
		try {
			Preset preset = studio.presets().get(each);
			session.terminal().out().println("%-12s %s".formatted(each, preset.description()));
			preset.references().forEach(reference -> session.terminal().out().println("%-12s   %s".formatted("", reference)));
		} catch (RuntimeException e) {
			session.terminal().err().println("imagine: " + Failure.of(e).sentence());
		}
	}
}
