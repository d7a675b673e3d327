// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.Problem;

/** The paths against those of PyTorch, printed by {@code torch-golden.py} beside this file. */
class GoldenPathTest {

	private static final Problem PROBLEM = new Problem(new double[] {-1.2, 1.0, 0.5});
	private static final double TOLERANCE = 1e-9; // a thousand steps let the last digits drift apart

	@ParameterizedTest
	@CsvSource({
			"1, -1.1500000000023192, 0.9500000000044643, 0.549999999995",
			"2, -1.1005234493604248, 0.9029716482929925, 0.5988234440354623",
			"10, -0.8012942745597891, 0.8343546849428058, 0.7968663278005127",
			"100, -0.833584205222992, 0.7046951343521318, 0.500464718974186",
			"1000, 0.9838443254511764, 0.9679168241809998, 0.9367200838023495"})
	void adamWalksLikePyTorchs(int steps, double x, double y, double z) {
		var settings = new AdamSettings(1, 0.05, 0.9, 0.999, 1e-8, 0, 0);
		assertArrives(new AdamFactory().create(PROBLEM, settings, Losses.random(1)), steps, x, y, z);
	}

	@ParameterizedTest
	@CsvSource({
			"1, -1.17844, 0.9888, 0.51",
			"2, -1.1397490037140965, 0.9682211800691201, 0.5283545088",
			"10, -0.758359674902585, 0.7276590075367064, 0.7344473424611075",
			"100, -0.8245358011478258, 0.6891398930656647, 0.4763605223555434",
			"1000, -0.3805798093508365, 0.15698134513344078, 0.025685562505720932"})
	void descentWithMomentumWalksLikePyTorchs(int steps, double x, double y, double z) {
		var settings = new SgdSettings(1, 1e-4, 0.9, 0, 0);
		assertArrives(new SgdFactory().create(PROBLEM, settings, Losses.random(1)), steps, x, y, z);
	}

	private static void assertArrives(Optimizer optimizer, int steps, double x, double y, double z) {
		Losses.ROSENBROCK.generations(optimizer, steps);
		assertArrayEquals(new double[] {x, y, z}, optimizer.ask()[0], TOLERANCE);
	}
}
