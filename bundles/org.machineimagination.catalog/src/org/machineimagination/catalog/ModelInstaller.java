// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.catalog;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.machineimagination.catalog.PublicModels.Entry;
import org.machineimagination.catalog.PublicModels.RemoteFile;
import org.machineimagination.imagination.model.ModelDraft;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.plugin.Cancellation;
import org.machineimagination.request.DataFolders;
import org.machineimagination.request.Failure;

/**
 * Installs models of the catalogue: fetches their files, goes on where a fetch broke off, checks digests where they are published, and
 * adds the model. Files that somebody has put into the download folder by hand are taken as they are if their digest is right.
 */
public final class ModelInstaller {

	/** Told how a fetch goes. */
	@FunctionalInterface
	public interface Progress {
		/**
		 * Part of a file is here.
		 *
		 * @param file  its name
		 * @param bytes of it that are here
		 * @param total of the file, or 0 if the server does not say
		 */
		void fetched(String file, long bytes, long total);
	}

	private final ModelImports imports;
	private final PublicModels catalogue;
	private final FileFetcher fetcher;
	private final DataFolders folders;

	ModelInstaller(ModelImports imports, PublicModels catalogue, FileFetcher fetcher, DataFolders folders) {
		this.imports = imports;
		this.catalogue = catalogue;
		this.fetcher = fetcher;
		this.folders = folders;
	}

	/** Where the files of a model are fetched to; who has them from elsewhere puts them there. */
	public Path downloads(String name) {
		return folders.cache().resolve("downloads").resolve(name);
	}

	/**
	 * Installs a model.
	 *
	 * @param name in the catalogue
	 * @param from a folder that has the files, in place of the network; empty to fetch them
	 * @throws ModelException if it is not in the catalogue, or a file cannot be had; the message says which and where to put it by hand
	 * @throws org.machineimagination.plugin.CancelledException if cancelled; what is fetched stays, to go on with
	 */
	public AddedModel install(String name, Optional<Path> from, Progress progress, Cancellation cancellation) {
		Entry entry = catalogue.get(name);
		Path folder = from.orElseGet(() -> downloads(name));
		for (RemoteFile file : entry.files()) {
			if (!present(folder, file, cancellation)) {
				if (from.isPresent()) {
					throw new ModelException("The folder %s has no file %s; fetch it from %s and put it there.".formatted(folder, file.name(), file.url()));
				}
				fetch(entry, file, folder, progress, cancellation);
			}
		}
		return imports.add(ModelSource.of(folder), name, details(entry), cancellation);
	}

	private static boolean present(Path folder, RemoteFile file, Cancellation cancellation) {
		Path there = folder.resolve(file.name());
		if (!Files.isRegularFile(there)) {
			return false;
		}
		if (!file.sha256().isEmpty() && !file.sha256().equals(ModelDraft.digest(there, cancellation))) {
			throw new ModelException("The file %s is damaged or another one: its SHA-256 is not the published one. Delete it, or put the one from %s there."
					.formatted(there, file.url()));
		}
		return true;
	}

	private void fetch(Entry entry, RemoteFile file, Path folder, Progress progress, Cancellation cancellation) {
		Path part = folder.resolve(file.name() + ".part");
		try {
			Files.createDirectories(folder);
			if (!whole(file, part, cancellation)) {
				fetcher.fetch(file, part, progress, cancellation);
			}
			if (!file.sha256().isEmpty() && !file.sha256().equals(ModelDraft.digest(part, cancellation))) {
				Files.delete(part);
				throw new IOException("what came has another SHA-256 than the published one");
			}
			Files.move(part, folder.resolve(file.name()));
		} catch (IOException e) {
			throw new ModelException(("The file %s (%s) of the model %s cannot be fetched: %s. Install again to go on, or fetch it by hand from %s, "
					+ "put it into %s under that name, and install again.").formatted(file.name(), file.about(), entry.name(), Failure.reason(e), file.url(),
							folder),
					e);
		}
	}

	/** Whether all of a file came before, and only its name is not yet the right one. */
	private static boolean whole(RemoteFile file, Path part, Cancellation cancellation) {
		return !file.sha256().isEmpty() && Files.isRegularFile(part) && file.sha256().equals(ModelDraft.digest(part, cancellation));
	}

	private static ObjectNode details(Entry entry) {
		ObjectNode details = JsonNodeFactory.instance.objectNode().put("name", entry.title()).put("licence", entry.licence())
				.put("homepage", entry.source());
		entry.attribution().forEach(details.putArray("attribution")::add);
		return details;
	}
}
