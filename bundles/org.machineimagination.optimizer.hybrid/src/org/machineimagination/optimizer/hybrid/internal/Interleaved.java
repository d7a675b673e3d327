// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.rng.RestorableUniformRandomProvider;
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
	private Descents descents; // null between two generations of the outer optimizer
	private byte[] outerBefore; // its state before it was asked, as it cannot be saved while it waits
	private double[][] asked;
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
		if (descents == null) {
			outerBefore = outer.save();
			descents = Descents.start(plan.descent(), outer.ask(), problem, horizon());
		}
		asked = descents.ask();
		return asked;
	}

	@Override
	public void tell(double[] losses, double[][] gradients) {
		if (asked == null) {
			throw new IllegalStateException("There is no population to tell about: ask first");
		}
		if (wantsGradients()) {
			descents.tell(losses, gradients);
			gradientLength = descents.figures().get(Descents.GRADIENT_LENGTH);
			step++;
		} else {
			score(losses);
			descents = null;
			outerBefore = null;
			step = 0;
		}
		generation++;
		asked = null;
	}

	private void score(double[] losses) {
		switch (plan.inheritance()) {
			case LAMARCKIAN -> ((PointOptimizer) outer).tell(asked, losses);
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
		if (step == 0) {
			return state.writeBytes(outer.save()).toBytes();
		}
		return state.writeBytes(outerBefore).writeBytes(descents.save()).toBytes();
	}
}
