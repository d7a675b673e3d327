// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;

/**
 * Settings of CMA-ES interleaved with a gradient method.
 *
 * @param <G> settings of the gradient method
 */
sealed interface InterleavedSettings<G extends Record> permits InterleavedAdamSettings, InterleavedSgdSettings {

	/** CMA-ES. */
	CmaEsSettings cmaEs();

	/** Gradient steps from each candidate before it is scored. */
	int gradientSteps();

	/** The gradient method. */
	G descent();
}
