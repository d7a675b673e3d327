// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelLibrary;

/**
 * Reads the catalogue of models once and again only when something has changed: another library, another folder, another {@code model.json}. A
 * look at times and sizes tells, and what was written just before it was read is not trusted, since the next change could have the same time.
 * Thread-safe.
 */
final class CatalogueReader {

	private static final System.Logger LOG = System.getLogger(CatalogueReader.class.getName());

	/** The coarsest times that file systems keep are two seconds apart. */
	private static final Duration YOUNG = Duration.ofSeconds(3);

	/** One description in the user's folder as it lies there; the key is the file's own where the file system has such. */
	private record Stamp(Path file, FileTime time, long bytes, @Nullable Object key) {
	}

	private record Read(List<ModelLibrary> libraries, List<Stamp> stamps, ModelCatalogue catalogue) {
	}

	private final Path folder;
	private @Nullable Read last;
	private boolean swept;

	/** @param folder the user's models; need not exist */
	CatalogueReader(Path folder) {
		this.folder = folder;
	}

	/** The catalogue as it is now. */
	synchronized ModelCatalogue read(List<ModelLibrary> libraries) {
		if (!swept) {
			swept = true;
			Drafts.sweep(folder);
		}
		Instant now = Instant.now();
		Optional<List<Stamp>> stamps = stamps();
		Read before = last;
		if (before != null && before.libraries().equals(libraries) && stamps.filter(before.stamps()::equals).isPresent()) {
			return before.catalogue();
		}
		ModelCatalogue catalogue = ModelCatalogue.read(libraries, folder);
		boolean settled = stamps.filter(seen -> seen.stream().allMatch(stamp -> stamp.time().toInstant().isBefore(now.minus(YOUNG)))).isPresent();
		last = settled ? new Read(List.copyOf(libraries), stamps.orElseThrow(), catalogue) : null;
		return catalogue;
	}

	/** What there is, if it can be seen; if not, who reads it tells so. */
	private Optional<List<Stamp>> stamps() {
		if (!Files.isDirectory(folder)) {
			return Optional.of(List.of());
		}
		var stamps = new ArrayList<Stamp>();
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path entry : entries.sorted().toList()) {
				Path file = entry.resolve(ModelDescription.FILE_NAME);
				if (Files.isRegularFile(file)) {
					BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
					stamps.add(new Stamp(file, attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
				}
			}
			return Optional.of(stamps);
		} catch (IOException | UncheckedIOException e) {
			LOG.log(Level.DEBUG, "The models in " + folder + " cannot be looked at", e);
			return Optional.empty();
		}
	}
}
