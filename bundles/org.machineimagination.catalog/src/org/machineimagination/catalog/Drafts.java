// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.machineimagination.plugin.files.FolderLock;

/**
 * Folders of models in the making. Who makes one holds its lock; the system drops the lock of a process that dies, so what it left is known and is
 * removed by the next one that looks.
 */
final class Drafts {

	private static final System.Logger LOG = System.getLogger(Drafts.class.getName());
	/** A draft without a lock is just being begun or finished, or is of a version that locked none. */
	private static final Duration YOUNG = Duration.ofHours(1);

	private Drafts() {
	}

	/** An empty draft that nobody sweeps away until it is closed. */
	static Draft begin(Path models) throws IOException {
		Path place = Files.createTempDirectory(models, ModelCatalogue.DRAFT);
		return new Draft(place, FolderLock.take(place).orElseThrow(() -> new IOException("somebody works on " + place)));
	}

	/**
	 * A draft.
	 *
	 * @param place its folder
	 * @param lock  of the folder
	 */
	record Draft(Path place, FolderLock lock) {

		/** Makes a model of it, in one step. */
		void move(Path to) throws IOException {
			lock.close();
			Files.move(place, to, StandardCopyOption.ATOMIC_MOVE);
		}

		/** Removes it, if it is still there. */
		void discard() {
			lock.close();
			delete(place);
		}
	}

	/** Removes what processes have left that are no more. */
	static void sweep(Path models) {
		if (!Files.isDirectory(models)) {
			return;
		}
		try (Stream<Path> entries = Files.list(models)) {
			List<Path> drafts = entries.filter(entry -> entry.getFileName().toString().startsWith(ModelCatalogue.DRAFT) && Files.isDirectory(entry)).toList();
			for (Path draft : drafts) {
				if (abandoned(draft)) {
					delete(draft);
				}
			}
		} catch (IOException e) {
			LOG.log(Level.DEBUG, "Drafts in " + models + " cannot be looked at", e);
		}
	}

	private static boolean abandoned(Path draft) throws IOException {
		if (Files.exists(draft.resolve(FolderLock.FILE_NAME))) {
			return !FolderLock.isHeld(draft);
		}
		return Files.getLastModifiedTime(draft).toInstant().isBefore(Instant.now().minus(YOUNG));
	}

	private static void delete(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> content = Files.walk(folder)) {
			for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, () -> "Left behind: " + folder, e);
		}
	}
}
