// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.model;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A place that holds one model: its {@code model.json} and the files it names. */
public interface ModelFolder {

	/** Where it is, for messages and the log. */
	String location();

	/**
	 * Opens one of its files.
	 *
	 * @param relativePath path below the folder, with forward slashes
	 * @throws IOException if there is no such file, or the path leaves the folder
	 */
	InputStream open(String relativePath) throws IOException;

	/** A folder of the file system. */
	static ModelFolder of(Path folder) {
		Path root = folder.toAbsolutePath().normalize();
		return new ModelFolder() {
			@Override
			public String location() {
				return root.toString();
			}

			@Override
			public InputStream open(String relativePath) throws IOException {
				Path file = root.resolve(relativePath).normalize();
				if (!file.startsWith(root) || Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath())) {
					throw new IOException("The path " + relativePath + " leaves the model folder");
				}
				if (!Files.exists(file)) {
					throw new NoSuchFileException(file.toString());
				}
				// Unlike a channel's, this stream does not leave the reading thread a buffer beside the heap as large as the file.
				return new FileInputStream(file.toFile());
			}
		};
	}

	/**
	 * A folder among the resources of a bundle or jar.
	 *
	 * @param anchor a class whose loader sees the resources
	 * @param prefix path of the folder from the root, without leading or trailing slash
	 */
	static ModelFolder of(Class<?> anchor, String prefix) {
		return new ModelFolder() {
			@Override
			public String location() {
				return "built-in " + prefix;
			}

			@Override
			public InputStream open(String relativePath) throws IOException {
				var stream = relativePath.contains("..") ? null : anchor.getResourceAsStream("/" + prefix + "/" + relativePath);
				if (stream == null) {
					throw new IOException("There is no file " + relativePath);
				}
				return stream;
			}
		};
	}
}
