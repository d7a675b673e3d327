// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where a system wants a user's disposable files. */
final class UserCacheFolder {

	private static final System.Logger LOG = System.getLogger(UserCacheFolder.class.getName());
	private static final String PRODUCT = "machine-imagination";

	private UserCacheFolder() {
	}

	/**
	 * A folder that can be written to: the user's own if possible, else a fresh temporary one that nobody else can write to, since
	 * native code will be loaded from it.
	 *
	 * @param purpose name of the folder below the product's own
	 * @throws UncheckedIOException if not even a temporary one can be made
	 */
	static Path find(String purpose) {
		for (Path candidate : candidates(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"))) {
			Path folder = candidate.resolve(PRODUCT).resolve(purpose);
			try {
				Files.createDirectories(folder);
				if (Files.isWritable(folder)) {
					return folder;
				}
			} catch (IOException e) {
				LOG.log(Level.DEBUG, () -> "Cannot use " + folder, e);
			}
		}
		try {
			return temporary(purpose);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A folder that goes with the process; where a system keeps a loaded library from being deleted, as Windows does, that one stays. */
	private static Path temporary(String purpose) throws IOException {
		Path folder = Files.createTempDirectory(PRODUCT + "-" + purpose + "-");
		Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "delete " + folder));
		return folder;
	}

	private static void delete(Path folder) {
		try (var content = Files.walk(folder)) {
			for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		} catch (IOException e) {
			LOG.log(Level.DEBUG, () -> "Left behind: " + folder, e);
		}
	}

	/** The folders to try, best first. */
	static List<Path> candidates(String system, Map<String, String> environment, String home) {
		var folders = new ArrayList<Path>();
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			add(folders, environment.get("LOCALAPPDATA"));
		} else if (!name.startsWith("mac")) {
			add(folders, environment.get("XDG_CACHE_HOME"));
		}
		if (home != null && !home.isBlank() && !home.equals("?")) {
			add(folders, Path.of(home, name.startsWith("mac") ? "Library/Caches" : ".cache").toString());
		}
		return folders;
	}

	private static void add(List<Path> folders, String folder) {
		if (folder != null && !folder.isBlank() && Path.of(folder).isAbsolute()) {
			folders.add(Path.of(folder));
		}
	}
}
