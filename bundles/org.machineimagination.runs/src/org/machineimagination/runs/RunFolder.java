// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.machineimagination.experiment.Experiment;
import org.machineimagination.experiment.files.ExperimentFiles;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;

/** Makes and removes the folders of runs. A folder appears under its name with its record inside or not at all. */
public final class RunFolder {

	private static final System.Logger LOG = System.getLogger(RunFolder.class.getName());
	/** Name of the folder within a batch, or within the data folder, that holds the folders of runs. */
	public static final String RUNS = "runs";

	private static final String UNFINISHED = ".new-";
	private static final int MAXIMUM_NAMESAKES = 1000;

	private RunFolder() {
	}

	/**
	 * Says early what would go wrong later.
	 *
	 * @throws RunException if no folder can be made there
	 */
	public static void requireWritable(Path runsFolder) {
		Path existing = runsFolder.toAbsolutePath();
		while (existing != null && !Files.exists(existing)) {
			existing = existing.getParent();
		}
		if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
			throw new RunException("No run can be written to %s: %s %s. Choose another folder.".formatted(runsFolder, existing,
					existing != null && Files.isDirectory(existing) ? "cannot be written to" : "is not a folder"));
		}
	}

	/**
	 * Makes the folder of a run.
	 *
	 * @param wanted  its name, to which a number is put if it is taken
	 * @param prompts whose pictures it keeps copies of
	 * @param start   the latents that it begins at, of which it keeps a copy, too, if any
	 * @param record  what it begins with
	 * @throws RunException if it cannot be written; nothing is then left of it
	 */
	public static Path create(Path runsFolder, String wanted, List<Prompt> prompts, Optional<StartFile> start, Experiment record) {
		Path made = null;
		boolean first = !Files.exists(runsFolder);
		try {
			Files.createDirectories(runsFolder);
			made = Files.createDirectory(runsFolder.resolve(UNFINISHED + UUID.randomUUID()));
			PromptPictures.copy(prompts, made);
			if (start.isPresent()) {
				start.get().copy(made);
			}
			new ExperimentFiles().save(record, made.resolve(ExperimentFiles.RECORD));
			Path named = name(made, wanted);
			made = null;
			return named;
		} catch (FileException e) {
			throw new RunException(e.getMessage(), e);
		} catch (IOException e) {
			throw new RunException("No run can be written to %s: %s. Choose another folder.".formatted(runsFolder, Failure.reason(e)), e);
		} finally {
			if (made != null) {
				remove(made);
			}
			if (first) {
				removeIfEmpty(runsFolder);
			}
		}
	}

	/** Whether a folder is one that has not been given its name; where nobody makes one, it is the rest of a process that was killed. */
	public static boolean isHalfMade(Path folder) {
		return folder.getFileName().toString().startsWith(UNFINISHED);
	}

	/** Removes the folder of a run that came to nothing. */
	public static void remove(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(RunFolder::delete);
		} catch (IOException | UncheckedIOException e) {
			LOG.log(Level.WARNING, "The unfinished folder " + folder + " could not be removed", e);
		}
	}

	private static void removeIfEmpty(Path folder) {
		try {
			Files.deleteIfExists(folder);
		} catch (DirectoryNotEmptyException e) {
			LOG.log(Level.TRACE, "The folder of runs is in use", e);
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The empty folder " + folder + " could not be removed", e);
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Gives a folder its name, with a number behind if the name is taken. */
	private static Path name(Path folder, String name) throws IOException {
		for (int i = 1; i < MAXIMUM_NAMESAKES; i++) {
			Path named = folder.resolveSibling(i == 1 ? name : name + "-" + i);
			if (!Files.exists(named)) {
				return Files.move(folder, named, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		throw new IOException("There are too many runs named " + name);
	}
}
