// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.gradient.AdamSettings;
import org.machineimagination.plugin.Part;
import org.machineimagination.plugin.Setting;

/**
 * Settings of CMA-ES followed by Adam.
 *
 * @param cmaEs         CMA-ES, without restarts and with nothing done at the bounds
 * @param terminalSteps steps of descent at the end, from the best point of all; half of the budget at most
 * @param descent       Adam at the end
 */
public record TerminalAdamSettings(
		@Part(only = {
				"covariance", "population", "step-size", "active", "tolfun", "tolfunhist", "tolx"}) CmaEsSettings cmaEs,
		@Setting(label = "Terminal steps", help = "Steps of descent at the end, from the best point of all; half of the evaluations at most",
				initial = "50", minimum = 1, maximum = 1_000_000_000) int terminalSteps,
		@Part(only = {"learning-rate", "beta1", "beta2", "epsilon", "clip", "schedule"}) AdamSettings descent) implements TerminalSettings<AdamSettings> {
}
