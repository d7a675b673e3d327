// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes.settings;

import org.machineimagination.plugin.Setting;

/**
 * Settings of CMA-ES.
 *
 * @param covariance         shape of the search distribution
 * @param directions         long directions that {@link Covariance#VKD} learns beside the diagonal, or 0 to learn their number as well
 * @param population         candidates in a generation, at least 2, or 0 for 4 + floor(3 ln n)
 * @param stepSize           initial standard deviation σ of every coordinate
 * @param stepSizeAdaptation how the step size learns
 * @param active             whether unsuccessful candidates shrink the distribution (negative weights); {@link Covariance#VKD} has none
 * @param bounds             what happens at the bounds of the problem
 * @param restarts           what happens when a search has come to its end
 * @param maximumRestarts    restarts with a larger population; those with a small one do not count
 * @param tolfun             stop when the losses of the last generations lie within this range
 * @param tolfunhist         stop when the best losses of the last generations lie within this range
 * @param tolx               stop when every standard deviation is below this
 * @param maxiter            stop after this many generations, restarts included; 0 for no limit
 * @param maxfevals          stop after this many evaluations, restarts included; 0 for no limit
 * @param ftarget            stop when a loss is at most this; minus infinity for no target
 */
public record CmaEsSettings(
		@Setting(label = "Covariance", help = "Shape of the search distribution; automatic is full up to 128 dimensions",
				initial = "automatic") Covariance covariance,
		@Setting(label = "Directions", help = "Long directions that VkD learns beside the coordinates; auto learns their number too",
				initial = "auto", minimum = 1, maximum = 10_000, automatic = true) int directions,
		@Setting(label = "Population", help = "Candidates in a generation of CMA-ES; auto chooses by the number of dimensions",
				initial = "auto", minimum = 2, maximum = 1_000_000, automatic = true) int population,
		@Setting(label = "Step size", help = "Initial standard deviation of every coordinate",
				initial = "0.5", minimum = 1e-12, maximum = 1e12) double stepSize,
		@Setting(label = "Step-size adaptation", help = "Learn the step size from the path of the mean (csa) or from two points ahead and behind",
				initial = "csa") StepSizeAdaptation stepSizeAdaptation,
		@Setting(label = "Active", help = "Learn from unsuccessful candidates too", initial = "true") boolean active,
		@Setting(label = "Bounds", help = "At the bounds: nothing, a smooth transform, or repair with a penalty",
				initial = "none") Bounds bounds,
		@Setting(label = "Restarts", help = "When a search ends: stop, restart with twice the population, or with large and small ones in turn",
				initial = "none") Restarts restarts,
		@Setting(label = "Maximum restarts", help = "Restarts with a larger population; those with a small one do not count",
				initial = "9", minimum = 1, maximum = 20) int maximumRestarts,
		@Setting(label = "Loss tolerance", help = "CMA-ES stops when all losses of its last generations lie within this range; 0 never stops it",
				initial = "1e-11", minimum = 0) double tolfun,
		@Setting(label = "Loss history tolerance",
				help = "CMA-ES stops when the best losses of its last generations lie within this range; 0 never stops it",
				initial = "1e-12", minimum = 0) double tolfunhist,
		@Setting(label = "Position tolerance", help = "CMA-ES stops when every standard deviation is below this; 0 never stops it",
				initial = "1e-11", minimum = 0) double tolx,
		@Setting(label = "Most generations", help = "Stop after this many generations, restarts included; 0 for no limit",
				initial = "0", minimum = 0) long maxiter,
		@Setting(label = "Most evaluations", help = "Stop after this many evaluations, restarts included; 0 for no limit",
				initial = "0", minimum = 0) long maxfevals,
		@Setting(label = "Target loss", help = "Stop when a loss is at most this; -Infinity never stops",
				initial = "-Infinity") double ftarget) {
}
