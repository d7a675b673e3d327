// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.commonsmath;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.plugin.SettingException;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.StateException;
import org.machineimagination.plugin.UsageException;
import org.machineimagination.testing.Losses;

/** What all methods of Commons Math do as plug-ins. */
class BaselinesTest {

	static Stream<OptimizerFactory<?>> methods() {
		return Stream.of(new CommonsCmaEsFactory(), new BobyqaFactory(), new PowellFactory(), new NelderMeadFactory());
	}

	@ParameterizedTest
	@MethodSource("methods")
	void theMinimumOfASphereIsFound(OptimizerFactory<?> method) {
		assertTrue(lowest(start(method, 1, 6), Losses.SPHERE.value(), 3000) < 1e-8);
	}

	@ParameterizedTest
	@MethodSource("methods")
	void theMinimumAtTheEndOfABentValleyIsFound(OptimizerFactory<?> method) {
		assertTrue(lowest(start(method, 1, 4, -1.2), Losses.ROSENBROCK.value(), 20_000) < 1e-4);
	}

	@ParameterizedTest
	@MethodSource("methods")
	void theFirstQuestionOfASearchWithoutChanceIsItsStart(OptimizerFactory<?> method) {
		Optimizer optimizer = start(method, 1, 3);
		double[] first = optimizer.ask()[0];
		assertEquals(3, first.length);
		assertTrue(method.id().equals(CommonsCmaEsFactory.ID) || Arrays.equals(first, new double[] {1, 1, 1}), Arrays.toString(first));
		optimizer.close();
	}

	@ParameterizedTest
	@MethodSource("methods")
	void resumingAtAnyPointChangesNoBit(OptimizerFactory<?> method) {
		int points = 90;
		Optimizer unbroken = start(method, 3, 4);
		Losses.ROSENBROCK.generations(unbroken, points);
		byte[] end = unbroken.save();
		for (int stop = 0; stop <= points; stop++) {
			Optimizer first = start(method, 3, 4);
			Losses.ROSENBROCK.generations(first, stop);
			byte[] state = first.save();
			first.close();
			Optimizer second = resume(method, 4, state);
			assertEquals(stop, second.generation());
			assertArrayEquals(first.center(), second.center());
			assertEquals(first.figures(), second.figures());
			assertArrayEquals(state, second.save());
			Losses.ROSENBROCK.generations(second, points - stop);
			assertArrayEquals(end, second.save());
			second.close();
		}
		unbroken.close();
	}

	@ParameterizedTest
	@MethodSource("methods")
	void aMethodThatHasArrivedSaysSoAndStillDoesAfterItWasResumed(OptimizerFactory<?> method) {
		Optimizer optimizer = start(method, 1, 3);
		while (optimizer.stopReason().isEmpty() && optimizer.generation() < 20_000) {
			Losses.SPHERE.generations(optimizer, 1);
		}
		assertEquals("converged", optimizer.stopReason().orElseThrow().name());
		Optimizer resumed = resume(method, 3, optimizer.save());
		assertEquals(optimizer.stopReason(), resumed.stopReason());
		assertArrayEquals(optimizer.save(), resumed.save());
		assertArrayEquals(optimizer.center(), resumed.ask()[0]);
		optimizer.close();
		resumed.close();
	}

	@ParameterizedTest
	@MethodSource("methods")
	void lossesThatAreNotFiniteAreNoEnd(OptimizerFactory<?> method) {
		ToDoubleFunction<double[]> half = x -> x[0] > 0.9 ? Double.NaN : x[1] > 0.95 ? Double.POSITIVE_INFINITY : Losses.SPHERE.value().applyAsDouble(x);
		Optimizer optimizer = start(method, 1, 3, 0.8);
		for (int i = 0; i < 400 && optimizer.stopReason().isEmpty(); i++) {
			optimizer.tell(new double[] {half.applyAsDouble(optimizer.ask()[0])}, null);
		}
		assertTrue(half.applyAsDouble(optimizer.center()) <= half.applyAsDouble(new double[] {0.8, 0.8, 0.8}));
		optimizer.close();
	}

	@ParameterizedTest
	@MethodSource("methods")
	void moreThanSixtyFourNumbersAreRefusedInASentence(OptimizerFactory<?> method) {
		assertEquals(
				"The method %s is for searches over at most 64 numbers, and this one goes over 1,128; search fewer, for example with --optimize-class no or "
						.formatted(method.id()) + "fewer --searched-classes, or take another method, for example cma-es.",
				assertThrows(UsageException.class, () -> start(method, 1, 1128)).getMessage());
		Optimizer largest = start(method, 1, 64);
		Losses.SPHERE.generations(largest, 300);
		largest.close();
	}

	@ParameterizedTest
	@MethodSource("methods")
	void onePointIsAskedAtATime(OptimizerFactory<?> method) {
		Optimizer optimizer = start(method, 1, 5);
		assertEquals(1, optimizer.population());
		assertThrows(IllegalStateException.class, () -> optimizer.tell(new double[] {1}, null));
		assertEquals(1, optimizer.ask().length);
		assertThrows(IllegalStateException.class, optimizer::ask);
		assertThrows(IllegalStateException.class, optimizer::save);
		assertThrows(IllegalArgumentException.class, () -> optimizer.tell(new double[] {1, 2}, null));
		assertFalse(optimizer.wantsGradients());
		optimizer.close();
	}

