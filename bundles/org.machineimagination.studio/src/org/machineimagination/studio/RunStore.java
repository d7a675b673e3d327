// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.nio.file.Path;
import java.util.List;
import org.machineimagination.experiment.files.LoadedExperiment;

/** Finds and reads runs, each in a folder of its own. Thread-safe. */
public final class RunStore {

	private final DataFolders folders;

	RunStore(DataFolders folders) {
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

	/** The runs in a folder, newest first; none if it does not exist. A run with a broken record is listed as such. */
	public List<RunSummary> list(Path runsFolder) {
		return List.of();
	}

	/** One run as a list shows it. */
	public RunSummary summary(Path runFolder) {
		throw new RunException(runFolder.toString());
	}

	/**
	 * The whole record of a run.
	 *
	 * @throws RunException if it cannot be read
	 */
	public LoadedExperiment load(Path runFolder) {
		throw new RunException(runFolder.toString());
	}

	/**
	 * The folder of a run that a person names.
	 *
	 * @param text path of a run's folder or of a file in it, name of a folder in the data folder's {@code runs}, the start of such a
	 *             name or of a run's UUID, or {@code last}
	 * @throws RunException if there is none, or more than one
	 */
	public Path find(String text) {
		throw new RunException(text);
	}
}
