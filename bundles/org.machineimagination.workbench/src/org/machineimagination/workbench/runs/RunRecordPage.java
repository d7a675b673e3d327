// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.workbench.runs;

import java.util.List;
import java.util.Optional;
import org.machineimagination.experiment.Run;
import org.machineimagination.experiment.files.LoadProblem;
import org.machineimagination.experiment.files.LoadedExperiment;
import org.machineimagination.request.RunException;
import org.machineimagination.runs.RunStore;
import org.machineimagination.runs.RunSummary;

/**
 * What the Run view shows of a run.
 *
 * @param summary  the run
 * @param sections its record
 * @param problems sentences on what is not right with the record
 */
record RunRecordPage(RunSummary summary, List<RecordOutline.Section> sections, List<String> problems) {

	/** Reads a run's record; one that cannot be read gives a page with a sentence and nothing else. */
	static RunRecordPage read(RunStore store, RunSummary summary) {
		try {
			LoadedExperiment loaded = store.load(summary.folder());
			Optional<Run> run = loaded.experiment().getRuns().stream().findFirst();
			if (run.isEmpty()) {
				return new RunRecordPage(summary, List.of(), List.of("The record holds no run."));
			}
			return new RunRecordPage(summary, RecordOutline.of(run.get(), summary),
					loaded.problems().stream().map(LoadProblem::sentence).map(sentence -> "The record " + sentence + ".").toList());
		} catch (RunException e) {
			return new RunRecordPage(summary, List.of(), List.of(e.getMessage()));
		}
	}
}
