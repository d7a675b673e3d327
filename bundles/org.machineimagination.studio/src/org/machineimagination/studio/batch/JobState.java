// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import org.machineimagination.request.BatchJob;
import org.machineimagination.runs.RunFigures;

/**
 * How a job of a batch stands.
 *
 * @param job     the job
 * @param kind    where it stands
 * @param figures what came of it; {@link RunFigures#NONE} unless it is done
 * @param message why it ended or failed, one plain sentence, or empty
 */
public record JobState(BatchJob job, Kind kind, RunFigures figures, String message) {

	/** Where a job stands. */
	public enum Kind {
		/** Not begun, or not come to an end. */
		WAITING,
		/** Its result is there. */
		DONE,
		/** It did not work out; the next start of the batch tries it again. */
		FAILED
	}

	static JobState waiting(BatchJob job) {
		return new JobState(job, Kind.WAITING, RunFigures.NONE, "");
	}

	static JobState done(BatchJob job, RunFigures figures, String message) {
		return new JobState(job, Kind.DONE, figures, message);
	}

	static JobState failed(BatchJob job, String message) {
		return new JobState(job, Kind.FAILED, RunFigures.NONE, message);
	}
}
