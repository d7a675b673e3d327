// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.judge;

import java.util.Arrays;
import java.util.List;
import org.machineimagination.backend.Engine;
import org.machineimagination.imagination.latent.RandomStreams;
import org.machineimagination.imagination.model.Generator;
import org.machineimagination.imagination.model.PictureMaker;
import org.machineimagination.imagination.objective.Prompt;
import org.machineimagination.imagination.search.PriorDraws;
import org.machineimagination.plugin.Cancellation;

/**
 * Random pictures of a generator that a guide has looked at once, each whole. Finding the best of them for a prompt is then one product of a
 * matrix and a vector, so that one pool serves every line of a poem (the first step of FuseDream, Liu et al. 2021, its initialization, kept for all
 * prompts). A value.
 */
public final class ImagePool {

	/** Pictures made and looked at together, so that a pool's pictures need not all be in memory. */
	private static final int BATCH = 64;

	private final double[][] latents;
	private final float[][] embeddings;

	private ImagePool(double[][] latents, float[][] embeddings) {
		this.latents = latents;
		this.embeddings = embeddings;
	}

	/**
	 * Draws a pool.
	 *
	 * @param eyes of the guide
	 * @param size number of pictures
	 * @param seed what is drawn follows from it
	 */
	public static ImagePool draw(Generator generator, ImageScorer eyes, int size, long seed, Engine engine,
			Cancellation cancellation) {
		double[][] latents = PriorDraws.draw(generator, size, new RandomStreams(seed).stream("pool"));
		var embeddings = new float[size][];
		try (var pictures = new PictureMaker(generator, engine)) {
			for (int from = 0; from < size; from += BATCH) {
				int to = Math.min(size, from + BATCH);
				List<float[]> seen = eyes.directions(pictures.make(Arrays.copyOfRange(latents, from, to), cancellation), cancellation);
				for (int i = from; i < to; i++) {
					embeddings[i] = seen.get(i - from);
				}
			}
		}
		return new ImagePool(latents, embeddings);
	}

	/**
	 * The latents of the picture that fits best: {@code sum of w_p cos_p} is largest; the first of equals.
	 *
	 * @param targets {@code [prompts][d]} embeddings of length 1
	 * @return {@code [dimension]}, to be read only
	 */
	public double[] best(List<Prompt> prompts, float[][] targets) {
		var target = new double[targets[0].length];
		for (int p = 0; p < targets.length; p++) {
			for (int j = 0; j < target.length; j++) {
				target[j] += prompts.get(p).weight() * targets[p][j];
			}
		}
		int best = 0;
		double highest = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < embeddings.length; i++) {
			double sum = 0;
			for (int j = 0; j < target.length; j++) {
				sum += target[j] * embeddings[i][j];
			}
			if (sum > highest) {
				highest = sum;
				best = i;
			}
		}
		return latents[best];
	}
}
