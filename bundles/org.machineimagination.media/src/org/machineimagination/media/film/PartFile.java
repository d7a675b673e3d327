// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.media.film;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.machineimagination.media.MediaException;

/** A file that is written beside its place and moved there when it is whole. */
final class PartFile implements AutoCloseable {

	private final Path target;
	private final Path part;
	private final OutputStream out;
	private boolean kept;

	/** @throws MediaException if it cannot be made there */
	PartFile(Path target) {
		this.target = target.toAbsolutePath();
		try {
			Files.createDirectories(this.target.getParent());
			part = this.target.resolveSibling(".%s.%s.part".formatted(this.target.getFileName(), UUID.randomUUID()));
			out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16);
		} catch (IOException e) {
			throw problem(target, e);
		}
	}

	OutputStream out() {
		return out;
	}

	/** Where it is for now. */
	Path place() {
		return part;
	}

	/** Ends writing; what is written stays where it is for now. */
	void end() throws IOException {
		out.close();
	}

	/** Ends writing and puts the file in its place. */
	void keep() throws IOException {
		out.close();
		Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		kept = true;
	}

	@Override
	public void close() {
		if (kept) {
			return;
		}
		try {
			out.close();
			Files.deleteIfExists(part);
		} catch (IOException e) {
			System.getLogger(PartFile.class.getName()).log(Level.WARNING, "The unfinished film " + part + " could not be removed", e);
		}
	}

	/** The exception for a file that cannot be written. */
	static MediaException problem(Path file, IOException cause) {
		String reason = cause.getMessage() == null || cause.getMessage().equals(file.toString()) ? "" : " (%s)".formatted(cause.getMessage());
		return new MediaException("The film %s cannot be written%s; check the disk's free space and that you may write there.".formatted(file, reason),
				cause);
	}
}
