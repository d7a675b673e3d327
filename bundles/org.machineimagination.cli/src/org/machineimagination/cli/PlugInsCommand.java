// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists plug-ins. */
@Command(name = "plugins", description = "Lists the plug-ins that are there, with the literature they implement.")
final class PlugInsCommand implements Callable<Integer> {

	@Mixin
	HelpOption help;

	private final Studio studio;
	private final Session session;

	PlugInsCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		var kinds = new LinkedHashMap<String, List<? extends PlugIn>>();
		kinds.put("Optimizers", studio.optimizers().all());
		kinds.put("Backends", studio.backends().all());
		kinds.put("Generator families", studio.generatorFamilies().all());
		kinds.put("Perceptor families", studio.perceptorFamilies().all());
		kinds.put("Model libraries", studio.libraries().all());
		for (Map.Entry<String, List<? extends PlugIn>> kind : kinds.entrySet()) {
			session.terminal().out().println(kind.getKey());
			kind.getValue().forEach(this::print);
		}
		return ExitStatus.OK;
	}

	private void print(PlugIn plugIn) {
		session.terminal().out().println("  %-16s %s. %s".formatted(plugIn.id(), plugIn.name(), plugIn.description()));
		plugIn.references().forEach(reference -> session.terminal().out().println("  %-16s %s".formatted("", reference)));
	}
}
