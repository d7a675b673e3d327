// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.rng.simple.RandomSource;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.plugin.StateException;

/** One descent from each of several points, asked and told as one population. The descents know nothing of each other. */
public final class Descents implements Optimizer {

	private static final String LABEL = "descents";
	private static final int STATE_VERSION = 1;

	/** Name of the figure that all gradient methods have. */
	static final String GRADIENT_LENGTH = "gradient-length";

	private final Optimizer[] descents;
	private final double[][] asked;
	private int best; // of the last losses
	private long generation;
	private boolean waiting;

	private Descents(Optimizer[] descents) {
		this.descents = descents;
		this.asked = new double[descents.length][];
	}

	/**
	 * Starts.
	 *
	 * @param method      a gradient method, which must not draw from its random source: all descents begin exactly at their starts
	 * @param starts      {@code [population][n]}
	 * @param problem     gives the bounds, which hold for starts within them
	 * @param evaluations points that may be evaluated in all, or 0
	 */
	public static Descents start(Method method, double[][] starts, Problem problem, long evaluations) {
		return new Descents(Arrays.stream(starts)
				.map(start -> method.start(at(start, problem, each(evaluations, starts)), RandomSource.XO_SHI_RO_256_PP.create(0L)))
				.toArray(Optimizer[]::new));
	}

	/** Continues; everything but the state as at the start. */
	public static Descents resume(Method method, double[][] starts, Problem problem, long evaluations, byte[] state) {
		var reader = new StateReader(state, LABEL, STATE_VERSION);
		if (reader.readInt() != starts.length) {
			throw new StateException("The saved state has another number of descents than the search.");
		}
		long generation = reader.readLong();
		int best = reader.readInt();
		var descents = new Descents(Arrays.stream(starts).map(start -> method.resume(at(start, problem, each(evaluations, starts)),
				RandomSource.XO_SHI_RO_256_PP.create(0L), reader.readBytes())).toArray(Optimizer[]::new));
		reader.end();
		descents.generation = generation;
		descents.best = Math.clamp(best, 0, starts.length - 1);
		return descents;
	}

	/** Points that one descent may evaluate; 0 only where nobody knows. */
	private static long each(long evaluations, double[][] starts) {
		return evaluations == 0 ? 0 : Math.max(1, evaluations / starts.length);
	}

	/** The problem of one descent. A start beyond the bounds, which some methods propose, has none. */
	private static Problem at(double[] start, Problem problem, long evaluations) {
		for (int i = 0; i < start.length; i++) {
			if (!(problem.lower()[i] <= start[i] && start[i] <= problem.upper()[i])) {
				return new Problem(start, evaluations);
			}
		}
		return new Problem(start, problem.lower(), problem.upper(), evaluations, Optional.empty());
	}

	@Override
	public double[][] ask() {
		if (waiting) {
			throw new IllegalStateException("The last population has not been told yet");
		}
		for (int k = 0; k < descents.length; k++) {
			asked[k] = descents[k].ask()[0];
		}
		waiting = true;
		return asked;
	}

	@Override
	public void tell(double[] losses, double @Nullable [][] gradients) {
		double[][] told = checked(losses, gradients);
		waiting = false;
		generation++;
		best = 0;
		for (int k = 0; k < descents.length; k++) {
			descents[k].tell(new double[] {losses[k]}, new double[][] {told[k]});
			boolean better = Double.isFinite(losses[k]) && !(losses[best] <= losses[k]);
			best = better ? k : best;
		}
	}

	/** The gradients, if there are some and all sizes fit. */
	private double[][] checked(double[] losses, double @Nullable [][] gradients) {
		if (!waiting) {
			throw new IllegalStateException("There is no population to tell about: ask first");
		}
		if (gradients == null) {
			throw new IllegalArgumentException("A descent needs gradients");
		}
		if (losses.length != descents.length || gradients.length != descents.length) {
			throw new IllegalArgumentException("There are %d losses and %d gradients for %d candidates".formatted(losses.length, gradients.length,
					descents.length));
		}
		return gradients;
	}

	@Override
	public int population() {
		return descents.length;
	}

	@Override
	public boolean wantsGradients() {
		return true;
	}

	@Override
	public long generation() {
		return generation;
	}

	/** That of the descent with the best of the last losses. */
	@Override
	public double[] center() {
		return descents[best].center();
	}

	/** None: the methods do not know when they have arrived. */
	@Override
	public Optional<StopReason> stopReason() {
		return Optional.empty();
	}

	@Override
	public Map<String, Double> figures() {
		var figures = new LinkedHashMap<>(descents[0].figures());
		for (Optimizer descent : descents) {
			figures.merge(GRADIENT_LENGTH, descent.figures().get(GRADIENT_LENGTH), Math::max);
		}
		return figures;
	}

	@Override
	public byte[] save() {
		if (waiting) {
			throw new IllegalStateException("A state can be saved only between two generations");
		}
		var state = new StateWriter(LABEL, STATE_VERSION).writeInt(descents.length).writeLong(generation).writeInt(best);
		for (Optimizer descent : descents) {
			state.writeBytes(descent.save());
		}
		return state.toBytes();
	}
}
