// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.experiment.PlugInSettings;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.RunStatus;
import org.machineimagination.experiment.files.ArtifactFiles;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.experiment.files.LoadedExperiment;
import org.machineimagination.plugin.Roles;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds and reads runs, each in a folder of its own. Thread-safe. */
@Component(service = RunStore.class)
public final class RunStore {

	private static final ExperimentFiles FILES = new ExperimentFiles();
	private static final String LAST = "last";
	private static final int SHORTEST_ID = 4;

	private final DataFolders folders;

	/** @param folders where runs are unless another place is given */
	@Activate
	public RunStore(@Reference DataFolders folders) {
		this.folders = folders;
	}

	/** Where runs are unless another place is given. */
	public Path folder() {
		return folders.runs();
	}

	/** The runs in the data folder, newest first. */
	public List<RunSummary> list() {
		return list(folder());
	}

	/**
	 * The runs in a folder, newest first; none if it does not exist. A run with a broken record is listed as such.
	 *
	 * @throws RunException if the folder cannot be read
	 */
	public List<RunSummary> list(Path runsFolder) {
		if (!Files.isDirectory(runsFolder)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(runsFolder)) {
			return entries.filter(RunStore::isRun).toList().parallelStream().map(this::summary)
					.sorted(Comparator.comparing(RunSummary::created).reversed().thenComparing(RunSummary::folder)).toList();
		} catch (IOException e) {
			throw new RunException("The runs in %s cannot be listed: %s.".formatted(runsFolder, Failure.reason(e)), e);
		}
	}

