// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;

/**
 * Settings of CMA-ES followed by a gradient method.
 *
 * @param <G> settings of the gradient method
 */
sealed interface TerminalSettings<G extends Record> permits TerminalAdamSettings, TerminalSgdSettings {

	/** CMA-ES. */
	CmaEsSettings cmaEs();

	/** Steps of descent at the end. */
	int terminalSteps();

	/** The gradient method. */
	G descent();
}
