// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.testing.Losses;

/** The pool of random points, what becomes of its best, and random search. */
class PoolTest {

	@ParameterizedTest
	@ValueSource(strings = {"pool", "random"})
	void theFirstPopulationComesFromThePrior(String id) {
		UniformRandomProvider same = Losses.random(1);
		double[][] expected = new double[16][];
		Arrays.setAll(expected, k -> clamped(Hybrids.PRIOR.draw(same)));
		assertArrayEquals(expected, Hybrids.start(id, Hybrids.problem(100)).ask());
	}

	@ParameterizedTest
	@ValueSource(strings = {"pool", "random"})
	void pointsOfAPriorThatLeavesTheBoundsArePutBackOnThem(String id) {
		Problem narrow = new Problem(new double[6], filled(-0.5), filled(0.5), 200, Hybrids.problem(0).prior());
		for (double[] point : Hybrids.start(id, narrow).ask()) {
			assertTrue(Arrays.stream(point).allMatch(value -> Math.abs(value) <= 0.5));
			assertTrue(Arrays.stream(point).anyMatch(value -> Math.abs(value) == 0.5));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"pool", "random"})
	void withoutAPriorThereIsNothingToDrawFrom(String id) {
		assertEquals("Random points need a prior to be drawn from, which this problem does not have; take another optimizer.",
				assertThrows(UsageException.class, () -> Hybrids.start(id, new Problem(new double[3]))).getMessage());
	}

	@Test
	void theBestOfThePoolAreRefinedApartAndInOrder() {
		Optimizer optimizer = Hybrids.start("pool", Hybrids.problem(200), "pool", "50", "keep", "3");
		List<double[]> seen = drawPool(optimizer);
		assertEquals(50, seen.size());
		seen.sort(Comparator.comparingDouble(Losses.ROSENBROCK.value()));
		assertArrayEquals(seen.subList(0, 3).toArray(double[][]::new), optimizer.ask());
		assertTrue(optimizer.wantsGradients());
	}

	@Test
	void unlessToldOtherwiseThePoolTakesHalfOfTheBudget() {
		assertEquals(100, drawPool(Hybrids.start("pool", Hybrids.problem(200))).size());
	}

	@Test
	void aBlendBeginsBetweenTheBestPointsCoordinateByCoordinate() {
		Optimizer optimizer = Hybrids.start("pool", Hybrids.problem(200), "pool", "50", "keep", "3", "combine", "blend");
		List<double[]> seen = drawPool(optimizer);
		seen.sort(Comparator.comparingDouble(Losses.ROSENBROCK.value()));
		double[][] points = optimizer.ask();
		assertEquals(1, points.length);
		for (int i = 0; i < 6; i++) {
			int j = i;
			double smallest = seen.subList(0, 3).stream().mapToDouble(point -> point[j]).min().orElseThrow();
			double largest = seen.subList(0, 3).stream().mapToDouble(point -> point[j]).max().orElseThrow();
			assertTrue(smallest < points[0][i] && points[0][i] < largest);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"apart", "blend"})
	void theRefinementLowersTheLossWithinTheBounds(String combine) {
		Optimizer optimizer = Hybrids.start("pool", Hybrids.problem(2000), "pool", "50", "combine", combine, "learning-rate", "0.05");
		double best = drawPool(optimizer).stream().mapToDouble(Losses.ROSENBROCK.value()).min().orElseThrow();
		for (int step = 0; step < 300; step++) {
			double[][] points = optimizer.ask();
			assertTrue(Arrays.stream(points).flatMapToDouble(Arrays::stream).allMatch(value -> Math.abs(value) <= 3));
			Losses.ROSENBROCK.tell(optimizer, points);
		}
		assertTrue(Losses.ROSENBROCK.value().applyAsDouble(optimizer.center()) < best / 4);
	}

	@Test
	void aBlendOfOnePointIsThatPoint() {
		Optimizer blend = Hybrids.start("pool", Hybrids.problem(100), "pool", "20", "keep", "1", "combine", "blend");
		Optimizer apart = Hybrids.start("pool", Hybrids.problem(100), "pool", "20", "keep", "1");
		Losses.ROSENBROCK.generations(blend, 30);
		Losses.ROSENBROCK.generations(apart, 30);
		assertArrayEquals(apart.ask()[0], blend.ask()[0]);
	}

	@Test
	void randomSearchUsesItsBudgetToTheLastPoint() {
		Optimizer optimizer = Hybrids.start("random", Hybrids.problem(100), "population", "30");
		var sizes = new ArrayList<Integer>();
		for (int generation = 0; generation < 4; generation++) {
			sizes.add(optimizer.population());
			Losses.ROSENBROCK.generations(optimizer, 1);
		}
		assertEquals(List.of(30, 30, 30, 10), sizes);
	}

	@Test
	void thePopulationOfRandomSearchChangesNoPoint() {
		double[][] few = Hybrids.start("random", Hybrids.problem(0), "population", "2").ask();
		double[][] many = Hybrids.start("random", Hybrids.problem(0), "population", "20").ask();
		assertArrayEquals(few, Arrays.copyOf(many, 2));
	}

	@Test
	void randomSearchAnswersWithTheBestPoint() {
		Optimizer optimizer = Hybrids.start("random", Hybrids.problem(0));
		assertArrayEquals(Hybrids.problem(0).start(), optimizer.center());
		var seen = new ArrayList<double[]>();
		for (int generation = 0; generation < 5; generation++) {
			double[][] points = optimizer.ask();
			Arrays.stream(points).map(double[]::clone).forEach(seen::add);
			Losses.ROSENBROCK.tell(optimizer, points);
		}
		assertArrayEquals(seen.stream().min(Comparator.comparingDouble(Losses.ROSENBROCK.value())).orElseThrow(), optimizer.center());
		assertFalse(optimizer.wantsGradients());
	}

	/** Draws the pool; all its points. */
	private static List<double[]> drawPool(Optimizer optimizer) {
		var seen = new ArrayList<double[]>();
		while (!optimizer.wantsGradients()) {
			double[][] points = optimizer.ask();
			Arrays.stream(points).map(double[]::clone).forEach(seen::add);
			Losses.ROSENBROCK.tell(optimizer, points);
		}
		return seen;
	}

	private static double[] clamped(double[] point) {
		return Arrays.stream(point).map(value -> Math.clamp(value, -3, 3)).toArray();
	}

	private static double[] filled(double value) {
		var filled = new double[6];
		Arrays.fill(filled, value);
		return filled;
	}
}
