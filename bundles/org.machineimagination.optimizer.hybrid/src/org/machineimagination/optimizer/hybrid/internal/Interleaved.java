// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.PointOptimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.optimizer.hybrid.internal.Interleaving.Inheritance;

/**
 * An optimizer whose candidates go down the gradient before they are scored. Each of its generations takes several populations: one for
 * every gradient step, told with gradients, and one for the score of where the steps led. Every generation's descents begin anew, without
 * the momentum of others that began elsewhere.
 */
final class Interleaved implements Optimizer {

	private static final int STATE_VERSION = 1;

	private final Interleaving plan;
	private final Problem problem;
	private final Optimizer outer;
	private @Nullable Descents descents; // null between two generations of the outer optimizer
	private byte @Nullable [] outerBefore; // its state before it was asked, as it cannot be saved while it waits
	private double @Nullable [][] asked;
	private int step; // gradient steps done in this generation
	private long generation;
	private double gradientLength = Double.NaN;

	Interleaved(Interleaving plan, Problem problem, RestorableUniformRandomProvider random) {
		this.plan = plan;
		this.problem = problem;
		this.outer = plan.outer().start(problem, random);
		check();
	}

	Interleaved(Interleaving plan, Problem problem, RestorableUniformRandomProvider random, byte[] state) {
		this.plan = plan;
		this.problem = problem;
		var reader = new StateReader(state, plan.label(), STATE_VERSION);
		generation = reader.readLong();
		step = reader.readInt();
		gradientLength = reader.readDouble();
		byte[] outerState = reader.readBytes();
		this.outer = plan.outer().resume(problem, random, outerState);
		check();
		if (step > 0) { // asked again, the outer optimizer proposes the same as before it was interrupted
			outerBefore = outerState;
			descents = Descents.resume(plan.descent(), outer.ask(), problem, horizon(), reader.readBytes());
		}
		reader.end();
	}

	private void check() {
		if (plan.inheritance() == Inheritance.LAMARCKIAN && !(outer instanceof PointOptimizer)) {
			throw new IllegalArgumentException("An optimizer of which candidates are moved has to learn from points that it did not propose");
		}
	}

	/** Points that the descents of one generation evaluate. */
	private long horizon() {
		return (long) outer.population() * plan.steps();
	}

	@Override
	public double[][] ask() {
		if (asked != null) {
			throw new IllegalStateException("The last population has not been told yet");
		}
		double[][] population = begun().ask();
		asked = population;
		return population;
	}

	/** The descents of this generation, which the first of its populations begins. */
	private Descents begun() {
		Descents present = descents;
		if (present == null) {
			outerBefore = outer.save();
			present = Descents.start(plan.descent(), outer.ask(), problem, horizon());
			descents = present;
		}
		return present;
	}

	@Override
	public void tell(double[] losses, double @Nullable [][] gradients) {
		double[][] population = asked;
		if (population == null) {
			throw new IllegalStateException("There is no population to tell about: ask first");
		}
		if (wantsGradients()) {
			Descents present = begun();
			present.tell(losses, gradients);
			gradientLength = present.figures().get(Descents.GRADIENT_LENGTH);
			step++;
		} else {
			score(population, losses);
			descents = null;
			outerBefore = null;
			step = 0;
		}
		generation++;
		asked = null;
	}

	private void score(double[][] population, double[] losses) {
		switch (plan.inheritance()) {
			case LAMARCKIAN -> ((PointOptimizer) outer).tell(population, losses);
			case BALDWINIAN -> outer.tell(losses, null);
		}
	}

	@Override
	public int population() {
		return outer.population();
	}

	@Override
	public boolean wantsGradients() {
		return step < plan.steps();
	}

	@Override
	public long gradientsAhead(long evaluations) {
		return evaluations * plan.steps() / (plan.steps() + 1);
	}

	@Override
	public long generation() {
		return generation;
	}

	@Override
	public double[] center() {
		return outer.center();
	}

	@Override
	public Optional<StopReason> stopReason() {
		return outer.stopReason();
	}

	@Override
	public Map<String, Double> figures() {
		var figures = new LinkedHashMap<>(outer.figures());
		figures.put(Descents.GRADIENT_LENGTH, gradientLength);
		return figures;
	}

	@Override
	public byte[] save() {
		if (asked != null) {
			throw new IllegalStateException("A state can be saved only between two generations");
		}
		var state = new StateWriter(plan.label(), STATE_VERSION).writeLong(generation).writeInt(step).writeDouble(gradientLength);
		byte[] before = outerBefore;
		Descents present = descents;
		if (before == null || present == null) {
			return state.writeBytes(outer.save()).toBytes();
		}
		return state.writeBytes(before).writeBytes(present.save()).toBytes();
	}
}
