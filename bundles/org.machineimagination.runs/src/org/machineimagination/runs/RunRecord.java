// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.Environment;
import org.machineimagination.experiment.Experiment;
import org.machineimagination.experiment.ExperimentFactory;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.ModelReference;
import org.machineimagination.experiment.PlugInSettings;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.TextSource;
import org.machineimagination.experiment.files.ArtifactFiles;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.imagination.model.Perceptor;
import org.machineimagination.imagination.model.TokenCount;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.objective.PromptPicture;
import org.machineimagination.imagination.search.SearchSettings;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.Computing;
import org.machineimagination.request.ModelNames;
import org.machineimagination.request.ModelPrint.FilePrint;
import org.machineimagination.request.ModelPrint;
import org.machineimagination.request.Product;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.Role;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;
import org.machineimagination.request.StartLatents;
import org.machineimagination.request.Wanted;
import org.machineimagination.request.Words;

/** The record of one run: a recipe put into an experiment, and got out of it again. */
public final class RunRecord {

	private static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;
	private static final ExperimentFiles FILES = new ExperimentFiles();

	private final Experiment experiment;
	private final Run run;

	private final @Nullable Path folder;

	/** @param folder where the record lies, if it has a place yet */
	private RunRecord(Experiment experiment, @Nullable Path folder) {
		this.experiment = experiment;
		this.folder = folder;
		this.run = experiment.getRuns().getFirst();
	}

	/**
	 * The record of a run that begins now.
	 *
	 * @param guide   counts the prompts' tokens
	 * @param start   the latents that it begins at, if any
	 * @param repeats id of the run that it does again, or empty
	 */
	public static RunRecord create(Recipe recipe, Perceptor guide, Optional<StartFile> start, String repeats) {
		RunRequest request = recipe.request();
		Experiment experiment = Experiments.experiment(request.name());
		Run run = Experiments.run(request.name(), request.seed());
		run.setStatus(RunStatus.RUNNING);
		run.setStarted(Experiments.now());
		Words words = request.words();
		run.setRequestedBy(words.requestedBy().isBlank() ? null : words.requestedBy());
		run.setRepeats(repeats.isEmpty() ? null : repeats);
		run.getTags().addAll(words.tags());
		if (!words.notes().isBlank()) {
			run.getNotes().add(Experiments.note(words.notes(), run.getRequestedBy()));
		}
		for (int i = 0; i < request.prompts().size(); i++) {
			run.getPrompts().add(prompt(i, request.prompts().get(i), guide));
		}
		start.ifPresent(latents -> {
			run.setStart(latents.artifact());
			run.setStartName(latents.latents().name());
		});
		if (!request.preset().isEmpty()) {
			run.getSettings().add(Experiments.settings(Roles.PRESET, request.preset(), Map.of()));
		}
		request.settings().forEach((role, texts) -> run.getSettings().add(settings(role, texts, recipe)));
		recipe.models().forEach(print -> run.getModels().add(model(print)));
		run.setBudget(FACTORY.createBudget());
		run.getBudget().setEvaluations((long) Settings.read(SearchSettings.class, request.settings(Role.SEARCH)).evaluations());
		run.setEnvironment(environment(recipe));
		// Its digest is known when the run has finished; until then the checkpoint says how much of it holds.
		run.getArtifacts().add(Experiments.artifact(Roles.TRACE, Trace.FIGURES, ResultFiles.CSV));
		experiment.getRuns().add(run);
		return new RunRecord(experiment, null);
	}

