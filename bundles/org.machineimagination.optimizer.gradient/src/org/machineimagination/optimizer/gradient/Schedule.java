// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

/** How the learning rate changes from the first step to the last one that the budget allows. */
public enum Schedule {

	/** It stays. */
	CONSTANT {
		@Override
		double at(double progress) {
			return 1;
		}
	},

	/** Down to 0 along half a cosine (Loshchilov and Hutter 2017, equation 5, without restarts). */
	COSINE {
		@Override
		double at(double progress) {
			return (1 + Math.cos(Math.PI * progress)) / 2;
		}
	},

	/** Down to 0 along a straight line. */
	LINEAR {
		@Override
		double at(double progress) {
			return 1 - progress;
		}
	},

	/** A tenth after half of the steps and a hundredth after three quarters of them (as He et al. 2016, section 4.2). */
	STEP {
		@Override
		double at(double progress) {
			return progress < 0.5 ? 1 : progress < 0.75 ? 0.1 : 0.01;
		}
	};

	/** @param progress share of the steps after the warm-up that is done, 0..1 */
	abstract double at(double progress);

	/**
	 * What the learning rate is multiplied by.
	 *
	 * @param step    steps done, from 0
	 * @param horizon steps that there will be in all, at least 1; does not matter for {@link #CONSTANT}
	 * @param warmUp  steps during which the rate first rises along a straight line
	 */
	public double factor(long step, long horizon, int warmUp) {
		if (step < warmUp) {
			return (step + 1.0) / warmUp;
		}
		long rest = horizon - warmUp;
		return at(rest <= 0 ? 1 : Math.min(1, (double) (step - warmUp) / rest));
	}
}
