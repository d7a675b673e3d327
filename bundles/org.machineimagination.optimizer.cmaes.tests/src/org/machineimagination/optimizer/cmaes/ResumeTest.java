// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.StateWriter;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.plugin.StateException;
import org.machineimagination.testing.Losses;

/** A search that goes on from its saved state. */
class ResumeTest {

	private static final int GENERATIONS = 60;
	private static final Problem PROBLEM = new Problem(Searches.filled(40, 1)); // the factor is renewed every few generations only

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable"})
	void resumingAtAnyGenerationChangesNoBit(String covariance) {
		var settings = Searches.settings("covariance", covariance, "population", "5");
		Optimizer unbroken = Searches.FACTORY.create(PROBLEM, settings, Searches.random(1));
		Searches.generations(unbroken, Losses.ROSENBROCK.value(), GENERATIONS);
		byte[] end = unbroken.save();
		for (int stop = 0; stop < GENERATIONS; stop++) {
			Optimizer first = Searches.FACTORY.create(PROBLEM, settings, Searches.random(1));
			Searches.generations(first, Losses.ROSENBROCK.value(), stop);
			Optimizer second = Searches.FACTORY.resume(PROBLEM, settings, Searches.random(999), first.save());
			assertEquals(stop, second.generation());
			assertArrayEquals(first.center(), second.center());
			assertEquals(first.figures(), second.figures());
			Searches.generations(second, Losses.ROSENBROCK.value(), GENERATIONS - stop);
			assertArrayEquals(end, second.save());
		}
	}

	/** Every way to search, at a generation that chance picks anew for each; the restarts and VkD's directions happen on both sides of it. */
	@ParameterizedTest
	@MethodSource("variants")
	void everyVariantResumesAtARandomGenerationWithoutChangingABit(CmaEsSettings settings) {
		int generations = 300;
		var problem = new Problem(Searches.filled(6, 1), Searches.filled(6, -2), Searches.filled(6, 2), 0,
				Optional.of(random -> random.doubles(6, -2, 2).toArray()));
		ToDoubleFunction<double[]> loss = TestFunctions.rotated(TestFunctions::cigar, 6, 4);
		Optimizer unbroken = Searches.FACTORY.create(problem, settings, Searches.random(1));
		int stop = 1 + Math.floorMod(settings.hashCode(), generations - 1);
		Searches.generations(unbroken, loss, stop);
		byte[] middle = unbroken.save();
		Optimizer resumed = Searches.FACTORY.resume(problem, settings, Searches.random(999), middle);
		assertArrayEquals(middle, resumed.save());
		for (int g = stop; g < generations; g++) {
			assertEquals(unbroken.population(), resumed.population());
			assertArrayEquals(Searches.generation(unbroken, loss), Searches.generation(resumed, loss));
			assertEquals(unbroken.stopReason(), resumed.stopReason());
		}
		assertEquals(unbroken.figures(), resumed.figures());
		assertArrayEquals(unbroken.center(), resumed.center());
		assertArrayEquals(unbroken.save(), resumed.save());
	}

