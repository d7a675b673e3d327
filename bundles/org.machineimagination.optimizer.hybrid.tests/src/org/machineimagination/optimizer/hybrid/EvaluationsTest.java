// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.hybrid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.optimizer.cmaes.CmaEsFactory;
import org.machineimagination.testing.Losses;

/** Where gradients help, compositions need fewer evaluations than CMA-ES alone, those with gradients counted as one each. */
class EvaluationsTest {

	private static final int DIMENSION = 60;
	private static final long BUDGET = 6000;
	private static final Map<String, Long> ALONE = new HashMap<>();

	@ParameterizedTest
	@CsvSource({
			"cma-es+sgd, ellipsoid, 0.005, 1",
			"cma-es+adam, ellipsoid, 0.1, 1",
			"basin-cma, ellipsoid, 0.1, 1",
			"cma-es-then-sgd, ellipsoid, 0.005, 1",
			"cma-es-then-adam, ellipsoid, 0.1, 1",
			"cma-es+sgd, rosenbrock, 0.002, 58",
			"cma-es-then-adam, rosenbrock, 0.05, 58"})
	void gradientsSaveEvaluations(String id, String function, double rate, double target) {
		Losses losses = function.equals("ellipsoid") ? Losses.ELLIPSOID : Losses.ROSENBROCK;
		long alone = ALONE.computeIfAbsent(function, same -> median(new CmaEsFactory(), losses, rate, target));
		long together = median(Hybrids.factory(id), losses, rate, target);
		assertTrue(together < alone, together + " evaluations against " + alone);
	}

	private static <S extends Record> long median(OptimizerFactory<S> factory, Losses losses, double rate, double target) {
		long[] sorted = LongStream.rangeClosed(1, 3).map(seed -> {
			var start = new double[DIMENSION];
			Arrays.fill(start, 2);
			Problem problem = new Problem(start, new Problem(start).lower(), new Problem(start).upper(), 2000, Optional.empty());
			Optimizer optimizer = factory.create(problem, Hybrids.settings(factory.settingsType(), "learning-rate", Double.toString(rate),
					"terminal-steps", "1000"), Losses.random(seed));
			return losses.evaluationsTo(target, optimizer, BUDGET);
		}).sorted().toArray();
		return sorted[1];
	}
}
