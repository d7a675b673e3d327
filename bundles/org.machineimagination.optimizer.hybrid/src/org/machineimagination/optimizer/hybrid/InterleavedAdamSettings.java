// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.gradient.AdamSettings;
import org.machineimagination.plugin.Part;
import org.machineimagination.plugin.Setting;

/**
 * Settings of CMA-ES interleaved with Adam. CMA-ES draws no conclusions from where moved candidates did badly, so that there
 * is nothing to set about its negative weights.
 *
 * @param cmaEs         CMA-ES, without restarts and with nothing done at the bounds
 * @param gradientSteps gradient steps from each candidate before it is scored; each takes an evaluation with gradients
 * @param descent       Adam from each candidate, which begins anew in each generation
 */
public record InterleavedAdamSettings(
		@Part(only = {
				"covariance", "population", "step-size", "tolfun", "tolfunhist", "tolx"}) CmaEsSettings cmaEs,
		@Setting(label = "Gradient steps", help = "Gradient steps from each candidate before it is scored; each takes an evaluation",
				initial = "1", minimum = 1, maximum = 10_000) int gradientSteps,
		@Part(only = {"learning-rate", "beta1", "beta2", "epsilon", "clip"}) AdamSettings descent) implements InterleavedSettings<AdamSettings> {
}
