// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.hybrid.internal.Composition;
import org.machineimagination.optimizer.hybrid.internal.Method;
import org.machineimagination.optimizer.hybrid.internal.RandomSearch;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** Random search: the baseline of comparisons. */
@Component(service = PlugIn.class)
public final class RandomFactory extends Composition<RandomSettings> {

	/** Identifier of the method. */
	public static final String ID = "random";

	/** Made by the framework, or by whoever needs one. */
	public RandomFactory() {
		super(ID, "Random search", "Draws candidates from the prior and keeps the best: what every other method has to beat.",
				RandomSettings.class,
				"Bergstra, J., & Bengio, Y. (2012). Random Search for Hyper-Parameter Optimization. Journal of Machine Learning Research, 13, 281-305.");
	}

	@Override
	public boolean needsGradients() {
		return false;
	}

	@Override
	public int population(RandomSettings settings, int dimension) {
		return settings.population();
	}

	@Override
	public boolean beginsAtStart() {
		return false;
	}

	@Override
	protected Method method(Problem problem, RandomSettings settings) {
		return RandomSearch.of(ID, settings.population(), 0);
	}
}
