// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.optimizer.gradient.AdamSettings;
import org.machineimagination.optimizer.gradient.SgdSettings;
import org.machineimagination.plugin.Registry;
import org.machineimagination.plugin.SettingDescriptor;
import org.machineimagination.plugin.Settings;
import org.machineimagination.plugin.StateException;
import org.machineimagination.testing.Losses;

/** What all compositions promise, and random search with them. */
class EveryHybridTest {

	private static final int BUDGET = 120;
	private static final String[] SETTINGS = {"terminal-steps", "20", "gradient-steps", "2", "learning-rate", "0.001", "pool", "40", "population", "8"};

	static Stream<String> ids() {
		return Hybrids.ids();
	}

	@Test
	void theirIdentifiersAreThoseOfTheCommandLine() {
		assertEquals(List.of("cma-es+sgd", "cma-es+adam", "cma-es-then-sgd", "cma-es-then-adam", "basin-cma", "pool", "random"),
				Hybrids.ids().toList());
		var registry = new Registry<OptimizerFactory<?>>("optimizer");
		assertTrue(Hybrids.ALL.stream().allMatch(registry::add));
		assertTrue(Hybrids.ALL.stream().noneMatch(factory -> factory.references().isEmpty()));
	}

	@ParameterizedTest
	@MethodSource("ids")
	void resumingAnywhereChangesNoBit(String id) {
		Optimizer unbroken = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
		int generations = toTheEnd(unbroken);
		for (int stop = 0; stop <= generations; stop++) {
			Optimizer first = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
			Losses.ROSENBROCK.generations(first, stop);
			Optimizer second = Hybrids.resume(id, Hybrids.problem(BUDGET), first.save(), SETTINGS);
			assertEquals(stop, second.generation());
			assertEquals(first.population(), second.population());
			assertEquals(first.wantsGradients(), second.wantsGradients());
			assertEquals(first.figures(), second.figures());
			assertArrayEquals(first.center(), second.center());
			assertArrayEquals(first.save(), second.save());
			Losses.ROSENBROCK.generations(second, generations - stop);
			assertArrayEquals(unbroken.save(), second.save(), "after generation " + stop);
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void aBudgetIsUsedUpToLessThanAGenerationAndNeverExceeded(String id) {
		Optimizer optimizer = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
		int evaluations = 0;
		while (evaluations + optimizer.population() <= BUDGET) {
			int announced = optimizer.population();
			boolean gradients = optimizer.wantsGradients();
			double[][] points = optimizer.ask();
			assertEquals(announced, points.length);
			assertEquals(gradients, optimizer.wantsGradients(), "asking changes no wish");
			Losses.ROSENBROCK.tell(optimizer, points);
			evaluations += points.length;
		}
		assertTrue(evaluations > BUDGET - 8, evaluations + " evaluations");
		assertTrue(optimizer.stopReason().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("ids")
	void noGenerationIsLargerThanTheFactorySays(String id) {
		assertLargest(Hybrids.factory(id), id);
	}

	private static <S extends Record> void assertLargest(OptimizerFactory<S> factory, String id) {
		S settings = Hybrids.settings(factory.settingsType(), SETTINGS);
		Optimizer optimizer = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
		int largest = 0;
		int largestWithGradients = 0;
		for (int evaluations = 0; evaluations + optimizer.population() <= BUDGET; evaluations += optimizer.population()) {
			largest = Math.max(largest, optimizer.population());
			largestWithGradients = Math.max(largestWithGradients, optimizer.wantsGradients() ? optimizer.population() : 0);
			Losses.ROSENBROCK.generations(optimizer, 1);
		}
		assertEquals(factory.population(settings, 6), largest);
		assertEquals(factory.gradientPopulation(settings, 6), largestWithGradients);
		assertEquals(factory.needsGradients(), largestWithGradients > 0);
	}

	@ParameterizedTest
	@MethodSource("ids")
	void gradientsAreForeseen(String id) {
		Optimizer optimizer = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
		long foreseen = optimizer.gradientsAhead(BUDGET);
		long wanted = 0;
		for (int evaluations = 0; evaluations + optimizer.population() <= BUDGET; evaluations += optimizer.population()) {
			wanted += optimizer.wantsGradients() ? optimizer.population() : 0;
			Losses.ROSENBROCK.generations(optimizer, 1);
		}
		assertEquals(wanted, foreseen, 16, "to two generations");
	}

	@ParameterizedTest
	@MethodSource("ids")
	void theSameSeedGivesTheSamePathAndTheFiguresKeepTheirNames(String id) {
		Optimizer once = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
		Optimizer again = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
		List<String> names = List.copyOf(once.figures().keySet());
		assertEquals("step-size", names.getFirst());
		for (int evaluations = 0; evaluations + once.population() <= BUDGET; evaluations += once.population()) {
			Losses.ROSENBROCK.generations(once, 1);
			Losses.ROSENBROCK.generations(again, 1);
			assertEquals(names, List.copyOf(once.figures().keySet()));
		}
		assertArrayEquals(once.save(), again.save());
	}

	@ParameterizedTest
	@MethodSource("ids")
	void askAndTellAlternateAndSizesAreChecked(String id) {
		Optimizer optimizer = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
		for (int generation = 0; generation < 12; generation++) {
			int population = optimizer.population();
			boolean gradients = optimizer.wantsGradients();
			assertThrows(IllegalStateException.class, () -> optimizer.tell(new double[population], new double[population][6]));
			double[][] asked = optimizer.ask();
			assertThrows(IllegalStateException.class, optimizer::ask);
			assertThrows(IllegalStateException.class, optimizer::save);
			assertThrows(IllegalArgumentException.class, () -> optimizer.tell(new double[population + 1], new double[population + 1][6]));
			if (gradients) {
				assertThrows(IllegalArgumentException.class, () -> optimizer.tell(new double[population], null));
			}
			Losses.ROSENBROCK.tell(optimizer, asked);
		}
		assertEquals(12, optimizer.generation());
	}

	@ParameterizedTest
	@MethodSource("ids")
	void lossesAndGradientsThatAreNotFiniteEndNothing(String id) {
		Optimizer optimizer = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
		for (int evaluations = 0; evaluations + optimizer.population() <= BUDGET; evaluations += optimizer.population()) {
			double[][] points = optimizer.ask();
			var losses = new double[points.length];
			Arrays.fill(losses, evaluations % 2 == 0 ? Double.NaN : Double.POSITIVE_INFINITY);
			var gradients = new double[points.length][6];
			gradients[0][0] = Double.NaN;
			optimizer.tell(losses, optimizer.wantsGradients() ? gradients : null);
			for (double[] point : points) {
				assertTrue(Arrays.stream(point).allMatch(Double::isFinite));
			}
		}
		assertTrue(Arrays.stream(optimizer.center()).allMatch(Double::isFinite));
	}

	@Test
	void aStateOfAnotherCompositionIsRefused() {
		byte[] state = Hybrids.start("cma-es+sgd", Hybrids.problem(0)).save();
		assertEquals("The saved state belongs to the optimizer 'cma-es+sgd', not to 'cma-es+adam'.",
				assertThrows(StateException.class, () -> Hybrids.resume("cma-es+adam", Hybrids.problem(0), state)).getMessage());
	}

	@ParameterizedTest
	@MethodSource("ids")
	void aDamagedStateIsRefused(String id) {
		Optimizer optimizer = Hybrids.start(id, Hybrids.problem(BUDGET), SETTINGS);
		Losses.ROSENBROCK.generations(optimizer, 4);
		byte[] state = optimizer.save();
		for (int length = 0; length < state.length; length += 13) {
			byte[] cut = Arrays.copyOf(state, length);
			assertThrows(StateException.class, () -> Hybrids.resume(id, Hybrids.problem(BUDGET), cut, SETTINGS));
		}
	}

	/** One composition, one setting and a text that differs from its default. */
	static Stream<Arguments> settings() {
		Map<String, String> changed = Map.ofEntries(Map.entry("covariance", "separable"), Map.entry("population", "7"), Map.entry("step-size", "0.2"),
				Map.entry("active", "false"), Map.entry("gradient-steps", "3"), Map.entry("terminal-steps", "10"), Map.entry("learning-rate", "0.02"),
				Map.entry("momentum", "0.5"), Map.entry("beta1", "0.5"), Map.entry("beta2", "0.9"), Map.entry("epsilon", "0.5"), Map.entry("clip", "0.1"),
				Map.entry("schedule", "linear"), Map.entry("pool", "20"), Map.entry("keep", "2"), Map.entry("combine", "blend"),
				Map.entry("tolfun", "1e9"), Map.entry("tolfunhist", "1e9"), Map.entry("tolx", "1e9"));
		return Hybrids.ALL.stream().flatMap(factory -> Settings.describe(factory.settingsType()).stream().map(SettingDescriptor::id)
				.filter(setting -> applies(factory.id(), setting)).map(setting -> Arguments.of(factory.id(), setting, changed.get(setting))));
	}

	/** Reasons to stop end an interleaved search from outside, and random points are the same in populations of any size. */
	private static boolean applies(String id, String setting) {
		return !(id.startsWith("cma-es+") && setting.startsWith("tol")) && !id.equals("random");
	}

	@ParameterizedTest
	@MethodSource("settings")
	void everySettingChangesThePoints(String id, String setting, String text) {
		String[] plain = {"gradient-steps", "2", "learning-rate", "0.001", "terminal-steps", "30"};
		String[] other = Stream.concat(Arrays.stream(plain), Stream.of(setting, text)).toArray(String[]::new);
		assertFalse(Arrays.equals(path(Hybrids.start(id, Hybrids.problem(400), plain)), path(Hybrids.start(id, Hybrids.problem(400), other))));
	}

	private static double[] path(Optimizer optimizer) {
		var path = Stream.<double[]>builder();
		for (int evaluations = 0; evaluations + optimizer.population() <= 400; evaluations += optimizer.population()) {
			double[][] points = optimizer.ask();
			Arrays.stream(points).map(double[]::clone).forEach(path::add);
			Losses.ROSENBROCK.tell(optimizer, points);
		}
		return path.build().flatMapToDouble(Arrays::stream).toArray();
	}

	@ParameterizedTest
	@MethodSource("ids")
	void whatASettingIsCalledInAPartItIsCalledHereWithTheSameDefaultAndRange(String id) {
		boolean ofCmaEs = id.contains("cma");
		var parts = new ArrayList<SettingDescriptor>(Settings.describe(id.endsWith("sgd") ? SgdSettings.class : AdamSettings.class));
		parts.removeIf(setting -> setting.id().equals("population")); // each descent has one
		parts.addAll(ofCmaEs ? Settings.describe(CmaEsSettings.class) : List.of());
		for (SettingDescriptor setting : Settings.describe(Hybrids.factory(id).settingsType())) {
			parts.stream().filter(part -> part.id().equals(setting.id())).forEach(part -> {
				assertEquals(part.initial(), setting.initial(), setting.id());
				assertEquals(part.range(), setting.range(), setting.id());
				assertEquals(part.type(), setting.type(), setting.id());
			});
		}
	}

	private static int toTheEnd(Optimizer optimizer) {
		int generations = 0;
		for (int evaluations = 0; evaluations + optimizer.population() <= BUDGET; generations++) {
			evaluations += optimizer.population();
			Losses.ROSENBROCK.generations(optimizer, 1);
		}
		return generations;
	}
}
