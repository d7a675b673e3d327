// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.util.List;

import org.machineimagination.experiment.Experiment;

/**
 * What came of reading a record.
 *
 * @param experiment the experiment; it may be changed and saved
 * @param problems   what was found and tolerated, such as features of a newer version; they stay in the record
 */
public record LoadedExperiment(Experiment experiment, List<LoadProblem> problems) {

	/** Copies the list. */
	public LoadedExperiment {
		problems = List.copyOf(problems);
	}
}
