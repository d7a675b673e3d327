// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import org.machineimagination.plugin.Setting;

/**
 * Settings of CMA-ES.
 *
 * @param covariance shape of the search distribution
 * @param population candidates in a generation, at least 2, or 0 for 4 + floor(3 ln n)
 * @param stepSize   initial standard deviation σ of every coordinate
 * @param active     whether unsuccessful candidates shrink the distribution (negative weights)
 * @param tolfun     stop when the losses of the last generations lie within this range
 * @param tolfunhist stop when the best losses of the last generations lie within this range
 * @param tolx       stop when every standard deviation is below this
 */
public record CmaEsSettings(
		@Setting(label = "Covariance", help = "Shape of the search distribution; automatic is full up to 128 dimensions",
				initial = "automatic") Covariance covariance,
		@Setting(label = "Population", help = "Candidates in a generation; auto chooses by the number of dimensions",
				initial = "auto", minimum = 2, maximum = 1_000_000, automatic = true) int population,
		@Setting(label = "Step size", help = "Initial standard deviation of every coordinate",
				initial = "0.5", minimum = 1e-12, maximum = 1e12) double stepSize,
		@Setting(label = "Active", help = "Learn from unsuccessful candidates too", initial = "true") boolean active,
		@Setting(label = "Loss tolerance", help = "Stop when all losses of the last generations lie within this range; 0 never stops",
				initial = "1e-11", minimum = 0) double tolfun,
		@Setting(label = "Loss history tolerance", help = "Stop when the best losses of the last generations lie within this range; 0 never stops",
				initial = "1e-12", minimum = 0) double tolfunhist,
		@Setting(label = "Position tolerance", help = "Stop when every standard deviation is below this; 0 never stops",
				initial = "1e-11", minimum = 0) double tolx) {
}
