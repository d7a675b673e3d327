// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath;

import org.machineimagination.plugin.Setting;

/**
 * Settings of Powell's method of directions.
 *
 * @param tolerance     the method ends when a round over all directions lowers the loss by less than this share of it
 * @param lineTolerance exactness of the search along one direction, relative to the loss
 */
public record PowellSettings(
		@Setting(label = "Tolerance", help = "The method ends when a round over all directions lowers the loss by less than this share of it",
				initial = "1e-8", minimum = 1e-14, maximum = 0.1) double tolerance,
		@Setting(label = "Line tolerance", help = "Exactness of the search along one direction, relative to the loss; coarser ones take fewer evaluations",
				initial = "0.001", minimum = 1e-12, maximum = 0.5) double lineTolerance) {
}
