// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio.batch;

import java.nio.file.Path;
import org.machineimagination.request.BatchJob;
import org.machineimagination.studio.search.RunListener;

/** Told how a batch goes: of its start on the thread that asks for it, of its jobs on the one that does them, one after another. */
public interface BatchListener {

	/** Does nothing. */
	BatchListener NONE = new BatchListener() {
	};

	/**
	 * The batch begins or goes on.
	 *
	 * @param folder its folder, in which its plan now is
	 * @param jobs   number of jobs
	 * @param done   those that were done before
	 */
	default void started(Path folder, int jobs, int done) {
	}

	/**
	 * A job begins or goes on.
	 *
	 * @return is told how its run goes
	 */
	default RunListener begins(BatchJob job) {
		return RunListener.NONE;
	}

	/**
	 * A job has ended.
	 *
	 * @param ended jobs of the batch that are done or have failed by now
	 */
	default void ended(JobState state, int ended) {
	}
}
