// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.machineimagination.imagination.model.ModelDescription.Kind;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.imagination.model.ModelFolder;
import org.machineimagination.imagination.model.ModelLibrary;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunRequest;

/**
 * The models that were there at one moment. Only their descriptions have been read; a broken one is a problem in the list, not an
 * error.
 */
public final class ModelCatalogue {

	private static final System.Logger LOG = System.getLogger(ModelCatalogue.class.getName());
	/** Models in the making begin so, and are not listed. */
	static final String DRAFT = ".draft-";

	private static final String STARTER = "starter";
	private static final String STARTER_GUIDE = "starter-guide";
	private static final String STARTER_JUDGE = "starter-judge";

	private final Map<String, ModelDescription> models = new LinkedHashMap<>();
	private final List<ModelProblem> problems = new ArrayList<>();

	private ModelCatalogue() {
	}

	/**
	 * Reads the descriptions of models.
	 *
	 * @param libraries the starter library comes first, the others in the order given
	 * @param folder    a folder of model folders; need not exist
	 */
	public static ModelCatalogue read(List<ModelLibrary> libraries, Path folder) {
		var catalogue = new ModelCatalogue();
		libraries.stream().sorted(Comparator.comparing((ModelLibrary library) -> !library.id().equals(STARTER)))
				.forEach(catalogue::addAll);
		catalogue.subfolders(folder).forEach(catalogue::add);
		return catalogue;
	}

	/** All usable models: the libraries' first, then those of the user's folder by name. */
	public List<ModelDescription> all() {
		return List.copyOf(models.values());
	}

	/** The usable models of a kind. */
	public List<ModelDescription> all(Kind kind) {
		return models.values().stream().filter(model -> model.kind() == kind).toList();
	}

	/** The model folders that cannot be used, and why. */
	public List<ModelProblem> problems() {
		return List.copyOf(problems);
	}

	/**
	 * Finds a model.
	 *
	 * @param idOrFolder identifier of a listed model, or path of any folder that holds one
	 * @param kind       what it has to be
	 * @throws ModelException if there is none, it cannot be read, or it is of the other kind
	 */
	public ModelDescription get(String idOrFolder, Kind kind) {
		ModelDescription model = models.get(idOrFolder);
		if (model == null) {
			model = folder(idOrFolder).map(folder -> ModelDescription.read(ModelFolder.of(folder))).orElseThrow(() -> missing(idOrFolder, kind));
		}
		if (model.kind() != kind) {
			throw new ModelException("The model %s is a %s, but a %s is needed; there are %s.".formatted(model.id(), word(model.kind()),
					word(kind), ids(kind)));
		}
		return model;
	}

	/**
	 * Finds a model of either kind.
	 *
	 * @throws ModelException if there is none, or it cannot be read
	 */
	public ModelDescription get(String idOrFolder) {
		ModelDescription model = models.get(idOrFolder);
		return model != null ? model
				: folder(idOrFolder).map(folder -> ModelDescription.read(ModelFolder.of(folder))).orElseThrow(() -> new ModelException(
						"There is no model named '%s', and no folder with a model either; present are %s.".formatted(idOrFolder,
								String.join(", ", models.keySet()))));
	}

	/**
	 * The name of a model that finds it from anywhere: its identifier if it is listed, else the absolute path of its folder.
	 *
	 * @throws ModelException as for {@link #get}
	 */
	public String canonical(String idOrFolder, Kind kind) {
		ModelDescription model = get(idOrFolder, kind);
		return models.get(model.id()) == model ? model.id() : Path.of(idOrFolder).toAbsolutePath().normalize().toString();
	}

	/** Identifier of the generator that is used where none is named: the first one listed. */
	public String defaultGenerator() {
		return all(Kind.GENERATOR).stream().map(ModelDescription::id).findFirst().orElseThrow(() -> missing("", Kind.GENERATOR));
	}

	/** Identifier of the perceptor that guides where none is named: the starter guide, or the first one listed. */
	public String defaultGuide() {
		return models.containsKey(STARTER_GUIDE) ? STARTER_GUIDE
				: all(Kind.PERCEPTOR).stream().map(ModelDescription::id).filter(id -> !id.equals(STARTER_JUDGE)).findFirst()
						.orElseThrow(() -> missing("", Kind.PERCEPTOR));
	}

	/** Identifier of the perceptor that judges where none is named: the starter judge, or {@link RunRequest#NONE}. */
	public String defaultJudge() {
		return models.containsKey(STARTER_JUDGE) ? STARTER_JUDGE : RunRequest.NONE;
	}

	/** What one library or folder does wrong stays with it, whatever it throws: the others are listed. */
	private void addAll(ModelLibrary library) {
		try {
			library.folders().forEach(this::add);
		} catch (RuntimeException | StackOverflowError e) {
			fault("the library " + library.id(), e);
		}
	}

	private void add(ModelFolder folder) {
		try {
			read(folder);
		} catch (RuntimeException | StackOverflowError e) {
			fault(folder.location(), e);
		}
	}

	private void fault(String location, Throwable e) {
		String sentence = "The model in %s is passed over because of a fault of the program (%s); please report it with this folder's %s."
				.formatted(location, e.getClass().getSimpleName(), ModelDescription.FILE_NAME);
		LOG.log(Level.WARNING, sentence, e);
		problems.add(new ModelProblem(location, sentence));
	}

	private void read(ModelFolder folder) {
		try {
			ModelDescription model = ModelDescription.read(folder);
			ModelDescription taken = models.putIfAbsent(model.id(), model);
			if (taken != null) {
				problem(folder, "The model in %s has the same identifier as the one in %s: %s. Give it another one.".formatted(folder.location(),
						taken.folder().location(), model.id()));
			}
		} catch (ModelException e) {
			problem(folder, e.getMessage());
		}
	}

	private void problem(ModelFolder folder, String sentence) {
		LOG.log(Level.WARNING, sentence);
		problems.add(new ModelProblem(folder.location(), sentence));
	}

	private List<ModelFolder> subfolders(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(entry -> !entry.getFileName().toString().startsWith(DRAFT))
					.filter(entry -> Files.isRegularFile(entry.resolve(ModelDescription.FILE_NAME))).sorted().map(ModelFolder::of).toList();
		} catch (IOException e) {
			return unlisted(folder, e);
		} catch (UncheckedIOException e) {
			return unlisted(folder, e.getCause());
		}
	}

	private List<ModelFolder> unlisted(Path folder, IOException e) {
		LOG.log(Level.WARNING, () -> "Cannot list the models in " + folder, e);
		problems.add(new ModelProblem(folder.toString(), "The models in %s cannot be listed: %s.".formatted(folder, Failure.reason(e))));
		return List.of();
	}

	private static Optional<Path> folder(String text) {
		try {
			return Optional.of(Path.of(text)).filter(folder -> !text.isBlank() && Files.isDirectory(folder));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private ModelException missing(String id, Kind kind) {
		String present = all(kind).isEmpty() ? "there is none at all" : "present are " + ids(kind);
		return new ModelException(id.isEmpty() ? "No %s is installed.".formatted(word(kind))
				: "There is no %s named '%s', and no folder with a model either; %s.".formatted(word(kind), id, present));
	}

	private String ids(Kind kind) {
		return String.join(", ", all(kind).stream().map(ModelDescription::id).toList());
	}

	private static String word(Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT);
	}
}
