// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.backend.Engine;
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
import org.machineimagination.imagination.search.Beginning;
import org.machineimagination.imagination.search.OptimizerChoice;
import org.machineimagination.imagination.search.SearchPlan;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.plugin.AbandonableTask;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.request.Computing;
import org.machineimagination.request.ModelPrint;
import org.machineimagination.request.OutputSettings;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.StartLatents;
import org.machineimagination.runs.LatentFinder;
import org.machineimagination.runs.PromptPictures;
import org.machineimagination.runs.StartFile;

/** What a search works with: opened models, the engine, its plan. Closing gives the guide back. */
public final class SearchResources implements AutoCloseable {

	private final Models models;
	private final ModelProvider provider;
	private final Recipe recipe;
	private final ModelCatalogue catalogue;
	private final Engine engine;
	private final SearchPlan plan;
	private final Optional<StartFile> start;

	private SearchResources(Models models, ModelProvider provider, Recipe recipe, ModelCatalogue catalogue, Engine engine, SearchPlan plan,
			Optional<StartFile> start) {
		this.start = start;
		this.models = models;
		this.provider = provider;
		this.recipe = recipe;
		this.catalogue = catalogue;
		this.engine = engine;
		this.plan = plan;
	}

	/**
	 * Opens what a request needs.
	 *
	 * @param provider  where opened models and programs come from
	 * @param latents finds those to start at
	 * @param request complete
	 * @throws RuntimeException                                 with one plain sentence if something is not there or does not fit
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public static SearchResources open(PlugIns plugIns, Models models, ModelProvider provider, LatentFinder latents, RunRequest request,
			Cancellation cancellation) {
		Engine engine = provider.engine(Engine.find(plugIns, request.backend(), request.device(), request.threads()));
		RunRequest typed = request.with(new Computing(engine.backend().id(), engine.options().device(), engine.options().threads()))
				.withPrompts(PromptPictures.exact(request.prompts()));
		ModelCatalogue catalogue = models.catalogue();
		List<ModelPrint> prints = prints(catalogue, provider, typed, cancellation);
		Generator generator = generator(models, provider, typed, catalogue, cancellation);
		Optional<StartFile> start = typed.start().isEmpty() ? Optional.empty()
				: Optional.of(StartFile.of(typed.start(), generator.latentSpace(), prints.getFirst(), latents));
		RunRequest exact = typed.withStart(start.map(StartFile::latents).orElse(StartLatents.NONE));
		var recipe = new Recipe(exact, prints, engine.backend().version(), engine.device().name(), 0);
		Perceptor guide = perceptor(models, provider, exact.guide(), catalogue, engine, cancellation);
		try {
			return new SearchResources(models, provider, recipe, catalogue, engine,
					plan(plugIns, provider, exact, generator, guide, start, engine, cancellation), start);
		} catch (RuntimeException | Error e) {
			provider.release(guide);
			throw e;
		}
	}

	Recipe recipe() {
		return recipe;
	}

	/** What the run is computed with. */
	public Engine engine() {
		return engine;
	}

	public SearchPlan plan() {
		return plan;
	}

	/** The latents that the search was asked to begin at, if any. */
	Optional<StartFile> start() {
		return start;
	}

	OutputSettings output() {
		return Settings.read(OutputSettings.class, recipe.request().settings(Role.OUTPUT));
	}

	boolean hasJudge() {
		return !recipe.request().judge().equals(RunRequest.NONE);
	}

