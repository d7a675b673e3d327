// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.models;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists plug-ins. */
@Command(name = "plugins", description = "Lists the plug-ins that are there, with the literature they implement.")
public final class PlugInsCommand implements Callable<Integer> {

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public PlugInsCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		studio.plugIns().byKind().forEach((kind, plugIns) -> {
			session.terminal().out().println(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1));
			plugIns.forEach(this::print);
		});
		return ExitStatus.OK;
	}

	private void print(PlugIn plugIn) {
		session.terminal().out().println("  %-16s %s. %s".formatted(plugIn.id(), plugIn.name(), plugIn.description()));
		plugIn.references().forEach(reference -> session.terminal().out().println("  %-16s %s".formatted("", reference)));
	}
}
