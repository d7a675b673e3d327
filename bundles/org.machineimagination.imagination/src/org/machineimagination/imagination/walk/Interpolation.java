// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.walk;

/** The path between two vectors. */
public enum Interpolation {
	/** The straight line. */
	LINEAR {
		@Override
		public double[] between(double[] a, double[] b, double t) {
			return combined(a, 1 - t, b, t);
		}
	},
	/**
	 * The great circle: {@code sin((1-t)Ω)/sin Ω a + sin(tΩ)/sin Ω b}, Ω the angle between them (Shoemake 1985, equation 3.3; for latents
	 * White 2016, Sampling generative networks). Vectors of the same length keep it on the way, where a straight line cuts through the
	 * middle, at which a generator of normal noise has never been. Parallel vectors, and a vector of length 0, give the straight line, which is
	 * the limit. Opposite vectors lie on many great circles: the way then goes round by the coordinate axis that is farthest from both.
	 */
	SPHERICAL {
		@Override
		public double[] between(double[] a, double[] b, double t) {
			double lengths = length(a) * length(b);
			if (lengths == 0) {
				return combined(a, 1 - t, b, t);
			}
			double cosine = Math.clamp(dot(a, b) / lengths, -1, 1);
			double angle = Math.acos(cosine);
			double sine = Math.sin(angle);
			if (sine > SMALLEST_SINE) {
				return combined(a, Math.sin((1 - t) * angle) / sine, b, Math.sin(t * angle) / sine);
			}
			return cosine > 0 ? combined(a, 1 - t, b, t) : half(a, b, t);
		}
	};

	/** Below it the quotient of two sines loses more digits than the straight line is away from the arc. */
	private static final double SMALLEST_SINE = 1e-6;

	/**
	 * The point at a share of the way.
	 *
	 * @param a at t = 0
	 * @param b at t = 1, as long as a
	 * @param t 0..1; at both ends the very vector comes out
	 */
	abstract double[] between(double[] a, double[] b, double t);

	/** Half a turn from a to its opposite, by way of a third direction; the length goes evenly from the one's to the other's. */
	private static double[] half(double[] a, double[] b, double t) {
		double length = length(a);
		int axis = 0;
		for (int i = 1; i < a.length; i++) {
			if (Math.abs(a[i]) < Math.abs(a[axis])) {
				axis = i;
			}
		}
		var side = new double[a.length];
		double along = a[axis] / (length * length);
		for (int i = 0; i < side.length; i++) {
			side[i] = (i == axis ? 1 : 0) - along * a[i];
		}
		double sideLength = length(side);
		if (sideLength < SMALLEST_SINE || t == 0 || t == 1) {
			return combined(a, 1 - t, b, t);
		}
		double scale = (1 - t) + t * length(b) / length;
		return combined(a, scale * Math.cos(Math.PI * t), side, scale * length / sideLength * Math.sin(Math.PI * t));
	}

	private static double[] combined(double[] a, double weightA, double[] b, double weightB) {
		var sum = new double[a.length];
		for (int i = 0; i < sum.length; i++) {
			sum[i] = weightA * a[i] + weightB * b[i];
		}
		return sum;
	}

	private static double length(double[] a) {
		return Math.sqrt(dot(a, a));
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
