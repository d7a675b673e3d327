// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.StopReason;

/** Each reason to stop, on a loss made to bring it about. */
class StopReasonTest {

	private static final String[] NO_TOLERANCES = {"covariance", "full", "tolfun", "0", "tolfunhist", "0", "tolx", "0"};

	@Test
	void aSearchDoesNotStopBeforeItHasBegun() {
		assertTrue(Searches.start(Searches.filled(3, 1), 1, Searches.settings()).stopReason().isEmpty());
	}

	@Test
	void equalLossesStopWithTolfun() {
		assertStops("tolfun", Searches.start(Searches.filled(5, 1), 1, Searches.settings()), x -> 4, 20);
	}

	@Test
	void bestLossesThatStayEqualStopWithTolfunhist() {
		// The best loss of a generation is always 1, the others are not.
		ToDoubleFunction<double[]> plateau = x -> x[0] < 1.1 ? 1 : 2 + x[0] * x[0];
		assertStops("tolfunhist", Searches.start(Searches.filled(5, 1), 1, Searches.settings("tolfun", "0")), plateau, 2000);
	}

	@Test
	void anOrdinaryMinimumIsFoundUntilTolfun() {
		Optimizer optimizer = Searches.start(Searches.filled(5, 1), 1, Searches.settings());
		assertStops("tolfun", optimizer, TestFunctions::sphere, 1000);
		assertTrue(TestFunctions.sphere(optimizer.center()) < 1e-10);
	}

	@Test
	void tinyDeviationsStopWithTolx() {
		var settings = Searches.settings("tolfun", "0", "tolfunhist", "0", "tolx", "1e-6");
		assertStops("tolx", Searches.start(Searches.filled(5, 1), 1, settings), TestFunctions::sphere, 1000);
	}

	@Test
	void noiseAloneStopsWithTolstagnation() {
		var noise = Searches.random(77);
		assertStops("tolstagnation", Searches.start(Searches.filled(5, 1), 1, Searches.settings()), x -> noise.nextDouble(), 5000);
	}

	@Test
	void aMinimumFarFromZeroStopsWithNoeffectcoord() {
		// The mean keeps its sixteen digits while the step size falls.
		var optimizer = Searches.start(Searches.filled(5, 1e6), 1, Searches.settings(NO_TOLERANCES));
		String name = stop(optimizer, x -> Math.abs(x[0] - 1e6) + Math.abs(x[1] - 1e6) + Math.abs(x[2] - 1e6) + Math.abs(x[3] - 1e6)
				+ Math.abs(x[4] - 1e6), 5000).name();
		assertTrue(name.equals("noeffectcoord") || name.equals("noeffectaxis"), name);
	}

	@Test
	void anExtremeScalingStopsWithTolconditioncov() {
		ToDoubleFunction<double[]> needle = x -> x[0] * x[0] + 1e18 * (x[1] * x[1] + x[2] * x[2]);
		assertStops("tolconditioncov", Searches.start(Searches.filled(3, 1), 1, Searches.settings(NO_TOLERANCES)), needle, 20_000);
	}

	private static void assertStops(String name, Optimizer optimizer, ToDoubleFunction<double[]> loss, int generations) {
		assertEquals(name, stop(optimizer, loss, generations).name());
	}

	private static StopReason stop(Optimizer optimizer, ToDoubleFunction<double[]> loss, int generations) {
		for (int g = 0; g < generations && optimizer.stopReason().isEmpty(); g++) {
			Searches.generation(optimizer, loss);
		}
		return optimizer.stopReason().orElseThrow(() -> new AssertionError("no stop; " + optimizer.figures()));
	}
}
