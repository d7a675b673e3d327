// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination;

/**
 * The part of a latent space that an optimizer moves in: some coordinates, the others held at a base point. Searching the few
 * classes near a prompt instead of all of them is such a part.
 */
public final class SearchSpace {

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
