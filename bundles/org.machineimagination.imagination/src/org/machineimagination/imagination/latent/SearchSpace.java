// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.latent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.imagination.latent.Block.Transform;
import org.machineimagination.optimizer.Problem;

/**
 * The part of a latent space that an optimizer moves in: some coordinates, the others held at a base point. Searching the few
 * classes near a prompt instead of all of them is such a part.
 */
public final class SearchSpace {

	private final LatentSpace space;
	private final double[] base;
	private final int[] coordinates;
	private final @Nullable LatentPrior prior;
	private final boolean bounded;
	private final List<String> notes;

	/**
	 * @param space       the whole space
	 * @param base        the point to start from, {@code [dimension of the whole]}
	 * @param coordinates indices of the coordinates that move, ascending
	 */
	public SearchSpace(LatentSpace space, double[] base, int[] coordinates) {
		this(space, base, coordinates, null, true, List.of());
	}

	/**
	 * @param prior   where points come from when nothing is known, if somebody asks
	 * @param bounded whether clamped components are kept within the clamp; not where those beyond are drawn anew
	 * @param notes   what a person should know of how the start was chosen, a plain sentence each
	 */
	public SearchSpace(LatentSpace space, double[] base, int[] coordinates, @Nullable LatentPrior prior, boolean bounded, List<String> notes) {
		if (base.length != space.dimension()) {
			throw new IllegalArgumentException("The base point has " + base.length + " components, the space " + space.dimension());
		}
		this.space = space;
		this.base = base.clone();
		this.coordinates = coordinates.clone();
		this.prior = prior;
		this.bounded = bounded;
		this.notes = List.copyOf(notes);
	}

	/** What a person should know of how the start was chosen, a plain sentence each. */
	public List<String> notes() {
		return notes;
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
	 * What an optimizer gets to know of this space: raw components that are clamped are bounded by the clamp, and points come from
	 * {@link LatentPrior} when nothing is known.
	 *
	 * @param truncation  the truncation of the generator
	 * @param evaluations points that may be evaluated in all
	 */
	public Problem problem(double truncation, long evaluations) {
		double[] lower = restrict(limits(-2 * truncation));
		double[] upper = restrict(limits(2 * truncation));
		return new Problem(start(), lower, upper, evaluations,
				prior == null ? Optional.empty() : Optional.of(random -> restrict(prior.draw(truncation, random))));
	}

	private double[] limits(double limit) {
		var limits = new double[base.length];
		for (Block block : space.blocks()) {
			int offset = space.offset(block);
			Arrays.fill(limits, offset, offset + block.size(), bounded && block.transform() == Transform.CLAMP ? limit
					: Math.copySign(Double.POSITIVE_INFINITY, limit));
		}
		return limits;
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
