// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.experiment.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Run;
import org.machineimagination.plugin.files.AtomicFiles;
import org.machineimagination.plugin.files.FileException;
import org.machineimagination.plugin.files.RelativePaths;

/** The files that lie beside a record: where they are, what their digests are, whether they are still the same. */
public final class ArtifactFiles {

	private static final int BUFFER = 1 << 16;

	private ArtifactFiles() {
	}

	/**
	 * Where an artifact lies. The file need not exist.
	 *
	 * @param folder folder of the record
	 * @throws FileException when the path leads out of the folder, by itself or through a symbolic link
	 */
	public static Path resolve(Artifact artifact, Path folder) throws FileException {
		return RelativePaths.resolve(artifact.getRole(), artifact.getPath(), folder);
	}

	/** Sets an artifact's digest and size from its file. */
	public static void measure(Artifact artifact, Path folder) throws FileException {
		Path file = resolve(artifact, folder);
		artifact.setSha256(sha256(file));
		artifact.setBytes(size(file));
	}

	/**
	 * Compares the files of a run with what its record says of them.
	 *
	 * @return one sentence for each file that is missing or has changed since; artifacts without a digest are passed over
	 * @throws FileException when a file cannot be read
	 */
	public static List<String> changes(Run run, Path folder) throws FileException {
		var sentences = new ArrayList<String>();
		for (Artifact artifact : run.getArtifacts()) {
			change(artifact, folder).ifPresent(sentences::add);
		}
		return sentences;
	}

	/**
	 * Compares a file with what its record says of it.
	 *
	 * @return one sentence if it is missing or has changed since; none for an artifact without a digest
	 * @throws FileException when the file cannot be read
	 */
	public static Optional<String> change(Artifact artifact, Path folder) throws FileException {
		if (artifact.getSha256() == null) {
			return Optional.empty();
		}
		Path file = resolve(artifact, folder);
		if (!Files.isRegularFile(file)) {
			return Optional.of("The file " + file + " is missing.");
		}
		return size(file) != artifact.getBytes() || !sha256(file).equals(artifact.getSha256())
				? Optional.of("The file " + file + " is not the one that the run wrote.")
				: Optional.empty();
	}

	/** The SHA-256 digest of a file as 64 lower-case hexadecimal digits. */
	public static String sha256(Path file) throws FileException {
		try (InputStream stream = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[BUFFER];
			for (int length = stream.read(buffer); length >= 0; length = stream.read(buffer)) {
				digest.update(buffer, 0, length);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (IOException e) {
			throw unreadable(file, e);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java runtime has SHA-256", e);
		}
	}

	private static long size(Path file) throws FileException {
		try {
			return Files.size(file);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	private static FileException unreadable(Path file, IOException cause) {
		return new FileException("The file " + file + " could not be read: " + AtomicFiles.reason(cause) + ".", cause);
	}
}
