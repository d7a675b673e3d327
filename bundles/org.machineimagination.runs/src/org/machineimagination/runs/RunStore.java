// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.experiment.files.LoadProblem;
import org.machineimagination.experiment.files.LoadedExperiment;
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

	private static final String LAST = "last";
	private static final int SHORTEST_ID = 4;

	private final DataFolders folders;
	private final RunIndex index;

	/**
	 * @param folders where runs are unless another place is given
	 * @param index   the runs there
	 */
	@Activate
	public RunStore(@Reference DataFolders folders, @Reference RunIndex index) {
		this.folders = folders;
		this.index = index;
	}

	/** Where runs are unless another place is given. */
	public Path folder() {
		return folders.runs();
	}

	/** The runs in the data folder, newest first. */
	public List<RunSummary> list() {
		return index.refresh();
	}

	/**
	 * The runs in a folder, newest first; none if it does not exist. A run with a broken record is listed as such.
	 *
	 * @throws RunException if the folder cannot be read
	 */
	public List<RunSummary> list(Path runsFolder) {
		return new RunIndex(folders, runsFolder).refresh();
	}

	/** One run as a list shows it. */
	public RunSummary summary(Path runFolder) {
		Path folder = runFolder.toAbsolutePath().normalize();
		return RunReader.read(folder, RunStamp.of(folder)).shown();
	}

	/**
	 * The whole record of a run with the figures of its generations, as far as they are there: what is wrong with them is among the problems.
	 *
	 * @throws RunException if the record cannot be read
	 */
	public LoadedExperiment load(Path runFolder) {
		try {
			LoadedExperiment loaded = new ExperimentFiles().load(runFolder.resolve(ExperimentFiles.RECORD));
			var problems = new ArrayList<>(loaded.problems());
			loaded.experiment().getRuns().forEach(run -> fill(run, runFolder).ifPresent(problems::add));
			return new LoadedExperiment(loaded.experiment(), problems);
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		}
	}

	private static Optional<LoadProblem> fill(Run run, Path runFolder) {
		try {
			Generations.fill(run, runFolder);
			return Optional.empty();
		} catch (RunException e) {
			String reason = e.getMessage().substring(0, 1).toLowerCase(Locale.ROOT) + e.getMessage().substring(1).replaceAll("\\.$", "");
			return Optional.of(new LoadProblem(LoadProblem.Severity.TOLERABLE, 0, "is without the figures of its generations: " + reason));
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
}
