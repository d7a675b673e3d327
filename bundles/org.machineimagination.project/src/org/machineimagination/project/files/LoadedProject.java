// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.files;

import java.util.List;
import org.machineimagination.experiment.files.LoadProblem;
import org.machineimagination.project.Project;

/**
 * What came of reading a project.
 *
 * @param project  the project; it may be changed and saved
 * @param problems what was found and tolerated, such as features of a newer version; they stay in the project
 */
public record LoadedProject(Project project, List<LoadProblem> problems) {

	/** Copies the list. */
	public LoadedProject {
		problems = List.copyOf(problems);
	}
}
