// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.Cancellation;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.backend.Device;
import org.machineimagination.experiment.Roles;
import org.machineimagination.imagination.Generator;
import org.machineimagination.imagination.GeneratorFamily;
import org.machineimagination.imagination.ModelDescription;
import org.machineimagination.imagination.ModelDescription.Kind;
import org.machineimagination.imagination.ObjectiveSettings;
import org.machineimagination.imagination.OptimizerChoice;
import org.machineimagination.imagination.Perceptor;
import org.machineimagination.imagination.SearchPlan;
import org.machineimagination.imagination.SearchSettings;
import org.machineimagination.imagination.ViewSettings;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;

/** What a run works with, taken from the shelves: opened models, backend, device, plan. Closing gives the guide back. */
final class Bench implements AutoCloseable {

	private final Studio studio;
	private final Supply supply;
	private final Recipe recipe;
	private final Backend backend;
	private final CompileOptions options;
	private final Device device;
	private final SearchPlan plan;

	private Bench(Studio studio, Supply supply, Recipe recipe, Backend backend, CompileOptions options, Device device, SearchPlan plan) {
		this.studio = studio;
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
	static Bench open(Studio studio, Supply supply, RunRequest request) {
		Backend backend = supply.backend(studio.backends().get(request.backend()));
		Device device = device(backend, request.device());
		int threads = request.threads() == 0 ? device.threads() : request.threads();
		RunRequest exact = request.withBackend(backend.id(), device.id(), threads).withPrompts(PromptPictures.exact(request.prompts()));
		var options = new CompileOptions(device.id(), threads);
		ModelCatalogue models = studio.models();
		var recipe = new Recipe(exact, prints(models, supply, exact), backend.version(), device.name(), 0);
		Perceptor guide = perceptor(studio, supply, exact.guide(), models, backend, options);
		try {
			return new Bench(studio, supply, recipe, backend, options, device, plan(studio, supply, exact, models, guide, backend, options));
		} catch (RuntimeException | Error e) {
			supply.release(guide);
			throw e;
		}
	}

	Recipe recipe() {
		return recipe;
	}

	Backend backend() {
		return backend;
	}

	CompileOptions options() {
		return options;
	}

	Device device() {
		return device;
	}

	SearchPlan plan() {
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
		Perceptor judge = perceptor(studio, supply, recipe.request().judge(), studio.models(), backend, options);
		return ImageScorer.of(judge, backend, options, () -> supply.release(judge));
	}

	@Override
	public void close() {
		supply.release(plan.guide());
	}

	static Device device(Backend backend, String id) {
		List<Device> devices = backend.devices();
		return devices.stream().filter(device -> id.isEmpty() || device.id().equals(id)).findFirst()
				.orElseThrow(() -> new SettingException("device", "The backend %s has no device '%s'; it has %s.".formatted(backend.id(), id,
						devices.stream().map(Device::id).collect(Collectors.joining(", ")))));
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

	private static Perceptor perceptor(Studio studio, Supply supply, String model, ModelCatalogue models, Backend backend, CompileOptions options) {
		ModelDescription description = models.get(model, Kind.PERCEPTOR);
		return supply.perceptor(model, backend.id(), options,
				() -> studio.perceptorFamilies().get(description.family()).open(description, backend, options));
	}

	private static SearchPlan plan(Studio studio, Supply supply, RunRequest request, ModelCatalogue models, Perceptor guide,
			Backend backend, CompileOptions options) {
		ModelDescription description = models.get(request.generator(), Kind.GENERATOR);
		Generator generator = supply.generator(request.generator(), request.settings(Role.GENERATOR),
				() -> generator(studio.generatorFamilies().get(description.family()), description, request));
		SearchSettings search = Settings.read(SearchSettings.class, request.settings(Role.SEARCH));
		var plan = new SearchPlan(generator, guide, request.prompts(), request.seed(), search,
				Settings.read(ViewSettings.class, request.settings(Role.VIEWS)), Settings.read(ObjectiveSettings.class, request.settings(Role.OBJECTIVE)),
				optimizer(studio.optimizers().get(request.optimizer()), request), targets(request, guide, backend, options), null);
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
			return PromptPictures.embed(eyes, request.prompts(), new Cancellation());
		}
	}

	private static <S extends Record> Generator generator(GeneratorFamily<S> family, ModelDescription description, RunRequest request) {
		return family.open(description, Settings.read(family.settingsType(), request.settings(Role.GENERATOR)));
	}

	private static <S extends Record> OptimizerChoice<S> optimizer(OptimizerFactory<S> factory, RunRequest request) {
		return new OptimizerChoice<>(factory, Settings.read(factory.settingsType(), request.settings(Role.OPTIMIZER)));
	}
}
