// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath.internal;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.machineimagination.optimizer.DescribedFactory;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.plugin.UsageException;

/** What the factories of Commons Math's methods share. */
public abstract class Baseline<S extends Record> extends DescribedFactory<S> {

	/** Most coordinates: beyond them these methods take too many evaluations, or too much memory, to be compared with anything. */
	public static final int MOST_DIMENSIONS = 64;

	/** @param references citations in reading form */
	protected Baseline(String id, String name, String description, Class<S> settingsType, String... references) {
		super(id, name, description, settingsType, references);
	}

	/** The method with settings that fit the problem. */
	protected abstract Minimizer minimizer(Problem problem, S settings);

	/** Fewest coordinates. */
	protected int fewestDimensions() {
		return 1;
	}

	@Override
	public final boolean needsGradients() {
		return false;
	}

	/** One: the methods want to know of each point before they choose the next. */
	@Override
	public final int population(S settings, int dimension) {
		return 1;
	}

	@Override
	public final Optimizer create(Problem problem, S settings, RestorableUniformRandomProvider random) {
		return HandedOver.start(id(), fitting(problem, settings), problem, random);
	}

	@Override
	public final Optimizer resume(Problem problem, S settings, RestorableUniformRandomProvider random, byte[] state) {
		return HandedOver.resume(id(), fitting(problem, settings), problem, random, state);
	}

	private Minimizer fitting(Problem problem, S settings) {
		int n = problem.dimension();
		if (n > MOST_DIMENSIONS) {
			throw new UsageException(("The method %s is for searches over at most %d numbers, and this one goes over %,d; search fewer, for example with "
					+ "--optimize-class no or fewer --searched-classes, or take another method, for example cma-es.").formatted(id(), MOST_DIMENSIONS, n));
		}
		if (n < fewestDimensions()) {
			throw new UsageException(
					"The method %s is for searches over at least %d numbers, and this one goes over %d; take another method, for example cma-es."
							.formatted(id(), fewestDimensions(), n));
		}
		return minimizer(problem, checked(settings));
	}
}