	/** One run as a list shows it. */
	public RunSummary summary(Path runFolder) {
		Path folder = runFolder.toAbsolutePath().normalize();
		try {
			RunRecord record = RunRecord.of(FILES.overview(folder.resolve(ExperimentFiles.RECORD)).experiment(), folder);
			return summary(folder, record);
		} catch (FileException | RunException | UsageException e) {
			return new RunSummary(folder, "", folder.getFileName().toString(), List.of(), 0, RunStatus.FAILED, e.getMessage(), true, time(folder), "",
					"", 0, 0, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
		}
	}

	/**
	 * The whole record of a run.
	 *
	 * @throws RunException if it cannot be read
	 */
	public LoadedExperiment load(Path runFolder) {
		try {
			return FILES.load(runFolder.resolve(ExperimentFiles.RECORD));
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	/**
	 * The folder of a run that a person names.
	 *
	 * @param text path of a run's folder or of a file in it, name of a folder in the data folder's {@code runs}, the start of such a
	 *             name or of a run's UUID, or {@code last}
	 * @throws RunException if there is none, or more than one
	 */
	public Path find(String text) {
		Optional<Path> path = path(text);
		if (path.isPresent()) {
			return path.get();
		}
		List<RunSummary> runs = list();
		if (text.equals(LAST)) {
			return runs.stream().findFirst().map(RunSummary::folder)
					.orElseThrow(() -> new RunException("There is no run in %s yet.".formatted(folder())));
		}
		List<Path> named = runs.stream().filter(run -> names(text, run)).map(RunSummary::folder).toList();
		if (named.size() > 1) {
			throw new RunException("There are %d runs whose name begins with '%s'; give more of it.".formatted(named.size(), text));
		}
		return named.stream().findFirst()
				.orElseThrow(() -> new RunException("There is no run named '%s', neither as a path nor in %s.".formatted(text, folder())));
	}

	/**
	 * The folders of runs that a person names: one run, see {@link #find}, or all runs in a folder of them or of a batch, in the order of their
	 * names.
	 *
	 * @throws RunException if there is none
	 */
	public List<Path> findAll(String text) {
		for (Path folder : folders(text)) {
			try (Stream<Path> entries = Files.list(folder)) {
				List<Path> runs = entries.filter(RunStore::isRun).sorted().toList();
				if (!runs.isEmpty()) {
					return runs;
				}
			} catch (IOException e) {
				throw new RunException("The runs in %s cannot be listed: %s.".formatted(folder, Failure.reason(e)), e);
			}
		}
		return List.of(find(text));
	}

	/**
	 * Compares finished runs.
	 *
	 * @param runs folders of runs
	 * @param over names of settings that runs may differ in and still be averaged, for example {@code seed}
	 * @throws RunException if none is finished or one cannot be read
	 */
	public RunsCompared compare(List<Path> runs, Set<String> over) {
		return RunsCompared.of(runs, over);
	}

	/** Folders that may hold runs: what is named, and the runs of the batch that is named, by path or by the name of a batch. */
	private List<Path> folders(String text) {
		try {
			return Stream.of(Path.of(text), folders.data().resolve("batches").resolve(text)).filter(path -> !text.isBlank())
					.map(path -> path.toAbsolutePath().normalize()).filter(path -> !isRun(path)).flatMap(path -> Stream.of(path.resolve(RunFolder.RUNS), path))
					.filter(Files::isDirectory).toList();
		} catch (InvalidPathException e) {
			return List.of();
		}
	}

	private static boolean names(String text, RunSummary run) {
		return !text.isBlank() && (run.folder().getFileName().toString().startsWith(text) || text.length() >= SHORTEST_ID && run.id().startsWith(text));
	}

	private Optional<Path> path(String text) {
		try {
			return Stream.of(Path.of(text), folder().resolve(text)).filter(path -> !text.isBlank())
					.flatMap(path -> Stream.of(path.toAbsolutePath().normalize(), parent(path))).filter(RunStore::isRun).findFirst();
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static Path parent(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		return Files.isRegularFile(absolute) ? absolute.getParent() : absolute;
	}

	private static boolean isRun(Path folder) {
		return Files.isRegularFile(folder.resolve(ExperimentFiles.RECORD)) && !folder.getFileName().toString().startsWith(".");
	}

	private RunSummary summary(Path folder, RunRecord record) {
		Run run = record.run();
		boolean killed = run.getStatus() == RunStatus.RUNNING && !RunLock.isHeld(folder);
		Optional<Checkpoint> checkpoint = run.getStatus() == RunStatus.FINISHED ? Optional.empty() : Checkpoint.read(folder);
		return new RunSummary(folder, run.getId(), text(run.getName()), record.prompts(), run.getSeed(),
				killed ? RunStatus.INTERRUPTED : run.getStatus(),
				killed ? "Its process ended before the run did; it can be resumed." : text(run.getStatusMessage()), false,
				run.getCreated() == null ? time(folder) : run.getCreated(),
				Experiments.model(run, Roles.GENERATOR).map(model -> text(model.getModelId())).orElse(""),
				Experiments.settings(run, Roles.OPTIMIZER).map(PlugInSettings::getPlugInId).orElse(""),
				checkpoint.map(Checkpoint::evaluations).orElse(run.getEvaluations()),
				run.getBudget() == null || run.getBudget().getEvaluations() == null ? 0 : run.getBudget().getEvaluations(),
				checkpoint.map(state -> number(state.bestLoss())).orElse(number(run.getBestLoss())),
				checkpoint.map(state -> number(state.bestSimilarity())).orElse(number(run.getBestSimilarity())), thumbnail(run, folder));
	}

	private static Optional<Path> thumbnail(Run run, Path folder) {
		try {
			var picture = Experiments.artifacts(run, Roles.PICTURE).stream().findFirst();
			return picture.isEmpty() ? Optional.empty() : Optional.of(ArtifactFiles.resolve(picture.get(), folder)).filter(Files::isRegularFile);
		} catch (FileException e) {
			System.getLogger(RunStore.class.getName()).log(System.Logger.Level.WARNING, "A run has no usable picture", e);
			return Optional.empty();
		}
	}

	private static OptionalDouble number(Double value) {
		return value == null || value.isNaN() ? OptionalDouble.empty() : OptionalDouble.of(value);
	}

	private static Instant time(Path folder) {
		try {
			return Files.getLastModifiedTime(folder).toInstant();
		} catch (IOException e) {
			System.getLogger(RunStore.class.getName()).log(System.Logger.Level.DEBUG, "A run's folder has no time", e);
			return Instant.EPOCH;
		}
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
