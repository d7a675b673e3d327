// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.junit.jupiter.api.Test;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.plugin.CancelledException;
import org.machineimagination.testing.Losses;

/** The thread behind an optimizer that is asked. */
class HandedOverTest {

	private static final Problem PROBLEM = new Problem(new double[] {1, 2});
	private static final Minimizer ENDLESS = (problem, loss, random) -> {
		while (true) {
			loss.value(new double[] {random.nextDouble(), random.nextGaussian()});
		}
	};

	@Test
	void nothingRunsBeforeTheFirstQuestion() {
		HandedOver optimizer = start(ENDLESS);
		assertFalse(optimizer.alive());
		optimizer.close();
		assertThrows(IllegalStateException.class, optimizer::ask);
	}

	@Test
	void theThreadEndsWithTheOptimizerWhereverItIs() {
		assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
			for (int points = 0; points < 20; points++) {
				HandedOver waiting = start(ENDLESS);
				Losses.SPHERE.generations(waiting, points);
				waiting.ask();
				assertTrue(waiting.alive());
				waiting.close();
				awaitEnd(waiting);
			}
		});
	}

	@Test
	void theThreadEndsWithTheMethod() {
		assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
			HandedOver optimizer = start((problem, loss, random) -> loss.value(problem.start()));
			Losses.SPHERE.generations(optimizer, 1);
			assertEquals("converged", optimizer.stopReason().orElseThrow().name());
			awaitEnd(optimizer);
			optimizer.close();
		});
	}

	@Test
	void aMethodThatCannotGoOnHasGivenUp() {
		HandedOver optimizer = start((problem, loss, random) -> {
			loss.value(problem.start());
			throw new TooManyEvaluationsException(1);
		});
		Losses.SPHERE.generations(optimizer, 1);
		assertEquals("gave-up", optimizer.stopReason().orElseThrow().name());
		optimizer.close();
	}

	@Test
	void whoWaitsForASlowMethodIsFreeWhenInterrupted() throws InterruptedException {
		var never = new CountDownLatch(1);
		HandedOver optimizer = start((problem, loss, random) -> {
			try {
				never.await();
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		var thrown = new Throwable[1];
		Thread waiting = Thread.ofPlatform().start(() -> thrown[0] = assertThrows(CancelledException.class, optimizer::ask));
		waiting.interrupt();
		assertTrue(waiting.join(Duration.ofMinutes(1)));
		assertTrue(thrown[0] instanceof CancelledException);
		optimizer.close();
	}

	private static HandedOver start(Minimizer minimizer) {
		Optimizer optimizer = HandedOver.start("test", minimizer, PROBLEM, Losses.random(1));
		return (HandedOver) optimizer;
	}

	private static void awaitEnd(HandedOver optimizer) {
		while (optimizer.alive()) {
			Thread.onSpinWait();
		}
	}
}
