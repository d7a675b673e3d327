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
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;

/** Where a system wants a user's disposable files. */
public final class UserCacheFolder {

	private static final System.Logger LOG = System.getLogger(UserCacheFolder.class.getName());

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
		for (Path candidate : candidates(System::getenv, System::getProperty)) {
			Path folder = candidate.resolve(purpose);
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

	/** The product's folders for disposable files that may be used, best first: what the user has chosen, then the system's custom. */
	public static List<Path> candidates(UnaryOperator<String> environment, UnaryOperator<String> properties) {
		var folders = new ArrayList<Path>();
		add(folders, properties.apply("machineimagination.home"), "cache");
		add(folders, environment.apply("MACHINE_IMAGINATION_HOME"), "cache");
		String system = properties.apply("os.name").toLowerCase(Locale.ROOT);
		String home = properties.apply("user.home");
		if (system.startsWith("windows")) {
			add(folders, environment.apply("LOCALAPPDATA"), "Machine Imagination/Cache");
			add(folders, home, "AppData/Local/Machine Imagination/Cache");
		} else if (system.startsWith("mac")) {
			add(folders, home, "Library/Caches/Machine Imagination");
		} else {
			add(folders, environment.apply("XDG_CACHE_HOME"), "machine-imagination");
			add(folders, home, ".cache/machine-imagination");
		}
		return folders;
	}

	/** Relative places, as a system without a home gives, are ignored. */
	private static void add(List<Path> folders, @Nullable String base, String below) {
		if (base != null && !base.isBlank() && Path.of(base).isAbsolute()) {
			folders.add(Path.of(base).resolve(below));
		}
	}

	/** A folder that goes with the process; where a system keeps a loaded library from being deleted, as Windows does, that one stays. */
	private static Path temporary(String purpose) throws IOException {
		Path folder = Files.createTempDirectory("machine-imagination-" + purpose + "-");
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
}
