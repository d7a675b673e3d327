// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.search;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.imagination.latent.Block;
import org.machineimagination.imagination.latent.LatentSpace;
import org.machineimagination.imagination.latent.RandomStreams;

/**
 * Draws noise anew that has left the range of the truncated normal, where the plan wants it so, as the workshop's notebooks do on
 * request. Otherwise the generator's clamp holds it at the border. What is drawn is what is judged and kept, so that the picture of a
 * candidate can be made again; the optimizer is told the loss of the point that it asked for.
 */
final class StochasticTruncation {

	private final SearchPlan plan;
	private final RandomStreams streams;

	StochasticTruncation(SearchPlan plan, RandomStreams streams) {
		this.plan = plan;
		this.streams = streams;
	}

	/**
	 * The points of a generation with no component beyond twice the truncation, changed in place.
	 *
	 * @param points     {@code [n][dimension of the whole space]}
	 * @param generation numbers the random stream, so that nothing needs to be saved
	 */
	double[][] apply(double[][] points, long generation) {
		if (!plan.search().stochasticTruncation()) {
			return points;
		}
		LatentSpace space = plan.generator().latentSpace();
		UniformRandomProvider random = streams.stream("truncation", generation);
		for (double[] point : points) {
			for (Block block : space.blocks()) {
				if (block.transform() == Transform.CLAMP) {
					redraw(point, space.offset(block), block.size(), random);
				}
			}
		}
		return points;
	}

	private void redraw(double[] point, int offset, int size, UniformRandomProvider random) {
		double truncation = plan.generator().truncation();
		var gaussian = ZigguratSampler.NormalizedGaussian.of(random);
		for (int i = offset; i < offset + size; i++) {
			while (Math.abs(point[i]) > 2 * truncation) {
				point[i] = truncation * gaussian.sample();
			}
		}
	}
}
