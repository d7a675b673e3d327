// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.models;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.catalog.ModelCatalogue;
import org.machineimagination.cli.command.HelpOption;
import org.machineimagination.cli.command.JsonOption;
import org.machineimagination.cli.command.Session;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.ExitStatus;
import org.machineimagination.cli.terminal.Table;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.studio.Studio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists models. */
@Command(name = "models", description = "Lists the models that are there, and what is wrong with those that cannot be used; adds and tries models.")
public final class ModelsCommand implements Callable<Integer> {

	@Mixin
	final JsonOption json = new JsonOption();

	@Mixin
	final HelpOption help = new HelpOption();

	private final Studio studio;
	private final Session session;

	public ModelsCommand(Studio studio, Session session) {
		this.studio = studio;
		this.session = session;
	}

	@Override
	public Integer call() {
		ModelCatalogue models = studio.models().catalogue();
		if (json.asked()) {
			models.all().forEach(model -> JsonReport.print(session.terminal().out(), object(model)));
		} else {
			var table = new Table("KIND", "ID", "FAMILY", "VERSION", "LICENCE", "NAME", "PLACE");
			models.all().forEach(model -> table.add(kind(model), model.id(), model.family(), model.version(), model.licence(), model.name(),
					model.folder().location()));
			table.print(session.terminal().out());
			session.terminal().err().println("Your own models go to " + studio.folders().models() + ", a folder each; imagine models add PATH makes one.");
		}
		models.problems().forEach(problem -> session.terminal().err().println("imagine: " + problem.sentence()));
		return ExitStatus.OK;
	}

	private static String kind(ModelDescription model) {
		return model.kind().name().toLowerCase(Locale.ROOT);
	}

	private static Map<String, @Nullable Object> object(ModelDescription model) {
		return JsonReport.event("model", "id", model.id(), "kind", kind(model), "family", model.family(), "name", model.name(), "version",
				model.version(), "licence", model.licence(), "attribution", model.attribution(), "description", model.description(), "place",
				model.folder().location());
	}
}
