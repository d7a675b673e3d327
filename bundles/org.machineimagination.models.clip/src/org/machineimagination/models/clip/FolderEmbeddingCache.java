// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.models.clip;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.machineimagination.models.clip.internal.EmbeddingFile;

/**
 * Keeps embeddings in a folder, one file for each model, so that a text is embedded once and for all. Several processes may share
 * the folder. A file that is damaged or cut off loses what is damaged and nothing else; one that has grown too large drops its older
 * half. Whatever goes wrong with the folder is logged, and the embedding computed again.
 */
public final class FolderEmbeddingCache implements EmbeddingCache {

	/** Size of a model's file unless said otherwise, in bytes. */
	public static final long DEFAULT_MAXIMUM_BYTES = 32L << 20;

	private static final System.Logger LOG = System.getLogger(FolderEmbeddingCache.class.getName());

	private final Path folder;
	private final long maximumBytes;
	private final Map<String, EmbeddingFile> files = new HashMap<>();
	private boolean complained;

	/** A cache in a folder, which is made when the first embedding is stored. */
	public FolderEmbeddingCache(Path folder) {
		this(folder, DEFAULT_MAXIMUM_BYTES);
	}

	/** @param maximumBytes size at which a model's file drops its older half */
	public FolderEmbeddingCache(Path folder, long maximumBytes) {
		this.folder = folder;
		this.maximumBytes = maximumBytes;
	}

	@Override
	public synchronized Optional<float[]> find(String model, String text) {
		try {
			float[] found = file(model).find(text);
			return found == null ? Optional.empty() : Optional.of(found);
		} catch (IOException e) {
			complain("Text embeddings cannot be read from", e);
			return Optional.empty();
		}
	}

	@Override
	public synchronized void store(String model, Map<String, float[]> embeddings) {
		try {
			file(model).store(embeddings);
		} catch (IOException e) {
			complain("Text embeddings cannot be kept in", e);
		}
	}

	/** Once is enough: it costs time, nothing else. */
	private void complain(String what, IOException e) {
		LOG.log(complained ? Level.DEBUG : Level.WARNING, "{0} {1} ({2}); they are computed each time", what, folder, e);
		complained = true;
	}

	private EmbeddingFile file(String model) {
		if (!model.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("A model is named by its SHA-256, not '" + model + "'");
		}
		return files.computeIfAbsent(model, name -> new EmbeddingFile(folder.resolve(name + ".embeddings"), maximumBytes));
	}
}
