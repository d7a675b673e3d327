// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.cli.models;

import java.util.Locale;
import org.machineimagination.catalog.AddedModel;
import org.machineimagination.cli.report.JsonReport;
import org.machineimagination.cli.terminal.Terminal;
import org.machineimagination.imagination.model.ModelDescription;

/** Tells of a model that was added. */
final class ModelReport {

	private ModelReport() {
	}

	static void report(Terminal terminal, boolean json, AddedModel added) {
		ModelDescription model = added.model();
		String kind = model.kind().name().toLowerCase(Locale.ROOT);
		String sheet = added.contactSheet().map(Object::toString).orElse("");
		if (json) {
			JsonReport.print(terminal.out(), JsonReport.event("added", "id", model.id(), "kind", kind, "family", model.family(), "recognised",
					added.recognised(), "description", model.description(), "place", model.folder().location(), "contactSheet", sheet,
					"withoutGradients", added.withoutGradients().orElse(""), "notes", added.notes()));
			return;
		}
		terminal.out().println("Added the %s %s: %s".formatted(kind, model.id(), model.description()));
		terminal.out().println("  " + model.folder().location());
		if (!sheet.isEmpty()) {
			terminal.out().println("  " + sheet);
		}
		added.notes().forEach(note -> terminal.out().println("Note: " + note));
		added.withoutGradients().ifPresent(why -> terminal.out()
				.println("It can be searched without gradients only, by cma-es for example: %s.".formatted(why)));
	}
}
