// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath.internal;

import java.lang.ref.Cleaner;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.rng.RestorableUniformRandomProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateReader;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.StopReason;
import org.machineimagination.plugin.StateException;

/**
 * A {@link Minimizer} that is asked for one point at a time. What it has been told is all that is kept of it: to go on from there it is started anew,
 * with the same random numbers, and given the same answers, which takes its own sums but no evaluation. A check sum over all its points tells whether it went
 * the same way. Its thread begins with the first question and ends with {@link #close()}.
 */
public final class HandedOver implements Optimizer {

	private static final int STATE_VERSION = 1;
	private static final int AT_WORK = 0;
	private static final int CONVERGED = 1;
	private static final int GAVE_UP = 2;
	private static final Cleaner FORGOTTEN = Cleaner.create();

	/** What a loss counts as that is not finite, where none before it was finite. */
	private static final double BAD = 1e6;

	private final String method;
	private final Minimizer minimizer;
	private final Problem problem;
	private final RestorableUniformRandomProvider random;
	private final byte[] firstRandom;
	private final CRC32 way = new CRC32();
	private double[] losses = new double[64];
	private int told;
	private int end = AT_WORK;
	private long endedWay; // the check sum where the minimizer has ended
	private double[] best;
	private double bestLoss = Double.POSITIVE_INFINITY;
	private double worstLoss = Double.NEGATIVE_INFINITY;
	private double @Nullable [] next; // the minimizer's question that nobody was asked yet
	private double @Nullable [] asked;
	private @Nullable HandOff handOff;
	private Cleaner.@Nullable Cleanable thread;
	private boolean closed;

	private HandedOver(String method, Minimizer minimizer, Problem problem, RestorableUniformRandomProvider random) {
		this.method = method;
		this.minimizer = minimizer;
		this.problem = problem;
		this.random = random;
		this.firstRandom = new StateWriter(method, STATE_VERSION).writeRandom(random).toBytes();
		this.best = problem.start().clone();
	}

	/** @param method identifier of the factory */
	public static Optimizer start(String method, Minimizer minimizer, Problem problem, RestorableUniformRandomProvider random) {
		return new HandedOver(method, minimizer, problem, random);
	}

	/** @throws StateException if the state is not one of this method and problem */
	public static Optimizer resume(String method, Minimizer minimizer, Problem problem, RestorableUniformRandomProvider random, byte[] state) {
		var reader = new StateReader(state, method, STATE_VERSION);
		byte[] first = reader.readBytes();
		var randomReader = new StateReader(first, method, STATE_VERSION);
		randomReader.readRandom(random);
		randomReader.end();
		return new HandedOver(method, minimizer, problem, random).restored(reader);
	}

	private HandedOver restored(StateReader state) {
		end = state.readInt();
		bestLoss = state.readDouble();
		double[] point = state.readDoubles();
		if (point.length != problem.dimension()) {
			throw new StateException("The saved state has %d dimensions; the search has %d.".formatted(point.length, problem.dimension()));
		}
		best = point;
		losses = state.readDoubles();
		told = losses.length;
		long checksum = state.readLong();
		state.end();
		endedWay = checksum;
		if (end == AT_WORK && told > 0) {
			replay(checksum);
		}
		return this;
	}

	/** Lets the minimizer go the way again that it went. */
	private void replay(long checksum) {
		HandOff worker = begin();
		for (int i = 0; i < told; i++) {
			if (!(worker.next() instanceof HandOff.Question(double[] point))) {
				throw astray();
			}
			follow(point);
			worker.answer(counted(losses[i]));
		}
		take(worker.next());
		if (way.getValue() != checksum || end != AT_WORK) {
			throw astray();
		}
	}

	private StateException astray() {
		close();
		return new StateException("The saved state of '%s' does not fit this search: the method would have gone another way.".formatted(method));
	}

	@Override
	public double[][] ask() {
		if (asked != null) {
			throw new IllegalStateException("The last population has not been told yet");
		}
		double[] point = end != AT_WORK ? best.clone() : question();
		asked = point.clone();
		next = null;
		return new double[][] {point};
	}

