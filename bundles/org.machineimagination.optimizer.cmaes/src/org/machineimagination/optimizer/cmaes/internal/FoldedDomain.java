// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

/**
 * The smooth transform of pycma's BoundTransform (Hansen's {@code BoxConstraintsLinQuadTransformation}): the identity inside, a parabola
 * within a margin of a bound, so that the bound itself is reached with slope 0, and mirrored beyond. The margin is a twentieth of
 * max(1, |bound|), at most half of the interval. Every candidate stands for a point within the bounds, and no loss is altered, so that the
 * search stays invariant under increasing transforms of it.
 */
final class FoldedDomain implements Domain {

	private static final double MARGIN = 0.05;

	private final double[] lower;
	private final double[] upper;
	private final double[] lowerMargin;
	private final double[] upperMargin;

	FoldedDomain(double[] lower, double[] upper) {
		this.lower = lower;
		this.upper = upper;
		lowerMargin = new double[lower.length];
		upperMargin = new double[lower.length];
		for (int i = 0; i < lower.length; i++) {
			double half = (upper[i] - lower[i]) / 2;
			lowerMargin[i] = Math.min(half, MARGIN * Math.max(1, Math.abs(lower[i])));
			upperMargin[i] = Math.min(half, MARGIN * Math.max(1, Math.abs(upper[i])));
		}
	}

	@Override
	public void express(double[] candidate, double[] point) {
		for (int i = 0; i < point.length; i++) {
			point[i] = bend(i, mirror(i, candidate[i]));
		}
	}

	/** The value between the ends, a margin beyond the bounds, that a value outside is the mirror image of. */
	private double mirror(int i, double x) {
		boolean below = lower[i] != Double.NEGATIVE_INFINITY;
		boolean above = upper[i] != Double.POSITIVE_INFINITY;
		double start = lower[i] - lowerMargin[i];
		double end = upper[i] + upperMargin[i];
		double inner = x;
		if (below && above && (x < start || x > end)) {
			double period = 2 * (end - start);
			inner = x - period * Math.floor((x - start) / period);
		}
		if (above && inner > end) {
			inner = 2 * end - inner;
		}
		return below && inner < start ? 2 * start - inner : inner;
	}

	/** Rounding must not lead out of the bounds, by however little. */
	private double bend(int i, double x) {
		double bent = x;
		if (lower[i] != Double.NEGATIVE_INFINITY && x < lower[i] + lowerMargin[i]) {
			double inside = x - (lower[i] - lowerMargin[i]);
			bent = lower[i] + inside * inside / (4 * lowerMargin[i]);
		} else if (upper[i] != Double.POSITIVE_INFINITY && x > upper[i] - upperMargin[i]) {
			double inside = upper[i] + upperMargin[i] - x;
			bent = upper[i] - inside * inside / (4 * upperMargin[i]);
		}
		return Math.clamp(bent, lower[i], upper[i]);
	}

	@Override
	public void invert(double[] point, double[] mean, double[] candidate) {
		for (int i = 0; i < point.length; i++) {
			candidate[i] = nearest(i, straighten(i, Math.clamp(point[i], lower[i], upper[i])), mean[i]);
		}
	}

	private double straighten(int i, double y) {
		if (lower[i] != Double.NEGATIVE_INFINITY && y < lower[i] + lowerMargin[i]) {
			return lower[i] - lowerMargin[i] + 2 * Math.sqrt(lowerMargin[i] * (y - lower[i]));
		}
		if (upper[i] != Double.POSITIVE_INFINITY && y > upper[i] - upperMargin[i]) {
			return upper[i] + upperMargin[i] - 2 * Math.sqrt(upperMargin[i] * (upper[i] - y));
		}
		return y;
	}

	/** Of a value between the ends and all its mirror images, the one nearest to where the search is. */
	private double nearest(int i, double x, double mean) {
		boolean below = lower[i] != Double.NEGATIVE_INFINITY;
		boolean above = upper[i] != Double.POSITIVE_INFINITY;
		if (!below && !above) {
			return x;
		}
		double start = lower[i] - lowerMargin[i];
		double end = upper[i] + upperMargin[i];
		double image = 2 * (below ? start : end) - x;
		double same = x;
		if (below && above) {
			double period = 2 * (end - start);
			same += period * Math.rint((mean - same) / period);
			image += period * Math.rint((mean - image) / period);
		}
		return Math.abs(image - mean) < Math.abs(same - mean) ? image : same;
	}
}
