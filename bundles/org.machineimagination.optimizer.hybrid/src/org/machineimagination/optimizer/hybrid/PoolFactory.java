// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.gradient.AdamFactory;
import org.machineimagination.optimizer.hybrid.internal.Composition;
import org.machineimagination.optimizer.hybrid.internal.Member;
import org.machineimagination.optimizer.hybrid.internal.Method;
import org.machineimagination.optimizer.hybrid.internal.RandomSearch;
import org.machineimagination.optimizer.hybrid.internal.Relay;
import org.machineimagination.optimizer.hybrid.internal.Successor;
import org.machineimagination.plugin.PlugIn;
import org.osgi.service.component.annotations.Component;

/** A pool of points from the prior, of which the best are refined by Adam within the bounds (Liu et al. 2021). */
@Component(service = PlugIn.class)
public final class PoolFactory extends Composition<PoolSettings> {

	/** Identifier of the method. */
	public static final String ID = "pool";

	/** Made by the framework, or by whoever needs one. */
	public PoolFactory() {
		super(ID, "Pool, then Adam", "Scores many random points and refines the best of them by Adam.",
				PoolSettings.class,
				"Liu, X., Gong, C., Wu, L., Zhang, S., Su, H., & Liu, Q. (2021). FuseDream: Training-Free Text-to-Image Generation with Improved"
						+ " CLIP+GAN Space Optimization. arXiv:2112.01573.",
				ADAM);
	}

	private static final int UNKNOWN_BUDGET = 1000; // size of the pool where nobody knows the budget

	@Override
	public int population(PoolSettings settings, int dimension) {
		return Math.max(settings.population(), gradientPopulation(settings, dimension));
	}

	@Override
	public int gradientPopulation(PoolSettings settings, int dimension) {
		return settings.combine() == Combination.BLEND ? 1 : settings.keep();
	}

	@Override
	public boolean beginsAtStart() {
		return false;
	}

	@Override
	protected Method method(Problem problem, PoolSettings settings) {
		var adam = new Member<>(new AdamFactory(), settings.descent().projected());
		Successor refinement = settings.combine() == Combination.BLEND ? Successor.blend(adam) : Successor.descents(adam);
		long pool = size(problem, settings);
		return new Relay(ID, RandomSearch.of(ID, settings.population(), pool), refinement, pool, settings.keep(), Long.MAX_VALUE);
	}

	private static long size(Problem problem, PoolSettings settings) {
		return settings.pool() != 0 ? settings.pool() : problem.evaluations() == 0 ? UNKNOWN_BUDGET : Math.max(1, problem.evaluations() / 2);
	}
}