	/**
	 * Opens the judge, which only the trace and the end need.
	 *
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	ImageScorer openJudge(Cancellation cancellation) {
		return AbandonableTask.call(() -> {
			Perceptor judge = perceptor(models, provider, recipe.request().judge(), catalogue, engine, cancellation);
			return ImageScorer.of(judge, engine, () -> provider.release(judge), cancellation);
		}, ImageScorer::close, cancellation);
	}

	@Override
	public void close() {
		provider.release(plan.guide());
	}

	private static List<ModelPrint> prints(ModelCatalogue models, ModelProvider provider, RunRequest request,
			Cancellation cancellation) {
		var prints = new ArrayList<ModelPrint>();
		prints.add(print(Roles.GENERATOR, request.generator(), Kind.GENERATOR, models, provider, cancellation));
		prints.add(print(Roles.PERCEPTOR, request.guide(), Kind.PERCEPTOR, models, provider, cancellation));
		if (!request.judge().equals(RunRequest.NONE)) {
			prints.add(print(Roles.JUDGE, request.judge(), Kind.PERCEPTOR, models, provider, cancellation));
		}
		return prints;
	}

	private static ModelPrint print(String role, String model, Kind kind, ModelCatalogue models, ModelProvider provider,
			Cancellation cancellation) {
		return provider.print(role, model, () -> ModelPrint.of(role, model, models.get(model, kind), cancellation), cancellation);
	}

	private static Perceptor perceptor(Models models, ModelProvider provider, String model, ModelCatalogue catalogue, Engine engine,
			Cancellation cancellation) {
		cancellation.check();
		ModelDescription description = catalogue.get(model, Kind.PERCEPTOR);
		return provider.perceptor(model, engine, () -> models.perceptorFamily(description).open(description, engine),
				cancellation);
	}

	private static Generator generator(Models models, ModelProvider provider, RunRequest request, ModelCatalogue catalogue, Cancellation cancellation) {
		cancellation.check();
		ModelDescription description = catalogue.get(request.generator(), Kind.GENERATOR);
		return provider.generator(request.generator(), request.settings(Role.GENERATOR),
				() -> generator(models.generatorFamily(description), description, request), cancellation);
	}

	private static SearchPlan plan(PlugIns plugIns, ModelProvider provider, RunRequest request, Generator generator, Perceptor guide,
			Optional<StartFile> start, Engine engine, Cancellation cancellation) {
		cancellation.check();
		SearchSettings search = Settings.read(SearchSettings.class, request.settings(Role.SEARCH));
		var plan = new SearchPlan(generator, guide, request.prompts(), request.seed(), search,
				Settings.read(ViewSettings.class, request.settings(Role.VIEWS)), Settings.read(ObjectiveSettings.class, request.settings(Role.OBJECTIVE)),
				optimizer(plugIns.<OptimizerFactory<?>>ofGeneric(OptimizerFactory.class).get(request.optimizer()), request),
				targets(request, guide, engine, cancellation), null);
		if (start.isPresent()) {
			requireBeginning(plan.optimizer());
			return plan.beginningAt(new Beginning(start.get().point(), true));
		}
		return search.startPool() == 0 ? plan : plan.beginningAt(new Beginning(pool(provider, request, search, plan, engine, cancellation)
				.best(plan.prompts(), plan.embeddings(cancellation)), false));
	}

	private static void requireBeginning(OptimizerChoice<?> optimizer) {
		if (!optimizer.beginsAtStart()) {
			throw new UsageException("The method %s draws its first pictures at random and cannot begin at latents; take another, for example cma-es or adam."
					.formatted(optimizer.factory().id()));
		}
	}

	private static ImagePool pool(ModelProvider provider, RunRequest request, SearchSettings search, SearchPlan plan, Engine engine,
			Cancellation cancellation) {
		List<Object> key = List.of(request.generator(), request.settings(Role.GENERATOR), request.guide(), engine, search.startPool(),
				request.seed());
		return provider.pool(key, () -> {
			try (ImageScorer eyes = ImageScorer.of(plan.guide(), engine, () -> {}, cancellation)) {
				return ImagePool.draw(plan.generator(), eyes, search.startPool(), request.seed(), engine, cancellation);
			}
		}, cancellation);
	}

	/** The prompts' embeddings where pictures are among them, which take the guide's eyes; none where all are texts. */
	private static float @Nullable [][] targets(RunRequest request, Perceptor guide, Engine engine, Cancellation cancellation) {
		if (!PromptPictures.any(request.prompts())) {
			return null;
		}
		try (ImageScorer eyes = ImageScorer.of(guide, engine, () -> {}, cancellation)) {
			return eyes.embed(request.prompts(), PromptPictures::picture, cancellation);
		}
	}

	private static <S extends Record> Generator generator(GeneratorFamily<S> family, ModelDescription description, RunRequest request) {
		return family.open(description, Settings.read(family.settingsType(), request.settings(Role.GENERATOR)));
	}

	private static <S extends Record> OptimizerChoice<S> optimizer(OptimizerFactory<S> factory, RunRequest request) {
		return new OptimizerChoice<>(factory, Settings.read(factory.settingsType(), request.settings(Role.OPTIMIZER)));
	}
}