	/** The minimizer's next question. */
	private double[] question() {
		double[] waiting = next;
		if (waiting != null) {
			return waiting;
		}
		// Only before anything was told nobody has heard the minimizer yet, and it always asks then.
		take(begin().next());
		double[] first = next;
		return first == null ? best.clone() : first;
	}

	private HandOff begin() {
		if (closed) {
			throw new IllegalStateException("The optimizer is closed");
		}
		HandOff started = HandOff.start(minimizer, problem, new ProviderRandom(random));
		handOff = started;
		thread = FORGOTTEN.register(this, started);
		return started;
	}

	/** Takes in what the minimizer says. */
	private void take(HandOff.Word word) {
		switch (word) {
			case HandOff.Question question -> next = question.point();
			case HandOff.End ended -> {
				next = null;
				end = ended.converged() ? CONVERGED : GAVE_UP;
				endedWay = way.getValue();
			}
		}
	}

	@Override
	public void tell(double[] results, double @Nullable [][] gradients) {
		double[] point = asked;
		if (point == null) {
			throw new IllegalStateException("There is no population to tell about: ask first");
		}
		if (results.length != 1) {
			throw new IllegalArgumentException("There are " + results.length + " losses for 1 candidate");
		}
		asked = null;
		if (Double.isFinite(results[0]) && results[0] < bestLoss) {
			bestLoss = results[0];
			best = point;
		}
		add(results[0]);
		double counted = counted(results[0]);
		HandOff worker = handOff;
		if (end == AT_WORK && worker != null) {
			follow(point);
			worker.answer(counted);
			take(worker.next());
		}
	}

	private void add(double loss) {
		if (told == losses.length) {
			losses = Arrays.copyOf(losses, Math.max(64, 2 * told));
		}
		losses[told++] = loss;
	}

	/** A loss that is not finite counts as a good deal worse than the worst so far: the methods reckon with it. */
	private double counted(double loss) {
		if (Double.isFinite(loss)) {
			worstLoss = Math.max(worstLoss, loss);
			return loss;
		}
		return worstLoss == Double.NEGATIVE_INFINITY ? BAD : worstLoss + 1 + Math.abs(worstLoss);
	}

	private void follow(double[] point) {
		for (double value : point) {
			long bits = Double.doubleToLongBits(value);
			for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
				way.update((int) (bits >>> shift) & 0xFF);
			}
		}
	}

	@Override
	public int population() {
		return 1;
	}

	@Override
	public long generation() {
		return told;
	}

	/** The best point so far; before there is one, the start. */
	@Override
	public double[] center() {
		return best.clone();
	}

	@Override
	public Optional<StopReason> stopReason() {
		return switch (end) {
			case CONVERGED -> Optional.of(new StopReason("converged", "The method sees nothing more to gain."));
			case GAVE_UP -> Optional.of(new StopReason("gave-up", "The method met a case that it cannot go on from."));
			default -> Optional.empty();
		};
	}

	/** The methods tell of no step; the table of figures has a place for one. */
	@Override
	public Map<String, Double> figures() {
		var figures = new LinkedHashMap<String, Double>();
		figures.put("step-size", Double.NaN);
		figures.put("lowest-loss", Double.isFinite(bestLoss) ? bestLoss : Double.NaN);
		return figures;
	}

	@Override
	public byte[] save() {
		if (asked != null) {
			throw new IllegalStateException("A state can be saved only between two generations");
		}
		return new StateWriter(method, STATE_VERSION).writeBytes(firstRandom).writeInt(end).writeDouble(bestLoss).writeDoubles(best)
				.writeDoubles(Arrays.copyOf(losses, told)).writeLong(end == AT_WORK ? way.getValue() : endedWay).toBytes();
	}

	@Override
	public void close() {
		closed = true;
		Cleaner.Cleanable running = thread;
		if (running != null) {
			running.clean();
		}
	}

	/** For tests: whether a thread of this optimizer is still there. */
	boolean alive() {
		HandOff worker = handOff;
		return worker != null && worker.alive();
	}
}
