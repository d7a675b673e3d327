// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.request;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.imagination.model.ModelException;
import org.machineimagination.plugin.Cancellation;

/**
 * What must be known of a model to find the very same one again.
 *
 * @param role        part it plays in the run
 * @param id          its identifier
 * @param folder      the folder that was named to find it, or empty if its identifier is enough
 * @param name        what people call it
 * @param family      identifier of the plug-in that reads it
 * @param version     version of its weights
 * @param licence     licence of its weights
 * @param attribution lines that must go with what is made from it
 * @param files       its files in the order of their paths
 */
public record ModelPrint(String role, String id, String folder, String name, String family, String version, String licence,
		List<String> attribution, List<FilePrint> files) {

	private static final int BUFFER = 1 << 16;

	/**
	 * One file of a model.
	 *
	 * @param path   relative to the model's folder
	 * @param sha256 digest of its content
	 * @param bytes  its size
	 */
	public record FilePrint(String path, String sha256, long bytes) {
	}

	public ModelPrint {
		attribution = List.copyOf(attribution);
		files = List.copyOf(files);
	}

	/**
	 * Takes the print of a model that is there; reads all of its files.
	 *
	 * @param named identifier or folder by which the request names it
	 * @throws ModelException                                   if a file is missing or not the one that the description means
	 * @throws org.machineimagination.plugin.CancelledException if cancelled
	 */
	public static ModelPrint of(String role, String named, ModelDescription model, Cancellation cancellation) {
		var files = new ArrayList<FilePrint>();
		model.files().values().stream().sorted(Comparator.comparing(ModelDescription.ModelFile::path))
				.forEach(file -> files.add(print(model, file, cancellation)));
		return new ModelPrint(role, model.id(), named.equals(model.id()) ? "" : named, model.name(), model.family(), model.version(),
				model.licence(), model.attribution(), files);
	}

	/** Identifier or folder by which a request names the model. */
	public String named() {
		return folder.isEmpty() ? id : folder;
	}

	/** What keeps another model from standing in for this one, as a sentence; empty if its files are the same. */
	public Optional<String> difference(ModelPrint other) {
		if (!id.equals(other.id)) {
			return Optional.of("The run used the %s %s, but %s is what is found in its place.".formatted(role, id, other.id));
		}
		for (FilePrint file : files) {
			Optional<FilePrint> there = other.files.stream().filter(each -> each.path().equals(file.path())).findFirst();
			if (there.isEmpty() || !Objects.equals(there.get().sha256(), file.sha256())) {
				return Optional.of(("The model %s is not the one that the run used: its file %s has another SHA-256 (then %s…). "
						+ "Install version %s of the model.").formatted(id, file.path(), start(file.sha256()), version));
			}
		}
		return Optional.empty();
	}

	private static String start(String digest) {
		return digest.substring(0, Math.min(12, digest.length()));
	}

	private static FilePrint print(ModelDescription model, ModelDescription.ModelFile file, Cancellation cancellation) {
		try (InputStream in = model.folder().open(file.path())) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			var buffer = new byte[BUFFER];
			long bytes = 0;
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				cancellation.check();
				digest.update(buffer, 0, count);
				bytes += count;
			}
			String sha256 = HexFormat.of().formatHex(digest.digest());
			if (!file.sha256().isEmpty() && !file.sha256().equals(sha256)) {
				throw new ModelException(("The file %s of the model %s is damaged or another version: its SHA-256 is not the one in its %s. "
						+ "Fetch it again.").formatted(file.path(), model.id(), ModelDescription.FILE_NAME));
			}
			return new FilePrint(file.path(), sha256, bytes);
		} catch (IOException e) {
			throw new ModelException("The model %s lacks its file %s in %s; put it there or remove the model.".formatted(model.id(), file.path(),
					model.folder().location()), e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
