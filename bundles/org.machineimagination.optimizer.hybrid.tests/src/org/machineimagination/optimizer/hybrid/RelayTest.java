// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.testing.Losses;

/** A descent after another method: where it begins and when. */
class RelayTest {

	@ParameterizedTest
	@ValueSource(strings = {"cma-es-then-sgd", "cma-es-then-adam", "basin-cma"})
	void theDescentBeginsAtTheBestPointOfAll(String id) {
		Optimizer optimizer = Hybrids.start(id, Hybrids.problem(300), "learning-rate", "0.001");
		double bestLoss = Double.POSITIVE_INFINITY;
		double[] best = null;
		while (optimizer.figures().get("phase") == 1) {
			double[][] points = optimizer.ask();
			for (double[] point : points) {
				double loss = Losses.ROSENBROCK.value().applyAsDouble(point);
				if (loss < bestLoss) {
					bestLoss = loss;
					best = point.clone();
				}
			}
			Losses.ROSENBROCK.tell(optimizer, points);
		}
		assertArrayEquals(new double[][] {best}, optimizer.ask());
		assertTrue(optimizer.wantsGradients());
	}

	@Test
	void theBestPointIsACopyAndNotWhatTheCallerMadeOfIt() {
		Optimizer spoiled = Hybrids.start("cma-es-then-sgd", Hybrids.problem(60), "population", "10", "terminal-steps", "30");
		Optimizer clean = Hybrids.start("cma-es-then-sgd", Hybrids.problem(60), "population", "10", "terminal-steps", "30");
		for (int generation = 0; generation < 3; generation++) {
			double[][] points = spoiled.ask();
			Losses.ROSENBROCK.tell(spoiled, points);
			Arrays.stream(points).forEach(point -> Arrays.fill(point, 99));
			Losses.ROSENBROCK.generations(clean, 1);
		}
		assertArrayEquals(clean.ask(), spoiled.ask());
	}

	@ParameterizedTest
	@CsvSource({"200, 50, 150", "200, 80, 120", "60, 50, 30", "100, 0, 100", "201, 50, 150"})
	void theDescentTakesTheLastStepsAndAtMostHalfOfTheBudget(int budget, int steps, int first) {
		Optimizer optimizer = Hybrids.start("basin-cma", Hybrids.problem(budget), "terminal-steps", Integer.toString(steps), "population", "10");
		int evaluations = 0;
		while (evaluations + optimizer.population() <= budget && optimizer.figures().get("phase") == 1) {
			evaluations += optimizer.population();
			Losses.ROSENBROCK.generations(optimizer, 1);
		}
		assertEquals(first, evaluations);
		assertEquals(1, optimizer.population());
	}

	@ParameterizedTest
	@ValueSource(strings = {"cosine", "linear", "step"})
	void aScheduleKnowsTheBudgetWhereTheBestPointLiesBeyondTheBounds(String schedule) {
		var lower = new double[6];
		var upper = new double[6];
		Arrays.fill(lower, -1e-9);
		Arrays.fill(upper, 1e-9);
		var narrow = new Problem(new double[6], lower, upper, 20, Optional.empty());
		Optimizer optimizer = Hybrids.start("cma-es-then-adam", narrow, "schedule", schedule, "learning-rate", "0.1");
		while (optimizer.figures().get("phase") == 1) {
			Losses.ROSENBROCK.generations(optimizer, 1);
		}
		assertTrue(Arrays.stream(optimizer.ask()[0]).anyMatch(value -> Math.abs(value) > 1e-9));
		assertEquals(0.1, optimizer.figures().get("step-size"), 1e-12);
	}

	@Test
	void evenTheSmallestBudgetBeginsWithAGeneration() {
		Optimizer optimizer = Hybrids.start("cma-es-then-adam", Hybrids.problem(1));
		assertFalse(optimizer.wantsGradients());
		Losses.ROSENBROCK.generations(optimizer, 1);
		assertTrue(optimizer.wantsGradients());
	}

	@Test
	void whenCmaEsStopsByItselfTheDescentTakesTheRestOfTheBudget() {
		Optimizer optimizer = Hybrids.start("cma-es-then-adam", Hybrids.problem(100_000), "tolx", "0.1");
		while (!optimizer.wantsGradients()) {
			Losses.ELLIPSOID.generations(optimizer, 1);
		}
		assertTrue(optimizer.generation() < 1000);
		Losses.ELLIPSOID.generations(optimizer, 200);
		assertTrue(optimizer.stopReason().isEmpty());
	}

	@Test
	void withoutABudgetTheDescentStopsAfterItsSteps() {
		Optimizer optimizer = Hybrids.start("cma-es-then-adam", Hybrids.problem(0), "tolx", "0.1", "terminal-steps", "7");
		while (!optimizer.wantsGradients()) {
			Losses.ELLIPSOID.generations(optimizer, 1);
		}
		Losses.ELLIPSOID.generations(optimizer, 6);
		assertTrue(optimizer.stopReason().isEmpty());
		Losses.ELLIPSOID.generations(optimizer, 1);
		assertEquals("terminal-steps", optimizer.stopReason().orElseThrow().name());
	}

	@Test
	void whereNoLossWasFiniteTheDescentBeginsAtTheCenter() {
		Optimizer optimizer = Hybrids.start("cma-es-then-sgd", Hybrids.problem(20), "population", "10", "terminal-steps", "10");
		optimizer.ask();
		double[] losses = new double[10];
		Arrays.fill(losses, Double.NaN);
		optimizer.tell(losses, null);
		assertArrayEquals(Hybrids.problem(20).start(), optimizer.ask()[0]);
	}

	@Test
	void theLearningRateOfTheDescentFallsToTheEndOfTheBudget() {
		Optimizer optimizer = Hybrids.start("cma-es-then-sgd", Hybrids.problem(30), "population", "10", "terminal-steps", "10", "schedule", "linear",
				"learning-rate", "0.001");
		Losses.ROSENBROCK.generations(optimizer, 2);
		for (int step = 0; step < 10; step++) {
			Losses.ROSENBROCK.generations(optimizer, 1);
			assertEquals(0.001 * (1 - step / 10.0), optimizer.figures().get("step-size"), 1e-15);
		}
	}

	@Test
	void aBestPointBeyondTheBoundsIsGoneOnFromToo() {
		Problem problem = new Problem(new double[] {0.99, 0.99}, new double[] {-1, -1}, new double[] {1, 1}, 24, Optional.empty());
		Optimizer optimizer = Hybrids.start("cma-es-then-sgd", problem, "population", "12", "terminal-steps", "12", "step-size", "5");
		double[][] points = optimizer.ask();
		double[] losses = Arrays.stream(points).mapToDouble(point -> -Math.abs(point[0])).toArray();
		double[] farthest = Arrays.stream(points).max((a, b) -> Double.compare(Math.abs(a[0]), Math.abs(b[0]))).orElseThrow().clone();
		optimizer.tell(losses, null);
		assertArrayEquals(farthest, optimizer.ask()[0]);
	}
}
