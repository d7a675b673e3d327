// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.project.merge;

import java.util.List;

/**
 * What came of bringing a copy into a project.
 *
 * @param added         parts that came in
 * @param changed       parts that were changed as they are in the copy
 * @param removed       parts that had been removed in the copy
 * @param disagreements parts that both had changed, and that are there twice now
 * @param remarks       a sentence for each thing that people should know
 */
public record MergeReport(int added, int changed, int removed, int disagreements, List<String> remarks) {

	/** Copies the list. */
	public MergeReport {
		remarks = List.copyOf(remarks);
	}
}
