// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.cmaes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

	@ParameterizedTest
	@ValueSource(strings = {"full", "separable", "vkd"})
	void anExtremeScalingOfCoordinatesStopsEveryCovariance(String covariance) {
		var settings = Searches.settings("covariance", covariance, "tolfun", "0", "tolfunhist", "0", "tolx", "0");
		assertStops("tolconditioncov", Searches.start(Searches.filled(3, 1), 1, settings),
				x -> x[0] * x[0] + 1e18 * (x[1] * x[1] + x[2] * x[2]), 20_000);
	}

	@Test
	void aStepSizeThatOutgrowsTheDistributionStopsWithTolupsigma() {
		// Away from the origin every direction is as good as any other, so that the step size grows and the matrix does not.
		var settings = Searches.settings(NO_TOLERANCES);
		Optimizer optimizer = Searches.start(Searches.filled(3, 1), 1, settings);
		var losses = new double[7];
		String name = "";
		for (int g = 0; g < 20_000 && name.isEmpty(); g++) {
			double[][] points = optimizer.ask();
			for (int k = 0; k < 7; k++) {
				losses[k] = -Math.log(TestFunctions.sphere(points[k])); // away from the origin in all directions
			}
			optimizer.tell(losses, null);
			name = optimizer.stopReason().map(StopReason::name).orElse("");
		}
		assertEquals("tolupsigma", name);
	}

	@Test
	void theLargestNumberOfGenerationsStopsWithMaxiter() {
		Optimizer optimizer = Searches.start(Searches.filled(5, 1), 1, Searches.settings("maxiter", "17"));
		assertStops("maxiter", optimizer, TestFunctions::sphere, 100);
		assertEquals(17, optimizer.generation());
	}

	@Test
	void theLargestNumberOfEvaluationsStopsWithMaxfevals() {
		Optimizer optimizer = Searches.start(Searches.filled(5, 1), 1, Searches.settings("maxfevals", "100", "population", "8"));
		assertStops("maxfevals", optimizer, TestFunctions::sphere, 100);
		assertEquals(13, optimizer.generation()); // the first generation that reaches it
	}

	@Test
	void aLossThatReachesTheTargetStopsWithFtarget() {
		Optimizer optimizer = Searches.start(Searches.filled(5, 1), 1, Searches.settings("ftarget", "0.25"));
		double best = Double.POSITIVE_INFINITY;
		while (optimizer.stopReason().isEmpty()) {
			assertTrue(best > 0.25);
			best = Math.min(best, Arrays.stream(Searches.generation(optimizer, TestFunctions::sphere)).min().getAsDouble());
		}
		assertEquals("ftarget", optimizer.stopReason().orElseThrow().name());
		assertTrue(best <= 0.25);
	}

	@Test
	void withoutLimitsAndTargetNothingStopsASearchThatGoesWell() {
		Optimizer optimizer = Searches.start(Searches.filled(5, 1), 1, Searches.settings());
		Searches.generations(optimizer, x -> TestFunctions.sphere(x) - 1e6, 30);
		assertTrue(optimizer.stopReason().isEmpty());
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
