// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.machineimagination.request.Failure;
import org.machineimagination.request.RunException;

/**
 * Keeps a run to one worker, across processes. The system drops the lock of a process that dies, so a killed run is free at once.
 */
public final class RunLock implements AutoCloseable {

	public static final String FILE_NAME = ".lock";

	private static final System.Logger LOG = System.getLogger(RunLock.class.getName());

	/** Folders that this process works in. Closing any channel to a lock file may drop the lock of the whole process, so none is opened. */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path folder;
	private final FileChannel channel;

	private RunLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Takes the lock of a run.
	 *
	 * @return empty if somebody works on the run
	 * @throws RunException if the folder cannot be written to
	 */
	public static Optional<RunLock> take(Path runFolder) {
		Path folder = real(runFolder);
		if (!HELD.add(folder)) {
			return Optional.empty();
		}
		boolean taken = false;
		try {
			Path file = folder.resolve(FILE_NAME);
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			// A file that has gone meanwhile was the lock of somebody who has just let go; its inode locks nobody out.
			taken = lock(channel) != null && Files.exists(file);
			if (!taken) {
				channel.close();
				return Optional.empty();
			}
			return Optional.of(new RunLock(folder, channel));
		} catch (IOException e) {
			throw new RunException("The run in %s cannot be worked on: %s.".formatted(runFolder, Failure.reason(e)), e);
		} finally {
			if (!taken) {
				HELD.remove(folder);
			}
		}
	}

	/** Whether somebody works on a run. */
	static boolean isHeld(Path runFolder) {
		Path folder = real(runFolder);
		if (HELD.contains(folder)) {
			return true;
		}
		Path file = folder.resolve(FILE_NAME);
		if (!Files.exists(file)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			return lock(channel) == null;
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "Cannot look at the lock of " + folder, e);
			return false;
		}
	}

	/** Lets go. The file goes as well: nobody who opens it later finds the run unfinished and unlocked but here. */
	@Override
	public void close() {
		try {
			Files.deleteIfExists(folder.resolve(FILE_NAME));
			channel.close();
		} catch (IOException e) {
			LOG.log(Level.WARNING, "The lock of " + folder + " could not be removed", e);
		} finally {
			HELD.remove(folder);
		}
	}

	private static FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			LOG.log(Level.DEBUG, "The lock is held in this process", e);
			return null;
		}
	}

	private static Path real(Path folder) {
		try {
			return folder.toRealPath();
		} catch (IOException e) {
			throw new RunException("There is no run in %s.".formatted(folder), e);
		}
	}
}
