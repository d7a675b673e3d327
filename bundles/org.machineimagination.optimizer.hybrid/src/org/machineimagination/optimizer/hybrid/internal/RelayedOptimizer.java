// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.StopReason;

/** A {@link Relay} at work. */
final class RelayedOptimizer implements Optimizer {

	private static final int STATE_VERSION = 1;
	private static final String STEP_SIZE = "step-size";
	private static final String PHASE = "phase";

	private final Relay plan;
	private final Problem problem;
	private final RestorableUniformRandomProvider random;
	private final BestPoints best;
	private Optimizer current;
	private boolean second;
	private List<String> firstFigures; // names, which the table of figures keeps to its end
	private long evaluations;
	private long handedOver; // evaluations of the first method
	private long generation;
	private double @Nullable [][] asked;

	RelayedOptimizer(Relay plan, Problem problem, RestorableUniformRandomProvider random) {
		this.plan = plan;
		this.problem = problem;
		this.random = random;
		this.best = new BestPoints(plan.best());
		this.current = plan.first().start(problem, random);
		this.firstFigures = List.copyOf(current.figures().keySet());
	}

	RelayedOptimizer(Relay plan, Problem problem, RestorableUniformRandomProvider random, byte[] state) {
		this.plan = plan;
		this.problem = problem;
		this.random = random;
		this.best = new BestPoints(plan.best());
		var reader = new StateReader(state, plan.label(), STATE_VERSION);
		generation = reader.readLong();
		evaluations = reader.readLong();
		handedOver = reader.readLong();
		second = reader.readInt() != 0;
		best.restore(reader, problem.dimension());
		firstFigures = readNames(reader);
		byte[] part = reader.readBytes();
		reader.end();
		current = second ? plan.second().resume(problem, starts(), left(handedOver), part) : plan.first().resume(problem, random, part);
	}

	private static List<String> readNames(StateReader reader) {
		var names = new ArrayList<String>();
		for (int count = reader.readInt(); count > 0; count--) {
			names.add(reader.readText());
		}
		return List.copyOf(names);
	}

	@Override
	public double[][] ask() {
		double[][] population = current.ask();
		asked = population;
		return population;
	}

	@Override
	public void tell(double[] losses, double @Nullable [][] gradients) {
		current.tell(losses, gradients); // refuses what was not asked for
		double[][] population = asked;
		generation++;
		evaluations += losses.length;
		if (!second && population != null) {
			best.add(population, losses);
			if (firstIsOver()) {
				handOver();
			}
		}
		asked = null;
	}

	private boolean firstIsOver() {
		return evaluations + current.population() > plan.firstShare() || current.stopReason().isPresent();
	}

	private void handOver() {
		if (best.isEmpty()) { // no loss was finite
			best.add(new double[][] {current.center()}, new double[] {Double.MAX_VALUE});
		}
		second = true;
		handedOver = evaluations;
		current = plan.second().start(problem, starts(), left(handedOver), random);
	}

	private double[][] starts() {
		return best.points();
	}

	/** Points left after so many; 0 if nobody knows. */
	private long left(long done) {
		return problem.evaluations() == 0 ? 0 : Math.max(1, problem.evaluations() - done);
	}

	@Override
	public int population() {
		return current.population();
	}

	@Override
	public boolean wantsGradients() {
		return current.wantsGradients();
	}

	@Override
	public long gradientsAhead(long ahead) {
		if (second) {
			return current.gradientsAhead(ahead);
		}
		long ofFirst = Math.clamp(plan.firstShare() - evaluations, 0, ahead);
		return current.gradientsAhead(ofFirst) + ahead - ofFirst;
	}

	@Override
	public long generation() {
		return generation;
	}

	@Override
	public double[] center() {
		return current.center();
	}

	@Override
	public Optional<StopReason> stopReason() {
		if (second && problem.evaluations() == 0 && current.generation() >= plan.secondSteps()) {
			return Optional.of(new StopReason("terminal-steps", "All terminal steps are done."));
		}
		return second ? current.stopReason() : Optional.empty();
	}

	/** The same names in both phases; what a phase does not have is not a number. */
	@Override
	public Map<String, Double> figures() {
		Map<String, Double> now = current.figures();
		var figures = new LinkedHashMap<String, Double>();
		figures.put(STEP_SIZE, now.get(STEP_SIZE));
		for (String name : firstFigures) {
			figures.put(name, now.getOrDefault(name, Double.NaN));
		}
		figures.put(Descents.GRADIENT_LENGTH, now.getOrDefault(Descents.GRADIENT_LENGTH, Double.NaN));
		figures.put(PHASE, second ? 2.0 : 1.0);
		return figures;
	}

	@Override
	public byte[] save() {
		byte[] part = current.save();
		var state = new StateWriter(plan.label(), STATE_VERSION).writeLong(generation).writeLong(evaluations).writeLong(handedOver)
				.writeInt(second ? 1 : 0);
		best.save(state);
		state.writeInt(firstFigures.size());
		firstFigures.forEach(state::writeText);
		return state.writeBytes(part).toBytes();
	}
}
