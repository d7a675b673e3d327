// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.settings;

/** How the step size learns. */
public enum StepSizeAdaptation {

	/** Cumulative: it grows while the mean's steps go the same way and shrinks while they go to and fro. */
	CSA,

	/** Two points: it grows while the candidate ahead of the mean is better than the one behind. Needs four candidates at least. */
	TWO_POINT;

	/** Fewest candidates with which two of them can be spared for the comparison. */
	public static final int FEWEST_FOR_TWO_POINTS = 4;
}
