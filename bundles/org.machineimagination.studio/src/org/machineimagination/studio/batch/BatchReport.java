// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.nio.file.Path;
import java.util.List;
import org.machineimagination.runs.RunFolder;

/**
 * What came of a batch.
 *
 * @param folder its folder
 * @param states of all jobs, in the order of the file
 * @param table  the table of its results
 * @param sheets its contact sheets, in the order of the file
 */
public record BatchReport(Path folder, List<JobState> states, Path table, List<Path> sheets) {

	public BatchReport {
		states = List.copyOf(states);
		sheets = List.copyOf(sheets);
	}

	/** How many jobs stand so. */
	public long count(JobState.Kind kind) {
		return states.stream().filter(state -> state.kind() == kind).count();
	}

	/** The folder of a finished job's run. */
	public Path run(JobState state) {
		return folder.resolve(RunFolder.RUNS).resolve(state.job().folder());
	}
}
