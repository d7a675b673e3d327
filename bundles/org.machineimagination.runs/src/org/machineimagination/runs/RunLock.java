// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.plugin.files.FolderLock;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;

/** Keeps a run to one worker, across processes. A killed run is free at once. */
public final class RunLock implements AutoCloseable {

	/** Name of the file in a run's folder that says that somebody works on it. */
	public static final String FILE_NAME = FolderLock.FILE_NAME;

	private final FolderLock lock;

	private RunLock(FolderLock lock) {
		this.lock = lock;
	}

	/**
	 * Takes the lock of a run.
	 *
	 * @return empty if somebody works on the run
	 * @throws RunException if the folder cannot be written to
	 */
	public static Optional<RunLock> take(Path runFolder) {
		try {
			return FolderLock.take(runFolder).map(RunLock::new);
		} catch (IOException e) {
			throw Files.isDirectory(runFolder)
					? new RunException("The run in %s cannot be worked on: %s.".formatted(runFolder, Failure.reason(e)), e)
					: nowhere(runFolder, e);
		}
	}

	/** Whether somebody works on a run. */
	static boolean isHeld(Path runFolder) {
		try {
			return FolderLock.isHeld(runFolder);
		} catch (IOException e) {
			throw nowhere(runFolder, e);
		}
	}

	private static RunException nowhere(Path runFolder, IOException cause) {
		return new RunException("There is no run in %s.".formatted(runFolder), cause);
	}

	/** Lets go. The lock's file goes as well: nobody who opens it later finds the run unfinished and unlocked but here. */
	@Override
	public void close() {
		lock.close();
	}
}
