// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Files that are either the old one or the new one, whatever happens in between: the new content goes to a file beside
 * the old one, is forced to disk, and takes the old one's name in one step. The file beside always has the same name,
 * so that what a killed process leaves there is gone with the next write; hence one write of a file at a time.
 */
public final class AtomicFiles {

	private static final System.Logger LOG = System.getLogger(AtomicFiles.class.getName());
	/** Writes of one file share a lock; those of others rarely do, so that a long one holds nobody up. */
	private static final Lock[] WRITING = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

	private AtomicFiles() {
	}

	/** Something that writes the whole content of a file. */
	@FunctionalInterface
	public interface Content {
		/** Writes the content; the stream is neither flushed nor closed by it. */
		void writeTo(OutputStream stream) throws IOException;
	}

	/**
	 * Replaces or makes a file.
	 *
	 * @throws FileException when it cannot be written; the old file is then as it was and nothing else is left
	 */
	public static void write(Path file, byte[] content) throws FileException {
		write(file, stream -> stream.write(content));
	}

	/**
	 * Replaces or makes a file.
	 *
	 * @throws FileException when it cannot be written; the old file is then as it was and nothing else is left
	 */
	public static void write(Path file, Content content) throws FileException {
		Path target = file.toAbsolutePath();
		Path folder = target.getParent();
		if (!Files.isDirectory(folder)) {
			throw new FileException(unwritten(file, "there is no folder " + folder));
		}
		Path temporary = folder.resolve("." + target.getFileName() + ".tmp");
		Lock writing = WRITING[Math.floorMod(target.normalize().hashCode(), WRITING.length)];
		writing.lock();
		try {
			Files.deleteIfExists(temporary);
			fill(temporary, content);
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			forceFolder(folder);
		} catch (AccessDeniedException e) {
			throw unwritable(file, "the folder " + folder + " is not yours to write to", e);
		} catch (IOException e) {
			throw unwritable(file, Files.isDirectory(target) ? "a folder of that name is in the way" : reason(e), e);
		} finally {
			discard(temporary);
			writing.unlock();
		}
	}

	private static FileException unwritable(Path file, String reason, IOException cause) {
		return new FileException(unwritten(file, reason), cause);
	}

	private static String unwritten(Path file, String reason) {
		return "The file " + file + " could not be written: " + reason + ".";
	}

	private static void fill(Path temporary, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			OutputStream stream = Channels.newOutputStream(channel);
			content.writeTo(stream);
			channel.force(true);
		}
	}

	/** The new name itself must reach the disk. Systems that cannot open a folder, such as Windows, see to it themselves. */
	private static void forceFolder(Path folder) {
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			LOG.log(System.Logger.Level.TRACE, "No sync of folder " + folder, e);
		}
	}

	/** After a success there is nothing left; after a failure what cannot be removed is overwritten by the next attempt. */
	private static void discard(Path temporary) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			LOG.log(System.Logger.Level.DEBUG, "The temporary file " + temporary + " could not be removed", e);
		}
	}

	/** Why a file could not be read or written, as the second half of a sentence without its full stop. */
	public static String reason(IOException exception) {
		return switch (exception) {
			case NoSuchFileException e -> "there is no " + e.getFile();
			case AccessDeniedException e -> "access to " + e.getFile() + " is denied";
			case NotDirectoryException e -> e.getFile() + " is not a folder";
			case FileSystemException e when e.getReason() != null -> lowerFirst(e.getReason());
			case FileSystemException e -> "there is trouble with " + e.getFile();
			default -> exception.getMessage() == null ? exception.getClass().getSimpleName() : lowerFirst(exception.getMessage());
		};
	}

	private static String lowerFirst(String text) {
		return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}
}
