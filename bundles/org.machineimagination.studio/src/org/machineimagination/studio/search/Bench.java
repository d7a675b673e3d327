// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.util.ArrayList;
import java.util.List;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.catalog.ModelCatalogue;
import org.machineimagination.catalog.Models;
import org.machineimagination.imagination.judge.ImagePool;
import org.machineimagination.imagination.judge.ImageScorer;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription.Kind;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.objective.ObjectiveSettings;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.imagination.search.OptimizerChoice;
import org.machineimagination.imagination.search.SearchPlan;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.Settings;
import org.machineimagination.request.Computing;
import org.machineimagination.request.ModelPrint;
import org.machineimagination.request.OutputSettings;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.runs.PromptPictures;

/** What a run works with, taken from the shelves: opened models, backend, device, plan. Closing gives the guide back. */
public final class Bench implements AutoCloseable {

	private final Models models;
	private final Supply supply;
	private final Recipe recipe;
	private final Backend backend;
	private final CompileOptions options;
	private final Device device;
	private final SearchPlan plan;

	private Bench(Models models, Supply supply, Recipe recipe, Backend backend, CompileOptions options, Device device, SearchPlan plan) {
		this.models = models;
		this.supply = supply;
		this.recipe = recipe;
		this.backend = backend;
		this.options = options;
		this.device = device;
		this.plan = plan;
	}

	/**
	 * Opens what a request needs.
	 *
	 * @param supply  where opened models and programs come from
	 * @param request complete
	 * @throws RuntimeException with one plain sentence if something is not there or does not fit
	 */
	public static Bench open(PlugIns plugIns, Models models, Supply supply, RunRequest request) {
		Backend backend = supply.backend(Backend.find(plugIns, request.backend()));
		Device device = backend.device(request.device());
		int threads = request.threads() == 0 ? device.threads() : request.threads();
		RunRequest exact = request.with(new Computing(backend.id(), device.id(), threads)).withPrompts(PromptPictures.exact(request.prompts()));
		var options = new CompileOptions(device.id(), threads);
		ModelCatalogue catalogue = models.catalogue();
		var recipe = new Recipe(exact, prints(catalogue, supply, exact), backend.version(), device.name(), 0);
		Perceptor guide = perceptor(models, supply, exact.guide(), catalogue, backend, options);
		try {
			return new Bench(models, supply, recipe, backend, options, device,
					plan(plugIns, models, supply, exact, catalogue, guide, backend, options));
		} catch (RuntimeException | Error e) {
			supply.release(guide);
			throw e;
		}
	}

	Recipe recipe() {
		return recipe;
	}

	public Backend backend() {
		return backend;
	}

	public CompileOptions options() {
		return options;
	}

	public Device device() {
		return device;
	}

	public SearchPlan plan() {
		return plan;
	}

	OutputSettings output() {
		return Settings.read(OutputSettings.class, recipe.request().settings(Role.OUTPUT));
	}

	boolean hasJudge() {
		return !recipe.request().judge().equals(RunRequest.NONE);
	}

	/** Opens the judge, which only the trace and the end need. */
	ImageScorer openJudge() {
		Perceptor judge = perceptor(models, supply, recipe.request().judge(), models.catalogue(), backend, options);
		return ImageScorer.of(judge, backend, options, () -> supply.release(judge));
	}

	@Override
	public void close() {
		supply.release(plan.guide());
	}

	private static List<ModelPrint> prints(ModelCatalogue models, Supply supply, RunRequest request) {
		var prints = new ArrayList<ModelPrint>();
		prints.add(print(Roles.GENERATOR, request.generator(), Kind.GENERATOR, models, supply));
		prints.add(print(Roles.PERCEPTOR, request.guide(), Kind.PERCEPTOR, models, supply));
		if (!request.judge().equals(RunRequest.NONE)) {
			prints.add(print(Roles.JUDGE, request.judge(), Kind.PERCEPTOR, models, supply));
		}
		return prints;
	}

	private static ModelPrint print(String role, String model, Kind kind, ModelCatalogue models, Supply supply) {
		return supply.print(role, model, () -> ModelPrint.of(role, model, models.get(model, kind)));
	}

	private static Perceptor perceptor(Models models, Supply supply, String model, ModelCatalogue catalogue, Backend backend, CompileOptions options) {
		ModelDescription description = catalogue.get(model, Kind.PERCEPTOR);
		return supply.perceptor(model, backend.id(), options,
				() -> models.perceptorFamily(description).open(description, backend, options));
	}

	private static SearchPlan plan(PlugIns plugIns, Models models, Supply supply, RunRequest request, ModelCatalogue catalogue, Perceptor guide,
			Backend backend, CompileOptions options) {
		ModelDescription description = catalogue.get(request.generator(), Kind.GENERATOR);
		Generator generator = supply.generator(request.generator(), request.settings(Role.GENERATOR),
				() -> generator(models.generatorFamily(description), description, request));
		SearchSettings search = Settings.read(SearchSettings.class, request.settings(Role.SEARCH));
		var plan = new SearchPlan(generator, guide, request.prompts(), request.seed(), search,
				Settings.read(ViewSettings.class, request.settings(Role.VIEWS)), Settings.read(ObjectiveSettings.class, request.settings(Role.OBJECTIVE)),
				optimizer(plugIns.<OptimizerFactory<?>>ofGeneric(OptimizerFactory.class).get(request.optimizer()), request), targets(request, guide, backend, options), null);
		return search.startPool() == 0 ? plan : plan.beginningAt(pool(supply, request, search, plan, backend, options)
				.best(plan.prompts(), plan.embeddings()));
	}

	private static ImagePool pool(Supply supply, RunRequest request, SearchSettings search, SearchPlan plan, Backend backend, CompileOptions options) {
		List<Object> key = List.of(request.generator(), request.settings(Role.GENERATOR), request.guide(), backend.id(), options, search.startPool(),
				request.seed());
		return supply.pool(key, () -> {
			try (ImageScorer eyes = ImageScorer.of(plan.guide(), backend, options, () -> {
			})) {
				return ImagePool.draw(plan.generator(), eyes, search.startPool(), request.seed(), backend, options, new Cancellation());
			}
		});
	}

	/** The prompts' embeddings where pictures are among them, which take the guide's eyes; null where all are texts. */
	private static float[][] targets(RunRequest request, Perceptor guide, Backend backend, CompileOptions options) {
		if (!PromptPictures.any(request.prompts())) {
			return null;
		}
		try (ImageScorer eyes = ImageScorer.of(guide, backend, options, () -> {
		})) {
			return eyes.embed(request.prompts(), PromptPictures::picture, new Cancellation());
		}
	}

	private static <S extends Record> Generator generator(GeneratorFamily<S> family, ModelDescription description, RunRequest request) {
		return family.open(description, Settings.read(family.settingsType(), request.settings(Role.GENERATOR)));
	}

	private static <S extends Record> OptimizerChoice<S> optimizer(OptimizerFactory<S> factory, RunRequest request) {
		return new OptimizerChoice<>(factory, Settings.read(factory.settingsType(), request.settings(Role.OPTIMIZER)));
	}
}
