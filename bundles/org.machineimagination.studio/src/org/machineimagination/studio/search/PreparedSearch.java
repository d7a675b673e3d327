// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.machineimagination.catalog.Models;
import org.machineimagination.imagination.search.Search;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.request.ModelPrint;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.LatentFinder;

/**
 * A search ready to begin.
 *
 * @param resources  what the search works with
 * @param search compiled
 */
record PreparedSearch(SearchResources resources, Search search) implements AbandonableTask.Resource {

	private static final System.Logger LOG = System.getLogger(PreparedSearch.class.getName());

	/**
	 * Opens the models and compiles.
	 *
	 * @param provider  where opened models and programs come from
	 * @param latents finds those to start at
	 * @param then    what the run was done with before, if it was
	 * @param compile makes the search
	 * @param stages  is told the names of the stages
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	static PreparedSearch open(PlugIns plugIns, Models models, ModelProvider provider, LatentFinder latents, RunRequest complete, Optional<Recipe> then,
			Function<SearchResources, Search> compile, Consumer<String> stages, Cancellation cancellation) {
		stages.accept("Reading the models");
		SearchResources resources = SearchResources.open(plugIns, models, provider, latents, complete, cancellation);
		try {
			cancellation.check();
			then.ifPresent(recipe -> requireSame(recipe, resources.recipe()));
			stages.accept("Compiling the program");
			return new PreparedSearch(resources, compile.apply(resources));
		} catch (RuntimeException | Error e) {
			resources.close();
			throw e;
		}
	}

	/** What determines the run, its chunk included. */
	Recipe recipe() {
		return resources.recipe().withChunk(search.chunk());
	}

	@Override
	public void close() {
		try {
			search.close();
		} finally {
			resources.close();
		}
	}

	/** Another model would give another result under the same name. Another version of the backend may; that is told, not refused. */
	private static void requireSame(Recipe then, Recipe now) {
		for (ModelPrint print : then.models()) {
			now.models().stream().filter(model -> model.role().equals(print.role())).findFirst().flatMap(print::difference)
					.ifPresent(sentence -> {
						throw new RunException(sentence);
					});
		}
		if (!then.backendVersion().equals(now.backendVersion())) {
			LOG.log(Level.WARNING, "The run was done with version {0} of its backend, {1} is installed", then.backendVersion(), now.backendVersion());
		}
	}
}
