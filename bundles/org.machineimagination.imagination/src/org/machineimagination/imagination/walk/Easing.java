// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.imagination.walk;

/** How a walk's speed changes between two pictures. Each maps 0 to 0, 1 to 1, and rises all the way. */
public enum Easing {
	/** The same speed all the way. */
	LINEAR {
		@Override
		public double at(double t) {
			return t;
		}
	},
	/** Starts and ends at rest: 3t² - 2t³, the cubic Hermite polynomial with flat ends. */
	SMOOTH {
		@Override
		public double at(double t) {
			return t * t * (3 - 2 * t);
		}
	},
	/** Starts and ends at rest and without a jerk: 6t⁵ - 15t⁴ + 10t³ (Perlin 2002, Improving noise). */
	SMOOTHER {
		@Override
		public double at(double t) {
			return t * t * t * (t * (6 * t - 15) + 10);
		}
	},
	/** Half a wave of the cosine: at rest at both ends, as a pendulum swings. */
	COSINE {
		@Override
		public double at(double t) {
			return (1 - Math.cos(Math.PI * t)) / 2;
		}
	};

	/**
	 * The share of the way that lies behind.
	 *
	 * @param t share of the time, 0..1
	 */
	public abstract double at(double t);
}