	@ParameterizedTest
	@MethodSource("methods")
	void aStateOfAnotherWayOrSizeIsRefused(OptimizerFactory<?> method) {
		Optimizer optimizer = start(method, 1, 4);
		Losses.ROSENBROCK.generations(optimizer, 20);
		byte[] state = optimizer.save();
		optimizer.close();
		assertTrue(assertThrows(StateException.class, () -> resume(method, 5, state)).getMessage().endsWith("has 4 dimensions; the search has 5."));
		var elsewhere = new Problem(new double[] {1, 1, 1, 0.5});
		assertTrue(assertThrows(StateException.class, () -> resume(method, elsewhere, state)).getMessage().contains("would have gone another way"));
	}

	@ParameterizedTest
	@MethodSource("methods")
	void everySettingHasItsPlaceAndTheMethodItsLiterature(OptimizerFactory<?> method) {
		assertTrue(Settings.describe(method.settingsType()).size() >= 2);
		assertFalse(method.references().isEmpty());
	}

	@Test
	void bobyqaStaysWithinTheBounds() {
		assertWithin(new BobyqaFactory());
	}

	@Test
	void cmaEsStaysWithinTheBoundsWhereItRepairs() {
		assertWithin(new CommonsCmaEsFactory(), "repair", "yes");
	}

	private static void assertWithin(OptimizerFactory<?> method, String... settings) {
		var problem = new Problem(new double[] {0.4, 0.4, 0}, new double[] {-0.5, -0.5, Double.NEGATIVE_INFINITY},
				new double[] {0.5, 0.5, Double.POSITIVE_INFINITY}, 0, Optional.empty());
		Optimizer optimizer = start(method, problem, 1, settings);
		for (int i = 0; i < 300 && optimizer.stopReason().isEmpty(); i++) {
			double[] point = optimizer.ask()[0];
			assertTrue(Math.abs(point[0]) <= 0.5 && Math.abs(point[1]) <= 0.5, Arrays.toString(point));
			optimizer.tell(new double[] {Math.hypot(point[0] - 2, point[1] - 2) + Math.abs(point[2])}, null);
		}
		assertEquals(0.5, optimizer.center()[0], 1e-3);
		optimizer.close();
	}

	@Test
	void bobyqaWantsTwoNumbersAndPointsForItsModel() {
		assertTrue(assertThrows(UsageException.class, () -> start(new BobyqaFactory(), 1, 1)).getMessage().contains("at least 2 numbers"));
		assertEquals("The setting interpolation-points is from 6 to 15 for a search over 4 numbers, not 16.", assertThrows(SettingException.class,
				() -> start(new BobyqaFactory(), new Problem(new double[4]), 1, "interpolation-points", "16")).getMessage());
	}

	/** Two programs of one method: neither takes more than half as many evaluations again as the other, by the median over seeds. */
	@Test
	void theTwoProgramsOfCmaEsAreAboutAsGood() {
		for (Losses losses : new Losses[] {Losses.SPHERE, Losses.ELLIPSOID, Losses.ROSENBROCK}) {
			double ours = median(new CmaEsFactory(), losses);
			double theirs = median(new CommonsCmaEsFactory(), losses);
			assertTrue(theirs < 20_000 && ours < 20_000 && ours / theirs < 1.5 && theirs / ours < 1.5,
					"Ours takes %s evaluations, Commons Math's %s".formatted(ours,
							theirs));
		}
	}

	private static double median(OptimizerFactory<?> method, Losses losses) {
		double[] evaluations = LongStream.rangeClosed(1, 11).mapToDouble(seed -> {
			Optimizer optimizer = start(method, seed, 8, -1);
			long taken = losses.evaluationsTo(1e-6, optimizer, 20_000);
			optimizer.close();
			return taken;
		}).sorted().toArray();
		return evaluations[evaluations.length / 2];
	}

	private static double lowest(Optimizer optimizer, ToDoubleFunction<double[]> loss, int budget) {
		for (int i = 0; i < budget && optimizer.stopReason().isEmpty(); i++) {
			optimizer.tell(new double[] {loss.applyAsDouble(optimizer.ask()[0])}, null);
		}
		optimizer.close();
		return loss.applyAsDouble(optimizer.center());
	}

	private static Optimizer start(OptimizerFactory<?> method, long seed, int dimension) {
		return start(method, seed, dimension, 1);
	}

	private static Optimizer start(OptimizerFactory<?> method, long seed, int dimension, double coordinate) {
		var start = new double[dimension];
		Arrays.fill(start, coordinate);
		return start(method, new Problem(start), seed);
	}

	private static <S extends Record> Optimizer start(OptimizerFactory<S> method, Problem problem, long seed, String... settings) {
		var texts = new HashMap<String, String>();
		for (int i = 0; i < settings.length; i += 2) {
			texts.put(settings[i], settings[i + 1]);
		}
		return method.create(problem, Settings.read(method.settingsType(), texts), Losses.random(seed));
	}

	private static Optimizer resume(OptimizerFactory<?> method, int dimension, byte[] state) {
		var start = new double[dimension];
		Arrays.fill(start, 1);
		return resume(method, new Problem(start), state);
	}

	private static <S extends Record> Optimizer resume(OptimizerFactory<S> method, Problem problem, byte[] state) {
		return method.resume(problem, Settings.defaults(method.settingsType()), Losses.random(999), state);
	}
}
