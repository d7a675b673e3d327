// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath.internal;

import org.apache.commons.math3.random.AbstractRandomGenerator;
import org.apache.commons.rng.UniformRandomProvider;

/** The run's random numbers as Commons Math takes them; normal ones are made of pairs of them by the polar method. */
final class ProviderRandom extends AbstractRandomGenerator {

	private final UniformRandomProvider provider;

	ProviderRandom(UniformRandomProvider provider) {
		this.provider = provider;
	}

	@Override
	public double nextDouble() {
		return provider.nextDouble();
	}

	/** Not the seed's place: it belongs to the run. */
	@Override
	public void setSeed(long seed) {
		throw new UnsupportedOperationException("The random numbers are the run's own");
	}
}
