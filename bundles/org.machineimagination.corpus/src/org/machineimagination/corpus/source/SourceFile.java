// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.corpus.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that texts are read from, wherever it lies: by itself, in a folder, in an archive. It can be opened as often as
 * one likes and is never written to.
 *
 * @param name    what people call it: its name, or its path from the folder or archive that it lies in
 * @param content opens it
 */
public record SourceFile(String name, Content content) {

	private static final int HEAD = 8192;

	/** Opens a file. */
	@FunctionalInterface
	public interface Content {
		/** A new stream of the file's bytes, for the caller to close. */
		InputStream open() throws IOException;
	}

	/** A file of the system under its own name. */
	public static SourceFile of(Path file) {
		Path name = file.getFileName();
		return new SourceFile(name == null ? file.toString() : name.toString(), () -> Files.newInputStream(file));
	}

	/** A new stream of the file's bytes, for the caller to close. */
	public InputStream open() throws IOException {
		return content.open();
	}

	/**
	 * The first 8 KB, or all of a smaller file; what a reader knows its files by.
	 *
	 * @throws CorpusException when it cannot be read
	 */
	public byte[] head() throws CorpusException {
		try (InputStream stream = open()) {
			return stream.readNBytes(HEAD);
		} catch (IOException e) {
			throw CorpusException.unread(this, e);
		}
	}

	/** The last part of the name, without folders. */
	public String fileName() {
		return name.substring(name.lastIndexOf('/') + 1);
	}

	/** The name of the file without its folders and ending: what texts are called that say nothing of themselves. */
	public String stem() {
		String last = fileName();
		int dot = last.lastIndexOf('.');
		return dot > 0 ? last.substring(0, dot) : last;
	}
}
