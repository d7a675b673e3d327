// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import org.machineimagination.experiment.RunStatus;

/**
 * A run as an index knows it.
 *
 * @param stamp    what its files looked like when it was read
 * @param recorded the run as record and checkpoint have it, whether or not somebody works on it
 * @param shown    the run as lists show it now: one that should be at work and that nobody works on is interrupted
 * @param settled  whether a change of its files is bound to show in the stamp
 */
record IndexedRun(RunStamp stamp, RunSummary recorded, RunSummary shown, boolean settled) {

	/** A run that has just been read. */
	IndexedRun(RunStamp stamp, RunSummary recorded, boolean settled) {
		this(stamp, recorded, recorded, settled);
	}

	/** Name of its folder. */
	String name() {
		return recorded.folder().getFileName().toString();
	}

	/** The same as it stands now. */
	IndexedRun now() {
		if (recorded.status() != RunStatus.RUNNING) {
			return this;
		}
		RunSummary now = RunLock.isHeld(recorded.folder()) ? recorded : recorded.interrupted();
		return now.equals(shown) ? this : new IndexedRun(stamp, recorded, now, settled);
	}

	/** Whether it is worth to be kept: what cannot be read is told with its path, and what somebody works on changes by the second. */
	boolean isLasting() {
		return settled && !recorded.broken() && (recorded.status() != RunStatus.RUNNING || !RunLock.isHeld(recorded.folder()));
	}
}
