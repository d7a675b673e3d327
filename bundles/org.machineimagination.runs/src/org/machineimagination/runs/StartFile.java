// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.machineimagination.experiment.Artifact;
import org.machineimagination.experiment.Experiments;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.ModelDescription;
import org.machineimagination.media.Npz;
import org.machineimagination.media.NumpyArray;
import org.machineimagination.plugin.Roles;
import org.machineimagination.request.ModelPrint;
import org.machineimagination.request.RunException;
import org.machineimagination.request.StartLatents;

/**
 * The latents that a search begins at, looked up. A run keeps a copy of them, so that it can be done again when their origin has gone, and refuses others
 * in their place.
 *
 * @param latents what they are called, with the digest of the copy
 * @param point   {@code [dimension of the generator's latent space]}
 * @param bytes   the copy: an NPZ file of one row for each block
 */
public record StartFile(StartLatents latents, double[] point, byte[] bytes) {

	private static final String ROLE = "start";

	/**
	 * Looks latents up.
	 *
	 * @param generator what the generator is that is to begin at them
	 * @throws RunException                                if they are not there, are of another generator, or are not those that the request means
	 * @throws org.machineimagination.media.MediaException if their file is not what it should be
	 */
	public static StartFile of(StartLatents wanted, LatentSpace space, ModelPrint generator, LatentFinder finder) {
		StoredLatents found = finder.one(wanted.source());
		found.recipe().flatMap(recipe -> recipe.models().stream().filter(model -> model.role().equals(Roles.GENERATOR)).findFirst())
				.ifPresent(theirs -> requireSame(theirs, generator, found.name()));
		double[] point = found.point(space, generator.id());
		byte[] bytes = Npz.write(space.blocks().stream().map(block -> array(block, space, point)).toList());
		String sha256 = ModelDescription.sha256(bytes);
		if (!wanted.sha256().isEmpty() && !wanted.sha256().equals(sha256)) {
			throw new RunException("The latents %s are not those that the run began at: their SHA-256 is another.".formatted(wanted.source()));
		}
		return new StartFile(new StartLatents(wanted.source(), wanted.name().isEmpty() ? found.name() : wanted.name(), sha256), point, bytes);
	}

	/** Latents of two generators may be of the same size and yet mean nothing to each other. */
	private static void requireSame(ModelPrint theirs, ModelPrint generator, String name) {
		Optional<String> difference = theirs.difference(generator);
		if (difference.isPresent()) {
			throw new RunException(theirs.id().equals(generator.id())
					? "The latents of %s cannot be begun at. %s".formatted(name, difference.get())
					: "The latents of %s are those of the generator %s and mean nothing to %s; search with --generator %s, or begin at others."
							.formatted(name, theirs.id(), generator.id(), theirs.id()));
		}
	}

	private static NumpyArray array(Block block, LatentSpace space, double[] point) {
		int offset = space.offset(block);
		return NumpyArray.of(block.name(), new double[][] {Arrays.copyOfRange(point, offset, offset + block.size())});
	}

	/** Puts the copy into a run's folder. */
	void copy(Path folder) throws IOException {
		Files.write(folder.resolve(StartLatents.FILE_NAME), bytes);
	}

	/** What a record says of the copy. */
	Artifact artifact() {
		Artifact artifact = Experiments.artifact(ROLE, StartLatents.FILE_NAME, "application/x-npz");
		artifact.setSha256(latents.sha256());
		artifact.setBytes((long) bytes.length);
		return artifact;
	}
}
