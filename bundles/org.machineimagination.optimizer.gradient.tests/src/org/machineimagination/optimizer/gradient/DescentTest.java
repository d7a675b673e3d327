// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.StateException;
import org.machineimagination.testing.Losses;

/** What both gradient methods promise. */
class DescentTest {

	private static final Problem PROBLEM = new Problem(new double[] {3, -2, 1, 0.5});

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void theMinimumIsFound(String method) {
		Optimizer optimizer = start(factory(method), "learning-rate", "0.05");
		Losses.SPHERE.generations(optimizer, 1000);
		assertTrue(Losses.SPHERE.value().applyAsDouble(optimizer.center()) < 1e-6);
		assertEquals(1000, optimizer.generation());
		assertTrue(optimizer.stopReason().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void theFirstIterateBeginsAtTheStartAndTheOthersAroundIt(String method) {
		Optimizer optimizer = start(factory(method), "population", "400", "spread", "0.5");
		double[][] points = optimizer.ask();
		assertArrayEquals(PROBLEM.start(), points[0]);
		double mean = Arrays.stream(points, 1, 400).mapToDouble(x -> x[0]).average().getAsDouble();
		double variance = Arrays.stream(points, 1, 400).mapToDouble(x -> (x[0] - mean) * (x[0] - mean)).sum() / 398;
		assertEquals(3, mean, 0.1); // four standard errors
		assertEquals(0.5, Math.sqrt(variance), 0.075);
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void iteratesKnowNothingOfEachOther(String method) {
		Optimizer many = start(factory(method), "population", "5");
		Optimizer one = start(factory(method), "population", "1");
		Losses.ROSENBROCK.generations(many, 30);
		Losses.ROSENBROCK.generations(one, 30);
		assertArrayEquals(one.ask()[0], many.ask()[0]);
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void theCenterIsWhereTheBestLastLossWasMeasured(String method) {
		Optimizer optimizer = start(factory(method), "population", "3");
		double[] second = optimizer.ask()[1].clone();
		optimizer.tell(new double[] {2, 1, Double.NEGATIVE_INFINITY}, new double[3][4]);
		assertArrayEquals(second, optimizer.center());
		optimizer.ask();
		optimizer.tell(new double[] {Double.NaN, Double.NaN, Double.POSITIVE_INFINITY}, new double[3][4]);
		assertArrayEquals(second, optimizer.center());
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void aGradientThatIsNotFiniteMovesNothingAndLeavesNoTrace(String method) {
		Optimizer disturbed = start(factory(method), "population", "2");
		Optimizer calm = start(factory(method), "population", "2");
		Losses.ROSENBROCK.generations(disturbed, 3);
		Losses.ROSENBROCK.generations(calm, 3);
		double[] before = disturbed.ask()[0].clone();
		disturbed.tell(new double[] {1, 1}, new double[][] {{1, Double.NaN, 0, 0}, {Double.POSITIVE_INFINITY, 0, 0, 0}});
		assertArrayEquals(before, disturbed.ask()[0]);
		disturbed.tell(new double[] {1, 1}, new double[][] {{0, 0, 0, Double.NaN}, {0, 0, 0, Double.NaN}});
		Losses.ROSENBROCK.generations(disturbed, 5);
		Losses.ROSENBROCK.generations(calm, 5);
		assertArrayEquals(calm.ask(), disturbed.ask());
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void whatTheCallerDoesWithItsPopulationChangesNoIterate(String method) {
		Optimizer touched = start(factory(method));
		Optimizer untouched = start(factory(method));
		double[][] gradients = {{1, 2, 3, 4}};
		Arrays.fill(touched.ask()[0], 99);
		untouched.ask();
		touched.tell(new double[] {1}, gradients);
		Arrays.fill(gradients[0], 1);
		untouched.tell(new double[] {1}, new double[][] {{1, 2, 3, 4}});
		assertArrayEquals(untouched.ask(), touched.ask());
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void aLongGradientIsShortenedToTheClip(String method) {
		Optimizer clipped = start(factory(method), "clip", "5");
		Optimizer short5 = start(factory(method));
		clipped.ask();
		short5.ask();
		clipped.tell(new double[] {1}, new double[][] {{3e300, 4e300, 0, 0}});
		short5.tell(new double[] {1}, new double[][] {{3, 4, 0, 0}});
		assertArrayEquals(short5.ask()[0], clipped.ask()[0], 1e-12);
		assertEquals(5e300, clipped.figures().get("gradient-length"), 1e287);
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void resumingAtAnyGenerationChangesNoBit(String method) {
		String[] settings = {"population", "3", "learning-rate", "0.001"};
		Optimizer unbroken = start(factory(method), settings);
		Losses.ROSENBROCK.generations(unbroken, 20);
		byte[] end = unbroken.save();
		for (int stop = 0; stop < 20; stop++) {
			Optimizer first = start(factory(method), settings);
			Losses.ROSENBROCK.generations(first, stop);
			Optimizer second = resume(factory(method), first.save(), settings);
			assertEquals(stop, second.generation());
			assertArrayEquals(first.center(), second.center());
			assertEquals(first.figures(), second.figures());
			Losses.ROSENBROCK.generations(second, 20 - stop);
			assertArrayEquals(end, second.save());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void averagesAndSchedulesResumeBitForBitToo(String method) {
		Problem budgeted = new Problem(PROBLEM.start(), PROBLEM.lower(), PROBLEM.upper(), 60, Optional.empty());
		String[] settings = {"population", "3", "learning-rate", "0.001", "schedule", "cosine", "warm-up", "3", "ema", "0.9"};
		Optimizer unbroken = start(factory(method), budgeted, settings);
		Losses.ROSENBROCK.generations(unbroken, 20);
		for (int stop = 0; stop < 20; stop++) {
			Optimizer first = start(factory(method), budgeted, settings);
			Losses.ROSENBROCK.generations(first, stop);
			Optimizer second = resume(factory(method), budgeted, first.save(), settings);
			assertArrayEquals(first.center(), second.center());
			Losses.ROSENBROCK.generations(second, 20 - stop);
			assertArrayEquals(unbroken.save(), second.save());
			assertArrayEquals(unbroken.center(), second.center());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void averagingChangesTheAnswerAndNotTheWay(String method) {
		Optimizer averaged = start(factory(method), "ema", "0.99", "learning-rate", "0.001");
		Optimizer plain = start(factory(method), "learning-rate", "0.001");
		assertArrayEquals(PROBLEM.start(), averaged.center());
		Losses.ROSENBROCK.generations(averaged, 50);
		Losses.ROSENBROCK.generations(plain, 50);
		assertArrayEquals(plain.ask(), averaged.ask());
		assertFalse(Arrays.equals(plain.center(), averaged.center()));
		assertTrue(averaged.averages() && !plain.averages());
	}

	@Test
	void aScheduleWithoutAnEndIsRefused() {
		var refusal = assertThrows(SettingException.class, () -> start(factory("adam"), "schedule", "cosine"));
		assertEquals("The schedule cosine needs a number of evaluations to end at; give one, or take the schedule constant.", refusal.getMessage());
	}

	@Test
	void theBudgetOfAScheduleIsSharedByTheIterates() {
		Problem budgeted = new Problem(PROBLEM.start(), PROBLEM.lower(), PROBLEM.upper(), 40, Optional.empty());
		Optimizer optimizer = start(factory("sgd"), budgeted, "population", "4", "schedule", "linear", "learning-rate", "0.1");
		for (int step = 0; step < 10; step++) {
			Losses.SPHERE.generations(optimizer, 1);
			assertEquals(0.1 * (1 - step / 10.0), optimizer.figures().get("step-size"), 1e-15);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void everyIterateStaysWithinTheBoundsWhereSoAsked(String method) {
		Problem bounded = new Problem(PROBLEM.start(), new double[] {2, -3, 0.9, 0}, new double[] {3, -1, 1.1, 5}, 0, Optional.empty());
		Optimizer optimizer = start(factory(method), bounded, "population", "20", "spread", "3", "project", "true");
		for (int step = 0; step < 50; step++) {
			for (double[] point : optimizer.ask()) {
				for (int i = 0; i < 4; i++) {
					assertTrue(bounded.lower()[i] <= point[i] && point[i] <= bounded.upper()[i]);
				}
			}
			optimizer.tell(new double[20], Arrays.stream(new double[20][]).map(none -> new double[] {1, 1, -1, 1}).toArray(double[][]::new));
		}
		assertArrayEquals(new double[] {2, -3, 1.1, 0}, optimizer.ask()[0]);
	}

	@Test
	void aStateOfTheOtherMethodOrOfAnotherSizeIsRefused() {
		byte[] state = start(factory("adam")).save();
		assertEquals("The saved state belongs to the optimizer 'adam', not to 'sgd'.",
				assertThrows(StateException.class, () -> resume(factory("sgd"), state)).getMessage());
		assertEquals("The saved state has 4 dimensions and a population of 1; the search has 4 and 2.",
				assertThrows(StateException.class, () -> resume(factory("adam"), state, "population", "2")).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {"adam", "sgd"})
	void askAndTellAlternateAndGradientsAreNeeded(String method) {
		Optimizer optimizer = start(factory(method));
		assertTrue(factory(method).needsGradients());
		assertThrows(IllegalStateException.class, () -> optimizer.tell(new double[1], new double[1][4]));
		optimizer.ask();
		assertThrows(IllegalStateException.class, optimizer::ask);
		assertThrows(IllegalStateException.class, optimizer::save);
		assertThrows(IllegalArgumentException.class, () -> optimizer.tell(new double[2], new double[2][4]));
		assertThrows(IllegalArgumentException.class, () -> optimizer.tell(new double[1], new double[1][3]));
		assertEquals("The optimizer " + method + " needs gradients",
				assertThrows(IllegalArgumentException.class, () -> optimizer.tell(new double[1], null)).getMessage());
		optimizer.tell(new double[1], new double[1][4]);
	}

	@Test
	void withoutAnEpsilonAFlatCoordinateStaysWhereItIs() {
		Optimizer optimizer = start(factory("adam"), "epsilon", "0");
		optimizer.ask();
		optimizer.tell(new double[1], new double[][] {{1, 0, 0, 0}});
		assertArrayEquals(new double[] {2.9, -2, 1, 0.5}, optimizer.ask()[0], 1e-12);
	}

	@Test
	void settingsThatCannotWorkAreRefused() {
		assertEquals("population", assertThrows(SettingException.class,
				() -> new SgdFactory().create(PROBLEM, new SgdSettings(0, 0.1, 0.9, 0, 0, Schedule.CONSTANT, 0, 0, false), Losses.random(1))).setting());
		assertEquals("learning-rate", assertThrows(SettingException.class,
				() -> new SgdFactory().create(PROBLEM, new SgdSettings(1, Double.NaN, 0.9, 0, 0, Schedule.CONSTANT, 0, 0, false), Losses.random(1))).setting());
		assertThrows(SettingException.class, () -> start(factory("adam"), "beta1", "1"));
		assertThrows(SettingException.class, () -> start(factory("sgd"), "momentum", "1"));
		assertFalse(factory("adam").references().isEmpty());
	}

	private static OptimizerFactory<?> factory(String method) {
		return method.equals("adam") ? new AdamFactory() : new SgdFactory();
	}

	private static <S extends Record> Optimizer start(OptimizerFactory<S> factory, String... pairs) {
		return start(factory, PROBLEM, pairs);
	}

	private static <S extends Record> Optimizer start(OptimizerFactory<S> factory, Problem problem, String... pairs) {
		return factory.create(problem, settings(factory, pairs), Losses.random(1));
	}

	private static <S extends Record> Optimizer resume(OptimizerFactory<S> factory, byte[] state, String... pairs) {
		return resume(factory, PROBLEM, state, pairs);
	}

	private static <S extends Record> Optimizer resume(OptimizerFactory<S> factory, Problem problem, byte[] state, String... pairs) {
		return factory.resume(problem, settings(factory, pairs), Losses.random(2), state);
	}

	private static <S extends Record> S settings(OptimizerFactory<S> factory, String... pairs) {
		var texts = new HashMap<String, String>();
		for (int i = 0; i < pairs.length; i += 2) {
			texts.put(pairs[i], pairs[i + 1]);
		}
		return Settings.read(factory.settingsType(), Map.copyOf(texts));
	}
}