	/**
	 * Reads the record in a run's folder.
	 *
	 * @throws RunException if it cannot be used
	 */
	public static RunRecord load(Path folder) {
		try {
			return of(FILES.load(folder.resolve(ExperimentFiles.RECORD)).experiment(), folder);
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	static RunRecord of(Experiment experiment, Path folder) {
		if (experiment.getRuns().isEmpty()) {
			throw new RunException("The record in %s holds no run.".formatted(folder));
		}
		return new RunRecord(experiment, folder);
	}

	public Experiment experiment() {
		return experiment;
	}

	public Run run() {
		return run;
	}

	/** @throws FileException if it cannot be written; the former record is then still there */
	public void save(Path folder) throws FileException {
		FILES.save(experiment, folder.resolve(ExperimentFiles.RECORD));
	}

	/**
	 * What the run was done with.
	 *
	 * @throws RunException if the record lacks a part of it
	 */
	public Recipe recipe() {
		Environment environment = require(run.getEnvironment(), "environment");
		var computing = new Computing(require(environment.getBackendId(), "backend"), text(environment.getDeviceId()), environment.getThreads());
		String notes = run.getNotes().isEmpty() ? "" : text(run.getNotes().getFirst().getText());
		var words = new Words(text(run.getRequestedBy()), title(), notes, run.getTags());
		return new Recipe(new RunRequest(wanted(), computing, words, null), run.getModels().stream().map(RunRecord::print).toList(),
				text(environment.getBackendVersion()),
				text(environment.getDeviceName()), environment.getChunk());
	}

	private Wanted wanted() {
		var names = new ModelNames(named(Roles.GENERATOR), named(Roles.PERCEPTOR),
				Experiments.model(run, Roles.JUDGE).isPresent() ? named(Roles.JUDGE) : RunRequest.NONE);
		return new Wanted(prompts(), run.getSeed(), names, Experiments.settings(run, Roles.OPTIMIZER).orElseThrow(() -> lacking("optimizer")).getPlugInId(),
				texts(), Experiments.settings(run, Roles.PRESET).map(PlugInSettings::getPlugInId).orElse(""), start());
	}

	private StartLatents start() {
		if (run.getStart() == null) {
			return StartLatents.NONE;
		}
		try {
			return new StartLatents(ArtifactFiles.resolve(run.getStart(), place()).toString(), text(run.getStartName()), text(run.getStart().getSha256()));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	/** The prompts as the domain has them. */
	List<Prompt> prompts() {
		return run.getPrompts().stream().map(prompt -> new Prompt(text(prompt.getText()), prompt.getWeight(), picture(prompt), source(prompt.getSource())))
				.toList();
	}

	/** A source that another program left without the name of a text is for readers of the record alone. */
	private static Prompt.@Nullable Source source(@Nullable TextSource stored) {
		return stored == null || text(stored.getText()).isBlank() ? null
				: new Prompt.Source(stored.getText(), text(stored.getSegment()), text(stored.getQuote()), stored.getStart(), stored.getEnd(),
						text(stored.getSha256()));
	}

	private @Nullable PromptPicture picture(org.machineimagination.experiment.Prompt prompt) {
		if (prompt.getPicture() == null) {
			return null;
		}
		try {
			return new PromptPicture(ArtifactFiles.resolve(prompt.getPicture(), place()),
					text(prompt.getPicture().getSha256()));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	/** Where what the record names lies. */
	private Path place() {
		return Objects.requireNonNull(folder, "Files lie beside a record");
	}

	private String title() {
		String first = run.getPrompts().stream().filter(prompt -> prompt.getWeight() > 0).findFirst().map(prompt -> text(prompt.getText())).orElse("");
		return text(run.getName()).equals(first) ? "" : text(run.getName());
	}

	private String named(String role) {
		return print(Experiments.model(run, role).orElseThrow(() -> lacking(role))).named();
	}

	private Map<Role, Map<String, String>> texts() {
		var all = new EnumMap<Role, Map<String, String>>(Role.class);
		for (PlugInSettings settings : run.getSettings()) {
			Role.of(settings.getRole()).ifPresent(role -> {
				var texts = new LinkedHashMap<String, String>();
				settings.getEntries().forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
				all.put(role, texts);
			});
		}
		return all;
	}

	private static <T> T require(@Nullable T part, String what) {
		if (part == null) {
			throw lacking(what);
		}
		return part;
	}

	private static RunException lacking(String what) {
		return new RunException("The record of the run does not say what %s it used; it cannot be done again.".formatted(what));
	}

	private static org.machineimagination.experiment.Prompt prompt(int index, Prompt prompt, Perceptor guide) {
		org.machineimagination.experiment.Prompt stored = Experiments.prompt(prompt.text(), prompt.weight());
		Prompt.Source source = prompt.source();
		stored.setSource(source == null ? null : source(source));
		if (prompt.picture() != null) {
			stored.setPicture(PromptPictures.artifact(index, prompt));
			return stored;
		}
		TokenCount tokens = guide.tokens(prompt.text());
		stored.setTokensUsed(tokens.used());
		stored.setTokensLost(tokens.lost());
		return stored;
	}

	private static TextSource source(Prompt.Source source) {
		TextSource stored = FACTORY.createTextSource();
		stored.setText(source.text());
		stored.setSegment(source.segment().isEmpty() ? null : source.segment());
		stored.setQuote(source.quote().isEmpty() ? null : source.quote());
		stored.setStart(source.start());
		stored.setEnd(source.end());
		stored.setSha256(source.sha256().isEmpty() ? null : source.sha256());
		return stored;
	}

	private static PlugInSettings settings(Role role, Map<String, String> texts, Recipe recipe) {
		String plugIn = switch (role) {
			case GENERATOR -> recipe.models().stream().filter(model -> model.role().equals(Roles.GENERATOR)).findFirst().orElseThrow().family();
			case OPTIMIZER -> recipe.request().optimizer();
			default -> role.id();
		};
		return Experiments.settings(role.id(), plugIn, texts);
	}

	private static ModelReference model(ModelPrint print) {
		ModelReference model = Experiments.model(print.role(), print.id());
		model.setName(print.name());
		model.setFamily(print.family());
		model.setVersion(print.version());
		model.setLicence(print.licence());
		model.setSource(print.folder().isEmpty() ? null : print.folder());
		model.getAttribution().addAll(print.attribution());
		print.files().forEach(file -> model.getFiles().add(Experiments.modelFile(file.path(), file.sha256(), file.bytes())));
		return model;
	}

	private static ModelPrint print(ModelReference model) {
		return new ModelPrint(text(model.getRole()), text(model.getModelId()), text(model.getSource()), text(model.getName()),
				text(model.getFamily()), text(model.getVersion()), text(model.getLicence()), model.getAttribution(),
				model.getFiles().stream().map(file -> new FilePrint(file.getPath(), file.getSha256(), file.getBytes())).collect(Collectors.toList()));
	}

	private static Environment environment(Recipe recipe) {
		Environment environment = FACTORY.createEnvironment();
		environment.setProduct(Product.version());
		environment.setJava(Runtime.version() + " " + System.getProperty("java.vendor"));
		environment.setOs(System.getProperty("os.name") + " " + System.getProperty("os.version"));
		environment.setArch(System.getProperty("os.arch"));
		environment.setBackendId(recipe.request().backend());
		environment.setBackendVersion(recipe.backendVersion());
		environment.setDeviceId(recipe.request().device());
		environment.setDeviceName(recipe.deviceName());
		environment.setThreads(recipe.request().threads());
		environment.setChunk(recipe.chunk());
		return environment;
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}
}
