// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath.internal;

import java.lang.System.Logger.Level;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.commons.math3.random.RandomGenerator;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.plugin.CancelledException;

/**
 * A minimizer on a thread of its own, which stands still while nobody answers it. The thread knows nothing of the optimizer that it works
 * for, so that one which was forgotten can be collected, and its thread be ended.
 */
final class HandOff implements Runnable {

	private static final System.Logger LOG = System.getLogger(HandOff.class.getName());

	/** What the minimizer says. */
	sealed interface Word {
	}

	/**
	 * It wants to know the loss of a point.
	 *
	 * @param point {@code [n]}
	 */
	record Question(double[] point) implements Word {
	}

	/**
	 * It has ended.
	 *
	 * @param converged whether by its own wish, and not because it could not go on
	 */
	record End(boolean converged) implements Word {
	}

	/** Unwinds the minimizer. */
	private static final class Closed extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Closed() {
			super(null, null, false, false);
		}
	}

	private final BlockingQueue<Word> words = new ArrayBlockingQueue<>(1);
	private final BlockingQueue<Double> answers = new ArrayBlockingQueue<>(1);
	private final Thread thread;

	private HandOff(Minimizer minimizer, Problem problem, RandomGenerator random) {
		thread = Thread.ofPlatform().daemon().name("Commons Math").unstarted(() -> work(minimizer, problem, random));
	}

	static HandOff start(Minimizer minimizer, Problem problem, RandomGenerator random) {
		var handOff = new HandOff(minimizer, problem, random);
		handOff.thread.start();
		return handOff;
	}

	private void work(Minimizer minimizer, Problem problem, RandomGenerator random) {
		try {
			words.put(end(minimizer, problem, random));
		} catch (InterruptedException | Closed e) {
			LOG.log(Level.TRACE, "A search was over before its minimizer was", e);
		}
	}

	private End end(Minimizer minimizer, Problem problem, RandomGenerator random) {
		try {
			minimizer.minimize(problem, this::loss, random);
			return new End(true);
		} catch (Closed e) {
			throw e;
		} catch (RuntimeException e) {
			// The library throws where a method cannot go on, and calls some of its own paths unexplored.
			LOG.log(Level.INFO, "The method gave up", e);
			return new End(false);
		}
	}

	private double loss(double[] point) {
		try {
			words.put(new Question(point.clone()));
			return answers.take();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new Closed();
		}
	}

	/** Waits for what the minimizer says next; that takes no longer than its own sums. */
	Word next() {
		try {
			return words.take();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancelledException();
		}
	}

	/** Answers the last question. */
	void answer(double loss) {
		answers.add(loss);
	}

	/** Ends the thread, wherever the minimizer is; may be called more than once. */
	@Override
	public void run() {
		thread.interrupt();
	}

	/** For tests: whether the thread is still there. */
	boolean alive() {
		return thread.isAlive();
	}
}
