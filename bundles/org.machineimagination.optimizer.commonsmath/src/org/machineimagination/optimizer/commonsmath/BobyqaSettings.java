// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath;

import org.machineimagination.plugin.Setting;

/**
 * Settings of BOBYQA.
 *
 * @param interpolationPoints points that the quadratic model goes through, from n + 2 to (n + 1)(n + 2) / 2; 0 for 2 n + 1
 * @param initialRadius       radius in which the model is trusted at the beginning
 * @param finalRadius         radius at which the method ends
 */
public record BobyqaSettings(
		@Setting(label = "Interpolation points", help = "Points that the quadratic model goes through, from n + 2 to (n + 1)(n + 2) / 2; auto takes 2 n + 1",
				initial = "auto", minimum = 3, maximum = 2145, automatic = true) int interpolationPoints,
		@Setting(label = "Initial radius", help = "Radius in which the model is trusted at the beginning; a third of the narrowest bounds at most",
				initial = "0.5", minimum = 1e-9, maximum = 1e9) double initialRadius,
		@Setting(label = "Final radius", help = "Radius at which the method ends", initial = "1e-6", minimum = 1e-12, maximum = 1e6) double finalRadius) {
}
