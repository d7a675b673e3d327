// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.machineimagination.backend.Backend;
import org.machineimagination.catalog.ModelCatalogue;
import org.machineimagination.catalog.Models;
import org.machineimagination.imagination.model.GeneratorFamily;
import org.machineimagination.imagination.model.ModelDescription.Kind;
import org.machineimagination.imagination.objective.ObjectiveSettings;
import org.machineimagination.imagination.objective.ViewSettings;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.plugin.PlugIns;
import org.machineimagination.plugin.Registry;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.request.Computing;
import org.machineimagination.request.ModelNames;
import org.machineimagination.request.OutputSettings;
import org.machineimagination.request.Role;
import org.machineimagination.request.RoleSettings;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.StartLatents;
import org.machineimagination.runs.LatentFinder;
import org.machineimagination.runs.RunStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Fills in what a request leaves open, and says which settings a run of given plug-ins has. The one place that knows defaults of plug-ins
 * and models.
 */
@Component(service = Completion.class)
public final class Completion {

	private static final String PREFERRED_OPTIMIZER = "cma-es";

	private final PlugIns plugIns;
	private final Models models;
	private final LatentFinder latents;
	private final Registry<OptimizerFactory<?>> optimizers;

	/** @param runs where runs are found by their names */
	@Activate
	public Completion(@Reference PlugIns plugIns, @Reference Models models, @Reference RunStore runs) {
		this.plugIns = plugIns;
		this.models = models;
		this.latents = new LatentFinder(runs);
		this.optimizers = plugIns.ofGeneric(OptimizerFactory.class);
	}

	/**
	 * The request with everything filled in that was left open: models, method, backend, and every setting with its text, so that
	 * nothing depends on what the defaults will be tomorrow.
	 *
	 * @throws SettingException                                        if a plug-in is not there or a setting does not fit
	 * @throws org.machineimagination.imagination.model.ModelException if a model is not there
	 * @throws org.machineimagination.request.RunException             if the run is not there whose latents it starts at
	 */
	public RunRequest complete(RunRequest request) {
		ModelCatalogue catalogue = models.catalogue();
		String judge = or(request.judge(), catalogue::defaultJudge);
		var names = new ModelNames(catalogue.canonical(or(request.generator(), catalogue::defaultGenerator), Kind.GENERATOR),
				catalogue.canonical(or(request.guide(), catalogue::defaultGuide), Kind.PERCEPTOR),
				judge.equals(RunRequest.NONE) ? judge : catalogue.canonical(judge, Kind.PERCEPTOR));
		String optimizer = optimizers.get(or(request.optimizer(), this::defaultOptimizer)).id();
		var computing = new Computing(Backend.find(plugIns, request.backend()).id(), request.device(), request.threads());
		Map<Role, Map<String, String>> texts = new EnumMap<>(Role.class);
		settings(names.generator(), optimizer, catalogue)
				.forEach(role -> texts.put(role.role(), Settings.write(Settings.read(role.type(), request.settings(role.role())))));
		StartLatents start = request.start().isEmpty() ? request.start() : request.start().from(latents.place(request.start().source()));
		return request.with(request.wanted().with(names, optimizer).with(texts, request.preset()).withStart(start)).with(computing);
	}

	/**
	 * The settings that a run of these plug-ins has, in the order to show them. Empty identifiers mean the defaults.
	 *
	 * @throws SettingException                                        if there is no such plug-in
	 * @throws org.machineimagination.imagination.model.ModelException if there is no such generator
	 */
	public List<RoleSettings> settings(String generator, String optimizer) {
		ModelCatalogue catalogue = models.catalogue();
		return settings(or(generator, catalogue::defaultGenerator), or(optimizer, this::defaultOptimizer), catalogue);
	}

	/** Identifier of the method that is used where none is named. */
	public String defaultOptimizer() {
		return optimizers.preferred(PREFERRED_OPTIMIZER);
	}

	private List<RoleSettings> settings(String generator, String optimizer, ModelCatalogue catalogue) {
		GeneratorFamily<?> family = models.generatorFamily(catalogue.get(generator, Kind.GENERATOR));
		OptimizerFactory<?> method = optimizers.get(optimizer);
		var all = new ArrayList<RoleSettings>();
		all.add(of(Role.SEARCH, "Search", SearchSettings.class));
		all.add(new RoleSettings(Role.GENERATOR, family.id(), family.name(), family.settingsType()));
		all.add(new RoleSettings(Role.OPTIMIZER, method.id(), method.name(), method.settingsType()));
		all.add(of(Role.VIEWS, "Views", ViewSettings.class));
		all.add(of(Role.OBJECTIVE, "Objective", ObjectiveSettings.class));
		all.add(of(Role.OUTPUT, "Output", OutputSettings.class));
		return List.copyOf(all);
	}

	private static RoleSettings of(Role role, String name, Class<? extends Record> type) {
		return new RoleSettings(role, role.id(), name, type);
	}

	private static String or(String text, Supplier<String> otherwise) {
		return text.isEmpty() ? otherwise.get() : text;
	}
}
