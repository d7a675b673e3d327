// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.plugin.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** What a relative path in a record may look like, the same on every system. */
public final class RelativePaths {

	private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

	private RelativePaths() {
	}

	/**
	 * The place of a file that a stored file names. The file need not exist.
	 *
	 * @param what what the file is, for the sentence, for example {@code picture}
	 * @param path as stored, or null if nothing is
	 * @throws FileException when the path leads out of the folder, by itself or through a symbolic link
	 */
	public static Path resolve(String what, @Nullable String path, Path folder) throws FileException {
		if (path == null) {
			throw new FileException("The path of the " + what + " is missing.");
		}
		fault(path).ifPresent(fault -> {
			throw new FileException("The path of the " + what + " " + fault + ": " + path + ".");
		});
		Path file = folder.resolve(path);
		try {
			if (Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
				throw new FileException("The file " + file + " is a link that leads out of its folder.");
			}
		} catch (FileException e) {
			throw e;
		} catch (IOException e) {
			throw new FileException("The file " + file + " could not be read: " + AtomicFiles.reason(e) + ".", e);
		}
		return file;
	}

	/**
	 * Says what is wrong with a path; empty when it stays within its folder on every system.
	 *
	 * @return a clause such as {@code leaves its folder}
	 */
	public static Optional<String> fault(String path) {
		if (path.isEmpty()) {
			return Optional.of("is empty");
		}
		if (path.startsWith("/") || DRIVE.matcher(path).matches()) {
			return Optional.of("is not relative");
		}
		if (path.indexOf('\\') >= 0) {
			return Optional.of("holds a backslash");
		}
		if (path.codePoints().anyMatch(Character::isISOControl)) {
			return Optional.of("holds a control character");
		}
		for (String segment : path.split("/", -1)) {
			if (segment.equals("..")) {
				return Optional.of("leaves its folder");
			}
			if (segment.isEmpty() || segment.equals(".")) {
				return Optional.of("holds an empty part");
			}
		}
		return Optional.empty();
	}
}
