// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What came of reading a record of any kind.
 *
 * @param root     an instance of the format's root; it may be changed and saved
 * @param problems what was found and tolerated, such as features of a newer version; they stay in the record
 */
public record LoadedRecord(EObject root, List<LoadProblem> problems) {

	/** Copies the list. */
	public LoadedRecord {
		problems = List.copyOf(problems);
	}
}
