// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.cmaes.Covariance;
import org.machineimagination.plugin.Setting;

/**
 * Settings of CMA-ES interleaved with gradient descent. CMA-ES draws no conclusions from where moved candidates did badly, so that there
 * is nothing to set about its negative weights.
 *
 * @param covariance    shape of CMA-ES's distribution
 * @param population    candidates in a generation of CMA-ES, at least 2, or 0 for 4 + floor(3 ln n)
 * @param stepSize      initial standard deviation σ of every coordinate
 * @param tolfun        CMA-ES stops when the losses of its last generations lie within this range
 * @param tolfunhist    CMA-ES stops when the best losses of its last generations lie within this range
 * @param tolx          CMA-ES stops when every standard deviation is below this
 * @param gradientSteps gradient steps from each candidate before it is scored; each takes an evaluation with gradients
 * @param learningRate  of the gradient steps
 * @param momentum      share of the velocity kept at each gradient step of one descent
 * @param clip          largest length of a gradient, longer ones are shortened to it; 0 for no limit
 */
public record InterleavedSgdSettings(
		@Setting(label = "Covariance", help = "Shape of the search distribution of CMA-ES; automatic chooses by the number of dimensions",
				initial = "automatic") Covariance covariance,
		@Setting(label = "Population", help = "Candidates in a generation of CMA-ES; auto chooses by the number of dimensions",
				initial = "auto", minimum = 2, maximum = 1_000_000, automatic = true) int population,
		@Setting(label = "Step size", help = "Initial standard deviation of every coordinate",
				initial = "0.5", minimum = 1e-12, maximum = 1e12) double stepSize,
		@Setting(label = "Loss tolerance", help = "CMA-ES stops when all losses of its last generations lie within this range; 0 never stops it",
				initial = "1e-11", minimum = 0) double tolfun,
		@Setting(label = "Loss history tolerance", help = "CMA-ES stops when the best losses of its last generations lie within this range; 0 never stops it",
				initial = "1e-12", minimum = 0) double tolfunhist,
		@Setting(label = "Position tolerance", help = "CMA-ES stops when every standard deviation is below this; 0 never stops it",
				initial = "1e-11", minimum = 0) double tolx,
		@Setting(label = "Gradient steps", help = "Gradient steps from each candidate before it is scored; each takes an evaluation",
				initial = "1", minimum = 1, maximum = 10_000) int gradientSteps,
		@Setting(label = "Learning rate", help = "Learning rate of the gradient steps", initial = "0.1", minimum = 0, maximum = 1e12) double learningRate,
		@Setting(label = "Momentum", help = "Share of the velocity kept at each gradient step of one descent",
				initial = "0.9", minimum = 0, maximum = 0.999999) double momentum,
		@Setting(label = "Clip", help = "Largest length of a gradient; 0 sets no limit", initial = "0", minimum = 0) double clip) {
}
