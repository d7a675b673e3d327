// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.latent.Block.Prior;

/**
 * Where the points of a latent space come from when nothing is known of their losses: what random search and pools of candidates draw.
 *
 * <p>Noise comes from its block's prior, the same for all layers where they have latents of their own. Of the class, one of the searched
 * classes is drawn with the probability that it has at the start and gets nine tenths of the mixture, as a smoothed single class of the
 * workshop's has; the others share the rest, each pushed up or down about its start by a factor of e. So draws are
 * pictures of one thing each, of the things that the start has in mind.
 */
public final class LatentPrior {

	private static final double STRONG = 0.9;

	private final LatentSpace space;
	private final double[] base;
	private final boolean[] moving;
	private final @Nullable ClassTable classes;
	private final double @Nullable [] weights;

	/**
	 * @param base    the start, {@code [dimension]}
	 * @param moving  which coordinates are searched
	 * @param classes where classes lie, if there is a block of their embedding
	 * @param weights the mixture of {@code classes} at the start, if it starts at one
	 */
	public LatentPrior(LatentSpace space, double[] base, boolean[] moving, @Nullable ClassTable classes, double @Nullable [] weights) {
		this.space = space;
		this.base = base.clone();
		this.moving = moving.clone();
		this.classes = classes;
		this.weights = weights;
	}

	/** A point of the whole space. */
	public double[] draw(double truncation, UniformRandomProvider random) {
		double[] point = base.clone();
		int chosen = -1;
		var noise = new HashMap<String, double[]>();
		for (Block block : space.blocks()) {
			int offset = space.offset(block);
			double[] part = switch (block.prior()) {
				case TRUNCATED_NORMAL -> noise.computeIfAbsent(block.kind(), kind -> normals(block, truncation, random));
				case NORMAL -> normals(block, 1, random);
				case MIXTURE -> {
					chosen = chosen < 0 ? choose(startWeights(block), random) : chosen;
					yield strong(Arrays.copyOfRange(base, offset, offset + block.size()), chosen, random);
				}
				case EMBEDDING -> {
					double[] shares = weights;
					if (shares == null) {
						yield normals(block, 1, random);
					}
					chosen = chosen < 0 ? choose(shares, random) : chosen;
					double[] logits = Arrays.stream(shares).map(weight -> Math.log(Math.max(weight, Double.MIN_NORMAL))).toArray();
					yield classes.mixed(Softmax.of(strong(logits, chosen, random)));
				}
			};
			System.arraycopy(part, 0, point, offset, part.length);
		}
		return point;
	}

	/** Components of a block from the normal of its kind, times a scale; for truncated ones none is beyond two scales. */
	public static double[] normals(Block block, double scale, UniformRandomProvider random) {
		var gaussian = ZigguratSampler.NormalizedGaussian.of(random);
		boolean truncated = block.prior() == Prior.TRUNCATED_NORMAL;
		var values = new double[block.size()];
		for (int i = 0; i < values.length; i++) {
			double value = gaussian.sample();
			while (truncated && Math.abs(value) > 2) {
				value = gaussian.sample();
			}
			values[i] = truncated ? value * scale : value;
		}
		return values;
	}

	/** The mixture at the start over its searched classes. */
	private double[] startWeights(Block block) {
		int offset = space.offset(block);
		boolean any = IntStream.range(offset, offset + block.size()).anyMatch(i -> moving[i]);
		return Softmax.of(IntStream.range(offset, offset + block.size()).mapToDouble(i -> moving[i] || !any ? base[i] : Double.NEGATIVE_INFINITY).toArray());
	}

	private static int choose(double[] weights, UniformRandomProvider random) {
		double left = random.nextDouble();
		int last = 0;
		for (int i = 0; i < weights.length; i++) {
			if (weights[i] > 0) {
				last = i;
				left -= weights[i];
				if (left < 0) {
					break;
				}
			}
		}
		return last;
	}

	/** Logits in which one class has its share of the whole. */
	private static double[] strong(double[] logits, int chosen, UniformRandomProvider random) {
		var gaussian = ZigguratSampler.NormalizedGaussian.of(random);
		double[] moved = Arrays.stream(logits).map(logit -> logit + gaussian.sample()).toArray();
		if (moved.length == 1) {
			return new double[1];
		}
		moved[chosen] = Double.NEGATIVE_INFINITY;
		double largest = Arrays.stream(moved).max().orElseThrow();
		double others = largest + Math.log(Arrays.stream(moved).map(logit -> Math.exp(logit - largest)).sum());
		moved[chosen] = others + Math.log(STRONG / (1 - STRONG));
		return moved;
	}
}
