// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath;

import org.machineimagination.plugin.Setting;

/**
 * Settings of Nelder and Mead's simplex.
 *
 * @param side      length of the simplex's edges at the start
 * @param tolerance the method ends when no corner's loss changed by more than this share of it in a step
 * @param adaptive  whether the steps fit the number of coordinates (Gao and Han 2012)
 */
public record NelderMeadSettings(
		@Setting(label = "Side", help = "Length of the simplex's edges at the start", initial = "0.5", minimum = 1e-9, maximum = 1e9) double side,
		@Setting(label = "Tolerance", help = "The method ends when no corner's loss changed by more than this share of it in a step",
				initial = "1e-9", minimum = 0, maximum = 0.1) double tolerance,
		@Setting(label = "Adaptive", help = "Fit the steps to the number of coordinates, of which the method otherwise does not manage many",
				initial = "true") boolean adaptive) {
}
