// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.util.List;

/**
 * What has changed in a folder of runs since an observer was told last.
 *
 * @param added   runs that are new, newest first
 * @param changed runs that are otherwise than before, newest first
 * @param removed folders of runs that have gone
 * @param read    how many runs have been read
 * @param total   how many there are
 * @param problem one sentence if the folder could not be read, otherwise empty
 */
public record RunIndexChange(List<RunSummary> added, List<RunSummary> changed, List<Path> removed, int read, int total, String problem) {

	/** Whether all runs have been read. */
	public boolean complete() {
		return read == total;
	}
}
