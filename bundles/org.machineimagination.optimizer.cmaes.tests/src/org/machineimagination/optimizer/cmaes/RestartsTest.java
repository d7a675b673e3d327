// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Prior;
import org.machineimagination.optimizer.Problem;

/** Searches that start again. */
class RestartsTest {

	private static final Prior ANYWHERE = random -> random.doubles(5, -5, 5).toArray();

	@ParameterizedTest
	@ValueSource(strings = {"ipop", "bipop"})
	void restartsSolveWhatOneRunDoesNot(String restarts) {
		long once = solved("none");
		long often = solved(restarts);
		assertTrue(once <= 2, once + " of 11 solved by one run"); // or the function would show nothing
		assertTrue(often >= 10, often + " of 11 solved with restarts");
	}

	/** Searches of eleven that solve Rastrigin's function in five dimensions from anywhere. */
	private static long solved(String restarts) {
		var settings = Searches.settings("restarts", restarts, "maximum-restarts", "6", "step-size", "2");
		return LongStream.rangeClosed(1, 11).filter(seed -> {
			double[] start = ANYWHERE.draw(Searches.random(1000 + seed));
			Optimizer optimizer = Searches.FACTORY.create(anywhere(start), settings, Searches.random(seed));
			return Searches.evaluationsTo(1e-8, optimizer, TestFunctions::rastrigin, 2e5) < 2e5;
		}).count();
	}

	private static Problem anywhere(double[] start) {
		return new Problem(start, Searches.filled(5, -5), Searches.filled(5, 5), 0, Optional.of(ANYWHERE));
	}

	@Test
	void ipopDoublesThePopulationAtEachRestart() {
		Optimizer optimizer = Searches.start(Searches.filled(3, 1), 1, Searches.settings("restarts", "ipop", "maximum-restarts", "4"));
		assertEquals(List.of(7, 14, 28, 56, 112), populations(optimizer, TestFunctions::sphere));
		assertEquals("tolfun", optimizer.stopReason().orElseThrow().name());
		assertEquals(4, optimizer.figures().get("restarts"));
		assertEquals(112, optimizer.figures().get("population"));
	}

	@Test
	void bipopMixesSmallPopulationsIn() {
		Optimizer optimizer = Searches.start(Searches.filled(3, 1), 1, Searches.settings("restarts", "bipop", "maximum-restarts", "4"));
		List<Integer> populations = populations(optimizer, TestFunctions::sphere);
		assertEquals(7, populations.getFirst());
		assertEquals(112, populations.getLast());
		assertTrue(populations.containsAll(List.of(14, 28, 56)), populations.toString());
		assertTrue(optimizer.figures().get("restarts") > 4, optimizer.figures().toString());
		assertTrue(populations.stream().allMatch(size -> size >= 7 && size <= 112));
	}

	/** The sizes in their order, without repetitions; each generation is asked for the size that was announced. */
	private static List<Integer> populations(Optimizer optimizer, ToDoubleFunction<double[]> loss) {
		var sizes = new ArrayList<Integer>();
		for (int g = 0; g < 20_000 && optimizer.stopReason().isEmpty(); g++) {
			int announced = optimizer.population();
			assertEquals(announced, Searches.generation(optimizer, loss).length);
			if (sizes.isEmpty() || sizes.getLast() != announced) {
				sizes.add(announced);
			}
		}
		assertTrue(optimizer.stopReason().isPresent());
		return sizes;
	}

	@Test
	void restartsBeginWhereThePriorSays() {
		double[] far = Searches.filled(5, 4.5);
		var problem = new Problem(Searches.filled(5, 0), Searches.filled(5, -5), Searches.filled(5, 5), 0, Optional.of(random -> far.clone()));
		var settings = Searches.settings("restarts", "ipop", "maximum-restarts", "1", "step-size", "1e-3");
		Optimizer optimizer = Searches.FACTORY.create(problem, settings, Searches.random(1));
		while (optimizer.population() == 8) {
			Searches.generation(optimizer, TestFunctions::sphere);
		}
		for (double[] point : optimizer.ask()) {
			assertArrayEquals(far, point, 0.01);
		}
	}

	@Test
	void withoutAPriorRestartsBeginAroundTheStartAndWithinTheBounds() {
		var problem = new Problem(Searches.filled(5, 3), Searches.filled(5, 3), Searches.filled(5, 4), 0, Optional.empty());
		var settings = Searches.settings("restarts", "ipop", "maximum-restarts", "3", "step-size", "0.5", "bounds", "transform");
		Optimizer optimizer = Searches.FACTORY.create(problem, settings, Searches.random(1));
		List<Integer> sizes = populations(optimizer, x -> TestFunctions.sphere(x) - 45);
		assertEquals(4, sizes.size());
		assertArrayEquals(Searches.filled(5, 3), optimizer.center(), 1e-4);
	}

	@Test
	void theAnswerIsTheCenterOfTheRunWithTheSmallestLoss() {
		// The first run stands in the deeper hollow; the prior leads all others into the other one.
		double[] shallow = Searches.filled(5, 4);
		var problem = new Problem(Searches.filled(5, 0), Searches.filled(5, -5), Searches.filled(5, 5), 0,
				Optional.of(random -> shallow.clone()));
		ToDoubleFunction<double[]> loss = x -> Math.min(TestFunctions.sphere(x),
				1 + TestFunctions.sphere(Arrays.stream(x).map(value -> value - 4).toArray()));
		var settings = Searches.settings("restarts", "ipop", "maximum-restarts", "2", "step-size", "0.1");
		Optimizer optimizer = Searches.FACTORY.create(problem, settings, Searches.random(1));
		populations(optimizer, loss);
		assertArrayEquals(Searches.filled(5, 0), optimizer.center(), 1e-4);
	}

	@Test
	void limitsHoldForAllRunsTogether() {
		var settings = Searches.settings("restarts", "ipop", "maxfevals", "5000");
		Optimizer optimizer = Searches.start(Searches.filled(3, 1), 1, settings);
		int evaluations = 0;
		while (optimizer.stopReason().isEmpty()) {
			evaluations += Searches.generation(optimizer, TestFunctions::sphere).length;
		}
		assertEquals("maxfevals", optimizer.stopReason().orElseThrow().name());
		assertTrue(evaluations >= 5000 && evaluations < 5000 + optimizer.population(), evaluations + " evaluations");
		assertTrue(optimizer.figures().get("restarts") >= 2);
	}

	@Test
	void aTargetThatIsReachedEndsTheSearchWithoutARestart() {
		var settings = Searches.settings("restarts", "bipop", "ftarget", "1e-5");
		Optimizer optimizer = Searches.start(Searches.filled(3, 1), 1, settings);
		populations(optimizer, TestFunctions::sphere);
		assertEquals("ftarget", optimizer.stopReason().orElseThrow().name());
		assertEquals(0, optimizer.figures().get("restarts"));
	}
}
