// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import org.machineimagination.request.RunException;
import org.machineimagination.request.RunRequest;

/** What was asked for when a run was made, read back from its record. */
public final class RecordedRequest {

	private RecordedRequest() {
	}

	/**
	 * The request of a run with everything filled in: asked again, it does the run again.
	 *
	 * @param folder the run's folder
	 * @throws RunException if the record cannot be read or lacks a part of it
	 */
	public static RunRequest of(Path folder) {
		return RunRecord.load(folder).recipe().request();
	}
}
