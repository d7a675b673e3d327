// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath;

import org.machineimagination.plugin.Setting;

/**
 * Settings of Commons Math's CMA-ES.
 *
 * @param population candidates between two updates of the distribution, 0 for 4 + 3 ln n
 * @param stepSize   initial standard deviation of every coordinate
 * @param active     whether unsuccessful candidates are learnt from, too
 * @param diagonal   first updates in which only variances are learnt; 1 for all
 * @param repair     whether candidates beyond the bounds are put back and their losses raised
 */
public record CommonsCmaEsSettings(
		@Setting(label = "Population", help = "Candidates between two updates of the distribution; auto takes 4 + 3 ln n",
				initial = "auto", minimum = 2, maximum = 100_000, automatic = true) int population,
		@Setting(label = "Step size", help = "Initial standard deviation of every coordinate", initial = "0.5", minimum = 1e-12,
				maximum = 1e12) double stepSize,
		@Setting(label = "Active", help = "Learn from unsuccessful candidates too", initial = "true") boolean active,
		@Setting(label = "Diagonal", help = "First updates in which only variances are learnt; 0 for none, 1 for all of them",
				initial = "0", minimum = 0, maximum = 1_000_000) int diagonal,
		@Setting(label = "Repair", help = "Put candidates beyond the bounds back on them and raise their losses", initial = "false") boolean repair) {
}
