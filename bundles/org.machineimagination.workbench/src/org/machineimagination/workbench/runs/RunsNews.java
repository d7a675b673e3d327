// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.machineimagination.runs.RunIndexChange;
import org.machineimagination.runs.RunSummary;

/** What the index has told since the list was last shown. Thread-safe. */
final class RunsNews {

	/**
	 * All of it.
	 *
	 * @param added    folders of runs that are new
	 * @param pictures pictures whose files may have changed
	 * @param read     how many runs have been read
	 * @param total    how many there are
	 * @param problem  one sentence if the folder could not be read, otherwise empty
	 */
	record Told(List<Path> added, List<Path> pictures, int read, int total, String problem) {

		/** Whether all runs have been read. */
		boolean complete() {
			return read == total;
		}
	}

	private List<Path> added = new ArrayList<>();
	private List<Path> pictures = new ArrayList<>();
	private RunIndexChange last = new RunIndexChange(List.of(), List.of(), List.of(), 0, 1, "");

	synchronized void add(RunIndexChange change) {
		// The runs that were there before are no news; ten thousand of them would have to be understood for nothing.
		if (last.complete()) {
			change.added().forEach(run -> added.add(run.folder()));
		}
		change.changed().stream().map(RunSummary::thumbnail).forEach(file -> file.ifPresent(pictures::add));
		last = change;
	}

	/** What has been told since the last call, and where the reading stands. */
	synchronized Told take() {
		var told = new Told(added, pictures, last.read(), last.total(), last.problem());
		added = new ArrayList<>();
		pictures = new ArrayList<>();
		return told;
	}
}
