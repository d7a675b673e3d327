// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.runs;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.request.Recipe;
import org.machineimagination.request.RunException;

/**
 * The latents of one picture as they were found on disk.
 *
 * @param name   what people call them, for sentences
 * @param blocks raw components by name of the block
 * @param recipe how the picture came to be, where a run's record says so
 */
public record StoredLatents(String name, Map<String, double[]> blocks, Optional<Recipe> recipe) {

	/**
	 * The point of a generator's latent space.
	 *
	 * @param generator identifier of the generator, for sentences
	 * @throws RunException if a block is missing or of another size
	 */
	public double[] point(LatentSpace space, String generator) {
		var point = new double[space.dimension()];
		for (Block block : space.blocks()) {
			double[] part = blocks.get(block.name());
			if (part == null) {
				throw new RunException("The latents in %s have no part named %s, which the generator %s needs; they have %s.".formatted(name, block.name(),
						generator, blocks.keySet().stream().sorted().collect(Collectors.joining(", "))));
			}
			if (part.length != block.size()) {
				throw new RunException("The part %s of %s has %,d numbers, but the generator %s takes %,d; another generator made it. Name it with --generator."
						.formatted(block.name(), name, part.length, generator, block.size()));
			}
			if (!Arrays.stream(part).allMatch(Double::isFinite)) {
				throw new RunException("The part %s of %s holds numbers that are not finite.".formatted(block.name(), name));
			}
			System.arraycopy(part, 0, point, space.offset(block), part.length);
		}
		return point;
	}
}
