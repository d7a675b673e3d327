// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.studio;

import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.machineimagination.experiment.files.ExperimentFileException;

/**
 * Writes the checkpoints of a run as often as they are worth it. Under a full covariance of 1128 coordinates one is tens of megabytes, and
 * writing it after each generation took a fifth of the search. Here writing takes one twentieth of the time at most; a run that is killed
 * does as much again, and one that is stopped nothing, since {@link #flush} writes where it stood.
 */
final class CheckpointWriter {

	private static final int SHARE = 20;

	private final Path folder;
	private final LongSupplier nanoTime;
	private Checkpoint waiting;
	private long written;
	private long cost;

	CheckpointWriter(Path folder, LongSupplier nanoTime) {
		this.folder = folder;
		this.nanoTime = nanoTime;
		this.written = nanoTime.getAsLong();
	}

	/**
	 * Takes a checkpoint in, and writes it if the last one lies far enough back. The first is always written.
	 *
	 * @throws ExperimentFileException if it cannot be written; the former one is then still there
	 */
	void add(Checkpoint checkpoint) throws ExperimentFileException {
		waiting = checkpoint;
		if (nanoTime.getAsLong() - written >= SHARE * cost) {
			flush();
		}
	}

	/**
	 * Writes the last checkpoint unless it is on disk already.
	 *
	 * @throws ExperimentFileException if it cannot be written; the former one is then still there
	 */
	void flush() throws ExperimentFileException {
		if (waiting == null) {
			return;
		}
		long began = nanoTime.getAsLong();
		waiting.write(folder);
		waiting = null;
		written = nanoTime.getAsLong();
		cost = written - began;
	}
}
