// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.plugin.files.FileException;

/**
 * Writes the checkpoints of a run as often as they are worth it. Under a full covariance of 1128 coordinates the state of a search is tens of
 * megabytes; saving and writing it after each generation took a fifth of the search, and filled Java's heap with states that nobody wanted any more.
 * Here they take one twentieth of the time at most; a run that is killed does as much again. One that is stopped does nothing again if its
 * state is small, since {@link #flush} writes where it stood, and as much as a killed one if it is large.
 */
public final class CheckpointWriter {

	private static final int SHARE = 20;

	/** Bytes of a state from which on it is made only to be written. */
	static final int LARGE = 4 << 20;

	private final Path folder;
	private final LongSupplier nanoTime;
	private @Nullable Checkpoint waiting; // null where the last one is on disk
	private boolean large;
	private long written;
	private long cost;

	public CheckpointWriter(Path folder, LongSupplier nanoTime) {
		this.folder = folder;
		this.nanoTime = nanoTime;
		this.written = nanoTime.getAsLong();
	}

	/**
	 * Takes a checkpoint in, and writes it if the last one lies far enough back. The first is always written.
	 *
	 * @param standing the checkpoint without the state of the search
	 * @param search   makes the state; asked at once or not at all
	 * @throws FileException if it cannot be written; the former one is then still there
	 */
	public void add(Checkpoint standing, Supplier<byte[]> search) throws FileException {
		long began = nanoTime.getAsLong();
		boolean due = began - written >= SHARE * cost;
		if (large && !due) {
			return;
		}
		Checkpoint whole = standing.withSearch(search.get());
		waiting = whole;
		large = whole.search().length >= LARGE;
		if (due) {
			flush();
			written = nanoTime.getAsLong();
			cost = written - began;
		}
	}

	/**
	 * Writes the last checkpoint unless it is on disk already.
	 *
	 * @throws FileException if it cannot be written; the former one is then still there
	 */
	public void flush() throws FileException {
		Checkpoint last = waiting;
		if (last != null) {
			last.write(folder);
			waiting = null;
		}
	}
}