	static Stream<CmaEsSettings> variants() {
		return Stream.of("full", "separable", "vkd").flatMap(covariance -> Stream.of("csa", "two-point")
				.flatMap(adaptation -> Stream.of("none", "transform", "repair").flatMap(bounds -> Stream.of("none", "ipop", "bipop")
						.map(restarts -> Searches.settings("covariance", covariance, "step-size-adaptation", adaptation, "bounds", bounds,
								"restarts", restarts)))));
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 3, 500})
	void aFixedNumberOfDirectionsResumesToo(int directions) {
		var settings = Searches.settings("covariance", "vkd", "directions", Integer.toString(directions));
		Optimizer unbroken = Searches.FACTORY.create(PROBLEM, settings, Searches.random(1));
		Searches.generations(unbroken, Losses.ROSENBROCK.value(), 30);
		assertEquals(Math.min(directions, 39), unbroken.figures().get("directions"));
		Optimizer resumed = Searches.FACTORY.resume(PROBLEM, settings, Searches.random(2), unbroken.save());
		Searches.generations(unbroken, Losses.ROSENBROCK.value(), 30);
		Searches.generations(resumed, Losses.ROSENBROCK.value(), 30);
		assertArrayEquals(unbroken.save(), resumed.save());
	}

	@Test
	void aStateOfOtherSettingsIsRefused() {
		byte[] state = Searches.FACTORY.create(PROBLEM, Searches.settings("bounds", "repair", "restarts", "ipop"), Searches.random(1)).save();
		assertRefused("The saved state has 40 dimensions, a population of 15 and the settings full csa repair ipop; the search has 40, 15 and"
				+ " full csa none none.", state);
	}

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable"})
	void aResumedSearchStopsForTheSameReasonAtTheSameGeneration(String covariance) {
		var settings = Searches.settings("covariance", covariance);
		var problem = new Problem(Searches.filled(4, 1));
		Optimizer unbroken = Searches.FACTORY.create(problem, settings, Searches.random(2));
		Optimizer broken = Searches.FACTORY.create(problem, settings, Searches.random(2));
		while (unbroken.stopReason().isEmpty()) {
			Searches.generation(unbroken, TestFunctions::sphere);
			Searches.generation(broken, TestFunctions::sphere);
			broken = Searches.FACTORY.resume(problem, settings, Searches.random(3), broken.save());
			assertEquals(unbroken.stopReason(), broken.stopReason());
		}
		assertTrue(unbroken.generation() > 20);
	}

	@Test
	void bytesThatAreNotAStateAreRefused() {
		assertRefused("This is not a saved state of an optimizer.", new byte[0]);
		assertRefused("This is not a saved state of an optimizer.", new byte[1000]);
		assertRefused("This is not a saved state of an optimizer.", "Once upon a time".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void anyChangedByteIsNoticed() {
		byte[] state = state();
		for (int i = 4; i < state.length; i += 7) {
			byte[] changed = state.clone();
			changed[i] ^= 1;
			assertRefused("The saved state of the optimizer is damaged or incomplete.", changed);
		}
	}

	@Test
	void aStateThatWasCutShortIsRefused() {
		byte[] state = state();
		for (int length = 8; length < state.length; length += 11) {
			assertRefused("The saved state of the optimizer is damaged or incomplete.", Arrays.copyOf(state, length));
		}
	}

	@Test
	void aStateOfAnotherMethodVersionOrSizeIsRefused() {
		assertRefused("The saved state belongs to the optimizer 'adam', not to 'cma-es'.", new StateWriter("adam", 1).toBytes());
		assertRefused("The saved state of 'cma-es' has version 999; this program reads version 2.",
				new StateWriter(CmaEsFactory.ID, 999).toBytes());
		assertRefused("The saved state of 'cma-es' does not fit this search.", new StateWriter(CmaEsFactory.ID, 2).toBytes());
		byte[] smaller = Searches.start(Searches.filled(3, 1), 1, Searches.settings()).save();
		assertRefused("The saved state has 3 dimensions, a population of 7 and the settings full csa none none; the search has 40, 15 and"
				+ " full csa none none.", smaller);
	}

	@Test
	void aStateOfAnotherRandomGeneratorIsRefused() {
		var random = RandomSource.JSF_64.create(1);
		var error = assertThrows(StateException.class,
				() -> Searches.FACTORY.resume(PROBLEM, Searches.settings(), random, state()));
		assertTrue(error.getMessage().startsWith("The saved state was made with the random generator "), error.getMessage());
	}

	private static byte[] state() {
		return Searches.FACTORY.create(PROBLEM, Searches.settings(), Searches.random(1)).save();
	}

	private static void assertRefused(String sentence, byte[] state) {
		var error = assertThrows(StateException.class,
				() -> Searches.FACTORY.resume(PROBLEM, Searches.settings(), Searches.random(1), state));
		assertEquals(sentence, error.getMessage());
	}
}
