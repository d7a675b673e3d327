// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.PointOptimizer;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.optimizer.cmaes.settings.CmaEsSettings;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.Losses;

/** Gradient steps inside the generations of CMA-ES, against CMA-ES and the steps done by hand. */
class InterleavedTest {

	private static final Problem PROBLEM = Hybrids.problem(0);

	@Test
	void candidatesMoveAgainstTheirGradientsAndTheMovedOnesAreTold() {
		Optimizer hybrid = Hybrids.start("cma-es+sgd", PROBLEM, "learning-rate", "0.001");
		PointOptimizer cma = (PointOptimizer) new CmaEsFactory().create(PROBLEM, Settings.defaults(CmaEsSettings.class), Losses.random(1));
		for (int generation = 0; generation < 10; generation++) {
			double[][] proposed = cma.ask();
			assertTrue(hybrid.wantsGradients());
			double[][] first = hybrid.ask();
			assertArrayEquals(proposed, first);
			Losses.ROSENBROCK.tell(hybrid, first);
			double[][] moved = Arrays.stream(proposed).map(point -> moved(point, 0.001)).toArray(double[][]::new);
			assertFalse(hybrid.wantsGradients());
			double[][] second = hybrid.ask();
			assertArrayEquals(moved, second);
			Losses.ROSENBROCK.tell(hybrid, second);
			cma.tell(moved, Arrays.stream(moved).mapToDouble(Losses.ROSENBROCK.value()).toArray());
			assertArrayEquals(cma.center(), hybrid.center());
		}
	}

	@Test
	void adamsFirstStepGoesAsFarInEveryCoordinate() {
		Optimizer hybrid = Hybrids.start("cma-es+adam", PROBLEM, "learning-rate", "0.01");
		double[][] proposed = Arrays.stream(hybrid.ask()).map(double[]::clone).toArray(double[][]::new);
		Losses.ROSENBROCK.tell(hybrid, proposed);
		double[][] moved = hybrid.ask();
		for (int k = 0; k < moved.length; k++) {
			double[] gradient = Losses.ROSENBROCK.gradient().apply(proposed[k]);
			for (int i = 0; i < 6; i++) {
				assertEquals(proposed[k][i] - 0.01 * Math.signum(gradient[i]), moved[k][i], 1e-6);
			}
		}
	}

	@Test
	void everyGenerationsDescentsBeginWithoutMomentum() {
		Optimizer hybrid = Hybrids.start("cma-es+sgd", PROBLEM, "learning-rate", "0.001", "momentum", "0.99");
		Losses.ROSENBROCK.generations(hybrid, 2);
		double[][] proposed = Arrays.stream(hybrid.ask()).map(double[]::clone).toArray(double[][]::new);
		Losses.ROSENBROCK.tell(hybrid, proposed);
		assertArrayEquals(moved(proposed[0], 0.001), hybrid.ask()[0]);
	}

	@ParameterizedTest
	@CsvSource({"1", "4"})
	void aGenerationTakesAnEvaluationForEachStepAndOneForTheScore(int steps) {
		Optimizer hybrid = Hybrids.start("cma-es+adam", PROBLEM, "gradient-steps", Integer.toString(steps));
		double[] center = hybrid.center();
		for (int step = 0; step < steps; step++) {
			assertTrue(hybrid.wantsGradients());
			Losses.ROSENBROCK.generations(hybrid, 1);
			assertArrayEquals(center, hybrid.center(), "CMA-ES knows nothing yet");
		}
		assertFalse(hybrid.wantsGradients());
		Losses.ROSENBROCK.generations(hybrid, 1);
		assertFalse(Arrays.equals(center, hybrid.center()));
	}

	@Test
	void basinCmaTellsWhereDescentsBeganWithTheLossWhereTheyEnded() {
		Optimizer hybrid = Hybrids.start("basin-cma", PROBLEM, "gradient-steps", "3");
		Optimizer cma = new CmaEsFactory().create(PROBLEM, Settings.defaults(CmaEsSettings.class), Losses.random(1));
		for (int generation = 0; generation < 5; generation++) {
			double[][] began = hybrid.ask();
			assertArrayEquals(cma.ask(), began);
			Losses.ROSENBROCK.tell(hybrid, began);
			Losses.ROSENBROCK.generations(hybrid, 2);
			double[][] ended = hybrid.ask();
			double[] losses = Arrays.stream(ended).mapToDouble(Losses.ROSENBROCK.value()).toArray();
			hybrid.tell(losses, null);
			cma.tell(losses, null);
			assertArrayEquals(cma.center(), hybrid.center());
		}
	}

	@Test
	void aReasonOfCmaEsToStopIsOne() {
		Optimizer hybrid = Hybrids.start("cma-es+sgd", PROBLEM, "learning-rate", "0");
		for (int generation = 0; generation < 100 && hybrid.stopReason().isEmpty(); generation++) {
			hybrid.ask();
			hybrid.tell(new double[hybrid.population()], hybrid.wantsGradients() ? new double[hybrid.population()][6] : null);
		}
		assertEquals("tolfun", hybrid.stopReason().orElseThrow().name());
	}

	@Test
	void settingsReachTheParts() {
		Map<String, Double> figures = Hybrids.start("cma-es+sgd", PROBLEM, "step-size", "0.125").figures();
		assertEquals(0.125, figures.get("step-size"));
		assertTrue(figures.containsKey("gradient-length"));
	}

	private static double[] moved(double[] point, double rate) {
		double[] gradient = Losses.ROSENBROCK.gradient().apply(point);
		var moved = new double[point.length];
		Arrays.setAll(moved, i -> point[i] - rate * gradient[i]);
		return moved;
	}
}
