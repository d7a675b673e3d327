// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.machineimagination.imagination.Block.Transform;
import org.machineimagination.optimizer.Problem;

/**
 * The part of a latent space that an optimizer moves in: some coordinates, the others held at a base point. Searching the few
 * classes near a prompt instead of all of them is such a part.
 */
public final class SearchSpace {

	/** Standard deviation of a drawn class logit about its start; as far as between two classes of which one hardly shows. */
	private static final double LOGIT_DEVIATION = 2;

	private final LatentSpace space;
	private final double[] base;
	private final int[] coordinates;

	/**
	 * @param space       the whole space
	 * @param base        the point to start from, {@code [dimension of the whole]}
	 * @param coordinates indices of the coordinates that move, ascending
	 */
	public SearchSpace(LatentSpace space, double[] base, int[] coordinates) {
		if (base.length != space.dimension()) {
			throw new IllegalArgumentException("The base point has " + base.length + " components, the space " + space.dimension());
		}
		this.space = space;
		this.base = base.clone();
		this.coordinates = coordinates.clone();
	}

	/** The whole space. */
	public LatentSpace whole() {
		return space;
	}

	/** Number of coordinates that move. */
	public int dimension() {
		return coordinates.length;
	}

	/** The start of a search: the base point's moving coordinates. */
	public double[] start() {
		return restrict(base);
	}

	/**
	 * What an optimizer gets to know of this space: raw components that are clamped are bounded by the clamp, and the prior draws the noise
	 * anew and moves the class logits about their start.
	 *
	 * @param truncation  the truncation of the generator
	 * @param evaluations points that may be evaluated in all
	 */
	Problem problem(double truncation, long evaluations) {
		double[] lower = restrict(limits(-2 * truncation));
		double[] upper = restrict(limits(2 * truncation));
		return new Problem(start(), lower, upper, evaluations, Optional.of(random -> restrict(draw(truncation, random))));
	}

	private double[] limits(double limit) {
		var limits = new double[base.length];
		for (Block block : space.blocks()) {
			int offset = space.offset(block);
			Arrays.fill(limits, offset, offset + block.size(), block.transform() == Transform.CLAMP ? limit : Math.copySign(Double.POSITIVE_INFINITY, limit));
		}
		return limits;
	}

	private double[] draw(double truncation, UniformRandomProvider random) {
		var gaussian = ZigguratSampler.NormalizedGaussian.of(random);
		double[] point = base.clone();
		for (Block block : space.blocks()) {
			int offset = space.offset(block);
			for (int i = offset; i < offset + block.size(); i++) {
				point[i] = switch (block.prior()) {
					case TRUNCATED_NORMAL -> truncation * truncated(gaussian);
					case NORMAL -> gaussian.sample();
					case MIXTURE -> base[i] + LOGIT_DEVIATION * gaussian.sample();
				};
			}
		}
		return point;
	}

	private static double truncated(ContinuousSampler gaussian) {
		double value = gaussian.sample();
		while (Math.abs(value) > 2) {
			value = gaussian.sample();
		}
		return value;
	}

	/** The moving coordinates of a point (or a gradient) of the whole space. */
	public double[] restrict(double[] point) {
		var part = new double[coordinates.length];
		for (int i = 0; i < part.length; i++) {
			part[i] = point[coordinates[i]];
		}
		return part;
	}

	/** The point of the whole space that moving coordinates stand for. */
	public double[] expand(double[] part) {
		var point = base.clone();
		for (int i = 0; i < coordinates.length; i++) {
			point[coordinates[i]] = part[i];
		}
		return point;
	}

	/** {@link #expand(double[])} for a population. */
	public double[][] expand(double[][] parts) {
		var points = new double[parts.length][];
		for (int i = 0; i < parts.length; i++) {
			points[i] = expand(parts[i]);
		}
		return points;
	}
}
