// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.experiment.RunStatus;

/**
 * A run as an index knows it. What order and change depend on is at hand; the rest of a line is understood when somebody asks for it, since of ten
 * thousand runs people look at a few.
 */
final class IndexedRun implements Comparable<IndexedRun> {

	private final String name;
	private final RunStamp stamp;
	private final RunStatus status;
	private final Instant created;
	private final boolean settled;
	private final boolean interrupted;
	private final Supplier<RunSummary> source;
	private @Nullable RunSummary summary; // null until it is asked for

	private IndexedRun(String name, RunStamp stamp, RunStatus status, Instant created, boolean settled, boolean interrupted, Supplier<RunSummary> source) {
		this.name = name;
		this.stamp = stamp;
		this.status = status;
		this.created = created;
		this.settled = settled;
		this.interrupted = interrupted;
		this.source = source;
	}

	/**
	 * A run of a line.
	 *
	 * @param name    name of its folder
	 * @param stamp   what its files looked like when it was read
	 * @param status  where it stands by its record
	 * @param created when it was asked for
	 * @param source  understands the line as a whole
	 */
	static IndexedRun of(String name, RunStamp stamp, RunStatus status, Instant created, Supplier<RunSummary> source) {
		return new IndexedRun(name, stamp, status, created, true, false, source);
	}

	/**
	 * A run that has just been read.
	 *
	 * @param recorded as record and checkpoint have it, whether or not somebody works on it
	 * @param settled  whether a change of its files is bound to show in the stamp
	 */
	static IndexedRun of(RunStamp stamp, RunSummary recorded, boolean settled) {
		return new IndexedRun(recorded.folder().getFileName().toString(), stamp, recorded.status(), recorded.created(), settled, false, () -> recorded);
	}

	/** Name of its folder. */
	String name() {
		return name;
	}

	RunStamp stamp() {
		return stamp;
	}

	/** Whether it has finished, so that nothing but its record says how it stands. */
	boolean isFinished() {
		return status == RunStatus.FINISHED;
	}

	/** Whether a change of its files is bound to show in the stamp. */
	boolean isSettled() {
		return settled;
	}

	/** The run as record and checkpoint have it. */
	RunSummary recorded() {
		return source.get();
	}

	/** The run as lists show it: one that should be at work and that nobody works on is interrupted. */
	RunSummary shown() {
		RunSummary known = summary;
		if (known == null) {
			known = interrupted ? source.get().interrupted() : source.get();
			summary = known;
		}
		return known;
	}

	/** The same as it stands now. */
	IndexedRun now() {
		if (status != RunStatus.RUNNING) {
			return this;
		}
		boolean alone = !RunLock.isHeld(recorded().folder());
		return alone == interrupted ? this : new IndexedRun(name, stamp, status, created, settled, alone, source);
	}

	/** Whether it is worth to be kept: what cannot be read is told with its path, and what somebody works on changes by the second. */
	boolean isLasting() {
		return settled && (status != RunStatus.RUNNING || interrupted) && !recorded().broken();
	}

	/** Newest first. */
	@Override
	public int compareTo(IndexedRun other) {
		int compared = other.created.compareTo(created);
		return compared == 0 ? name.compareTo(other.name) : compared;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}
}
