// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.machineimagination.imagination.latent.Block.Prior;
import org.machineimagination.imagination.latent.ClassTable;
import org.machineimagination.imagination.latent.LatentPrior;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.model.Generator;

/** Points of a generator's whole latent space when nothing is asked of them: every class is as likely as any other. */
public final class PriorDraws {

	private PriorDraws() {
	}

	/**
	 * Draws points as {@link LatentPrior} does for a search that starts with all classes alike.
	 *
	 * @param count number of points
	 * @return {@code [count][dimension of the generator's latent space]} raw latents
	 */
	public static double[][] draw(Generator generator, int count, UniformRandomProvider random) {
		LatentSpace space = generator.latentSpace();
		var moving = new boolean[space.dimension()];
		Arrays.fill(moving, true);
		boolean embedded = space.blocks().stream().anyMatch(block -> block.prior() == Prior.EMBEDDING);
		var nowhere = new double[space.dimension()];
		var prior = generator.classes().filter(classes -> embedded).map(classes -> new LatentPrior(space, nowhere, moving, classes, even(classes)))
				.orElseGet(() -> new LatentPrior(space, nowhere, moving, null, null));
		var points = new double[count][];
		for (int i = 0; i < count; i++) {
			points[i] = prior.draw(generator.truncation(), random);
		}
		return points;
	}

	private static double[] even(ClassTable classes) {
		var weights = new double[classes.rows().length];
		Arrays.fill(weights, 1.0 / weights.length);
		return weights;
	}
}
