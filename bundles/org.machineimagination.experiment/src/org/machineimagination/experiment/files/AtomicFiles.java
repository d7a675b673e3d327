// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

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

/**
 * Files that are either the old one or the new one, whatever happens in between: the new content goes to a file beside
 * the old one, is forced to disk, and takes the old one's name in one step.
 */
public final class AtomicFiles {

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
	 * @throws ExperimentFileException when it cannot be written; the old file is then as it was and nothing else is left
	 */
	public static void write(Path file, byte[] content) throws ExperimentFileException {
		write(file, stream -> stream.write(content));
	}

	/**
	 * Replaces or makes a file.
	 *
	 * @throws ExperimentFileException when it cannot be written; the old file is then as it was and nothing else is left
	 */
	public static void write(Path file, Content content) throws ExperimentFileException {
		Path target = file.toAbsolutePath();
		Path temporary = null;
		try {
			temporary = Files.createTempFile(target.getParent(), "." + target.getFileName() + ".", ".tmp");
			fill(temporary, content);
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			temporary = null;
			forceFolder(target.getParent());
		} catch (IOException e) {
			throw new ExperimentFileException("The file " + file + " could not be written: " + reason(e) + ".", e);
		} finally {
			discard(temporary);
		}
	}

	private static void fill(Path temporary, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
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
			System.getLogger(AtomicFiles.class.getName()).log(System.Logger.Level.TRACE, "No sync of folder " + folder, e);
		}
	}

	private static void discard(Path temporary) throws ExperimentFileException {
		if (temporary == null) {
			return;
		}
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			throw new ExperimentFileException("The temporary file " + temporary + " could not be removed: " + reason(e) + ".", e);
		}
	}

	/** Why a file could not be read or written, as the second half of a sentence without its full stop. */
	static String reason(IOException exception) {
		return switch (exception) {
			case NoSuchFileException e -> "there is no " + e.getFile();
			case AccessDeniedException e -> "access to " + e.getFile() + " is denied";
			case NotDirectoryException e -> e.getFile() + " is not a folder";
			case FileSystemException e when e.getReason() != null -> lowerFirst(e.getReason());
			case FileSystemException e -> e.getFile() + " is in the way";
			default -> exception.getMessage() == null ? exception.getClass().getSimpleName() : lowerFirst(exception.getMessage());
		};
	}

	private static String lowerFirst(String text) {
		return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
	}
}
