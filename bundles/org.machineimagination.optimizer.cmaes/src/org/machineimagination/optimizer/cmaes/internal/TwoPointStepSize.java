// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.internal;

import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;

/**
 * Two-point step-size adaptation (Hansen 2008, "CMA-ES with two-point step-size adaptation", in the form of Hansen, Atamna and Auger 2014,
 * "How to assess step-size adaptation mechanisms in randomised search", where it is called TPA): the first two candidates of a generation lie on the
 * line of the last step of the mean, one ahead and one behind, as far off as a draw. If the one ahead ranks before the other, the step was
 * too short. Unlike the cumulative path it needs no draws that are known to be isotropic, and it costs O(n).
 *
 * <p>Candidates that another method has moved are compared where they came to lie.
 */
final class TwoPointStepSize implements StepSize {

	private static final double MEMORY = 0.3;
	private static final double STALLING = 0.5; // Akimoto and Hansen 2016

	private final double damping;
	private final double[] shift; // the last step of the mean, 0 before the first
	private final double[] direction; // the same where the distribution is isotropic
	private double summed; // s: smoothed difference of the two ranks, -1..1
	private boolean paired;

	TwoPointStepSize(Constants constants) {
		damping = Math.sqrt(constants.dimension());
		shift = new double[constants.dimension()];
		direction = new double[constants.dimension()];
	}

	@Override
	public void prepare(Generation generation, Distribution distribution) {
		distribution.renew();
		distribution.whiten(shift, direction);
		double length = Math.sqrt(Kernels.square(direction));
		paired = length > 0 && Double.isFinite(length);
		if (!paired) {
			return;
		}
		double[] ahead = generation.normal[0];
		double[] behind = generation.normal[1];
		double factor = Math.sqrt(Kernels.square(ahead)) / length;
		for (int i = 0; i < ahead.length; i++) {
			ahead[i] = factor * direction[i];
			behind[i] = -ahead[i];
		}
	}

	@Override
	public void learn(Generation generation, double[] losses, long number) {
		if (paired) {
			double difference = (double) (better(losses, losses[1]) - better(losses, losses[0])) / (losses.length - 1);
			summed += MEMORY * (difference - summed);
		}
		System.arraycopy(generation.meanStep, 0, shift, 0, shift.length);
	}

	/** How many losses are smaller; none is smaller than another that is not finite unless it is finite itself. */
	private static int better(double[] losses, double loss) {
		int count = 0;
		for (double other : losses) {
			if (Double.isFinite(other) && (other < loss || !Double.isFinite(loss))) {
				count++;
			}
		}
		return count;
	}

	@Override
	public boolean stalled() {
		return summed >= STALLING;
	}

	@Override
	public double change() {
		return summed / damping;
	}

	@Override
	public void save(StateWriter state) {
		state.writeDoubles(shift).writeDouble(summed);
	}

	@Override
	public void restore(StateReader state) {
		state.readDoubles(shift);
		summed = state.readDouble();
	}
}
