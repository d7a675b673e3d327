// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

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
import org.eclipse.jdt.annotation.Nullable;

/**
 * Keeps a folder to one owner, across processes. The system drops the lock of a process that dies, so what it owned is free at once.
 */
public final class FolderLock implements AutoCloseable {

	/** Name of the file that is locked; it is there only while somebody owns the folder, or has been killed owning it. */
	public static final String FILE_NAME = ".lock";

	private static final System.Logger LOG = System.getLogger(FolderLock.class.getName());

	/** Folders that this process owns. Closing any channel to a lock file may drop the lock of the whole process, so none is opened. */
	private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

	private final Path folder;
	private final FileChannel channel;

	private FolderLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/**
	 * Takes the lock of a folder.
	 *
	 * @return empty if somebody owns it, in this process or another
	 * @throws IOException if there is no such folder or it cannot be written to
	 */
	public static Optional<FolderLock> take(Path wanted) throws IOException {
		Path folder = wanted.toRealPath();
		if (!HELD.add(folder)) {
			return Optional.empty();
		}
		boolean taken = false;
		FileChannel channel = null;
		try {
			Path file = folder.resolve(FILE_NAME);
			channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			// A file that has gone meanwhile was the lock of somebody who has just let go; its inode locks nobody out.
			taken = lock(channel) != null && Files.exists(file);
			return taken ? Optional.of(new FolderLock(folder, channel)) : Optional.empty();
		} finally {
			if (!taken) {
				release(channel);
				HELD.remove(folder);
			}
		}
	}

	/**
	 * Whether somebody owns a folder.
	 *
	 * @throws IOException if there is no such folder
	 */
	public static boolean isHeld(Path wanted) throws IOException {
		Path folder = wanted.toRealPath();
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

	/** Lets go. The file goes as well: nobody who opens it later finds the folder unlocked but the file here. */
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

	private static void release(@Nullable FileChannel channel) {
		try {
			if (channel != null) {
				channel.close();
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, "A lock that was not taken could not be let go", e);
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			LOG.log(Level.DEBUG, "The lock is held in this process", e);
			return null;
		}
	}
}
