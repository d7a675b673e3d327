// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.machineimagination.backend.Backend;
import org.machineimagination.backend.CompileOptions;
import org.machineimagination.imagination.GeneratorFamily;
import org.machineimagination.imagination.ModelDescription;
import org.machineimagination.imagination.ModelDescription.Kind;
import org.machineimagination.imagination.ModelImporter;
import org.machineimagination.imagination.ModelLibrary;
import org.machineimagination.imagination.ObjectiveSettings;
import org.machineimagination.imagination.PerceptorFamily;
import org.machineimagination.imagination.SearchSettings;
import org.machineimagination.imagination.ViewSettings;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.plugin.PlugIn;
import org.machineimagination.plugin.Registry;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The one thing that windows and commands ask: it knows the plug-ins that are present and the user's folders, and hands out the
 * services made of them. Under OSGi plug-ins come and go by themselves; on a plain class path {@link #add(PlugIn)} takes them. Nothing
 * heavy happens before a run or a score is asked for. Thread-safe.
 */
@Component(service = Studio.class)
public final class Studio {

	private static final String PREFERRED_BACKEND = "onnxruntime";
	private static final String PREFERRED_OPTIMIZER = "cma-es";

	private final DataFolders folders;
	private final Registry<Backend> backends = new Registry<>("backend");
	private final Registry<OptimizerFactory<?>> optimizers = new Registry<>("optimizer");
	private final Registry<GeneratorFamily<?>> generatorFamilies = new Registry<>("generator family");
	private final Registry<PerceptorFamily> perceptorFamilies = new Registry<>("perceptor family");
	private final Registry<ModelLibrary> libraries = new Registry<>("model library");
	private final Registry<ModelImporter> importers = new Registry<>("model importer");

	/** A studio in the standard folders of this system and user. */
	@Activate
	public Studio() {
		this(DataFolders.standard());
	}

	/** A studio in folders of its own. */
	public Studio(DataFolders folders) {
		this.folders = folders;
	}

	/**
	 * A studio of chosen plug-ins.
	 *
	 * @param plugIns backends, optimizers, families and libraries in any order
	 */
	public static Studio of(DataFolders folders, List<? extends PlugIn> plugIns) {
		var studio = new Studio(folders);
		plugIns.forEach(studio::add);
		return studio;
	}

	/**
	 * Adds a plug-in of whatever kind it is. Returns whether it was taken; if not, the log says why.
	 *
	 * @throws IllegalArgumentException if it is of no kind that is known here
	 */
	public boolean add(PlugIn plugIn) {
		return switch (plugIn) {
			case Backend backend -> backends.add(backend);
			case OptimizerFactory<?> optimizer -> optimizers.add(optimizer);
			case GeneratorFamily<?> family -> generatorFamilies.add(family);
			case PerceptorFamily family -> perceptorFamilies.add(family);
			case ModelLibrary library -> libraries.add(library);
			case ModelImporter importer -> importers.add(importer);
			default -> throw new IllegalArgumentException("There is no place for a plug-in of the class " + plugIn.getClass().getName());
		};
	}

	/** The user's folders. */
	public DataFolders folders() {
		return folders;
	}

	/** What can run graphs. */
	public Registry<Backend> backends() {
		return backends;
	}

	/** The methods of search. */
	public Registry<OptimizerFactory<?>> optimizers() {
		return optimizers;
	}

	/** The kinds of generator that can be read. */
	public Registry<GeneratorFamily<?>> generatorFamilies() {
		return generatorFamilies;
	}

	/** The kinds of perceptor that can be read. */
	public Registry<PerceptorFamily> perceptorFamilies() {
		return perceptorFamilies;
	}

	/** The collections of models that ship as plug-ins. */
	public Registry<ModelLibrary> libraries() {
		return libraries;
	}

	/** What makes models of people's files. */
	public Registry<ModelImporter> importers() {
		return importers;
	}

	/** Makes models of people's files. */
	public ModelImports imports() {
		return new ModelImports(this);
	}

	/**
	 * Installs models of the catalogue that ships with the product.
	 *
	 * @param proxy address of a proxy, or empty for the system's own
	 */
	public ModelInstaller installer(Optional<URI> proxy) {
		return new ModelInstaller(this, PublicModels.shipped(), new FileFetcher(proxy));
	}

	/**
	 * Runs a model's own network.
	 *
	 * @param model   identifier or folder of a model of either kind
	 * @param backend identifier of a backend, or empty for the default one
	 */
	public ModelRunner runner(String model, String backend, CompileOptions options) {
		return new ModelRunner(models().get(model), backends.get(backend.isEmpty() ? defaultBackend() : backend), options);
	}

	/** The models that are there now: those of the libraries and those in the user's folder. Reads their descriptions, nothing else. */
	public ModelCatalogue models() {
		return ModelCatalogue.read(libraries.all(), folders.models());
	}

	/** Does searches. */
	public SearchService searches() {
		return new SearchService(this, Supply.FRESH);
	}

	/** Does many searches in a row. */
	public BatchService batches() {
		return new BatchService(this);
	}

	/** Shows what generators can draw. */
	public ExploreService explorations() {
		return new ExploreService(this);
	}

	/** Makes films: walks between pictures, and how searches went. */
	public FilmService films() {
		return new FilmService(this);
	}

	/** Settings under a name. */
	public Presets presets() {
		return new Presets(this);
	}

	/** Lists and reads runs. */
	public RunStore runs() {
		return new RunStore(folders);
	}

	/**
	 * Opens a perceptor to score pictures.
	 *
	 * @param perceptor identifier or folder of a perceptor, or empty for the default guide
	 * @param backend   identifier of a backend, or empty for the default one
	 * @throws RuntimeException with one plain sentence if there is no such thing or it cannot be read, see {@link Failure}
	 */
	public ImageScorer openScorer(String perceptor, String backend, CompileOptions options) {
		ModelCatalogue models = models();
		String id = perceptor.isEmpty() ? models.defaultGuide() : perceptor;
		ModelDescription description = models.get(id, Kind.PERCEPTOR);
		return ImageScorer.open(perceptorFamilies.get(description.family()), description,
				backends.get(backend.isEmpty() ? defaultBackend() : backend), options);
	}

	/**
	 * The request with everything filled in that was left open: models, method, backend, and every setting with its text, so that
	 * nothing depends on what the defaults will be tomorrow.
	 *
	 * @throws SettingException                                     if a plug-in is not there or a setting does not fit
	 * @throws org.machineimagination.imagination.ModelException    if a model is not there
	 */
	public RunRequest complete(RunRequest request) {
		ModelCatalogue models = models();
		String judge = or(request.judge(), models::defaultJudge);
		RunRequest named = request
				.withModels(models.canonical(or(request.generator(), models::defaultGenerator), Kind.GENERATOR),
						models.canonical(or(request.guide(), models::defaultGuide), Kind.PERCEPTOR),
						judge.equals(RunRequest.NONE) ? judge : models.canonical(judge, Kind.PERCEPTOR))
				.withOptimizer(optimizers.get(or(request.optimizer(), this::defaultOptimizer)).id())
				.withBackend(backends.get(or(request.backend(), this::defaultBackend)).id(), request.device(), request.threads());
		Map<Role, Class<? extends Record>> types = new EnumMap<>(Role.class);
		settings(named, models).forEach(settings -> types.put(settings.role(), settings.type()));
		RunRequest complete = named;
		for (var entry : types.entrySet()) {
			complete = complete.with(entry.getKey(), Settings.write(Settings.read(entry.getValue(), named.settings(entry.getKey()))));
		}
		return complete;
	}

	/**
	 * The settings that a run of these plug-ins has, in the order to show them. Of the request only the generator and the optimizer
	 * matter; empty ones mean the defaults.
	 *
	 * @throws SettingException                                  if there is no such plug-in
	 * @throws org.machineimagination.imagination.ModelException if there is no such generator
	 */
	public List<RoleSettings> settings(String generator, String optimizer) {
		ModelCatalogue models = models();
		return settings(or(generator, models::defaultGenerator), or(optimizer, this::defaultOptimizer), models);
	}

	/** Identifier of the backend that is used where none is named. */
	public String defaultBackend() {
		return preferred(backends, PREFERRED_BACKEND);
	}

	/** Identifier of the method that is used where none is named. */
	public String defaultOptimizer() {
		return preferred(optimizers, PREFERRED_OPTIMIZER);
	}

	private List<RoleSettings> settings(RunRequest request, ModelCatalogue models) {
		return settings(request.generator(), request.optimizer(), models);
	}

	private List<RoleSettings> settings(String generator, String optimizer, ModelCatalogue models) {
		GeneratorFamily<?> family = generatorFamilies.get(models.get(generator, Kind.GENERATOR).family());
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

	private static <P extends PlugIn> String preferred(Registry<P> registry, String id) {
		Predicate<P> wanted = plugIn -> plugIn.matchesId(id);
		List<P> all = registry.all();
		return all.stream().filter(wanted).findFirst().or(() -> all.stream().findFirst()).map(PlugIn::id).orElse(id);
	}

	private static String or(String text, Supplier<String> otherwise) {
		return text.isEmpty() ? otherwise.get() : text;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addBackend(Backend backend) {
		backends.add(backend);
	}

	void removeBackend(Backend backend) {
		backends.remove(backend);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addOptimizer(OptimizerFactory<?> optimizer) {
		optimizers.add(optimizer);
	}

	void removeOptimizer(OptimizerFactory<?> optimizer) {
		optimizers.remove(optimizer);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addGeneratorFamily(GeneratorFamily<?> family) {
		generatorFamilies.add(family);
	}

	void removeGeneratorFamily(GeneratorFamily<?> family) {
		generatorFamilies.remove(family);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addPerceptorFamily(PerceptorFamily family) {
		perceptorFamilies.add(family);
	}

	void removePerceptorFamily(PerceptorFamily family) {
		perceptorFamilies.remove(family);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addLibrary(ModelLibrary library) {
		libraries.add(library);
	}

	void removeLibrary(ModelLibrary library) {
		libraries.remove(library);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addImporter(ModelImporter importer) {
		importers.add(importer);
	}

	void removeImporter(ModelImporter importer) {
		importers.remove(importer);
	}
}
