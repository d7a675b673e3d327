// SPDX-License-Identifier: EPL-2.0
package org.machineimagination.optimizer.gradient;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.machineimagination.optimizer.Optimizer;
import org.machineimagination.optimizer.OptimizerFactory;
import org.machineimagination.optimizer.Problem;
import org.machineimagination.plugin.Settings;
import org.machineimagination.testing.Losses;

/**
 * The paths against independent ones: those of PyTorch, printed by {@code torch-golden.py} beside this file, and for what PyTorch does
 * otherwise or not at all those of {@code numpy-golden.py}.
 */
class GoldenPathTest {

	private static final Problem PROBLEM = new Problem(new double[] {-1.2, 1.0, 0.5});
	private static final Problem BUDGETED = new Problem(PROBLEM.start(), PROBLEM.lower(), new double[] {-0.9, 1.0, 0.7}, 200, Optional.empty());
	private static final double TOLERANCE = 1e-9; // a thousand steps let the last digits drift apart

	@ParameterizedTest
	@CsvSource({
			"1, -1.1500000000023192, 0.9500000000044643, 0.549999999995",
			"2, -1.1005234493604248, 0.9029716482929925, 0.5988234440354623",
			"10, -0.8012942745597891, 0.8343546849428058, 0.7968663278005127",
			"100, -0.833584205222992, 0.7046951343521318, 0.500464718974186",
			"1000, 0.9838443254511764, 0.9679168241809998, 0.9367200838023495"})
	void adamWalksLikePyTorchs(int steps, double x, double y, double z) {
		var settings = Settings.read(AdamSettings.class, Map.of("learning-rate", "0.05"));
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
		var settings = Settings.read(SgdSettings.class, Map.of("learning-rate", "1e-4"));
		assertArrives(new SgdFactory().create(PROBLEM, settings, Losses.random(1)), steps, x, y, z);
	}

	@ParameterizedTest
	@CsvSource({
			"1, -1.150000000002319, 0.9500000000044643, 0.549999999995",
			"10, -0.8407111538663944, 0.8478406973366343, 0.7753921919866038",
			"200, -0.9079103311730553, 0.8244842785254626, 0.6759880653276322"})
	void weightDecayPullsToTheStart(int steps, double x, double y, double z) {
		assertArrives(start(new AdamFactory(), "learning-rate", "0.05", "weight-decay", "0.5"), steps, x, y, z);
	}

	@ParameterizedTest
	@CsvSource({
			"1, -1.1200000000023191, 0.9250000000044643, 0.5374999999950001",
			"10, -0.64179560235963, 0.6455083805423871, 0.5776390990199399",
			"200, 0.1547625618293924, 0.03248741865610055, 0.0010008092148112379"})
	void weightDecayPullsToTheOriginWhereSoAsked(int steps, double x, double y, double z) {
		assertArrives(start(new AdamFactory(), "learning-rate", "0.05", "weight-decay", "0.5", "decay-towards", "zero"), steps, x, y, z);
	}

	@ParameterizedTest
	@CsvSource({
			"1, -1.1900000000004638, 0.9900000000008928, 0.509999999999",
			"10, -0.8457145425703894, 0.7871016818694123, 0.794623193170359",
			"200, -0.835227347371914, 0.706785612666994, 0.5024030149232008"})
	void theLearningRateRisesAndThenFallsAlongACosine(int steps, double x, double y, double z) {
		assertArrives(start(new AdamFactory(), "learning-rate", "0.05", "schedule", "cosine", "warm-up", "5"), steps, x, y, z);
	}

	@ParameterizedTest
	@CsvSource({
			"1, -1.17844, 0.9888, 0.51",
			"10, -0.7654953842225468, 0.732365913709668, 0.7309008793156178",
			"200, -0.8300191928601642, 0.6990660850016899, 0.4920595197516911"})
	void theLearningRateFallsAlongALine(int steps, double x, double y, double z) {
		assertArrives(start(new SgdFactory(), "learning-rate", "1e-4", "schedule", "linear"), steps, x, y, z);
	}

	@ParameterizedTest
	@CsvSource({
			"1, -1.17844, 0.9888, 0.51",
			"10, -0.758359674902585, 0.7276590075367064, 0.7344473424611075",
			"200, -0.8219712893241767, 0.6857647511864482, 0.47358217250241347"})
	void theLearningRateFallsInSteps(int steps, double x, double y, double z) {
		assertArrives(start(new SgdFactory(), "learning-rate", "1e-4", "schedule", "step"), steps, x, y, z);
	}

	@ParameterizedTest
	@CsvSource({
			"1, -1.1736842105275356, 0.9736842105286649, 0.5263157894710524",
			"10, -0.9348068777951626, 0.8458382573697812, 0.7211942721406339",
			"200, -0.7372988784147301, 0.5529585860046712, 0.3083608395953037"})
	void theAnswerIsTheAverageOfTheIterate(int steps, double x, double y, double z) {
		assertAnswers(start(new AdamFactory(), "learning-rate", "0.05", "ema", "0.9"), steps, x, y, z);
	}

	@ParameterizedTest
	@CsvSource({
			"1, -1.150000000002319, 0.9500000000044643, 0.549999999995",
			"10, -0.9, 0.815260545884369, 0.7",
			"200, -0.9, 0.8118801068936573, 0.6591457937280223"})
	void theBoundsHoldWhereSoAsked(int steps, double x, double y, double z) {
		assertArrives(start(new AdamFactory(), "learning-rate", "0.05", "project", "true"), steps, x, y, z);
	}

	private static void assertArrives(Optimizer optimizer, int steps, double x, double y, double z) {
		Losses.ROSENBROCK.generations(optimizer, steps);
		assertArrayEquals(new double[] {x, y, z}, optimizer.ask()[0], TOLERANCE);
	}

	private static void assertAnswers(Optimizer optimizer, int steps, double x, double y, double z) {
		Losses.ROSENBROCK.generations(optimizer, steps);
		assertArrayEquals(new double[] {x, y, z}, optimizer.center(), TOLERANCE);
	}

	private static <S extends Record> Optimizer start(OptimizerFactory<S> factory, String... pairs) {
		var texts = new HashMap<String, String>();
		for (int i = 0; i < pairs.length; i += 2) {
			texts.put(pairs[i], pairs[i + 1]);
		}
		return factory.create(BUDGETED, Settings.read(factory.settingsType(), texts), Losses.random(1));
	}
}
