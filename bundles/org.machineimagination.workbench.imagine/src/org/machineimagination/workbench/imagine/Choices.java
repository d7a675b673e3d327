// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.imagine;

import java.util.ArrayList;
import java.util.List;
import org.machineimagination.backend.Backend;
import org.machineimagination.catalog.ModelCatalogue;
import org.machineimagination.imagination.model.ModelDescription.Kind;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.request.RunRequest;
import org.machineimagination.studio.Studio;

/**
 * What can be chosen for a run, the default of each first. A value.
 *
 * @param generators what can make pictures
 * @param guides     what can steer a search
 * @param judges     what can score a result; nobody is among them
 * @param methods    how can be searched
 * @param backends   what can run the networks
 */
record Choices(List<Choice> generators, List<Choice> guides, List<Choice> judges, List<Choice> methods, List<Choice> backends) {

	/** Nothing is known yet. */
	static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of());

	/**
	 * One of several.
	 *
	 * @param id   its identifier
	 * @param name what people call it
	 * @param help a sentence about it
	 */
	record Choice(String id, String name, String help) {
	}

	/** What there is now. Reads the descriptions of the models. */
	static Choices of(Studio studio) {
		ModelCatalogue models = studio.models().catalogue();
		List<Choice> perceptors = models.all(Kind.PERCEPTOR).stream().map(Choices::choice).toList();
		var judges = new ArrayList<>(perceptors);
		judges.add(new Choice(RunRequest.NONE, "Nobody", "The result is not scored by a second model."));
		return new Choices(
				first(models.defaultGenerator(), models.all(Kind.GENERATOR).stream().map(Choices::choice).toList()),
				first(models.defaultGuide(), perceptors), first(models.defaultJudge(), judges),
				first(studio.completion().defaultOptimizer(),
						studio.plugIns().<OptimizerFactory<?>>ofGeneric(OptimizerFactory.class).all().stream().map(Choices::choice).toList()),
				first(studio.plugIns().of(Backend.class).preferred(Backend.PREFERRED),
						studio.plugIns().of(Backend.class).all().stream().map(Choices::choice).toList()));
	}

	private static Choice choice(ModelDescription model) {
		return new Choice(model.id(), model.name(), model.description());
	}

	private static Choice choice(PlugIn plugIn) {
		return new Choice(plugIn.id(), plugIn.name(), plugIn.description());
	}

	private static List<Choice> first(String id, List<Choice> all) {
		var sorted = new ArrayList<Choice>();
		all.stream().filter(choice -> choice.id().equals(id)).forEach(sorted::add);
		all.stream().filter(choice -> !choice.id().equals(id)).forEach(sorted::add);
		return List.copyOf(sorted);
	}
}
